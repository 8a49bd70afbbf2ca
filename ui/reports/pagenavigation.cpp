// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagenavigation.h"

#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/controls/text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallWidth = 72;
constexpr int stripWidth = 116;

}  // namespace

PageNavigation::PageNavigation(ReportPreview* preview, QWidget* parent)
    : QWidget(parent),
      preview_(preview),
      number_(new Text({}, type::secondary, Tone::Text2, this)),
      strip_(new QListWidget(parent)) {
    auto* group = new QButtonGroup(this);
    const auto chip = [&] {
        auto* button = new Chip({}, this);
        group->addButton(button);
        return button;
    };
    width_ = chip();
    whole_ = chip();
    width_->setChecked(true);
    previous_ = new Button({}, Button::Kind::Ghost, u"chevron-left"_s, this);
    next_ = new Button({}, Button::Kind::Ghost, u"chevron-right"_s, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(width_);
    row->addWidget(whole_);
    row->addStretch(1);
    row->addWidget(previous_);
    row->addWidget(number_);
    row->addWidget(next_);

    strip_->setViewMode(QListView::IconMode);
    strip_->setFlow(QListView::TopToBottom);
    strip_->setWrapping(false);
    strip_->setMovement(QListView::Static);
    strip_->setFixedWidth(stripWidth);
    strip_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    strip_->setSpacing(6);
    strip_->setFrameShape(QFrame::NoFrame);
    strip_->hide();

    connect(whole_, &QPushButton::toggled, this, [this](bool whole) {
        preview_->setZoom(whole ? ReportPreview::Zoom::WholePage : ReportPreview::Zoom::Width);
    });
    connect(previous_, &QPushButton::clicked, this, [this] { preview_->goToPage(preview_->currentPage() - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { preview_->goToPage(preview_->currentPage() + 1); });
    connect(preview_, &ReportPreview::currentPageChanged, this, &PageNavigation::follow);
    connect(strip_, &QListWidget::currentRowChanged, this, [this](int page) {
        if (page >= 0)
            preview_->goToPage(page);
    });
    turn_.setInterval(0);
    connect(&turn_, &QTimer::timeout, this, &PageNavigation::paintNext);
    retranslate();
}

void PageNavigation::setPages(std::shared_ptr<const ReportPages> pages) {
    pages_ = std::move(pages);
    const int count = pages_ ? pages_->count() : 0;
    {
        const QSignalBlocker blocker(strip_);
        strip_->clear();
        if (count > 0) {
            const QSize small(smallWidth, qRound(smallWidth * pages_->size().height() / pages_->size().width()));
            strip_->setIconSize(small);
            strip_->setGridSize(QSize(stripWidth - 18, small.height() + 34));
        }
        for (int page = 0; page < count; ++page)
            strip_->addItem(QString());
    }
    painted_ = 0;
    strip_->setVisible(stripWanted_ && count > 1);
    if (strip_->isVisible())
        turn_.start();
    retranslate();
    follow();
}

void PageNavigation::setStripWanted(bool wanted) {
    stripWanted_ = wanted;
    const bool shown = wanted && strip_->count() > 1;
    strip_->setVisible(shown);
    if (shown && painted_ < strip_->count())
        turn_.start();
}

void PageNavigation::paintNext() {
    if (!pages_ || painted_ >= pages_->count() || !strip_->isVisible()) {
        turn_.stop();
        return;
    }
    const QSize size = strip_->iconSize();
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    pages_->paint(painter, painted_, size.width() / pages_->size().width());
    painter.setPen(QColor(0, 0, 0, 50));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.end();
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    strip_->item(painted_)->setIcon(icon);
    ++painted_;
}

void PageNavigation::follow() {
    const int page = preview_->currentPage();
    const int count = preview_->pages();
    previous_->setEnabled(page > 0);
    next_->setEnabled(page + 1 < count);
    number_->setText(count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
    const QSignalBlocker blocker(strip_);
    strip_->setCurrentRow(count > 0 ? page : -1);
}

QString PageNavigation::pageText() const { return number_->text(); }

void PageNavigation::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

void PageNavigation::retranslate() {
    width_->setText(tr("Fit &width"));
    whole_->setText(tr("W&hole page"));
    previous_->setAccessibleName(tr("Previous page"));
    previous_->setToolTip(tr("Previous page"));
    next_->setAccessibleName(tr("Next page"));
    next_->setToolTip(tr("Next page"));
    strip_->setAccessibleName(tr("Pages"));
    for (int page = 0; page < strip_->count(); ++page) {
        strip_->item(page)->setText(QString::number(page + 1));
        strip_->item(page)->setData(Qt::AccessibleTextRole, tr("Page %1").arg(page + 1));
    }
}

}  // namespace reliefbook
