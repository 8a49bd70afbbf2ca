// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/filefault.h"

#include <QByteArray>
#include <QStringView>

#include <functional>
#include <optional>
#include <vector>

namespace reliefbook {

/// How much a file may hold (reliability.md, threat 6).
struct CsvLimits {
    qint64 bytes = 100'000'000;
    qint64 rows = 200'000;
    qint64 columns = 1'000;
    qint64 fieldCharacters = 1'000'000;
};

/// The bytes of the file at `path`. Throws FileMissing, FileEmpty, FileUnreadable, or BadInput (TooLarge) without
/// having read it.
QByteArray importedBytes(const QString& path, const CsvLimits& limits = {});

using CsvFields = std::vector<QStringView>;

/// How well a line serves as the header: more is better, 0 not at all.
using HeaderRating = std::function<int(const CsvFields& fields)>;

/// Reads CSV text (RFC 4180, strictly) record by record: quotes, doubled quotes, line ends of every kind. The header is
/// the best rated of the first 50 lines, under whichever of , ; TAB | rates best; what stands above is a banner. Empty
/// lines are passed over. Throws BadInput where text or limits are not kept, with the line as an editor counts it.
class CsvReader {
public:
    CsvReader(const QByteArray& bytes, QString file, const HeaderRating& rating, const CsvLimits& limits = {});
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;
    ~CsvReader() = default;

    /// The header's fields; when no line rated above 0, those of the first line that isn't empty.
    const CsvFields& header() const { return header_; }
    QChar delimiter() const { return delimiter_; }

    /// Goes to the next record; false at the end.
    bool next();
    /// Valid until the next call of next().
    const CsvFields& fields() const { return fields_; }
    /// Where the record begins, from 1.
    qint64 line() const { return recordLine_; }

private:
    struct Fault {
        FileFault kind = FileFault::BrokenText;
        QStringList facts;
    };

    void findHeader(const HeaderRating& rating);
    std::optional<Fault> readRecord();
    std::optional<Fault> readQuoted();
    void readPlain();
    void passLineEnd();
    bool atLineEnd() const {
        return position_ < text_.size() && (text_[position_] == u'\n' || text_[position_] == u'\r');
    }

    QString file_;
    CsvLimits limits_;
    QString text_;
    QChar delimiter_ = u',';
    qsizetype position_ = 0;
    qint64 line_ = 1;
    qint64 recordLine_ = 1;
    qint64 rows_ = 0;
    CsvFields fields_;
    CsvFields header_;
    std::vector<QString> unescaped_;        // what fields_ refers to where quotes were doubled
    std::vector<QString> headerUnescaped_;  // likewise for header_
};

}  // namespace reliefbook
