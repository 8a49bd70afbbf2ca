// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpages.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>
#include <memory>

namespace reliefbook {

/// The pages of a report as they come out of a printer, one below the other. A page is painted when it comes into
/// sight, one in a turn of the event loop.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Laid out pages; none while they are being made. Where one was in the report stays.
    void setPages(std::shared_ptr<const ReportPages> pages);
    int pages() const { return pages_ ? pages_->count() : 0; }

    enum class Zoom { Width, WholePage };
    void setZoom(Zoom zoom);
    Zoom zoom() const { return zoom_; }

    /// The page in the middle of what is seen, from 0.
    int currentPage() const { return current_; }
    void goToPage(int page);
    /// Where a page stands, in pixels of the viewport.
    QRect pageRect(int page) const;
    bool isPainted(int page) const { return painted_.contains(page); }

    QSize sizeHint() const override { return {640, 760}; }

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void retranslate();
    void arrange();
    void noteCurrentPage();
    QPixmap painted(int page) const;
    QSizeF pageSize() const;  // pixels
    int top(int page) const;  // in the whole, pixels

    std::shared_ptr<const ReportPages> pages_;
    Zoom zoom_ = Zoom::Width;
    qreal scale_ = 1;  // pixels of a point
    int current_ = 0;
    std::map<int, QPixmap> painted_;
    bool hasKeyboardFocus_ = false;
};

}  // namespace reliefbook
