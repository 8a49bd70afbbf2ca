// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/regions.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

// An expression for a region: its folded words, without those that say nothing of the place.
struct Alias {
    QStringList words;
    int region = 0;  // index of the entry, from head to foot
};

struct Entry {
    QString base;
    bool sided = false;
    QString english;
    QString serbian;
    std::vector<QStringList> foldedNames = {};  // the words of both
};

struct Vocabulary {
    std::vector<Region> regions;
    QHash<QString, int> byId;  // index in `regions`, which is also the order from head to foot
    std::vector<Entry> entries;
    QHash<QString, int> entryOf;       // by base
    QHash<QString, int> entryOfAlias;  // by the alias's words
    std::vector<Alias> aliases;
    QSet<QString> left, right, ignored;    // folded words
    QHash<QString, QString> sidePatterns;  // "en.L"
};

QString sideSuffix(Side side) {
    const std::string_view letter = word(side);
    return letter.empty() ? QString() : u'.' + QLatin1StringView(letter.data(), qsizetype(letter.size()));
}

QStringList texts(const QJsonValue& array) {
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const auto& value : values)
        texts += value.toString();
    return texts;
}

QSet<QString> foldedWords(const QJsonValue& array) {
    QSet<QString> words;
    for (const QString& text : texts(array))
        words += folded(text);
    return words;
}

QStringList wordsOfPlace(const QString& foldedText, const QSet<QString>& ignored) {
    QStringList words = foldedText.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([&](const QString& w) { return ignored.contains(w); });
    return words;
}

void addRegion(Vocabulary& vocabulary, const QJsonObject& json, Side side) {
    const auto central = [](const Vocabulary& v, const QString& base) { return !v.entries.at(v.entryOf[base]).sided; };
    Region region;
    region.base = json["id"_L1].toString();
    region.side = side;
    region.id = region.base + sideSuffix(side);
    region.seenFromFront = json["views"_L1].toString().contains(u'F');
    region.seenFromBack = json["views"_L1].toString().contains(u'B');
    const QByteArray group = json["group"_L1].toString().toLatin1();
    region.group = fromWord<RegionGroup>(std::string_view(group.data(), std::size_t(group.size()))).value();
    for (const QString& base : texts(json["neighbours"_L1])) {
        if (central(vocabulary, base))
            region.neighbours += base + sideSuffix(Side::Central);
        else if (side == Side::Central)
            region.neighbours += {base, base + sideSuffix(Side::Left), base + sideSuffix(Side::Right)};
        else if (base == region.base && side != Side::None)
            region.neighbours += base + sideSuffix(side == Side::Left ? Side::Right : Side::Left);
        else if (base != region.base)
            region.neighbours += base + sideSuffix(side);
    }
    vocabulary.byId.insert(region.id, int(vocabulary.regions.size()));
    vocabulary.regions.push_back(region);
}

void addAlias(Vocabulary& vocabulary, const QString& text, int entry) {
    const QStringList words = wordsOfPlace(folded(text), vocabulary.ignored);
    if (words.isEmpty())
        return;
    const QString key = words.join(u' ');
    if (!vocabulary.entryOfAlias.contains(key)) {
        vocabulary.entryOfAlias.insert(key, entry);
        vocabulary.aliases.push_back({words, entry});
    }
}

Vocabulary load() {
    QFile file(u":/vocabulary/regions.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Bug, {file.fileName()});
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray list = json["regions"_L1].toArray();

    Vocabulary vocabulary;
    vocabulary.left = foldedWords(json["words"_L1]["left"_L1]);
    vocabulary.right = foldedWords(json["words"_L1]["right"_L1]);
    vocabulary.ignored = foldedWords(json["words"_L1]["ignored"_L1]);
    for (const QString& language : json["sides"_L1].toObject().keys()) {
        for (const QString& side : {u"L"_s, u"R"_s})
            vocabulary.sidePatterns.insert(language + u'.' + side, json["sides"_L1][language][side].toString());
    }
    for (const auto& value : list) {
        vocabulary.entryOf.insert(value["id"_L1].toString(), int(vocabulary.entries.size()));
        vocabulary.entries.push_back({value["id"_L1].toString(), value["sided"_L1].toBool(),
                                      value["names"_L1]["en"_L1].toString(), value["names"_L1]["sr"_L1].toString()});
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject region = list[i].toObject();
        if (region["sided"_L1].toBool()) {
            for (const Side side : {Side::None, Side::Left, Side::Right})
                addRegion(vocabulary, region, side);
        } else {
            addRegion(vocabulary, region, Side::Central);
        }
        for (const QString& alias : texts(region["aliases"_L1]))
            addAlias(vocabulary, alias, int(i));
    }
    for (Entry& entry : vocabulary.entries) {
        for (const QString& name : {entry.english, entry.serbian})
            entry.foldedNames.push_back(folded(name).split(u' ', Qt::SkipEmptyParts));
    }
    // Names come after all aliases: "neck" means the back of the neck, whatever else is called neck.
    for (std::size_t i = 0; i < vocabulary.entries.size(); ++i) {
        addAlias(vocabulary, vocabulary.entries[i].english, int(i));
        addAlias(vocabulary, vocabulary.entries[i].serbian, int(i));
    }
    return vocabulary;
}

const Vocabulary& vocabulary() {
    static const Vocabulary vocabulary = load();
    return vocabulary;
}

// Equal, or differing only in a short ending ("kolenima" and "kolena", "Quadricepts" and "quadriceps").
bool sameWord(QStringView a, QStringView b) {
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype common = 0;
    while (common < shorter && a[common] == b[common])
        ++common;
    if (common == a.size() && common == b.size())
        return true;
    if (common == 3 && shorter == 3)
        return (a.size() == 4 && a.back() == u's') || (b.size() == 4 && b.back() == u's');
    return common >= 4 && a.size() - common <= 3 && b.size() - common <= 3;
}

// The longest expression all of whose words are among `words`; of equal ones that of the word that comes first.
int bestEntry(const QStringList& words) {
    int best = -1;
    std::pair<qsizetype, qsizetype> bestRank;  // letters, then minus the place of the first word
    for (const Alias& alias : vocabulary().aliases) {
        qsizetype letters = 0;
        qsizetype first = words.size();
        bool all = true;
        for (const QString& word : alias.words) {
            const auto found = std::ranges::find_if(words, [&](const QString& w) { return sameWord(w, word); });
            all = found != words.end();
            if (!all)
                break;
            letters += word.size() + (*found == word ? 1 : 0);
            first = std::min(first, qsizetype(found - words.begin()));
        }
        if (all && (best < 0 || std::pair(letters, -first) > bestRank)) {
            best = alias.region;
            bestRank = {letters, -first};
        }
    }
    return best;
}

QString capitalised(const QString& text) { return text.isEmpty() ? text : text.front().toUpper() + text.mid(1); }

}  // namespace

const std::vector<Region>& regions() { return vocabulary().regions; }

const Region* findRegion(QStringView id) {
    const auto found = vocabulary().byId.constFind(id.toString());
    return found == vocabulary().byId.constEnd() ? nullptr : &vocabulary().regions[std::size_t(*found)];
}

bool isKnownRegion(QStringView id) { return findRegion(id) != nullptr; }

int regionOrder(QStringView id) { return vocabulary().byId.value(id.toString(), int(vocabulary().regions.size())); }

QString regionName(QStringView id, QStringView language) {
    const Region* region = findRegion(id);
    if (!region)
        return id.toString();
    const bool serbian = language.startsWith(u"sr");
    const Entry& entry = vocabulary().entries[std::size_t(vocabulary().entryOf[region->base])];
    QString name = serbian ? entry.serbian : entry.english;
    if (region->side == Side::Left || region->side == Side::Right) {
        const QString pattern = (serbian ? u"sr"_s : u"en"_s) + sideSuffix(region->side);
        name = vocabulary().sidePatterns.value(pattern).arg(name);
    }
    name = capitalised(name);
    return language == u"sr_Latn" ? latinFromCyrillic(name) : name;
}

QString nearestRegion(QStringView text) {
    if (isKnownRegion(text))
        return text.toString();
    const Vocabulary& known = vocabulary();
    QStringList words = wordsOfPlace(folded(text), known.ignored);
    const auto says = [&](const QSet<QString>& side) {
        return words.removeIf([&](const QString& w) { return side.contains(w); }) > 0;
    };
    const bool left = says(known.left);
    const bool right = says(known.right);
    if (words.isEmpty())
        return {};
    const int entry = known.entryOfAlias.value(words.join(u' '), bestEntry(words));
    if (entry < 0)
        return {};
    const Entry& found = known.entries[std::size_t(entry)];
    if (!found.sided)
        return found.base + sideSuffix(Side::Central);
    return found.base + sideSuffix(left == right ? Side::None : left ? Side::Left : Side::Right);
}

QStringList regionsBeginning(QStringView typed) {
    const Vocabulary& known = vocabulary();
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    const auto begins = [](const QStringList& expression, const QString& start) {
        return std::ranges::any_of(expression, [&](const QString& word) { return word.startsWith(start); });
    };

    // Rank of an entry: 0 it is called just that, 1 its name begins so, 2 the words of its name do, 3 those of another
    // expression, or only the side was named; 4 it is not meant.
    const auto rankOf = [&](int entry, const QStringList& place) {
        if (place.isEmpty())
            return 3;
        if (known.entryOfAlias.value(place.join(u' '), -1) == entry)
            return 0;
        const auto means = [&](const QStringList& expression) {
            return std::ranges::all_of(place, [&](const QString& word) { return begins(expression, word); });
        };
        int rank = 4;
        for (const QStringList& expression : known.entries[std::size_t(entry)].foldedNames) {
            if (expression.join(u' ').startsWith(place.join(u' ')))
                rank = std::min(rank, 1);
            else if (means(expression))
                rank = std::min(rank, 2);
        }
        for (const Alias& alias : known.aliases) {
            if (rank > 3 && alias.region == entry && means(alias.words))
                rank = 3;
        }
        return rank;
    };

    struct Found {
        int rank = 0;
        int entry = 0;
        int side = 0;  // left, right, none
        QString id;
    };
    std::vector<Found> found;
    for (std::size_t i = 0; i < known.entries.size(); ++i) {
        const Entry& entry = known.entries[i];
        const auto add = [&](Side side, int place, const QStringList& rest) {
            const int rank = rankOf(int(i), rest);
            if (rank < 4)
                found.push_back({rank, int(i), place, entry.base + sideSuffix(side)});
        };
        if (!entry.sided) {
            add(Side::Central, 0, words);
            continue;
        }
        // A word may name the side or belong to the place: "l" is left and the beginning of "low back".
        for (const auto& [side, place] : {std::pair(Side::Left, 0), std::pair(Side::Right, 1)}) {
            QStringList rest = words;
            const QSet<QString>& names = side == Side::Left ? known.left : known.right;
            rest.removeIf([&](const QString& typedWord) {
                return std::ranges::any_of(names, [&](const QString& name) { return name.startsWith(typedWord); });
            });
            const int whole = rankOf(int(i), words);
            add(side, place, whole < 4 ? words : rest);
        }
        add(Side::None, 2, words);
    }
    std::ranges::stable_sort(found, {}, [](const Found& one) { return std::tuple(one.rank, one.entry, one.side); });
    QStringList ids;
    for (const Found& one : found)
        ids += one.id;
    return ids;
}

}  // namespace reliefbook
