// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "core/base/error.h"

#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString minusSign(QChar(0x2212));
const QString unbrokenSpace(QChar(0x00A0));

QLocale localeOf(const QString& language) {
    QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    if (language == u"sr"_s)
        locale = QLocale(QLocale::Serbian, QLocale::CyrillicScript, QLocale::Serbia);
    else if (language == u"sr_Latn"_s)
        locale = QLocale(QLocale::Serbian, QLocale::LatinScript, QLocale::Serbia);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

// Whatever a locale takes for its minus, and no sign before a zero.
QString withTrueMinus(double magnitude, bool negative, int decimals, const QLocale& locale) {
    const QString digits = locale.toString(magnitude, 'f', decimals);
    return negative ? minusSign + digits : digits;
}

double rounded(double value, double step) { return std::round(value / step) * step; }

}  // namespace

const QStringList& Words::languages() {
    static const QStringList all{u"en"_s, u"sr"_s, u"sr_Latn"_s};
    return all;
}

Words::Words(const QString& language)
    : language_(languages().contains(language) ? language : u"en"_s),
      locale_(localeOf(language_)),
      translator_(std::make_shared<QTranslator>()) {
    const QString file = u":/translations/reliefbook_"_s + language_ + u".qm"_s;
    if (!translator_->load(file))
        throw Error(ErrorKind::Bug, {file});
}

QString Words::text(const char* context, const char* source, int n) const {
    QString text = translator_->translate(context, source, nullptr, n);
    if (text.isNull())
        text = QString::fromUtf8(source);  // English is its own source but for the plural forms
    return n < 0 ? text : text.replace(u"%n"_s, locale_.toString(n));
}

QString Words::countedAs(const char* context, const char* source, double value, const QString& figure) const {
    const double shown = std::abs(rounded(value, 0.5));
    // A half takes the form of two: "4,5 poena", "0.5 points".
    const int form = shown == std::floor(shown) ? static_cast<int>(shown) : 2;
    QString text = translator_->translate(context, source, nullptr, form);
    if (text.isNull())
        text = QString::fromUtf8(source);
    return text.replace(u"%n"_s, figure);
}

QString Words::counted(const char* context, const char* source, double value) const {
    return countedAs(context, source, value, points(value));
}

QString Words::signedCounted(const char* context, const char* source, double value) const {
    return countedAs(context, source, value, signedPoints(value));
}

QString Words::number(double value, int decimals) const {
    const double shown = rounded(value, std::pow(10.0, -decimals));
    return withTrueMinus(std::abs(shown), shown < 0, decimals, locale_);
}

QString Words::points(double value) const {
    const double shown = rounded(value, 0.5);
    return withTrueMinus(std::abs(shown), shown < 0, shown == std::floor(shown) ? 0 : 1, locale_);
}

QString Words::signedPoints(double value) const {
    return (rounded(value, 0.5) > 0 ? u"+"_s : QString()) + points(value);
}

QString Words::percent(double value) const {
    const QString space = locale_.language() == QLocale::Serbian ? QString() : unbrokenSpace;
    return number(value, 0) + space + u"%"_s;
}

QString Words::signedPercent(double value) const {
    return (std::round(value) > 0 ? u"+"_s : QString()) + percent(value);
}

QString Words::day(QDate day) const {
    return locale_.toString(day, locale_.language() == QLocale::Serbian ? u"d. MMMM yyyy."_s : u"d MMMM yyyy"_s);
}

QString Words::shortDay(QDate day) const {
    return locale_.toString(day, locale_.language() == QLocale::Serbian ? u"d. MMM"_s : u"d MMM"_s);
}

QString Words::days(QDate from, QDate to) const {
    if (from == to)
        return day(from);
    const bool isSerbian = locale_.language() == QLocale::Serbian;
    const QString first =
        from.year() == to.year() ? locale_.toString(from, isSerbian ? u"d. MMMM"_s : u"d MMMM"_s) : day(from);
    return first + u" – "_s + day(to);
}

QString filled(const QString& text, const QStringList& facts) {
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (place < 1) {
            whole += text[i];
            continue;
        }
        whole += facts.value(place - 1, QStringLiteral("?"));
        ++i;
        if (whole.endsWith(u'.') && i + 1 < text.size() && text[i + 1] == u'.')
            ++i;  // a Serbian date ends in one itself
    }
    return whole;
}

}  // namespace reliefbook
