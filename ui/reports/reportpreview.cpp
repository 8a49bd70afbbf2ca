// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "ui/charts/screenlook.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 24;          // around the pages
constexpr int gap = 20;           // between them
constexpr qreal widest = 1.9;     // pixels of a point, where the text is not enlarged
constexpr std::size_t kept = 12;  // painted pages

}  // namespace

ReportPreview::ReportPreview(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(260, 300);
    viewport()->setAutoFillBackground(false);
    retranslate();
}

void ReportPreview::setPages(std::shared_ptr<const ReportPages> pages) {
    pages_ = std::move(pages);
    painted_.clear();
    arrange();
    retranslate();
    setAccessibleDescription(pages_ ? plainText(pages_->report()) : QString());
}

void ReportPreview::setZoom(Zoom zoom) {
    if (zoom == zoom_)
        return;
    const int page = current_;
    zoom_ = zoom;
    arrange();
    goToPage(page);
}

// ---- where the pages are ----

QSizeF ReportPreview::pageSize() const { return pages_ ? pages_->size() * scale_ : QSizeF(); }

int ReportPreview::top(int page) const {
    return edge + static_cast<int>(std::lround((pageSize().height() + gap) * page));
}

QRect ReportPreview::pageRect(int page) const {
    const QSize size = pageSize().toSize();
    return {(viewport()->width() - size.width()) / 2, top(page) - verticalScrollBar()->value(), size.width(),
            size.height()};
}

void ReportPreview::arrange() {
    if (pages() == 0) {
        verticalScrollBar()->setRange(0, 0);
        viewport()->update();
        return;
    }
    const qreal before = top(pages());
    const qreal share = before > 0 ? verticalScrollBar()->value() / before : 0;
    const qreal most = widest * screenLook(*this).pixel;
    const QSizeF paper = pages_->size();
    const qreal byWidth = (viewport()->width() - 2 * edge) / paper.width();
    const qreal byHeight = (viewport()->height() - 2 * edge) / paper.height();
    const qreal scale = std::clamp(zoom_ == Zoom::Width ? byWidth : std::min(byWidth, byHeight), 0.2, most);
    if (scale != scale_) {
        scale_ = scale;
        painted_.clear();
    }
    const int whole = top(pages()) - gap + edge;
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setValue(qRound(share * top(pages())));
    noteCurrentPage();
    viewport()->update();
}

void ReportPreview::goToPage(int page) {
    if (pages() == 0)
        return;
    page = std::clamp(page, 0, pages() - 1);
    verticalScrollBar()->setValue(top(page) - edge / 2);
    // The last page of a long report may not reach the middle: it is the one that was asked for all the same.
    if (current_ != page && pageRect(page).intersects(viewport()->rect())) {
        current_ = page;
        retranslate();
        emit currentPageChanged(page);
    }
}

void ReportPreview::noteCurrentPage() {
    const int middle = viewport()->height() / 2;
    int page = 0;
    while (page + 1 < pages() && pageRect(page + 1).top() <= middle)
        ++page;
    if (page == current_)
        return;
    current_ = page;
    retranslate();
    emit currentPageChanged(page);
}

// ---- painting ----

QPixmap ReportPreview::painted(int page) const {
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(pageRect(page).size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    pages_->paint(painter, page, scale_);
    return picture;
}

void ReportPreview::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    const Theme& colours = theme();
    painter.fillRect(viewport()->rect(), colours.surface2);
    bool mayPaint = true;
    for (int page = 0; page < pages(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (const int spread : {4, 2}) {
            painter.setBrush(QColor(0, 0, 0, 14));
            painter.drawRoundedRect(place.adjusted(-spread, -spread + 3, spread, spread + 3), spread + 2, spread + 2);
        }
        auto known = painted_.find(page);
        if (known != painted_.end() && known->second.devicePixelRatio() != devicePixelRatioF())
            known = painted_.end();
        if (known == painted_.end() && mayPaint) {
            known = painted_.insert_or_assign(page, painted(page)).first;
            mayPaint = false;
        }
        if (known != painted_.end()) {
            painter.drawPixmap(place.topLeft(), known->second);
        } else {
            painter.fillRect(place, Qt::white);
            // The next in the next turn, so that keys come between.
            QMetaObject::invokeMethod(
                viewport(), [this] { viewport()->update(); }, Qt::QueuedConnection);
        }
    }
    while (painted_.size() > kept) {
        const bool first = current_ - painted_.begin()->first > painted_.rbegin()->first - current_;
        painted_.erase(first ? painted_.begin() : std::prev(painted_.end()));
    }
    if (hasKeyboardFocus_) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ReportPreview::resizeEvent(QResizeEvent* /*event*/) { arrange(); }

void ReportPreview::scrollContentsBy(int /*dx*/, int /*dy*/) {
    noteCurrentPage();
    viewport()->update();
}

// ---- keys ----

void ReportPreview::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    const int view = viewport()->height() * 9 / 10;
    switch (event->key()) {
        case Qt::Key_PageDown: {
            // What is seen moves on, but never over the beginning of a page.
            const int next = current_ + 1 < pages() ? top(current_ + 1) - edge / 2 : bar->maximum();
            bar->setValue(bar->value() < next ? std::min(bar->value() + view, next) : bar->value() + view);
            return;
        }
        case Qt::Key_PageUp: {
            int begin = top(current_) - edge / 2;
            if (bar->value() <= begin && current_ > 0)
                begin = top(current_ - 1) - edge / 2;
            bar->setValue(std::max(bar->value() - view, begin));
            return;
        }
        case Qt::Key_Home: goToPage(0); return;
        case Qt::Key_End: bar->setValue(bar->maximum()); return;
        default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ReportPreview::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    hasKeyboardFocus_ =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void ReportPreview::focusOutEvent(QFocusEvent* event) {
    hasKeyboardFocus_ = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void ReportPreview::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(icon(u"copy"_s), tr("&Copy the text"), this, [this] {
        if (pages_)
            QApplication::clipboard()->setText(plainText(pages_->report()));
    });
    copy->setEnabled(pages() > 0);
    menu->popup(event->globalPos());
}

void ReportPreview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

void ReportPreview::retranslate() {
    setAccessibleName(pages() > 0 ? tr("Preview, page %1 of %2").arg(current_ + 1).arg(pages()) : tr("Preview"));
}

}  // namespace reliefbook
