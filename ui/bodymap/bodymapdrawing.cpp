// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymapdrawing.h"

#include "ui/bodymap/bodymappatterns.h"
#include "ui/bodymap/bodymapwords.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "BodyMap";
constexpr double letterHeight = 196;  // of L and R beside the fore-arms, in units of the picture

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto mix = [&](int x, int y) { return qRound(x * share + y * (1 - share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

// What one drawing needs all the time: colours, and the sizes that go with the font.
struct Look {
    const Theme& colours;
    QFont font;
    double text;  // the font's size
    double unit;  // a pixel of the screen

    explicit Look(const BodyMapOptions& options)
        : colours(theme(options.scheme)),
          font(options.font),
          text(QFontInfo(options.font).pixelSize()),
          unit(text / 13) {}
    double captionHeight() const { return text * 1.9; }
    QFont captionFont() const {
        QFont caption = font;
        caption.setWeight(QFont::DemiBold);
        return caption;
    }
    double rowHeight() const { return text * 1.7; }
    QFont digitFont() const {
        QFont digits = font;
        digits.setWeight(QFont::Bold);
        return digits;
    }
};

// ---- legend

struct Entry {
    QString text;
    std::function<void(QPainter&, const QRectF&)> swatch;
};

std::vector<Entry> legend(const BodyMapContent& content, const Words& words, const Look& look) {
    std::vector<Entry> entries;
    const auto boxed = [](const QRectF& area) {
        QPainterPath path;
        path.addRoundedRect(area, area.height() / 5, area.height() / 5);
        return path;
    };
    for (const MarkKind kind : everyValue<MarkKind>()) {
        const bool drawn = std::ranges::any_of(
            content.marks, [&](const BodyMark& mark) { return mark.kind == kind && mark.isDrawn(); });
        const bool whole = kind != MarkKind::Pain && std::ranges::any_of(content.marks, [&](const BodyMark& mark) {
                               return mark.kind == kind && !mark.isDrawn();
                           });
        // Where only the place was asked, what is there is in the question.
        const bool isPlaceAlone = content.onlyWhere && kind == MarkKind::Other;
        if ((!drawn && !whole) || isPlaceAlone)
            continue;
        entries.push_back(
            {kindWord(kind, words), [&look, kind, drawn, whole, boxed](QPainter& painter, const QRectF& area) {
                 const QRectF box = area.adjusted(0, area.height() * 0.22, 0, -area.height() * 0.22);
                 if (whole) {
                     painter.setPen(QPen(look.colours.text3, look.unit));
                     painter.setBrush(look.colours.accentSoft);
                     painter.drawPath(boxed(box));
                     paintPattern(painter, boxed(box), kind, look.colours.text2, look.unit);
                 }
                 if (drawn) {
                     const QPointF half(0, box.height() / 2);
                     painter.setPen(kindPen(kind, look.colours, look.unit));
                     painter.drawLine(box.topLeft() + half, box.topRight() + half);
                 }
             }});
    }
    if (!content.forbidden.empty())
        entries.push_back({words.text(context, QT_TRANSLATE_NOOP("BodyMap", "not to be treated")),
                           [&look, boxed](QPainter& painter, const QRectF& area) {
                               paintForbidden(painter,
                                              boxed(area.adjusted(0, area.height() * 0.22, 0, -area.height() * 0.22)),
                                              look.colours, look.unit);
                           }});
    if (!content.ghost.empty())
        entries.push_back({words.text(context, QT_TRANSLATE_NOOP("BodyMap", "last time")),
                           [&look, boxed](QPainter& painter, const QRectF& area) {
                               painter.setPen(QPen(look.colours.text3, 1.4 * look.unit, Qt::DashLine));
                               painter.setBrush(Qt::NoBrush);
                               painter.drawPath(
                                   boxed(area.adjusted(0, area.height() * 0.22, 0, -area.height() * 0.22)));
                           }});
    return entries;
}

/// The rows of the legend: which entry is the first of each.
std::vector<std::size_t> rowsOf(const std::vector<Entry>& entries, double width, const Look& look) {
    const QFontMetricsF metrics(look.font);
    std::vector<std::size_t> rows;
    double x = width;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const double needs = 4.2 * look.text + metrics.horizontalAdvance(entries[i].text);
        if (x + needs > width || rows.empty()) {
            rows.push_back(i);
            x = 0;
        }
        x += needs;
    }
    return rows;
}

void drawLegend(QPainter& painter, const QRectF& area, const std::vector<Entry>& entries, const Look& look) {
    const QFontMetricsF metrics(look.font);
    const std::vector<std::size_t> rows = rowsOf(entries, area.width(), look);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::size_t end = row + 1 < rows.size() ? rows[row + 1] : entries.size();
        double width = 0;
        for (std::size_t i = rows[row]; i < end; ++i)
            width += 4.2 * look.text + metrics.horizontalAdvance(entries[i].text);
        double x = area.center().x() - (width - 1.4 * look.text) / 2;
        const double y = area.top() + double(row) * look.rowHeight();
        for (std::size_t i = rows[row]; i < end; ++i) {
            entries[i].swatch(painter, {x, y, 2.2 * look.text, look.rowHeight()});
            x += 2.8 * look.text;
            const double wide = metrics.horizontalAdvance(entries[i].text);
            painter.setFont(look.font);
            painter.setPen(look.colours.text2);
            painter.drawText(QRectF(x, y, wide + look.text, look.rowHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                             entries[i].text);
            x += wide + 1.4 * look.text;
        }
    }
}

// ---- one picture

const BodyMark* wholeMark(const std::vector<BodyMark>& marks, QStringView region) {
    const auto found = std::ranges::find_if(
        marks, [&](const BodyMark& mark) { return !mark.isDrawn() && isOfRegion(region, mark.region); });
    return found == marks.end() ? nullptr : &*found;
}

int rampCell(double intensity) { return std::clamp(int(std::lround(intensity)), 0, 10); }

class PictureDrawing {
public:
    PictureDrawing(QPainter& painter, const PlacedView& place, const BodyMapContent& content, const Words& words,
                   const Look& look)
        : painter_(painter),
          place_(place),
          content_(content),
          words_(words),
          look_(look),
          unit_(std::min(look.unit / place.scale, 0.95)) {}

    void draw() {
        painter_.save();
        painter_.translate(place_.origin);
        painter_.scale(place_.scale, place_.scale);
        for (const BodyPaths::Layer& layer : bodyPaths(place_.view).layers)
            drawLayer(layer);
        for (const BodyMark& mark : content_.ghost)
            drawStrokes(mark, /*isGhost=*/true);
        for (const BodyMark& mark : content_.marks)
            drawStrokes(mark, /*isGhost=*/false);
        painter_.restore();
        drawDigits();
        drawTexts();
    }

private:
    void drawLayer(const BodyPaths::Layer& layer) {
        const Theme& colours = look_.colours;
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colours.surface2);
        painter_.drawPath(layer.outline);
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(mixed(colours.control, colours.surface2, 0.5), 0.8 * unit_));
        for (const BodyPaths::Shape& shape : layer.shapes)
            painter_.drawPath(shape.path);
        for (const BodyPaths::Shape& shape : layer.shapes)
            drawMarked(shape);
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(
            QPen(mixed(colours.text3, colours.surface2, 0.7), 0.9 * unit_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPainterPath& line : layer.lines)
            painter_.drawPath(line);
        painter_.setPen(QPen(colours.text3, 1.6 * unit_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.drawPath(layer.outline);
    }

    void drawMarked(const BodyPaths::Shape& shape) {
        const Theme& colours = look_.colours;
        if (const BodyMark* mark = wholeMark(content_.marks, shape.shape->region)) {
            const QColor fill =
                mark->intensity ? colours.painRamp[std::size_t(rampCell(*mark->intensity))] : colours.accentSoft;
            painter_.setPen(Qt::NoPen);
            painter_.setBrush(fill);
            painter_.drawPath(shape.path);
            QColor ink =
                mark->intensity ? colours.painRampText[std::size_t(rampCell(*mark->intensity))] : colours.text2;
            ink.setAlphaF(0.6F);
            paintPattern(painter_, shape.path, mark->kind, ink, unit_);
            painter_.setBrush(Qt::NoBrush);
            painter_.setPen(QPen(colours.text3, 1.4 * unit_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter_.drawPath(shape.path);
        }
        if (wholeMark(content_.ghost, shape.shape->region)) {
            painter_.setBrush(Qt::NoBrush);
            painter_.save();
            painter_.setClipPath(shape.path, Qt::IntersectClip);
            QPen dashes(colours.text3, 3.2 * unit_);
            dashes.setDashPattern({1.6, 1.4});
            dashes.setCapStyle(Qt::FlatCap);
            painter_.setPen(dashes);
            painter_.drawPath(shape.path);
            painter_.restore();
        }
        if (whyForbidden(content_.forbidden, shape.shape->region))
            paintForbidden(painter_, shape.path, colours, unit_);
    }

    void drawStrokes(const BodyMark& mark, bool isGhost) {
        if (mark.view != place_.view)
            return;
        const BodyPicture& picture = bodyPicture(place_.view);
        for (const BodyLine& stroke : mark.strokes) {
            const BodyPoint a = stroke.front();
            const BodyPoint b = stroke.back();
            const bool isClosed =
                stroke.size() > 3 && std::hypot((a.x - b.x) * picture.width, (a.y - b.y) * picture.height) < 12;
            QPainterPath path = bodyPath(stroke, isClosed, picture.width, picture.height);
            if (stroke.size() == 1)
                path.lineTo(path.currentPosition() + QPointF(0.01, 0));
            if (isGhost) {
                painter_.setBrush(Qt::NoBrush);
                painter_.setPen(QPen(look_.colours.text3, 1.4 * unit_, Qt::DashLine));
                painter_.drawPath(path);
                continue;
            }
            const QPen pen = kindPen(mark.kind, look_.colours, unit_);
            if (isClosed) {
                QColor tint = pen.color();
                tint.setAlphaF(0.14F);
                painter_.fillPath(path, tint);
                paintPattern(painter_, path, mark.kind, pen.color(), unit_);
            }
            painter_.setBrush(Qt::NoBrush);
            painter_.setPen(pen);
            painter_.drawPath(path);
            if (mark.kind == MarkKind::Swelling) {
                painter_.setPen(QPen(look_.colours.surface, 1.4 * unit_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                painter_.drawPath(path);
            }
        }
    }

    void drawDigits() {
        for (const BodyPaths::Layer& layer : bodyPaths(place_.view).layers) {
            for (const BodyPaths::Shape& shape : layer.shapes) {
                if (const BodyMark* mark = wholeMark(content_.marks, shape.shape->region); mark && mark->intensity)
                    drawDigit(*mark, shape.shape->at);
            }
        }
        for (const BodyMark& mark : content_.marks) {
            if (mark.isDrawn() && mark.intensity && mark.view == place_.view) {
                const BodyPicture& picture = bodyPicture(place_.view);
                const BodyLine& stroke = mark.strokes.front();
                const BodyPoint at = *std::ranges::max_element(stroke, {}, &BodyPoint::x);
                drawDigit(mark, {at.x * picture.width + 8 * unit_, at.y * picture.height});
            }
        }
    }

    /// On a small sheet of its own colour, so that it can be read over patterns and edges.
    void drawDigit(const BodyMark& mark, BodyPoint at) {
        const QFont font = look_.digitFont();
        const QString text = words_.points(*mark.intensity);
        const QFontMetricsF metrics(font);
        const QPointF centre = place_.fromPicture(at);
        const double height = look_.text * 1.12;
        const double width = std::max(height, metrics.horizontalAdvance(text) + look_.text * 0.45);
        const auto cell = std::size_t(rampCell(*mark.intensity));
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(look_.colours.painRamp[cell]);
        const QRectF sheet(centre.x() - width / 2, centre.y() - height / 2, width, height);
        painter_.drawRoundedRect(sheet, height / 2, height / 2);
        painter_.setFont(font);
        painter_.setPen(look_.colours.painRampText[cell]);
        painter_.drawText(sheet.adjusted(-width, -height, width, height), Qt::AlignCenter, text);
    }

    void drawTexts() {
        const QRectF area = place_.area();
        painter_.setFont(look_.captionFont());
        painter_.setPen(look_.colours.text);
        painter_.drawText(
            QRectF(area.left() - 40 * look_.unit, area.bottom(), area.width() + 80 * look_.unit, look_.captionHeight()),
            Qt::AlignCenter, viewWord(place_.view, words_));
        if (place_.view != BodyView::Front && place_.view != BodyView::Back)
            return;
        painter_.setPen(look_.colours.text2);
        const QString left = words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "L"));
        const QString right = words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "R"));
        const bool isFront = place_.view == BodyView::Front;
        const auto write = [&](const QString& letter, double x) {
            const QPointF at = place_.fromPicture({x, letterHeight});
            painter_.drawText(QRectF(at.x() - look_.text, at.y() - look_.text, 2 * look_.text, 2 * look_.text),
                              Qt::AlignCenter, letter);
        };
        write(isFront ? right : left, 10);
        write(isFront ? left : right, bodyPicture(place_.view).width - 10);
    }

    QPainter& painter_;
    const PlacedView& place_;
    const BodyMapContent& content_;
    const Words& words_;
    const Look& look_;
    double unit_;
};

double below(double width, const BodyMapContent& content, const Words& words, const Look& look) {
    const std::vector<Entry> entries = legend(content, words, look);
    return look.captionHeight() + double(rowsOf(entries, width, look).size()) * look.rowHeight();
}

// Small pictures stand apart as their captions need it, as far as the area goes.
void makeRoomForCaptions(std::vector<PlacedView>& views, const QRectF& area, const Words& words, const Look& look) {
    const QFontMetricsF metrics(look.captionFont());
    const auto captionOf = [&](const PlacedView& place) {
        return metrics.horizontalAdvance(viewWord(place.view, words)) + look.text;
    };
    std::vector<double> shifts{0};
    for (std::size_t i = 1; i < views.size(); ++i) {
        const double apart = views[i].area().center().x() - views[i - 1].area().center().x();
        shifts.push_back(shifts.back() + std::max(0.0, (captionOf(views[i - 1]) + captionOf(views[i])) / 2 - apart));
    }
    if (shifts.back() <= 0)
        return;
    const double overhang = std::max(0.0, captionOf(views.back()) - views.back().area().width());
    const double room = area.width() - (views.back().area().right() - views.front().area().left()) - overhang;
    const double share = std::clamp(room / shifts.back(), 0.0, 1.0);
    for (std::size_t i = 0; i < views.size(); ++i)
        views[i].origin.rx() += share * (shifts[i] - shifts.back() / 2);
}

}  // namespace

const QString* whyForbidden(const ForbiddenRegions& forbidden, QStringView shapeRegion) {
    for (const auto& [region, why] : forbidden) {
        if (isOfRegion(shapeRegion, region))
            return &why;
    }
    return nullptr;
}

std::vector<PlacedView> bodyMapViews(const QRectF& area, const BodyMapContent& content, const Words& words,
                                     const BodyMapOptions& options) {
    const Look look(options);
    std::vector<PlacedView> views =
        placedViews(area.adjusted(0, 0, 0, -below(area.width(), content, words, look)), options.views);
    makeRoomForCaptions(views, area, words, look);
    return views;
}

double bodyMapHeight(double width, const BodyMapContent& content, const Words& words, const BodyMapOptions& options) {
    return heightOfViews(width, options.views) + below(width, content, words, Look(options));
}

void drawBodyMap(QPainter& painter, const QRectF& area, const BodyMapContent& content, const Words& words,
                 const BodyMapOptions& options) {
    const Look look(options);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<PlacedView> views = bodyMapViews(area, content, words, options);
    for (const PlacedView& place : views)
        PictureDrawing(painter, place, content, words, look).draw();
    if (!views.empty()) {
        const double top = views.front().area().bottom() + look.captionHeight();
        drawLegend(painter, QRectF(area.left(), top, area.width(), area.bottom() - top), legend(content, words, look),
                   look);
    }
    painter.restore();
}

}  // namespace reliefbook
