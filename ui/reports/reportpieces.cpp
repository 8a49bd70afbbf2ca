// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpieces.h"

#include "ui/charts/drawing.h"
#include "ui/controls/signaturedrawing.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

BrokenText::BrokenText(QString text, const TextFace& face, qreal width)
    : colour_(face.colour),
      lineHeight_(face.lineHeight()) {
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

void BrokenText::drawLine(int index, QPainter& painter, QPointF at) const {
    painter.setPen(colour_);
    layout_->lineAt(index).draw(&painter, at);
}
void BrokenText::draw(QPainter& painter, QPointF at) const {
    for (int i = 0; i < lines(); ++i)
        drawLine(i, painter, at + QPointF(0, i * lineHeight_));
}

bool ReportCutter::cutMore() {
    constexpr int rowsAtOnce = 12;
    if (rowsLeft_ > 0) {
        for (int i = 0; i < rowsAtOnce && rowsLeft_ > 0; ++i, --rowsLeft_)
            addRow_(nextRow_++);
    } else if (next_ < report_.blocks.size()) {
        std::visit([this](const auto& each) { add(each); }, report_.blocks[next_++]);
    }
    return rowsLeft_ > 0 || next_ < report_.blocks.size();
}

namespace {

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

}  // namespace

/// Draws the logo into the rectangle's upper left corner; `width` becomes what it takes, 0 when there is none.
PieceDrawing ReportCutter::logo(const QByteArray& bytes, qreal height, qreal& width) const {
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

void ReportCutter::add(const Letterhead& head) {
    const qreal high = mm(13);
    qreal logoWidth = 0;
    const PieceDrawing drawLogo = logo(head.logo, high, logoWidth);
    const qreal left = logoWidth > 0 ? logoWidth + mm(4) : 0;
    TextFace right = faint(8);
    right.alignment = Qt::AlignRight;
    const BrokenText lines(head.lines.join(u'\n'), right, width_ * 0.36);
    const qreal nameWidth = width_ * 0.62 - left;
    const BrokenText name(head.name, face(15, QFont::DemiBold), nameWidth);
    const BrokenText profession(head.profession, faint(9), nameWidth);
    const qreal textHeight = name.height() + profession.height();
    const qreal content = std::max({textHeight, lines.height(), logoWidth > 0 ? high : 0});
    if (content <= 0)
        return;
    const qreal top = logoWidth > 0 && textHeight < high ? (high - textHeight) / 2 : 0;
    const qreal rightLeft = width_ * 0.64;
    const QPen rule(theme_.accent, pt(1.4));
    ReportPiece piece;
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

void ReportCutter::add(const Heading& heading) {
    const bool isTitle = heading.level == Heading::Level::Title;
    const BrokenText text(heading.text, isTitle ? face(21, QFont::DemiBold) : face(12.5, QFont::DemiBold), width_);
    const BrokenText remark(heading.remark, faint(isTitle ? 9.5 : 8.5), width_);
    ReportPiece piece;
    piece.gapBefore = isTitle ? mm(4.5) : mm(6);
    piece.height = text.height() + remark.height() + (isTitle ? mm(2.5) : mm(1.8));
    piece.keepWithNext = true;
    piece.draw = [=](QPainter& painter, const QRectF& rect) {
        text.draw(painter, rect.topLeft());
        remark.draw(painter, rect.topLeft() + QPointF(0, text.height()));
    };
    pieces_.push_back(piece);
}

void ReportCutter::add(const FactsBlock& block) {
    constexpr std::size_t across = 3;
    const qreal shares[across] = {0.36, 0.38, 0.26};
    const qreal gap = mm(5);
    for (std::size_t first = 0; first < block.facts.size(); first += across) {
        struct Cell {
            qreal x;
            BrokenText caption, value;
        };
        std::vector<Cell> cells;
        qreal x = 0;
        ReportPiece piece;
        for (std::size_t i = first; i < std::min(first + across, block.facts.size()); ++i) {
            const qreal cellWidth = shares[i - first] * width_;
            const bool isLast = i - first + 1 == across;
            const qreal textWidth = isLast ? cellWidth : cellWidth - gap;
            cells.push_back({x, BrokenText(block.facts[i].caption, faint(8, QFont::Medium), textWidth),
                             BrokenText(block.facts[i].value, face(10.5, QFont::DemiBold), textWidth)});
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

void ReportCutter::add(const KeyFigures& block) {
    if (block.figures.empty())
        return;
    const auto count = static_cast<qreal>(block.figures.size());
    const qreal gap = mm(3.2);
    const qreal boxWidth = (width_ - gap * (count - 1)) / count;
    const qreal inset = mm(3);
    const qreal textWidth = boxWidth - 2 * inset;
    struct Box {
        BrokenText caption, value, remark;
        bool isMain;
    };
    std::vector<Box> boxes;
    qreal captionHeight = 0;
    qreal valueHeight = 0;
    qreal remarkHeight = 0;
    for (const auto& figure : block.figures) {
        TextFace valueFace = face(figure.isRefusal ? 9.5 : 17, QFont::DemiBold);
        valueFace.leading = figure.isRefusal ? 1.35 : 1.3;
        if (figure.isRefusal)
            valueFace.weight = QFont::Medium;
        if (figure.isMain && !figure.isRefusal)
            valueFace.colour = theme_.accent;
        while (!figure.isRefusal && valueFace.size > 10 &&
               QFontMetricsF(valueFace.font()).horizontalAdvance(figure.value) > textWidth)
            valueFace.size -= 0.5;
        TextFace remarkFace = faint(7.5);
        remarkFace.leading = 1.35;
        boxes.push_back({BrokenText(figure.caption, faint(8, QFont::Medium), textWidth),
                         BrokenText(figure.value, valueFace, textWidth),
                         BrokenText(figure.remark, remarkFace, textWidth), figure.isMain});
        captionHeight = std::max(captionHeight, boxes.back().caption.height());
        valueHeight = std::max(valueHeight, boxes.back().value.height());
        remarkHeight = std::max(remarkHeight, boxes.back().remark.height());
    }
    ReportPiece piece;
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
void ReportCutter::add(const Paragraph& paragraph) {
    const bool isSmall = paragraph.style == Paragraph::Style::Small;
    TextFace paragraphFace =
        isSmall ? faint(8.5) : face(10, paragraph.style == Paragraph::Style::Strong ? QFont::DemiBold : QFont::Normal);
    paragraphFace.leading = isSmall ? 1.4 : 1.46;
    const BrokenText text(paragraph.text, paragraphFace, isSmall ? width_ : width_ * 0.94);
    const int lines = text.lines();
    for (int i = 0; i < lines; ++i) {
        ReportPiece piece;
        piece.height = text.lineHeight();
        piece.gapBefore = i > 0 ? 0 : isSmall ? mm(2) : mm(1.6);
        piece.keepWithNext = lines > 1 && (i == 0 || i == lines - 2);
        if (paragraph.style == Paragraph::Style::Strong && i == lines - 1)
            piece.keepWithNext = true;  // a question stays with its answer
        piece.draw = [text, i](QPainter& painter, const QRectF& rect) { text.drawLine(i, painter, rect.topLeft()); };
        pieces_.push_back(piece);
    }
}

void ReportCutter::add(const ChartBlock& block) {
    ChartLook look;
    look.scheme = ink_ == Ink::Grey ? Scheme::Grey : Scheme::Light;
    look.medium = ChartLook::Medium::Paper;
    look.pixel = 7.5;  // 1/96 inch
    ReportPiece piece;
    piece.height = preferredHeight(block.chart, width_, look) * block.height;
    piece.gapBefore = mm(1);
    piece.draw = [chart = block.chart, look](QPainter& painter, const QRectF& rect) {
        draw(chart, painter, rect, look);
    };
    pieces_.push_back(piece);
}

void ReportCutter::add(const BodyMapBlock& block) {
    BodyMapOptions options;
    options.scheme = ink_ == Ink::Grey ? Scheme::Grey : Scheme::Light;
    options.font = paperFont(qRound(pt(8)));
    const Words words(block.language);
    ReportPiece piece;
    piece.height = bodyMapHeight(width_ * block.width, block.content, words, options);
    piece.gapBefore = mm(2);
    piece.draw = [&block, words, options](QPainter& painter, const QRectF& rect) {
        const double width = rect.width() * block.width;
        drawBodyMap(painter, {rect.center().x() - width / 2, rect.top(), width, rect.height()}, block.content, words,
                    options);
    };
    pieces_.push_back(piece);
}

void ReportCutter::add(const TableBlock& table) {
    qreal sum = 0;
    for (const auto& column : table.columns)
        sum += column.share;
    struct Cell {
        qreal x;
        BrokenText text;
    };
    const qreal inset = mm(1.5);
    const qreal padding = mm(1.25);
    const auto place = [&table, sum, inset, width = width_](std::size_t column) {
        qreal x = inset;
        for (std::size_t i = 0; i < column; ++i)
            x += table.columns[i].share / sum * (width - inset);
        return x;
    };
    const auto cellWidth = [&table, sum, inset, width = width_](std::size_t column) {
        return table.columns[column].share / sum * (width - inset) - mm(2.5);
    };

    std::vector<Cell> titles;
    qreal headHeight = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        titles.push_back({place(i), BrokenText(table.columns[i].title, faint(8, QFont::DemiBold), cellWidth(i))});
        headHeight = std::max(headHeight, titles.back().text.height() + mm(2.2));
    }
    const QPen headRule(theme_.text3, pt(0.6));
    const QPen rowRule(theme_.border, pt(0.4));
    const QColor shade = theme_.surface2;
    const PieceDrawing drawHead = [titles, headRule](QPainter& painter, const QRectF& rect) {
        for (const Cell& title : titles)
            title.text.draw(painter, QPointF(rect.x() + title.x, rect.bottom() - mm(1.2) - title.text.height()));
        painter.setPen(headRule);
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    };
    if (table.hasHead)
        pieces_.push_back({headHeight, drawHead, mm(1), true, {}, 0});

    const auto faceOf = [this](TableBlock::Column::Weight weight) {
        if (weight == TableBlock::Column::Weight::Faint)
            return faint(8.5);
        return face(8.5, weight == TableBlock::Column::Weight::Strong ? QFont::DemiBold : QFont::Normal);
    };
    // Row by row, as cutMore() goes on: a course of many years would take longer than a frame at once.
    addRow_ = [=, this, &table](std::size_t r) {
        std::vector<Cell> cells;
        ReportPiece piece;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QString text = table.rows[r].value(static_cast<qsizetype>(i));
            cells.push_back({place(i), BrokenText(text, faceOf(table.columns[i].weight), cellWidth(i))});
            piece.height = std::max(piece.height, cells.back().text.height() + 2 * padding);
        }
        const bool isShaded = table.hasHead && r % 2 == 1;
        piece.draw = [cells, isShaded, shade, rowRule, padding](QPainter& painter, const QRectF& rect) {
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
    };
    nextRow_ = 0;
    rowsLeft_ = table.rows.size();
}

void ReportCutter::add(const SignatureBlock& block) {
    if (!pieces_.empty())
        pieces_.back().keepWithNext = true;  // a signature alone on a page could stand under anything
    const qreal line = mm(18);
    const qreal nameWidth = mm(80);
    const qreal dateLeft = mm(94);
    const qreal dateWidth = mm(46);
    const BrokenText name(block.name, face(9, QFont::Medium), nameWidth);
    const BrokenText credentials(block.credentials, faint(8.5), nameWidth);
    const BrokenText date(block.dateCaption, faint(8.5), dateWidth);
    const QPen rule(theme_.text3, pt(0.6));
    ReportPiece piece;
    piece.gapBefore = mm(4);
    piece.height = line + mm(1.4) + std::max(name.height() + credentials.height(), date.height());
    piece.draw = [=, signature = block.signature, ink = theme_.text](QPainter& painter, const QRectF& rect) {
        const QPointF at(rect.x(), rect.y() + line);
        drawSignature(painter, QRectF(at.x(), rect.y(), nameWidth, line), signature, ink);
        painter.setPen(rule);
        painter.drawLine(at, at + QPointF(nameWidth, 0));
        painter.drawLine(at + QPointF(dateLeft, 0), at + QPointF(dateLeft + dateWidth, 0));
        name.draw(painter, at + QPointF(0, mm(1.4)));
        credentials.draw(painter, at + QPointF(0, mm(1.4) + name.height()));
        date.draw(painter, at + QPointF(dateLeft, mm(1.4)));
    };
    pieces_.push_back(piece);
}

}  // namespace reliefbook
