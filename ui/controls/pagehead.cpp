// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/pagehead.h"

#include "ui/controls/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

PageHead::PageHead(const std::vector<QWidget*>& acts, QWidget* parent)
    : QWidget(parent),
      title_((new Text({}, type::figure))->wrapped()),
      text_((new Text({}, type::body, Tone::Text2))->wrapped()) {
    text_->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(text_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addLayout(words, 1);
    for (QWidget* act : acts)
        row->addWidget(act, 0, Qt::AlignTop);
}

void PageHead::setTitle(const QString& title) { title_->setText(title); }
QString PageHead::title() const { return title_->text(); }
void PageHead::setText(const QString& text) {
    text_->setText(text);
    text_->setHidden(text.isEmpty());
}

}  // namespace reliefbook
