// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpages.h"

#include "ui/reports/reportpieces.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace reliefbook {

namespace {

constexpr qreal sideMargin = mm(18);
constexpr qreal topMargin = mm(16);
constexpr qreal bottomMargin = mm(10);  // below the footer

struct Placed {
    QRectF rect;
    PieceDrawing draw;
};

/// What has to stand on one page from piece `first` on: it and those it is kept with.
qreal heightKeptTogether(const std::vector<ReportPiece>& pieces, std::size_t first) {
    qreal height = pieces[first].height;
    for (std::size_t i = first; pieces[i].keepWithNext && i + 1 < pieces.size(); ++i)
        height += pieces[i + 1].gapBefore + pieces[i + 1].height;
    return height;
}

std::vector<std::vector<Placed>> paginated(const std::vector<ReportPiece>& pieces, const QRectF& area,
                                           const ReportPiece& running) {
    std::vector<std::vector<Placed>> pages(1);
    qreal y = area.top();
    bool isTop = true;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const ReportPiece& piece = pieces[i];
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

/// The line at the top of the pages from the second on.
ReportPiece runningHead(const Report& report, const ReportCutter& cutter, qreal width) {
    const TextFace headFace = cutter.faint(8.5, QFont::Medium);
    TextFace titleFace = headFace;
    titleFace.alignment = Qt::AlignRight;
    const BrokenText title(report.runningTitle, titleFace, width);
    const qreal headWidth = width - title.widest() - mm(6);
    const BrokenText head(QFontMetricsF(headFace.font()).elidedText(report.runningHead, Qt::ElideRight, headWidth),
                          headFace, headWidth + pt(1));
    const QPen rule(cutter.colours().border, pt(0.5));
    ReportPiece running;
    running.height = mm(10);
    running.draw = [head, title, rule](QPainter& painter, const QRectF& rect) {
        head.draw(painter, rect.topLeft());
        title.draw(painter, rect.topLeft());
        painter.setPen(rule);
        painter.drawLine(rect.topLeft() + QPointF(0, mm(6)), rect.topRight() + QPointF(0, mm(6)));
    };
    return running;
}

}  // namespace

struct ReportPages::Parts {
    Parts(Report written, QSizeF page, Ink ink)
        : report(std::move(written)),
          size(page * 10),
          width(size.width() - 2 * sideMargin),
          cutter(report, width, ink),
          footer(report.footer, cutter.faint(7.2), width - numberWidth - mm(3)),
          footerTop(size.height() - bottomMargin - std::max(footer.height(), footer.lineHeight())) {}

    void paginate() {
        const QRectF area(sideMargin, topMargin, width, footerTop - mm(5) - topMargin);
        pages = paginated(cutter.pieces(), area, runningHead(report, cutter, width));
    }

    static constexpr qreal numberWidth = mm(24);
    const Report report;
    const QSizeF size;  // in our own units
    const qreal width;
    ReportCutter cutter;
    BrokenText footer;
    qreal footerTop;
    std::vector<std::vector<Placed>> pages;
};

ReportPages::ReportPages(Report report, QSizeF page, Ink ink)
    : parts_(std::make_unique<Parts>(std::move(report), page, ink)) {}
ReportPages::~ReportPages() = default;

bool ReportPages::layOutMore() {
    if (!parts_->pages.empty())
        return false;
    if (parts_->cutter.cutMore())
        return true;
    parts_->paginate();
    return false;
}

void ReportPages::layOut() {
    while (layOutMore()) {
    }
}

const Report& ReportPages::report() const { return parts_->report; }
QSizeF ReportPages::size() const { return parts_->size / 10; }
int ReportPages::count() const { return static_cast<int>(parts_->pages.size()); }

void ReportPages::paint(QPainter& painter, int page, qreal scale) const {
    const Parts& it = *parts_;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale / 10, scale / 10);
    for (const Placed& placed : it.pages[static_cast<std::size_t>(page)]) {
        painter.save();
        placed.draw(painter, placed.rect);
        painter.restore();
    }
    painter.setPen(QPen(it.cutter.colours().border, pt(0.5)));
    painter.drawLine(QPointF(sideMargin, it.footerTop - mm(1.8)),
                     QPointF(sideMargin + it.width, it.footerTop - mm(1.8)));
    it.footer.draw(painter, {sideMargin, it.footerTop});
    TextFace numberFace = it.cutter.faint(7.2, QFont::Medium);
    numberFace.alignment = Qt::AlignRight;
    const BrokenText number(it.report.pageNumbering.arg(QString::number(page + 1), QString::number(it.pages.size())),
                            numberFace, Parts::numberWidth);
    number.draw(painter, {sideMargin + it.width - Parts::numberWidth, it.footerTop});
    painter.restore();
}

}  // namespace reliefbook
