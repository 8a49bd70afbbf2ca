// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scorecolumns.h"

#include "core/base/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

struct Synonyms {
    ScoreColumn column;
    const char16_t* names;  // folded, between bars
};

// clang-format off
constexpr auto synonyms = std::to_array<Synonyms>({
    {ScoreColumn::Client, u"client|patient|person|participant|klijent|pacijent|osoba|klient|klientas|pacientas"},
    {ScoreColumn::Number, u"id|subject|subject id|subject no|client id|client no|client number|patient id|patient no|"
                          u"participant id|file no|file number|record no|code|subjekt|sifra|sifra klijenta|broj klijenta|"
                          u"broj kartona|karton|id klijenta|id pacijenta"},
    {ScoreColumn::Name, u"name|full name|client name|patient name|ime|ime i prezime|prezime i ime|ime klijenta|"
                        u"ime pacijenta|vardas"},
    {ScoreColumn::Source, u"source|study|dataset|data set|izvor|studija"},
    {ScoreColumn::Date, u"date|session date|visit date|date of session|date of visit|treatment date|datum|datum seanse|"
                        u"datum tretmana|datum posete|data"},
    {ScoreColumn::Day, u"day|day no|day number|study day|dan|dan br"},
    {ScoreColumn::Month, u"month|mesec"},
    {ScoreColumn::Year, u"year|godina"},
    {ScoreColumn::Area, u"area|region|body part|body region|body area|site|pain site|location|painful area|oblast|regija|"
                        u"region tela|deo tela|mesto|lokacija|bolno mesto|zona|sritis"},
    {ScoreColumn::Side, u"side|strana"},
    {ScoreColumn::Before, u"before|pre|pain before|pain pre|before pain|score before|score pre|nrs before|nrs pre|vas before|"
                          u"vas pre|pre score|pre pain|pre session|pre treatment|before session|before treatment|bol pre|"
                          u"ocena pre|pre tretmana|pre seanse|prije|bol prije|pries"},
    {ScoreColumn::After, u"after|post|pain after|pain post|after pain|score after|score post|nrs after|nrs post|vas after|"
                         u"vas post|post score|post pain|post session|post treatment|after session|after treatment|posle|"
                         u"bol posle|ocena posle|posle tretmana|posle seanse|poslije|bol poslije|nakon|nakon tretmana|"
                         u"nakon seanse|po"},
    {ScoreColumn::Score, u"score|pain|pain score|intensity|pain intensity|nrs|vas|rating|ocena|bol|ocena bola|jacina|"
                         u"jacina bola|intenzitet|intenzitet bola|skausmas"},
});
// clang-format on

QHash<QString, ScoreColumn> namesOfColumns() {
    QHash<QString, ScoreColumn> names;
    for (const Synonyms& entry : synonyms) {
        for (const QStringView name : QStringView(entry.names).split(u'|'))
            names.insert(name.toString(), entry.column);
    }
    return names;
}

QString wordOf(ScoreColumn column) {
    const std::string_view text = word(column);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

}  // namespace

bool ScoreColumns::hasDateParts() const {
    return has(ScoreColumn::Day) && has(ScoreColumn::Month) && has(ScoreColumn::Year);
}

QStringList ScoreColumns::missing() const {
    QStringList missing;
    if (!has(ScoreColumn::Client) && !has(ScoreColumn::Number) && !has(ScoreColumn::Name))
        missing += wordOf(ScoreColumn::Client);
    // A day of the month is no day of a course.
    const bool lonelyParts = (has(ScoreColumn::Month) || has(ScoreColumn::Year)) && !hasDateParts();
    if (!has(ScoreColumn::Date) && (!has(ScoreColumn::Day) || lonelyParts))
        missing += wordOf(ScoreColumn::Date);
    if (!has(ScoreColumn::Area))
        missing += wordOf(ScoreColumn::Area);
    if (!has(ScoreColumn::Before) && !has(ScoreColumn::Score))
        missing += wordOf(ScoreColumn::Before);
    return missing;
}

ScoreColumns scoreColumns(const CsvFields& header) {
    static const QHash<QString, ScoreColumn> names = namesOfColumns();
    ScoreColumns columns;
    columns.places.fill(ScoreColumns::none);
    for (std::size_t i = 0; i < header.size(); ++i) {
        QString name = folded(header[i].left(100));
        if (name.endsWith(u" 0 10"))
            name.chop(5);
        const auto found = names.constFind(name);
        if (found == names.constEnd()) {
            if (!name.isEmpty())
                columns.ignored += header[i].trimmed().toString();
            continue;
        }
        int& place = columns.places[static_cast<std::size_t>(*found)];
        if (place != ScoreColumns::none && !columns.doubled)
            columns.doubled = {wordOf(*found), header[std::size_t(place)].toString(), header[i].toString()};
        else if (place == ScoreColumns::none)
            place = int(i);
    }
    return columns;
}

}  // namespace reliefbook
