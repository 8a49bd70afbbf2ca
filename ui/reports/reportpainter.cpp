// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpainter.h"

#include "core/base/error.h"
#include "ui/charts/drawing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextLayout>

#include <algorithm>
#include <functional>
#include <memory>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

// The canvas has 10 units to a point, so that sizes like 8.5 pt are whole pixels of a font and the layout is the same
// on every device.
constexpr qreal pt(qreal points) { return points * 10; }
constexpr qreal mm(qreal millimetres) { return millimetres * 720 / 25.4; }

constexpr qreal sideMargin = mm(18);
constexpr qreal topMargin = mm(16);
constexpr qreal bottomMargin = mm(10);  // below the footer

struct Face {
    qreal size = 9;  // pt
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal leading = 1.4;  // of the size

    QFont font() const { return paperFont(qRound(pt(size)), weight); }
    qreal lineHeight() const { return pt(size) * leading; }
};

/// Text broken into lines of a width. A word longer than the line breaks where it must.
class Text {
public:
    Text(QString text, const Face& face, qreal width) : colour_(face.colour), lineHeight_(face.lineHeight()) {
        text.replace(u'\n', QChar::LineSeparator);  // QTextLayout doesn't break at a new line
        layout_ = std::make_shared<QTextLayout>(text, face.font());
        QTextOption option(face.alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout_->setTextOption(option);
        layout_->setCacheEnabled(true);
        layout_->beginLayout();
        for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, (lineHeight_ - line.height()) / 2});
            widest_ = std::max(widest_, line.naturalTextWidth());
        }
        layout_->endLayout();
    }

    int lines() const { return layout_->text().isEmpty() ? 0 : layout_->lineCount(); }
    qreal height() const { return lines() * lineHeight_; }
    qreal lineHeight() const { return lineHeight_; }
    qreal widest() const { return widest_; }

    void drawLine(int index, QPainter& painter, QPointF at) const {
        painter.setPen(colour_);
        layout_->lineAt(index).draw(&painter, at);
    }
    void draw(QPainter& painter, QPointF at) const {
        for (int i = 0; i < lines(); ++i)
            drawLine(i, painter, at + QPointF(0, i * lineHeight_));
    }

private:
    std::shared_ptr<QTextLayout> layout_;
    QColor colour_;
    qreal lineHeight_ = 0;
    qreal widest_ = 0;
};

using Drawing = std::function<void(QPainter&, const QRectF&)>;

/// What stands on one page as a whole.
struct Piece {
    qreal height = 0;
    Drawing draw;
    qreal gapBefore = 0;  // not at the top of a page
    bool keepWithNext = false;
    Drawing onNewPage;  // drawn above it where it begins a page: the head of its table
    qreal onNewPageHeight = 0;
};

struct Placed {
    QRectF rect;
    Drawing draw;
};

/// Cuts the blocks of a report into pieces for pages `width` wide.
class Cutter {
public:
    Cutter(qreal width, Ink ink)
        : width_(width),
          ink_(ink),
          theme_(theme(ink == Ink::Grey ? Scheme::Grey : Scheme::Light)) {}

    std::vector<Piece> pieces(const Report& report) {
        for (const ReportBlock& block : report.blocks)
            std::visit([this](const auto& each) { add(each); }, block);
        return std::move(pieces_);
    }

    Face face(qreal size, QFont::Weight weight = QFont::Normal) const { return {size, weight, theme_.text}; }
    Face faint(qreal size, QFont::Weight weight = QFont::Normal) const { return {size, weight, theme_.text3}; }
    const Theme& colours() const { return theme_; }

private:
    void add(const Letterhead& head);
    void add(const Heading& heading);
    void add(const FactsBlock& block);
    void add(const KeyFigures& block);
    void add(const Paragraph& paragraph);
    void add(const ChartBlock& block);
    void add(const TableBlock& table);
    void add(const SignatureBlock& block);

    Drawing logo(const QByteArray& bytes, qreal height, qreal& width) const;

    qreal width_;
    Ink ink_;
    const Theme& theme_;
    std::vector<Piece> pieces_;
};

/// A drawing with its colours (#rgb, #rrggbb) turned to greys of the same lightness.
QByteArray withoutColour(const QByteArray& svg) {
    static const QRegularExpression pattern(u"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b"_s);
    QString text = QString::fromUtf8(svg);
    qsizetype from = 0;
    for (auto match = pattern.match(text); match.hasMatch(); match = pattern.match(text, from)) {
        const int grey = qGray(QColor(match.captured()).rgb());
        const QString written = QColor(grey, grey, grey).name();
        text.replace(match.capturedStart(), match.capturedLength(), written);
        from = match.capturedStart() + written.size();
    }
    return text.toUtf8();
}

/// Draws the logo into the rectangle's upper left corner; `width` becomes what it takes, 0 when there is none.
Drawing Cutter::logo(const QByteArray& bytes, qreal height, qreal& width) const {
    const qreal widest = mm(40);
    width = 0;
    const auto fitted = [&](QSizeF size) {
        size.scale(widest, height, Qt::KeepAspectRatio);
        width = size.width();
        return QRectF(QPointF(0, (height - size.height()) / 2), size);
    };
    if (bytes.isEmpty())
        return {};
    QImage image = QImage::fromData(bytes);
    const bool isDrawing = bytes.left(1024).contains("<svg") || bytes.startsWith("<?xml");
    if (isDrawing) {
        const auto drawing = std::make_shared<QSvgRenderer>(ink_ == Ink::Grey ? withoutColour(bytes) : bytes);
        if (!drawing->isValid() || drawing->viewBoxF().isEmpty())
            return {};
        const QRectF place = fitted(drawing->viewBoxF().size());
        return [drawing, place](QPainter& painter, const QRectF& rect) {
            painter.save();
            drawing->render(&painter, place.translated(rect.topLeft()));
            painter.restore();
        };
    }
    if (image.isNull())
        return {};
    if (ink_ == Ink::Grey) {
        QImage onWhite(image.size(), QImage::Format_RGB32);
        onWhite.fill(Qt::white);
        QPainter(&onWhite).drawImage(0, 0, image);
        image = onWhite.convertToFormat(QImage::Format_Grayscale8);
    }
    const QRectF place = fitted(image.size());
    return [image, place](QPainter& painter, const QRectF& rect) {
        painter.drawImage(place.translated(rect.topLeft()), image);
    };
}

void Cutter::add(const Letterhead& head) {
    const qreal high = mm(13);
    qreal logoWidth = 0;
    const Drawing drawLogo = logo(head.logo, high, logoWidth);
    const qreal left = logoWidth > 0 ? logoWidth + mm(4) : 0;
    Face right = faint(8);
    right.alignment = Qt::AlignRight;
    const Text lines(head.lines.join(u'\n'), right, width_ * 0.36);
    const qreal nameWidth = width_ * 0.62 - left;
    const Text name(head.name, face(15, QFont::DemiBold), nameWidth);
    const Text profession(head.profession, faint(9), nameWidth);
    const qreal textHeight = name.height() + profession.height();
    const qreal content = std::max({textHeight, lines.height(), logoWidth > 0 ? high : 0});
    if (content <= 0)
        return;
    const qreal top = logoWidth > 0 && textHeight < high ? (high - textHeight) / 2 : 0;
    const qreal rightLeft = width_ * 0.64;
    const QPen rule(theme_.accent, pt(1.4));
    Piece piece;
    piece.height = content + mm(4.5);
    piece.draw = [=](QPainter& painter, const QRectF& rect) {
        if (drawLogo)
            drawLogo(painter, rect);
        name.draw(painter, rect.topLeft() + QPointF(left, top));
        profession.draw(painter, rect.topLeft() + QPointF(left, top + name.height()));
        lines.draw(painter, rect.topLeft() + QPointF(rightLeft, top > 0 ? mm(0.6) : pt(3)));
        painter.setPen(rule);
        painter.drawLine(rect.bottomLeft() - QPointF(0, pt(0.7)), rect.bottomRight() - QPointF(0, pt(0.7)));
    };
    pieces_.push_back(piece);
}

void Cutter::add(const Heading& heading) {
    const bool isTitle = heading.level == Heading::Level::Title;
    const Text text(heading.text, isTitle ? face(21, QFont::DemiBold) : face(12.5, QFont::DemiBold), width_);
    const Text remark(heading.remark, faint(isTitle ? 9.5 : 8.5), width_);
    Piece piece;
    piece.gapBefore = isTitle ? mm(4.5) : mm(6);
    piece.height = text.height() + remark.height() + (isTitle ? mm(2.5) : mm(1.8));
    piece.keepWithNext = true;
    piece.draw = [=](QPainter& painter, const QRectF& rect) {
        text.draw(painter, rect.topLeft());
        remark.draw(painter, rect.topLeft() + QPointF(0, text.height()));
    };
    pieces_.push_back(piece);
}

void Cutter::add(const FactsBlock& block) {
    constexpr std::size_t across = 3;
    const qreal shares[across] = {0.36, 0.38, 0.26};
    const qreal gap = mm(5);
    for (std::size_t first = 0; first < block.facts.size(); first += across) {
        struct Cell {
            qreal x;
            Text caption, value;
        };
        std::vector<Cell> cells;
        qreal x = 0;
        Piece piece;
        for (std::size_t i = first; i < std::min(first + across, block.facts.size()); ++i) {
            const qreal cellWidth = shares[i - first] * width_;
            const bool isLast = i - first + 1 == across;
            const qreal textWidth = isLast ? cellWidth : cellWidth - gap;
            cells.push_back({x, Text(block.facts[i].caption, faint(8, QFont::Medium), textWidth),
                             Text(block.facts[i].value, face(10.5, QFont::DemiBold), textWidth)});
            piece.height = std::max(piece.height, cells.back().caption.height() + cells.back().value.height());
            x += cellWidth;
        }
        if (first + across >= block.facts.size())
            piece.height += mm(2.4);
        piece.gapBefore = mm(2.6);
        piece.keepWithNext = true;
        piece.draw = [cells](QPainter& painter, const QRectF& rect) {
            for (const Cell& cell : cells) {
                cell.caption.draw(painter, rect.topLeft() + QPointF(cell.x, 0));
                cell.value.draw(painter, rect.topLeft() + QPointF(cell.x, cell.caption.height()));
            }
        };
        pieces_.push_back(piece);
    }
}

void Cutter::add(const KeyFigures& block) {
    if (block.figures.empty())
        return;
    const auto count = static_cast<qreal>(block.figures.size());
    const qreal gap = mm(3.2);
    const qreal boxWidth = (width_ - gap * (count - 1)) / count;
    const qreal inset = mm(3);
    const qreal textWidth = boxWidth - 2 * inset;
    struct Box {
        Text caption, value, remark;
        bool isMain;
    };
    std::vector<Box> boxes;
    qreal captionHeight = 0;
    qreal valueHeight = 0;
    qreal remarkHeight = 0;
    for (const auto& figure : block.figures) {
        Face valueFace = face(figure.isRefusal ? 9.5 : 17, QFont::DemiBold);
        valueFace.leading = figure.isRefusal ? 1.35 : 1.3;
        if (figure.isRefusal)
            valueFace.weight = QFont::Medium;
        if (figure.isMain && !figure.isRefusal)
            valueFace.colour = theme_.accent;
        while (!figure.isRefusal && valueFace.size > 10 &&
               QFontMetricsF(valueFace.font()).horizontalAdvance(figure.value) > textWidth)
            valueFace.size -= 0.5;
        Face remarkFace = faint(7.5);
        remarkFace.leading = 1.35;
        boxes.push_back({Text(figure.caption, faint(8, QFont::Medium), textWidth),
                         Text(figure.value, valueFace, textWidth), Text(figure.remark, remarkFace, textWidth),
                         figure.isMain});
        captionHeight = std::max(captionHeight, boxes.back().caption.height());
        valueHeight = std::max(valueHeight, boxes.back().value.height());
        remarkHeight = std::max(remarkHeight, boxes.back().remark.height());
    }
    Piece piece;
    piece.gapBefore = mm(3);
    const qreal boxHeight = mm(2.4) + captionHeight + mm(0.6) + valueHeight + mm(0.8) + remarkHeight + mm(2.6);
    piece.height = boxHeight;
    const Theme& colours = theme_;
    piece.draw = [=, &colours](QPainter& painter, const QRectF& rect) {
        qreal x = rect.x();
        for (const Box& box : boxes) {
            const QRectF frame(x, rect.y(), boxWidth, boxHeight);
            painter.setPen(box.isMain ? QPen(colours.accent, pt(0.9)) : QPen(Qt::NoPen));
            painter.setBrush(box.isMain ? QBrush(Qt::NoBrush) : QBrush(colours.surface2));
            painter.drawRoundedRect(box.isMain ? frame.adjusted(pt(0.45), pt(0.45), -pt(0.45), -pt(0.45)) : frame,
                                    mm(2), mm(2));
            QPointF at = frame.topLeft() + QPointF(inset, mm(2.4));
            box.caption.draw(painter, at);
            at.ry() += captionHeight + mm(0.6);
            box.value.draw(painter, at);
            at.ry() += valueHeight + mm(0.8);
            box.remark.draw(painter, at);
            x += boxWidth + gap;
        }
    };
    pieces_.push_back(piece);
}

// One piece for each line, so that a paragraph may flow over a page: never one line alone at the bottom or the top.
void Cutter::add(const Paragraph& paragraph) {
    const bool isSmall = paragraph.style == Paragraph::Style::Small;
    Face paragraphFace =
        isSmall ? faint(8.5) : face(10, paragraph.style == Paragraph::Style::Strong ? QFont::DemiBold : QFont::Normal);
    paragraphFace.leading = isSmall ? 1.4 : 1.46;
    const Text text(paragraph.text, paragraphFace, isSmall ? width_ : width_ * 0.94);
    const int lines = text.lines();
    for (int i = 0; i < lines; ++i) {
        Piece piece;
        piece.height = text.lineHeight();
        piece.gapBefore = i > 0 ? 0 : isSmall ? mm(2) : mm(1.6);
        piece.keepWithNext = lines > 1 && (i == 0 || i == lines - 2);
        if (paragraph.style == Paragraph::Style::Strong && i == lines - 1)
            piece.keepWithNext = true;  // a question stays with its answer
        piece.draw = [text, i](QPainter& painter, const QRectF& rect) { text.drawLine(i, painter, rect.topLeft()); };
        pieces_.push_back(piece);
    }
}

void Cutter::add(const ChartBlock& block) {
    ChartLook look;
    look.scheme = ink_ == Ink::Grey ? Scheme::Grey : Scheme::Light;
    look.medium = ChartLook::Medium::Paper;
    look.pixel = 7.5;  // 1/96 inch
    Piece piece;
    piece.height = preferredHeight(block.chart, width_, look) * block.height;
    piece.gapBefore = mm(1);
    piece.draw = [chart = block.chart, look](QPainter& painter, const QRectF& rect) {
        draw(chart, painter, rect, look);
    };
    pieces_.push_back(piece);
}

void Cutter::add(const TableBlock& table) {
    qreal sum = 0;
    for (const auto& column : table.columns)
        sum += column.share;
    struct Cell {
        qreal x;
        Text text;
    };
    const qreal inset = mm(1.5);
    const qreal padding = mm(1.25);
    const auto place = [&](std::size_t column) {
        qreal x = inset;
        for (std::size_t i = 0; i < column; ++i)
            x += table.columns[i].share / sum * (width_ - inset);
        return x;
    };
    const auto cellWidth = [&](std::size_t column) {
        return table.columns[column].share / sum * (width_ - inset) - mm(2.5);
    };

    std::vector<Cell> titles;
    qreal headHeight = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        titles.push_back({place(i), Text(table.columns[i].title, faint(8, QFont::DemiBold), cellWidth(i))});
        headHeight = std::max(headHeight, titles.back().text.height() + mm(2.2));
    }
    const QPen headRule(theme_.text3, pt(0.6));
    const QPen rowRule(theme_.border, pt(0.4));
    const QColor shade = theme_.surface2;
    const Drawing drawHead = [titles, headRule](QPainter& painter, const QRectF& rect) {
        for (const Cell& title : titles)
            title.text.draw(painter, QPointF(rect.x() + title.x, rect.bottom() - mm(1.2) - title.text.height()));
        painter.setPen(headRule);
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    };
    if (table.hasHead)
        pieces_.push_back({headHeight, drawHead, mm(1), true, {}, 0});

    const auto faceOf = [&](TableBlock::Column::Weight weight) {
        if (weight == TableBlock::Column::Weight::Faint)
            return faint(8.5);
        return face(8.5, weight == TableBlock::Column::Weight::Strong ? QFont::DemiBold : QFont::Normal);
    };
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::vector<Cell> cells;
        Piece piece;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QString text = table.rows[r].value(static_cast<qsizetype>(i));
            cells.push_back({place(i), Text(text, faceOf(table.columns[i].weight), cellWidth(i))});
            piece.height = std::max(piece.height, cells.back().text.height() + 2 * padding);
        }
        const bool isShaded = table.hasHead && r % 2 == 1;
        piece.draw = [=](QPainter& painter, const QRectF& rect) {
            if (isShaded) {
                QColor light = shade;
                light.setRgb((light.red() + 255) / 2, (light.green() + 255) / 2, (light.blue() + 255) / 2);
                painter.fillRect(rect, light);
            }
            for (const Cell& cell : cells)
                cell.text.draw(painter, rect.topLeft() + QPointF(cell.x, padding));
            painter.setPen(rowRule);
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        };
        // Never one row alone at the bottom of a page or at the top of the next.
        piece.keepWithNext = table.rows.size() > 1 && (r == 0 || r + 2 == table.rows.size());
        if (table.hasHead) {
            piece.onNewPage = drawHead;
            piece.onNewPageHeight = headHeight;
        }
        pieces_.push_back(piece);
    }
}

void Cutter::add(const SignatureBlock& block) {
    if (!pieces_.empty())
        pieces_.back().keepWithNext = true;  // a signature alone on a page could stand under anything
    const qreal line = mm(18);
    const qreal nameWidth = mm(80);
    const qreal dateLeft = mm(94);
    const qreal dateWidth = mm(46);
    const Text name(block.name, face(9, QFont::Medium), nameWidth);
    const Text credentials(block.credentials, faint(8.5), nameWidth);
    const Text date(block.dateCaption, faint(8.5), dateWidth);
    const QPen rule(theme_.text3, pt(0.6));
    Piece piece;
    piece.gapBefore = mm(4);
    piece.height = line + mm(1.4) + std::max(name.height() + credentials.height(), date.height());
    piece.draw = [=](QPainter& painter, const QRectF& rect) {
        const QPointF at(rect.x(), rect.y() + line);
        painter.setPen(rule);
        painter.drawLine(at, at + QPointF(nameWidth, 0));
        painter.drawLine(at + QPointF(dateLeft, 0), at + QPointF(dateLeft + dateWidth, 0));
        name.draw(painter, at + QPointF(0, mm(1.4)));
        credentials.draw(painter, at + QPointF(0, mm(1.4) + name.height()));
        date.draw(painter, at + QPointF(dateLeft, mm(1.4)));
    };
    pieces_.push_back(piece);
}

/// What has to stand on one page from piece `first` on: it and those it is kept with.
qreal heightKeptTogether(const std::vector<Piece>& pieces, std::size_t first) {
    qreal height = pieces[first].height;
    for (std::size_t i = first; pieces[i].keepWithNext && i + 1 < pieces.size(); ++i)
        height += pieces[i + 1].gapBefore + pieces[i + 1].height;
    return height;
}

std::vector<std::vector<Placed>> paginated(const std::vector<Piece>& pieces, const QRectF& area, const Piece& running) {
    std::vector<std::vector<Placed>> pages(1);
    qreal y = area.top();
    bool isTop = true;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        const bool startsGroup = i == 0 || !pieces[i - 1].keepWithNext;
        const qreal pageHeight = area.height() - running.height;
        qreal needed = piece.height;
        if (startsGroup && heightKeptTogether(pieces, i) <= pageHeight)
            needed = heightKeptTogether(pieces, i);
        if (!isTop && y + piece.gapBefore + needed > area.bottom()) {
            pages.emplace_back();
            pages.back().push_back({QRectF(area.left(), area.top(), area.width(), running.height), running.draw});
            y = area.top() + running.height;
            if (piece.onNewPage) {
                pages.back().push_back({QRectF(area.left(), y, area.width(), piece.onNewPageHeight), piece.onNewPage});
                y += piece.onNewPageHeight;
            }
            isTop = true;
        }
        if (!isTop)
            y += piece.gapBefore;
        pages.back().push_back({QRectF(area.left(), y, area.width(), piece.height), piece.draw});
        y += piece.height;
        isTop = false;
    }
    return pages;
}

}  // namespace

int paintReport(const Report& report, QPagedPaintDevice& device, Ink ink) {
    const QSizeF paper = device.pageLayout().pageSize().size(QPageSize::Point);
    const QSizeF page(pt(device.pageLayout().orientation() == QPageLayout::Portrait ? paper.width() : paper.height()),
                      pt(device.pageLayout().orientation() == QPageLayout::Portrait ? paper.height() : paper.width()));
    const qreal width = page.width() - 2 * sideMargin;
    Cutter cutter(width, ink);
    const std::vector<Piece> pieces = cutter.pieces(report);

    const qreal numberWidth = mm(24);
    const Text footer(report.footer, cutter.faint(7.2), width - numberWidth - mm(3));
    const qreal footerTop = page.height() - bottomMargin - std::max(footer.height(), footer.lineHeight());
    const QPen rule(cutter.colours().border, pt(0.5));

    Piece running;
    running.height = mm(10);
    const Face headFace = cutter.faint(8.5, QFont::Medium);
    Face titleFace = headFace;
    titleFace.alignment = Qt::AlignRight;
    const Text title(report.runningTitle, titleFace, width);
    const qreal headWidth = width - title.widest() - mm(6);
    const Text head(QFontMetricsF(headFace.font()).elidedText(report.runningHead, Qt::ElideRight, headWidth), headFace,
                    headWidth + pt(1));
    running.draw = [&head, &title, &rule](QPainter& painter, const QRectF& rect) {
        head.draw(painter, rect.topLeft());
        title.draw(painter, rect.topLeft());
        painter.setPen(rule);
        painter.drawLine(rect.topLeft() + QPointF(0, mm(6)), rect.topRight() + QPointF(0, mm(6)));
    };

    const QRectF area(sideMargin, topMargin, width, footerTop - mm(5) - topMargin);
    const std::vector<std::vector<Placed>> pages = paginated(pieces, area, running);

    QPainter painter;
    if (!painter.begin(&device))
        throw Error(ErrorKind::WriteFailed, {QString(), u"the device can't be painted on"_s});
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = device.logicalDpiX() / 720.0;
    Face numberFace = cutter.faint(7.2, QFont::Medium);
    numberFace.alignment = Qt::AlignRight;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            throw Error(ErrorKind::WriteFailed, {QString(), u"a page can't be begun"_s});
        painter.save();
        painter.scale(scale, scale);
        for (const Placed& placed : pages[i]) {
            painter.save();
            placed.draw(painter, placed.rect);
            painter.restore();
        }
        painter.setPen(rule);
        painter.drawLine(QPointF(sideMargin, footerTop - mm(1.8)), QPointF(sideMargin + width, footerTop - mm(1.8)));
        footer.draw(painter, {sideMargin, footerTop});
        const Text number(report.pageNumbering.arg(QString::number(i + 1), QString::number(pages.size())), numberFace,
                          numberWidth);
        number.draw(painter, {sideMargin + width - numberWidth, footerTop});
        painter.restore();
    }
    painter.end();
    return static_cast<int>(pages.size());
}

}  // namespace reliefbook
