// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/fillingpage.h"

#include "ui/controls/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

namespace {

constexpr int widest = 860;
constexpr int leastAside = 28;

}  // namespace

FillingPage::FillingPage(const QString& title, const QString& text, QWidget* parent)
    : QScrollArea(parent),
      body_(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    page->setAccessibleName(title);
    column_ = new QVBoxLayout(page);
    column_->setContentsMargins(leastAside, 24, leastAside, 24);
    column_->setSpacing(6);
    if (!title.isEmpty())
        column_->addWidget((new Text(title, type::figure))->wrapped());
    if (!text.isEmpty()) {
        auto* lead = (new Text(text, type::cardTitle, Tone::Text2))->wrapped();
        lead->setWeight(QFont::Normal);
        column_->addWidget(lead);
    }
    body_->setContentsMargins(0, 8, 0, 0);
    body_->setSpacing(6);
    column_->addLayout(body_);
    column_->addStretch(1);
    setWidget(page);
}

void FillingPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    const int aside = std::max(leastAside, (viewport()->width() - widest * textZoom() / 100) / 2);
    column_->setContentsMargins(aside, 24, aside, 24);
}

}  // namespace reliefbook
