// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/textdecoding.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace reliefbook {
namespace {

constexpr int linesForHeader = 50;

}  // namespace

QByteArray importedBytes(const QString& path, const CsvLimits& limits) {
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorKind::FileMissing, {path});
    if (info.size() > limits.bytes)
        throw refused(path, FileFault::TooLarge, {QString::number(limits.bytes)});
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::FileUnreadable, {path, file.errorString()});
    QByteArray bytes = file.read(limits.bytes + 1);  // a pipe has no size beforehand
    if (file.error() != QFile::NoError)
        throw Error(ErrorKind::FileUnreadable, {path, file.errorString()});
    if (bytes.size() > limits.bytes)
        throw refused(path, FileFault::TooLarge, {QString::number(limits.bytes)});
    if (bytes.isEmpty())
        throw Error(ErrorKind::FileEmpty, {path});
    return bytes;
}

CsvReader::CsvReader(const QByteArray& bytes, QString file, const HeaderRating& rating, const CsvLimits& limits)
    : file_(std::move(file)),
      limits_(limits) {
    if (bytes.size() > limits_.bytes)
        throw refused(file_, FileFault::TooLarge, {QString::number(limits_.bytes)});
    text_ = decodedText(bytes, file_);
    findHeader(rating);
}

bool CsvReader::next() {
    while (position_ < text_.size() && atLineEnd())
        passLineEnd();
    if (position_ >= text_.size())
        return false;
    if (++rows_ > limits_.rows)
        throw refused(file_, FileFault::TooManyRows, {QString::number(limits_.rows)});
    if (const auto fault = readRecord())
        throw refused(file_, fault->kind, fault->facts);
    return true;
}

// Banner lines may hold anything, also lone quotes: every line is tried by itself, and what can't be read rates
// nothing.
void CsvReader::findHeader(const HeaderRating& rating) {
    int best = -1;
    qsizetype bodyPosition = 0;
    qint64 bodyLine = 1;
    QChar bodyDelimiter = delimiter_;
    qsizetype lineStart = 0;
    for (qint64 number = 1; number <= linesForHeader && lineStart < text_.size(); ++number) {
        for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
            delimiter_ = delimiter;
            position_ = lineStart;
            line_ = number;
            if (atLineEnd() || readRecord())
                continue;
            const int rated = rating(fields_);
            if (rated > best ||
                (best == 0 && rated == 0 && bodyLine == number + 1 && fields_.size() > header_.size())) {
                best = rated;
                bodyPosition = position_;
                bodyLine = line_;
                bodyDelimiter = delimiter;
                header_ = fields_;
                headerUnescaped_ = std::move(unescaped_);
            }
        }
        position_ = lineStart;
        while (position_ < text_.size() && !atLineEnd())
            ++position_;
        passLineEnd();
        lineStart = position_;
    }
    position_ = bodyPosition;
    line_ = bodyLine;
    delimiter_ = bodyDelimiter;
}

void CsvReader::passLineEnd() {
    if (position_ >= text_.size())
        return;
    const bool both = text_[position_] == u'\r' && position_ + 1 < text_.size() && text_[position_ + 1] == u'\n';
    position_ += both ? 2 : 1;
    ++line_;
}

std::optional<CsvReader::Fault> CsvReader::readRecord() {
    fields_.clear();
    unescaped_.clear();
    recordLine_ = line_;
    while (true) {
        if (position_ < text_.size() && text_[position_] == u'"') {
            if (auto fault = readQuoted())
                return fault;
        } else {
            readPlain();
        }
        if (fields_.back().size() > limits_.fieldCharacters)
            return Fault{FileFault::FieldTooLong,
                         {QString::number(recordLine_), QString::number(limits_.fieldCharacters)}};
        if (qsizetype(fields_.size()) > limits_.columns)
            return Fault{FileFault::TooManyColumns, {QString::number(recordLine_), QString::number(limits_.columns)}};
        if (position_ >= text_.size())
            return std::nullopt;
        if (atLineEnd()) {
            passLineEnd();
            return std::nullopt;
        }
        if (text_[position_] != delimiter_)
            return Fault{FileFault::StrayQuote, {QString::number(line_)}};
        ++position_;
    }
}

void CsvReader::readPlain() {
    const qsizetype start = position_;
    while (position_ < text_.size()) {
        const QChar c = text_[position_];
        if (c == delimiter_ || c == u'\n' || c == u'\r' || c == u'"')
            break;
        ++position_;
    }
    fields_.push_back(QStringView(text_).mid(start, position_ - start));
}

std::optional<CsvReader::Fault> CsvReader::readQuoted() {
    const qint64 opened = line_;
    const qsizetype start = ++position_;
    bool doubled = false;
    while (true) {
        if (position_ >= text_.size())
            return Fault{FileFault::OpenQuote, {QString::number(opened)}};
        if (position_ - start > limits_.fieldCharacters)
            break;  // not worth reading on: too long whatever follows
        if (atLineEnd()) {
            passLineEnd();
        } else if (text_[position_] != u'"') {
            ++position_;
        } else if (position_ + 1 < text_.size() && text_[position_ + 1] == u'"') {
            doubled = true;
            position_ += 2;
        } else {
            break;
        }
    }
    const QStringView inside = QStringView(text_).mid(start, position_ - start);
    ++position_;
    if (doubled) {
        unescaped_.push_back(inside.toString().replace(QLatin1StringView("\"\""), QLatin1StringView("\"")));
        fields_.emplace_back(unescaped_.back());
    } else {
        fields_.push_back(inside);
    }
    return std::nullopt;
}

}  // namespace reliefbook
