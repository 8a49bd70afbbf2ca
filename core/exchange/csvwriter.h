// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringView>

namespace reliefbook {

// Writing CSV (RFC 4180) that no spreadsheet takes for a program (reliability.md threat 7, OWASP ASVS 1.2.10): a text
// that begins with = + - @, a tab, a line end or NUL, also behind blanks and as a full-width sign, gets a ' before it.
// A text that begins with ' gets one too, so that taking it away gives back exactly what was there.

/// Whether a spreadsheet might run this text, or could not tell its ' from ours.
bool needsGuard(QStringView text);

/// The text as a quoted field.
QString csvField(QStringView text);

/// A field that was read, without the ' that protects spreadsheets from it.
QStringView withoutGuard(QStringView field);

/// Rows of fields, CRLF behind each, UTF-8 with a byte order mark, which spreadsheets need to see that it is UTF-8.
/// What is a number or a day by its type stands plain, in the same form wherever the program runs.
class CsvWriter {
public:
    /// Writes to `target`, which is open; whether it took everything is for its owner to ask.
    explicit CsvWriter(QIODevice& target);

    CsvWriter& text(QStringView text);
    CsvWriter& number(qint64 number);
    CsvWriter& number(double number);
    /// A word of ours, an ISO day or moment: letters, digits and - : . _ alone.
    CsvWriter& plain(const QString& word);
    CsvWriter& nothing();
    void endRow();

private:
    void put(const QByteArray& field);

    QIODevice& target_;
    bool first_ = true;
};

}  // namespace reliefbook
