// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <QLocale>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// What is not seen before the first sign: blanks, marks without width, control signs.
bool isUnseen(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool beginsAFormula(QChar c) { return QStringView(u"=+-@＝＋－＠﹦﹢﹣﹫").contains(c); }

}  // namespace

bool needsGuard(QStringView text) {
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if (first == u'\'' || first.category() == QChar::Other_Control)
        return true;
    for (const QChar c : text) {
        if (!isUnseen(c))
            return beginsAFormula(c);
    }
    return false;
}

QString csvField(QStringView text) {
    QString field = needsGuard(text) ? u'\'' + text.toString() : text.toString();
    field.replace(QChar(u'\0'), QChar(0x2400));  // no CSV can hold it; the export's JSON does
    field.replace(u'"', u"\"\""_s);
    return u'"' + field + u'"';
}

QStringView withoutGuard(QStringView field) {
    return field.startsWith(u'\'') && (needsGuard(field.mid(1)) || field.mid(1).startsWith(QChar(0x2400)))
               ? field.mid(1)
               : field;
}

CsvWriter::CsvWriter(QIODevice& target) : target_(target) { target_.write("\xEF\xBB\xBF"); }

CsvWriter& CsvWriter::text(QStringView text) {
    put(csvField(text).toUtf8());
    return *this;
}

CsvWriter& CsvWriter::number(qint64 number) {
    put(QByteArray::number(number));
    return *this;
}

CsvWriter& CsvWriter::number(double number) {
    put(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
    return *this;
}

CsvWriter& CsvWriter::plain(const QString& word) {
    put(word.toUtf8());
    return *this;
}

CsvWriter& CsvWriter::nothing() {
    put({});
    return *this;
}

void CsvWriter::endRow() {
    target_.write("\r\n");
    first_ = true;
}

void CsvWriter::put(const QByteArray& field) {
    if (!first_)
        target_.write(",");
    target_.write(field);
    first_ = false;
}

}  // namespace reliefbook
