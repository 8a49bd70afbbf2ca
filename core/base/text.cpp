// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace reliefbook {
namespace {

struct Letter {
    char16_t from;
    const char16_t* to;
};

// Lower-case letters that no decomposition takes apart, in order of their code. đ and ђ are both written dj where there
// is no đ. Russian й and Ukrainian ї are letters of their own, not an и with a mark; ё is mostly written е.
constexpr auto foldings = std::to_array<Letter>({
    {0x00DF, u"ss"},
    {0x00E6, u"ae"},
    {0x00F0, u"d"},
    {0x00F8, u"o"},
    {0x00FE, u"th"},
    {0x0111, u"dj"},
    {0x0127, u"h"},
    {0x0131, u"i"},
    {0x0138, u"k"},
    {0x0142, u"l"},
    {0x014B, u"n"},
    {0x0153, u"oe"},
    {0x0167, u"t"},
    {0x0192, u"f"},
    {0x0259, u"e"},
    // Cyrillic
    {u'а', u"a"},
    {u'б', u"b"},
    {u'в', u"v"},
    {u'г', u"g"},
    {u'д', u"d"},
    {u'е', u"e"},
    {u'ж', u"z"},
    {u'з', u"z"},
    {u'и', u"i"},
    {u'й', u"j"},
    {u'к', u"k"},
    {u'л', u"l"},
    {u'м', u"m"},
    {u'н', u"n"},
    {u'о', u"o"},
    {u'п', u"p"},
    {u'р', u"r"},
    {u'с', u"s"},
    {u'т', u"t"},
    {u'у', u"u"},
    {u'ф', u"f"},
    {u'х', u"h"},
    {u'ц', u"c"},
    {u'ч', u"c"},
    {u'ш', u"s"},
    {u'щ', u"sc"},
    {u'ъ', u""},
    {u'ы', u"y"},
    {u'ь', u""},
    {u'э', u"e"},
    {u'ю', u"ju"},
    {u'я', u"ja"},
    {u'ѐ', u"e"},
    {u'ё', u"e"},
    {u'ђ', u"dj"},
    {u'ѓ', u"gj"},
    {u'є', u"je"},
    {u'ѕ', u"dz"},
    {u'і', u"i"},
    {u'ї', u"ji"},
    {u'ј', u"j"},
    {u'љ', u"lj"},
    {u'њ', u"nj"},
    {u'ћ', u"c"},
    {u'ќ', u"kj"},
    {u'ѝ', u"i"},
    {u'ў', u"u"},
    {u'џ', u"dz"},
    {u'ґ', u"g"},
});

// Serbian, then the letters of its neighbours as Serbian transcribes them.
constexpr auto latinLetters = std::to_array<Letter>({
    {u'а', u"a"},  {u'б', u"b"}, {u'в', u"v"},  {u'г', u"g"},  {u'д', u"d"},  {u'е', u"e"},  {u'ж', u"ž"},
    {u'з', u"z"},  {u'и', u"i"}, {u'й', u"j"},  {u'к', u"k"},  {u'л', u"l"},  {u'м', u"m"},  {u'н', u"n"},
    {u'о', u"o"},  {u'п', u"p"}, {u'р', u"r"},  {u'с', u"s"},  {u'т', u"t"},  {u'у', u"u"},  {u'ф', u"f"},
    {u'х', u"h"},  {u'ц', u"c"}, {u'ч', u"č"},  {u'ш', u"š"},  {u'щ', u"šč"}, {u'ъ', u""},   {u'ы', u"y"},
    {u'ь', u""},   {u'э', u"e"}, {u'ю', u"ju"}, {u'я', u"ja"}, {u'ё', u"jo"}, {u'ђ', u"đ"},  {u'є', u"je"},
    {u'ѕ', u"dz"}, {u'і', u"i"}, {u'ї', u"ji"}, {u'ј', u"j"},  {u'љ', u"lj"}, {u'њ', u"nj"}, {u'ћ', u"ć"},
    {u'џ', u"dž"}, {u'ґ', u"g"},
});

template <std::size_t N> constexpr bool isSorted(const std::array<Letter, N>& letters) {
    return std::ranges::is_sorted(letters, {}, &Letter::from);
}
static_assert(isSorted(foldings) && isSorted(latinLetters));

template <std::size_t N> const char16_t* find(const std::array<Letter, N>& letters, char16_t letter) {
    const auto found = std::ranges::lower_bound(letters, letter, {}, &Letter::from);
    return found != letters.end() && found->from == letter ? found->to : nullptr;
}

bool isPlain(QStringView text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

// Letters and digits of `text` stay, marks and invisible characters go, anything else separates words.
QString words(QStringView text) {
    QString words;
    words.reserve(text.size());
    bool separate = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (QChar::isLetterOrNumber(c)) {
            if (separate && !words.isEmpty())
                words += u' ';
            separate = false;
            words += text.mid(i, pair ? 2 : 1);
        } else if (!QChar::isMark(c) && QChar::category(c) != QChar::Other_Format) {
            separate = true;
        }
        i += pair ? 1 : 0;
    }
    return words;
}

}  // namespace

QString folded(QStringView text) {
    if (isPlain(text))
        return words(text.toString().toLower());
    const QString composed = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString letters;
    letters.reserve(composed.size() + 8);
    for (const QChar c : composed) {
        if (const char16_t* folding = find(foldings, c.unicode()))
            letters += QStringView(folding);
        else
            letters += c;
    }
    return words(letters.normalized(QString::NormalizationForm_KD));
}

QString latinFromCyrillic(QStringView text) {
    QString latin;
    latin.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t* found = find(latinLetters, c.toLower().unicode());
        if (!found) {
            latin += c;
            continue;
        }
        const QStringView letter(found);
        if (!c.isUpper()) {
            latin += letter;
            continue;
        }
        const bool letterFollows = i + 1 < text.size() && text[i + 1].isLetter();
        const bool inCapitals = letterFollows ? text[i + 1].isUpper() : i > 0 && text[i - 1].isUpper();
        if (inCapitals)
            latin += letter.toString().toUpper();
        else if (!letter.isEmpty())
            latin += letter.front().toUpper() + letter.mid(1).toString();
    }
    return latin;
}

}  // namespace reliefbook
