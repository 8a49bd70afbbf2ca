// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymapwords.h"

#include "core/vocabulary/regions.h"

#include <QCoreApplication>

#include <array>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "BodyMap";

// In the order of their enumerators.
constexpr auto kinds = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("BodyMap", "pain"),
    QT_TRANSLATE_NOOP("BodyMap", "numbness"),
    QT_TRANSLATE_NOOP("BodyMap", "tingling"),
    QT_TRANSLATE_NOOP("BodyMap", "stiffness"),
    QT_TRANSLATE_NOOP("BodyMap", "swelling"),
    QT_TRANSLATE_NOOP("BodyMap", "scar"),
    QT_TRANSLATE_NOOP("BodyMap", "something else"),
});
static_assert(kinds.size() == EnumWords<MarkKind>::words.size());

constexpr auto qualities = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("BodyMap", "aching"),
    QT_TRANSLATE_NOOP("BodyMap", "burning"),
    QT_TRANSLATE_NOOP("BodyMap", "stabbing"),
    QT_TRANSLATE_NOOP("BodyMap", "throbbing"),
    QT_TRANSLATE_NOOP("BodyMap", "shooting"),
    QT_TRANSLATE_NOOP("BodyMap", "pressing"),
    QT_TRANSLATE_NOOP("BodyMap", "cramping"),
    QT_TRANSLATE_NOOP("BodyMap", "pulling"),
    QT_TRANSLATE_NOOP("BodyMap", "numb"),
    QT_TRANSLATE_NOOP("BodyMap", "tingling to the touch"),
    QT_TRANSLATE_NOOP("BodyMap", "stiff"),
    QT_TRANSLATE_NOOP("BodyMap", "tender"),
    QT_TRANSLATE_NOOP("BodyMap", "itching"),
});
static_assert(qualities.size() == EnumWords<MarkQuality>::words.size());

constexpr auto views = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("BodyMap", "Front"),
    QT_TRANSLATE_NOOP("BodyMap", "Back"),
    QT_TRANSLATE_NOOP("BodyMap", "Left side"),
    QT_TRANSLATE_NOOP("BodyMap", "Right side"),
});
static_assert(views.size() == EnumWords<BodyView>::words.size());

}  // namespace

QString inList(const QString& word) { return word.isEmpty() ? word : word.front().toUpper() + word.mid(1); }

QString kindWord(MarkKind kind, const Words& words) { return words.text(context, kinds[std::size_t(kind)]); }

QString qualityWord(MarkQuality quality, const Words& words) {
    return words.text(context, qualities[std::size_t(quality)]);
}

QString viewWord(BodyView view, const Words& words) { return words.text(context, views[std::size_t(view)]); }

QString feltText(const BodyMark& mark, const Words& words) {
    QStringList felt{kindWord(mark.kind, words)};
    if (mark.intensity)
        felt << filled(words.text(context, QT_TRANSLATE_NOOP("BodyMap", "%1 of 10")), {words.points(*mark.intensity)});
    if (mark.quality)
        felt << qualityWord(*mark.quality, words);
    return felt.join(u", "_s);
}

QString markText(const BodyMark& mark, const Words& words) {
    const QString felt = feltText(mark, words);
    const QString region = regionName(mark.region, words.language());
    if (!mark.isDrawn())
        return filled(words.text(context, QT_TRANSLATE_NOOP("BodyMap", "%1: %2")), {region, felt});
    if (mark.region.isEmpty())
        return filled(words.text(context, QT_TRANSLATE_NOOP("BodyMap", "Drawn beside the body: %1")), {felt});
    return filled(words.text(context, QT_TRANSLATE_NOOP("BodyMap", "Drawn, %1: %2")), {region, felt});
}

namespace {

bool isPlaceAlone(const BodyMark& mark) {
    return mark.kind == MarkKind::Other && !mark.isDrawn() && !mark.intensity && !mark.quality;
}

}  // namespace

QString placeText(const BodyMark& mark, const Words& words) {
    return isPlaceAlone(mark) ? regionName(mark.region, words.language()) : markText(mark, words);
}

QString markedText(const BodyMark& mark, const Words& words) {
    if (!isPlaceAlone(mark))
        return markText(mark, words);
    return filled(words.text(context, QT_TRANSLATE_NOOP("BodyMap", "%1: marked")),
                  {regionName(mark.region, words.language())});
}

QString forbiddenText(const QString& said, const QString& why, const Words& words) {
    return filled(words.text(context, QT_TRANSLATE_NOOP("BodyMap", "%1. Not to be treated: %2")), {said, why});
}

}  // namespace reliefbook
