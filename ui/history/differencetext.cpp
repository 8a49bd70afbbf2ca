// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/differencetext.h"

#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWords = 1'500;  // beyond that whole texts are compared: the table grows with the square

struct Word {
    qsizetype from = 0, length = 0;
};

std::vector<Word> wordsOf(const QString& text) {
    static const QRegularExpression word(u"\\S+"_s);
    std::vector<Word> words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        words.push_back({match.capturedStart(), match.capturedLength()});
    }
    return words;
}

}  // namespace

std::vector<Stretch> differences(const QString& text, const QString& other) {
    if (text == other || text.isEmpty())
        return {};
    const std::vector<Word> mine = wordsOf(text);
    const std::vector<Word> theirs = wordsOf(other);
    if (mine.size() > mostWords || theirs.size() > mostWords)
        return {{0, text.size()}};
    const auto isSame = [&](std::size_t i, std::size_t j) {
        return QStringView(text).mid(mine[i].from, mine[i].length) ==
               QStringView(other).mid(theirs[j].from, theirs[j].length);
    };
    // The longest common row of words: length[i][j] of what follows word i here and j there.
    const std::size_t width = theirs.size() + 1;
    std::vector<int> length((mine.size() + 1) * width, 0);
    for (std::size_t i = mine.size(); i-- > 0;) {
        for (std::size_t j = theirs.size(); j-- > 0;)
            length[i * width + j] = isSame(i, j) ? length[(i + 1) * width + j + 1] + 1
                                                 : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
    }
    std::vector<Stretch> marked;
    std::size_t j = 0;
    for (std::size_t i = 0; i < mine.size(); ++i) {
        while (j < theirs.size() && !isSame(i, j) && length[i * width + j + 1] >= length[(i + 1) * width + j])
            ++j;
        if (j < theirs.size() && isSame(i, j) && length[i * width + j] == length[(i + 1) * width + j + 1] + 1) {
            ++j;
            continue;
        }
        const qsizetype end = mine[i].from + mine[i].length;
        if (i > 0 && !marked.empty() &&
            marked.back().from + marked.back().length == mine[i - 1].from + mine[i - 1].length)
            marked.back().length = end - marked.back().from;
        else
            marked.push_back({mine[i].from, mine[i].length});
    }
    return marked;
}

DifferenceText::DifferenceText(const QString& text, const QString& other, QWidget* parent)
    : QWidget(parent),
      text_(text),
      marked_(differences(text, other)) {
    setFont(uiFont(type::body));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
}

qreal DifferenceText::layOut(QTextLayout& layout, int width) const {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch& one : marked_) {
        QTextLayout::FormatRange range;
        range.start = int(one.from);
        range.length = int(one.length);
        range.format.setBackground(theme().accentSoft);
        range.format.setForeground(theme().text);
        range.format.setFontUnderline(true);
        range.format.setFontWeight(QFont::DemiBold);
        formats << range;
    }
    layout.setFormats(formats);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(20, width));
        line.setPosition(QPointF(0, height));
        height += line.height() + 2;
    }
    layout.endLayout();
    return height;
}

namespace {
QString laidOut(const QString& text) { return QString(text).replace(u'\n', QChar::LineSeparator); }
}  // namespace

int DifferenceText::heightForWidth(int width) const {
    QTextLayout layout(laidOut(text_), font());
    return int(std::ceil(std::max(layOut(layout, width), QFontMetricsF(font()).height())));
}

QSize DifferenceText::sizeHint() const { return {180, heightForWidth(std::max(width(), 180))}; }

void DifferenceText::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(theme().text);
    QTextLayout layout(laidOut(text_), font());
    layOut(layout, width());
    layout.draw(&painter, QPointF(0, 0));
}

}  // namespace reliefbook
