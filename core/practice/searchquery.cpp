// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/searchquery.h"

#include "core/base/text.h"

#include <QList>

#include <algorithm>
#include <array>

namespace reliefbook {
namespace {

constexpr std::size_t dialledFrom = 5;  // digits behind the zeros: fewer are more likely the beginning of "06..."

bool hasLetter(QStringView token) {
    return std::any_of(token.begin(), token.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

SearchQuery::Number numberOf(QStringView token) {
    SearchQuery::Number number;
    bool inGroup = false;
    for (const QChar c : token) {
        const int digit = c.digitValue();
        if (digit >= 0) {
            if (!inGroup)
                number.groups.emplace_back();
            number.groups.back() += static_cast<char>('0' + digit);
            number.digits += static_cast<char>('0' + digit);
        }
        inGroup = digit >= 0;
    }
    return number;
}

void addWords(QStringView token, std::vector<std::string>& words) {
    const QString plain = folded(token);
    for (const QStringView word : QStringView(plain).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toUtf8().toStdString());
}

/// Of a few digits: a longer run is no part of a date and would not fit.
int valueOf(const std::string& group) {
    int value = 0;
    for (const char digit : group)
        value = value * 10 + (digit - '0');
    return value;
}

bool isDayOrMonth(const std::string& group, bool open, int part) {
    if (group.size() > 2)
        return false;
    const int value = valueOf(group);
    return value == part || (open && group.size() == 1 && value == part / 10);
}

bool isYear(const std::string& group, bool open, int year) {
    if (group.size() > 4)
        return false;
    const int value = valueOf(group);
    switch (group.size()) {
        case 1: return open && (value == year / 1000 || value == year % 100 / 10);
        case 2: return value == year % 100 || (open && value == year / 100);
        case 3: return open && value == year / 10;
        default: return value == year;
    }
}

}  // namespace

SearchQuery searchQuery(QStringView typed) {
    SearchQuery query;
    bool inRun = false;
    qsizetype at = 0;
    while (at < typed.size()) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < typed.size() && !typed[end].isSpace())
            ++end;
        const QStringView token = typed.mid(at, end - at);
        at = end;
        if (hasLetter(token)) {
            addWords(token, query.words);
            inRun = false;
            continue;
        }
        SearchQuery::Number number = numberOf(token);
        if (number.groups.empty())
            continue;  // a lone dash or bracket says nothing
        if (!inRun)
            query.runs.emplace_back();
        inRun = true;
        SearchQuery::Run& run = query.runs.back();
        run.groups.insert(run.groups.end(), number.groups.begin(), number.groups.end());
        run.digits += number.digits;
        run.open = end == typed.size() && token.back().digitValue() >= 0;
        run.numbers.push_back(std::move(number));
    }
    return query;
}

std::string_view dialled(std::string_view digits) {
    const std::size_t first = digits.find_first_not_of('0');
    return first != std::string_view::npos && digits.size() - first >= dialledFrom ? digits.substr(first) : digits;
}

std::string digitsOf(QStringView text) { return numberOf(text).digits; }

bool fitsBirthDate(const std::vector<std::string>& groups, bool open, int year, int month, int day) {
    if (groups.empty() || groups.size() > 3)
        return false;
    if (groups.size() == 1) {
        const std::string& group = groups.front();
        return group.size() == 2 ? isYear(group, /*open=*/false, year) : group.size() > 2 && isYear(group, open, year);
    }
    const auto fits = [&](std::size_t group, int part) {
        const bool growing = open && group + 1 == groups.size();
        if (part == 0)
            return isYear(groups[group], growing, year);
        return isDayOrMonth(groups[group], growing, part == 1 ? month : day);
    };
    std::array<int, 3> parts{0, 1, 2};
    do {
        bool all = true;
        for (std::size_t i = 0; i < groups.size() && all; ++i)
            all = fits(i, parts[i]);
        if (all)
            return true;
    } while (std::next_permutation(parts.begin(), parts.end()));
    return false;
}

}  // namespace reliefbook
