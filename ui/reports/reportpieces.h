// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpainter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>

class QPainter;

namespace reliefbook {

// Inside of ui/reports: what a report is cut into before it is laid out on pages.

// The canvas has 10 units to a point, so that sizes like 8.5 pt are whole pixels of a font and the layout is the same
// on every device.
constexpr qreal pt(qreal points) { return points * 10; }
constexpr qreal mm(qreal millimetres) { return millimetres * 720 / 25.4; }

struct TextFace {
    qreal size = 9;  // pt
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft;
    qreal leading = 1.4;  // of the size

    QFont font() const { return paperFont(qRound(pt(size)), weight); }
    qreal lineHeight() const { return pt(size) * leading; }
};

/// A text broken into lines of a width. A word longer than the line breaks where it must.
class BrokenText {
public:
    BrokenText(QString text, const TextFace& face, qreal width);

    int lines() const { return layout_->text().isEmpty() ? 0 : layout_->lineCount(); }
    qreal height() const { return lines() * lineHeight_; }
    qreal lineHeight() const { return lineHeight_; }
    qreal widest() const { return widest_; }

    void drawLine(int index, QPainter& painter, QPointF at) const;
    void draw(QPainter& painter, QPointF at) const;

private:
    std::shared_ptr<QTextLayout> layout_;
    QColor colour_;
    qreal lineHeight_ = 0;
    qreal widest_ = 0;
};

using PieceDrawing = std::function<void(QPainter&, const QRectF&)>;

/// What stands on one page as a whole.
struct ReportPiece {
    qreal height = 0;
    PieceDrawing draw;
    qreal gapBefore = 0;  // not at the top of a page
    bool keepWithNext = false;
    PieceDrawing onNewPage;  // drawn above it where it begins a page: the head of its table
    qreal onNewPageHeight = 0;
};

/// Cuts the blocks of a report into pieces for pages `width` wide. Refers to the report, which must outlive it.
class ReportCutter {
public:
    ReportCutter(const Report& report, qreal width, Ink ink)
        : report_(report),
          width_(width),
          ink_(ink),
          theme_(theme(ink == Ink::Grey ? Scheme::Grey : Scheme::Light)) {}

    /// Cuts a little more, about as much as takes a millisecond or two, charts apart. False when all is cut.
    bool cutMore();
    const std::vector<ReportPiece>& pieces() const { return pieces_; }

    TextFace face(qreal size, QFont::Weight weight = QFont::Normal) const { return {size, weight, theme_.text}; }
    TextFace faint(qreal size, QFont::Weight weight = QFont::Normal) const { return {size, weight, theme_.text3}; }
    const Theme& colours() const { return theme_; }

private:
    void add(const Letterhead& head);
    void add(const Heading& heading);
    void add(const FactsBlock& block);
    void add(const KeyFigures& block);
    void add(const Paragraph& paragraph);
    void add(const ChartBlock& block);
    void add(const BodyMapBlock& block);
    void add(const TableBlock& table);
    void add(const SignatureBlock& block);
    void add(const FormBlock& form);
    void addLong(const FormBlock& form);

    PieceDrawing logo(const QByteArray& bytes, qreal height, qreal& width) const;

    const Report& report_;
    std::size_t next_ = 0;  // block
    qreal width_;
    Ink ink_;
    const Theme& theme_;
    std::vector<ReportPiece> pieces_;
    std::function<void(std::size_t)> addRow_;  // of the table that is being cut
    std::size_t rowsLeft_ = 0, nextRow_ = 0;
};

}  // namespace reliefbook
