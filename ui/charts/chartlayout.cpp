// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace reliefbook {

namespace {

// Pixels of 1/96 inch. Screen text is 9.5 pt and never below 8.5 pt, paper 8 pt and 7.5 pt (interface.md 2.3, 3).
struct Sizes {
    int text, small, title;
    qreal line, smallLine;
};
constexpr Sizes screenSizes{.text = 13, .small = 12, .title = 16, .line = 18, .smallLine = 16};
constexpr Sizes paperSizes{.text = 11, .small = 10, .title = 14, .line = 15, .smallLine = 13};

constexpr qreal glyphWidth = 18;
constexpr qreal legendGlyphWidth = 24;
constexpr qreal largestRadius = 5;
constexpr qreal smallestRadius = 1.4;
constexpr qreal triangleSize = 10;

// Moves `centres` (in order) apart until each has `room` between it and the next, as little as can be and inside
// [low, high]: those that push each other stand around their common middle.
void spread(std::vector<qreal>& centres, qreal room, qreal low, qreal high) {
    struct Group {
        qreal first;  // centre of its first
        std::size_t count;
    };
    std::vector<Group> groups;
    for (const qreal centre : centres) {
        groups.push_back({centre, 1});
        while (groups.size() > 1) {
            const Group last = groups.back();
            Group& before = groups[groups.size() - 2];
            const qreal reach = room * static_cast<qreal>(before.count);
            if (before.first + reach <= last.first)
                break;
            const auto n = static_cast<qreal>(before.count);
            const auto m = static_cast<qreal>(last.count);
            before.first = (before.first * n + (last.first - reach) * m) / (n + m);
            before.count += last.count;
            groups.pop_back();
        }
    }
    std::size_t next = 0;
    for (const Group& group : groups) {
        for (std::size_t i = 0; i < group.count; ++i)
            centres[next++] = group.first + room * static_cast<qreal>(i);
    }
    for (std::size_t i = 0; i < centres.size(); ++i)
        centres[i] = std::max(centres[i], i == 0 ? low : centres[i - 1] + room);
    qreal limit = high;
    for (std::size_t i = centres.size(); i-- > 0;) {
        centres[i] = std::min(centres[i], limit);
        limit = centres[i] - room;
    }
}

struct LegendEntry {
    Glyph glyph;
    QString text;
};

class Layout {
public:
    Layout(const Chart& chart, QSizeF size, const ChartLook& look)
        : chart_(chart),
          theme_(theme(look.scheme)),
          paper_(look.medium == ChartLook::Medium::Paper),
          heading_(look.heading),
          sizes_(paper_ ? paperSizes : screenSizes),
          text_(paperFont(sizes_.text)),
          small_(paperFont(sizes_.small)),
          strong_(paperFont(sizes_.text, QFont::Medium)) {
        out_.size = size;
        out_.from = chart.x.from;
        out_.to = chart.x.to > chart.x.from ? chart.x.to : chart.x.from + 1;
    }

    ChartLayout run() {
        const qreal top = placeHeading();
        if (chart_.marks.empty()) {
            placeEmpty(top);
            return std::move(out_);
        }
        const qreal left = leftMargin();
        const qreal right = rightMargin();
        const qreal bottom = out_.size.height() - footHeight();
        const qreal plotTop = top + topRows();
        // Whole pixels: Qt Charts leaves out a grid line that rounding puts outside.
        out_.plot = QRectF(left, std::ceil(plotTop), std::max(std::floor(out_.size.width() - left - right), 40.0),
                           std::max(std::floor(bottom - axisRows() - std::ceil(plotTop)), 40.0));
        setMarkSizes();
        placeScoreAxis();
        placeSessionNumbers();
        placeTicks();
        placeRightLabels();
        placeTimeMarks();
        placeEvents();
        placeFlares();
        placeFoot(bottom);
        return std::move(out_);
    }

    qreal heightFor(qreal plotHeight) {
        const qreal top = placeHeading();
        if (chart_.marks.empty())
            return top + 96;
        return top + topRows() + plotHeight + axisRows() + footHeight();
    }

private:
    static qreal width(const QString& text, const QFont& font) { return QFontMetricsF(font).horizontalAdvance(text); }

    void add(QRectF rect, const QString& text, const QFont& font, const QColor& colour, Qt::Alignment alignment) {
        out_.texts.push_back({.rect = rect, .text = text, .font = font, .colour = colour, .alignment = alignment});
    }

    template <class Mark, class Visitor> void each(Visitor visitor) const {
        for (const ChartMark& mark : chart_.marks) {
            if (const auto* found = std::get_if<Mark>(&mark))
                visitor(*found);
        }
    }
    template <class Mark> bool has() const {
        return std::ranges::any_of(chart_.marks, [](const auto& mark) { return std::holds_alternative<Mark>(mark); });
    }

    // ---- around the plot ----

    qreal placeHeading() {
        if (!heading_ || chart_.title.isEmpty())
            return 4;
        const qreal title = placeLines(0, chart_.title, paperFont(sizes_.title, QFont::DemiBold), theme_.text);
        if (chart_.subtitle.isEmpty())
            return title + 10;
        return placeLines(title + 2, chart_.subtitle, text_, theme_.text3) + 10;
    }

    // As many lines as the text needs; answers where they end.
    qreal placeLines(qreal top, const QString& text, const QFont& font, const QColor& colour) {
        const QRectF room(0, 0, out_.size.width(), 1e5);
        const qreal height = std::ceil(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height());
        out_.texts.push_back({.rect = QRectF(0, top, out_.size.width(), height),
                              .text = text,
                              .font = font,
                              .colour = colour,
                              .alignment = Qt::AlignLeft | Qt::AlignTop,
                              .wrapped = true});
        return top + height;
    }

    void placeEmpty(qreal top) {
        out_.emptyPanel = QRectF(0, top, out_.size.width(), out_.size.height() - top);
        out_.texts.push_back({.rect = out_.emptyPanel.adjusted(16, 8, -16, -8),
                              .text = chart_.emptyText,
                              .font = text_,
                              .colour = theme_.text2,
                              .alignment = Qt::AlignCenter,
                              .wrapped = true});
    }

    qreal digitsWidth() const { return width(QStringLiteral("10"), small_); }

    qreal leftMargin() const {
        const qreal words = std::max(width(chart_.y.top, small_), width(chart_.y.bottom, small_));
        return std::ceil(std::max(words + 5 + digitsWidth() + 7, width(chart_.x.sessionsLabel, small_) + 16));
    }

    qreal topRows() const {
        const qreal forTimes = has<TimeMark>() ? sizes_.smallLine + 2 : 0;
        const qreal forEvents = has<EventMark>() ? sizes_.smallLine + 2 : 0;
        return std::max(sizes_.smallLine / 2 + 2, forTimes + forEvents + flareRow());
    }
    // A triangle over a score of 10 stands above the plot.
    qreal flareRow() const {
        bool high = false;
        each<FlareMark>([&](const FlareMark& mark) { high = high || mark.y > 8.5; });
        return high ? triangleSize + 8 : 0;
    }

    qreal axisRows() const {
        const bool groups = std::ranges::any_of(chart_.x.ticks, [](const auto& tick) { return !tick.group.isEmpty(); });
        return 7 + sizes_.smallLine + 2 + sizes_.line + (groups ? sizes_.smallLine : 0) + 2;
    }

    // ---- sizes of the marks ----

    void setMarkSizes() {
        const auto& sessions = chart_.x.sessions;
        std::vector<qreal> spaces;
        for (std::size_t i = 1; i < sessions.size(); ++i) {
            if (sessions[i].x > sessions[i - 1].x)
                spaces.push_back(out_.at(sessions[i].x, 0).x() - out_.at(sessions[i - 1].x, 0).x());
        }
        if (!spaces.empty()) {
            const auto middle = spaces.begin() + static_cast<std::ptrdiff_t>(spaces.size() / 2);
            std::ranges::nth_element(spaces, middle);
            out_.radius = std::clamp(*middle * 0.4, smallestRadius, paper_ ? largestRadius - 0.4 : largestRadius);
        }
        // Sessions of one day stand side by side around it, with room for their numbers where there is any.
        qreal aside = out_.radius * 2 + 2;
        if (out_.radius > 3 && !sessions.empty())
            aside = std::max(aside, width(QString::number(sessions.back().number), small_) + 6);
        for (std::size_t first = 0; first < sessions.size();) {
            std::size_t end = first + 1;
            while (end < sessions.size() && sessions[end].x <= sessions[first].x)
                ++end;
            for (std::size_t i = first; i < end && end - first > 1; ++i) {
                const qreal place = static_cast<qreal>(i - first) - static_cast<qreal>(end - first - 1) / 2;
                out_.besides[sessions[i].number] = place * aside;
            }
            first = end;
        }
    }

    // ---- axes ----

    void placeScoreAxis() {
        const qreal half = sizes_.smallLine / 2;
        const qreal digitsRight = out_.plot.left() - 7;
        const qreal wordsRight = digitsRight - digitsWidth() - 5;
        const bool everySecond = out_.plot.height() / 5 >= sizes_.smallLine;
        for (int score = 0; score <= 10; score += everySecond ? 2 : 5) {
            const qreal y = out_.at(0, score).y();
            const QRectF rect(digitsRight - digitsWidth(), y - half, digitsWidth(), sizes_.smallLine);
            add(rect, QString::number(score), small_, theme_.text3, Qt::AlignRight | Qt::AlignVCenter);
        }
        const auto word = [&](const QString& text, double score) {
            const qreal y = out_.at(0, score).y();
            add({0, y - half, wordsRight, sizes_.smallLine}, text, small_, theme_.text2,
                Qt::AlignRight | Qt::AlignVCenter);
        };
        word(chart_.y.top, ScoreAxis::highest);
        word(chart_.y.bottom, ScoreAxis::lowest);

        const qreal length = width(chart_.y.direction, small_);
        const QRectF between(0, out_.plot.top() + half + 8, wordsRight, out_.plot.height() - 2 * half - 16);
        if (chart_.y.direction.isEmpty() || length > between.height())
            return;
        const qreal right = wordsRight - 6;
        out_.texts.push_back({.rect = QRectF(right - sizes_.smallLine, between.center().y() - length / 2 - 1,
                                             sizes_.smallLine, length + 2),
                              .text = chart_.y.direction,
                              .font = small_,
                              .colour = theme_.text2,
                              .alignment = Qt::AlignCenter,
                              .turned = true});
        const qreal arrowHalf = std::min(length / 2 + 4, between.height() / 2);
        out_.arrow = {QPointF(right + 4, between.center().y() - arrowHalf),
                      QPointF(right + 4, between.center().y() + arrowHalf)};
    }

    // Every number where there is room, else those of a round step; crowded ones are left out, never set over another.
    void placeSessionNumbers() {
        const auto& sessions = chart_.x.sessions;
        const qreal top = out_.plot.bottom() + 7;
        std::vector<QRectF> shown;
        if (!sessions.empty()) {
            constexpr std::array steps{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
            for (const int step : steps) {
                shown.clear();
                std::size_t wanted = 0;
                std::vector<std::pair<QRectF, int>> placed;
                for (const auto& session : sessions) {
                    if (session.number != sessions.front().number && session.number % step != 0)
                        continue;
                    ++wanted;
                    const qreal half = width(QString::number(session.number), small_) / 2 + 1;
                    const qreal x = out_.at(session.x, 0, session.number).x();
                    const QRectF rect(x - half, top, half * 2, sizes_.smallLine);
                    if (!placed.empty() && rect.left() < placed.back().first.right() + 3)
                        continue;
                    placed.emplace_back(rect, session.number);
                }
                if (placed.size() * 10 < wanted * 8 && step != steps.back())
                    continue;
                for (const auto& [rect, number] : placed) {
                    add(rect, QString::number(number), small_, theme_.text3, Qt::AlignCenter);
                    shown.push_back(rect);
                }
                break;
            }
            add({0, top, out_.plot.left() - 12, sizes_.smallLine}, chart_.x.sessionsLabel, small_, theme_.text3,
                Qt::AlignRight | Qt::AlignVCenter);
        }
        each<GapMark>([&](const GapMark& gap) {
            const qreal x = out_.at((gap.from + gap.to) / 2, 0).x();
            if (out_.breaks.empty() || x - out_.breaks.back() >= 12)
                out_.breaks.push_back(x);
            const qreal half = width(gap.label, small_) / 2 + 2;
            const QRectF rect(x - half, top, half * 2, sizes_.smallLine);
            if (std::ranges::any_of(shown,
                                    [&](const QRectF& other) { return other.adjusted(-4, 0, 4, 0).intersects(rect); }))
                return;
            shown.push_back(rect);
            add(rect, gap.label, small_, theme_.text3, Qt::AlignCenter);
        });
    }

    void placeTicks() {
        const auto& ticks = chart_.x.ticks;
        const qreal top = out_.plot.bottom() + 7 + sizes_.smallLine + 2;
        std::vector<std::pair<QRectF, std::size_t>> placed;
        const auto tryStride = [&](std::size_t stride) {
            placed.clear();
            for (std::size_t i = 0; i < ticks.size(); i += stride) {
                const qreal half = std::max(width(ticks[i].text, text_), width(ticks[i].group, small_)) / 2 + 1;
                const qreal x = std::clamp(out_.at(ticks[i].x, 0).x(), half, std::max(half, out_.size.width() - half));
                const QRectF rect(x - half, top, half * 2, sizes_.line);
                if (!placed.empty() && rect.left() < placed.back().first.right() + 10)
                    return false;
                placed.emplace_back(rect, i);
            }
            return true;
        };
        bool fits = false;
        for (const int stride : chart_.x.strides) {
            fits = tryStride(static_cast<std::size_t>(std::max(stride, 1)));
            if (fits)
                break;
        }
        for (std::size_t stride = 2; !fits && stride < 2 * ticks.size(); stride *= 2)
            fits = tryStride(stride);
        QString group;
        for (const auto& [rect, index] : placed) {
            const auto& tick = ticks[index];
            add(rect, tick.text, text_, theme_.text2, Qt::AlignCenter);
            out_.tickPositions.push_back(out_.at(tick.x, 0).x());
            if (tick.group == group)
                continue;
            group = tick.group;
            const QRectF below(rect.left(), rect.bottom(), rect.width(), sizes_.smallLine);
            add(below, group, small_, theme_.text3, Qt::AlignCenter);
        }
    }

    // ---- labels at the right ends ----

    struct RightLabel {
        qreal y;  // where its mark ends
        qreal x;
        QString text;
        QColor colour;
        std::optional<Glyph> glyph;
    };

    static Glyph glyphOf(ChartRole role) {
        switch (role) {
            case ChartRole::Before: return Glyph::Ring;
            case ChartRole::After: return Glyph::Disc;
            case ChartRole::Average: return Glyph::Diamond;
            case ChartRole::Diary: break;
        }
        return Glyph::Dot;
    }

    QColor colourOf(ChartRole role) const {
        switch (role) {
            case ChartRole::Before: return theme_.before;
            case ChartRole::After: return theme_.after;
            case ChartRole::Average:
            case ChartRole::Diary: break;
        }
        return theme_.text2;
    }

    // Before there is a plot only the texts of these are right: enough for the margin.
    std::vector<RightLabel> rightLabels() const {
        std::vector<RightLabel> labels;
        const auto series = [&](ChartRole role, const QString& text, const auto& points, const auto& valueOf) {
            for (auto point = points.rbegin(); point != points.rend() && !text.isEmpty(); ++point) {
                const std::optional<double> value = valueOf(*point);
                if (!value)
                    continue;
                const QPointF place = out_.at(point->x, *value, point->session);
                labels.push_back({place.y(), place.x() + out_.radius, text, colourOf(role), glyphOf(role)});
                return;
            }
        };
        each<DumbbellsMark>([&](const DumbbellsMark& mark) {
            series(ChartRole::Before, mark.beforeLabel, mark.sessions, [](const Dumbbell& d) { return d.before; });
            series(ChartRole::After, mark.afterLabel, mark.sessions, [](const Dumbbell& d) { return d.after; });
        });
        const auto pointSeries = [&](const auto& mark) {
            series(mark.role, mark.label, mark.points, [](const ChartPoint& point) { return point.y; });
        };
        each<LineMark>(pointSeries);
        each<DotsMark>(pointSeries);
        each<LevelMark>([&](const LevelMark& mark) {
            labels.push_back({out_.at(0, mark.y).y(), out_.plot.right(), mark.label, theme_.text2, std::nullopt});
        });
        each<TrendMark>([&](const TrendMark& mark) {
            if (mark.to.y && !mark.label.isEmpty()) {
                const QPointF end = out_.at(mark.to.x, *mark.to.y);
                labels.push_back({end.y(), end.x(), mark.label, theme_.text2, Glyph::Trend});
            }
        });
        std::ranges::stable_sort(labels, {}, &RightLabel::y);
        return labels;
    }

    qreal widthOf(const RightLabel& label) const {
        return (label.glyph ? glyphWidth : 0) + width(label.text, strong_) + 2;
    }

    qreal rightMargin() const {
        qreal margin = 6;
        for (const RightLabel& label : rightLabels())
            margin = std::max(margin, widthOf(label) + 10);
        constexpr qreal most = 0.42;  // of the width: the labels are worth more than a wider plot
        return std::ceil(std::min(margin, out_.size.width() * most));
    }

    void placeRightLabels() {
        const std::vector<RightLabel> labels = rightLabels();
        std::vector<qreal> centres;
        centres.reserve(labels.size());
        for (const RightLabel& label : labels)
            centres.push_back(label.y);
        const qreal half = sizes_.smallLine / 2;
        spread(centres, sizes_.smallLine, out_.plot.top() - half, out_.plot.bottom() + half);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const RightLabel& label = labels[i];
            qreal left = out_.plot.right() + 8;
            if (label.glyph) {
                out_.glyphs.push_back({*label.glyph, QPointF(left + 6, centres[i]), 6});
                left += glyphWidth;
            } else if (std::abs(centres[i] - label.y) > half) {
                out_.leaders.push_back({QPointF(out_.plot.right() + 1, label.y), QPointF(left - 1, centres[i])});
            }
            add({left, centres[i] - half, out_.size.width() - left, sizes_.smallLine}, label.text, strong_,
                label.colour, Qt::AlignLeft | Qt::AlignVCenter);
        }
    }

    // ---- above the plot ----

    void placeTimeMarks() {
        const qreal top = out_.plot.top() - topRows();
        out_.timeMarkTop = top + sizes_.smallLine;
        each<TimeMark>([&](const TimeMark& mark) {
            const qreal half = width(mark.label, small_) / 2 + 2;
            // Not over the "10" of the score axis.
            const qreal low = out_.plot.left() + half;
            const qreal x = std::clamp(out_.at(mark.x, 0).x(), low, std::max(low, out_.size.width() - half));
            add({x - half, top, half * 2, sizes_.smallLine}, mark.label, small_, theme_.text2, Qt::AlignCenter);
        });
    }

    void placeNumber(int number, QPointF triangle) {
        if (number == 0)
            return;
        const QString text = QString::number(number);
        const QRectF rect(triangle.x() + triangleSize / 2 + 1, triangle.y() - sizes_.smallLine / 2,
                          width(text, small_) + 1, sizes_.smallLine);
        add(rect, text, small_, theme_.text, Qt::AlignLeft | Qt::AlignVCenter);
    }

    void placeEvents() {
        std::vector<const EventMark*> marks;
        each<EventMark>([&](const EventMark& mark) { marks.push_back(&mark); });
        std::ranges::stable_sort(marks, {}, [](const EventMark* mark) { return mark->x; });
        std::vector<qreal> centres;
        centres.reserve(marks.size());
        qreal room = triangleSize + 8;
        for (const EventMark* mark : marks) {
            centres.push_back(out_.at(mark->x, 0).x());
            room = std::max(room, triangleSize + 6 + width(QString::number(mark->number), small_));
        }
        const qreal available = out_.plot.width() - 12 - room;
        const bool numbered = room * static_cast<qreal>(marks.size()) <= available;
        if (!numbered)  // too many for their numbers; the footnotes are in the order of the triangles
            room = available / static_cast<qreal>(marks.size());
        spread(centres, room, out_.plot.left() + 6, out_.plot.right() - 6);
        const qreal y = out_.plot.top() - flareRow() - sizes_.smallLine / 2 - 2;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const QPointF triangle(centres[i], y);
            out_.events.push_back({triangle, QPointF(out_.at(marks[i]->x, 0).x(), out_.plot.top())});
            placeNumber(numbered ? marks[i]->number : 0, triangle);
        }
    }

    void placeFlares() {
        each<FlareMark>([&](const FlareMark& mark) {
            const QPointF point = out_.at(mark.x, mark.y, mark.session);
            const QPointF triangle = point - QPointF(0, out_.radius + triangleSize / 2 + 3);
            out_.flares.push_back({triangle, point});
            placeNumber(mark.number, triangle);
        });
    }

    // ---- below: legend and footnotes ----

    std::vector<LegendEntry> legend() const {
        std::vector<LegendEntry> entries;
        if (!paper_)
            return entries;
        const auto enter = [&](Glyph glyph, const QString& text) {
            if (text.isEmpty())
                return;
            const auto same = [&](const LegendEntry& entry) { return entry.glyph == glyph && entry.text == text; };
            if (std::ranges::none_of(entries, same))
                entries.push_back({glyph, text});
        };
        each<DumbbellsMark>([&](const DumbbellsMark& mark) {
            enter(Glyph::Ring, mark.beforeMeaning);
            enter(Glyph::Disc, mark.afterMeaning);
        });
        each<LineMark>([&](const LineMark& mark) { enter(glyphOf(mark.role), mark.meaning); });
        each<DotsMark>([&](const DotsMark& mark) { enter(glyphOf(mark.role), mark.meaning); });
        each<LevelMark>([&](const LevelMark& mark) {
            enter(mark.dash == LevelMark::Dash::Long ? Glyph::LongDash : Glyph::DashDot, mark.meaning);
        });
        each<TimeMark>([&](const TimeMark& mark) { enter(Glyph::TimeLine, mark.meaning); });
        each<TrendMark>([&](const TrendMark& mark) {
            enter(Glyph::Trend, mark.meaning);
            enter(Glyph::Band, mark.band.empty() ? QString() : mark.bandMeaning);
        });
        each<EventMark>([&](const EventMark& mark) { enter(Glyph::Triangle, mark.meaning); });
        each<FlareMark>([&](const FlareMark& mark) { enter(Glyph::Triangle, mark.meaning); });
        each<GapMark>([&](const GapMark& mark) { enter(Glyph::Break, mark.meaning); });
        return entries;
    }

    // The left edge of each entry and its line, from 0.
    std::vector<std::pair<qreal, int>> legendPlaces(const std::vector<LegendEntry>& entries) const {
        std::vector<std::pair<qreal, int>> places;
        qreal x = leftMargin();
        int line = 0;
        for (const LegendEntry& entry : entries) {
            const qreal needed = legendGlyphWidth + width(entry.text, small_);
            if (x > leftMargin() && x + needed > out_.size.width()) {
                x = leftMargin();
                ++line;
            }
            places.emplace_back(x, line);
            x += needed + 16;
        }
        return places;
    }

    qreal legendHeight() const {
        const auto places = legendPlaces(legend());
        return places.empty() ? 0 : 8 + (places.back().second + 1) * (sizes_.smallLine + 3);
    }

    qreal footnoteLeft() const { return leftMargin(); }
    qreal footnoteNumberWidth() const {
        qreal widest = 0;
        for (const ChartFootnote& footnote : chart_.footnotes)
            widest = std::max(widest, width(QString::number(footnote.number), strong_));
        return std::ceil(widest) + 7;
    }
    qreal footnoteHeight(const ChartFootnote& footnote) const {
        const QRectF room(0, 0, std::max(out_.size.width() - footnoteLeft() - footnoteNumberWidth(), 40.0), 1e5);
        return std::ceil(QFontMetricsF(small_).boundingRect(room, Qt::TextWordWrap, footnote.text).height()) + 2;
    }
    qreal footHeight() const {
        qreal height = legendHeight();
        if (!chart_.footnotes.empty())
            height += 8;
        for (const ChartFootnote& footnote : chart_.footnotes)
            height += footnoteHeight(footnote);
        return height;
    }

    void placeFoot(qreal top) {
        const std::vector<LegendEntry> entries = legend();
        const auto places = legendPlaces(entries);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const qreal y = top + 8 + places[i].second * (sizes_.smallLine + 3);
            const qreal left = places[i].first;
            out_.glyphs.push_back(
                {entries[i].glyph, QPointF(left + (legendGlyphWidth - 6) / 2, y + sizes_.smallLine / 2)});
            add({left + legendGlyphWidth, y, width(entries[i].text, small_) + 2, sizes_.smallLine}, entries[i].text,
                small_, theme_.text2, Qt::AlignLeft | Qt::AlignVCenter);
        }
        qreal y = top + legendHeight() + 8;
        for (const ChartFootnote& footnote : chart_.footnotes) {
            const qreal height = footnoteHeight(footnote);
            const bool numbered = footnote.number > 0;
            const qreal left = footnoteLeft() + (numbered ? footnoteNumberWidth() : 0);
            if (numbered) {
                add({footnoteLeft(), y, footnoteNumberWidth(), sizes_.smallLine}, QString::number(footnote.number),
                    strong_, theme_.text, Qt::AlignLeft | Qt::AlignTop);
            }
            out_.texts.push_back({.rect = QRectF(left, y, out_.size.width() - left, height),
                                  .text = footnote.text,
                                  .font = small_,
                                  .colour = theme_.text2,
                                  .alignment = Qt::AlignLeft | Qt::AlignTop,
                                  .wrapped = true});
            y += height;
        }
    }

    const Chart& chart_;
    const Theme& theme_;
    bool paper_;
    bool heading_;
    const Sizes& sizes_;
    QFont text_, small_, strong_;
    ChartLayout out_;
};

}  // namespace

QPointF ChartLayout::at(double x, double y, int session) const {
    const auto aside = besides.find(session);
    return {plot.left() + (x - from) / (to - from) * plot.width() + (aside == besides.end() ? 0 : aside->second),
            plot.bottom() - (y - ScoreAxis::lowest) / (ScoreAxis::highest - ScoreAxis::lowest) * plot.height()};
}

ChartLayout layOut(const Chart& chart, QSizeF size, const ChartLook& look) { return Layout(chart, size, look).run(); }

qreal suitableHeight(const Chart& chart, qreal width, const ChartLook& look) {
    const qreal plotHeight = std::clamp(width * 0.30, 150.0, look.medium == ChartLook::Medium::Paper ? 220.0 : 300.0);
    return std::ceil(Layout(chart, QSizeF(width, 0), look).heightFor(plotHeight));
}

}  // namespace reliefbook
