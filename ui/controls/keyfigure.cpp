// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/keyfigure.h"

#include "ui/controls/text.h"

#include <QVBoxLayout>

namespace reliefbook {

KeyFigure::KeyFigure(const QString& caption, QWidget* parent)
    : QWidget(parent),
      caption_(new Text(caption, type::caption, Tone::Text2)),
      figure_(new Text({}, type::figure)),
      remark_((new Text({}, type::caption, Tone::Text2))->wrapped()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    caption_->setWeight(QFont::Medium);
    column->addWidget(caption_);
    column->addWidget(figure_);
    column->addWidget(remark_);
    name();
}

void KeyFigure::setCaption(const QString& caption) {
    caption_->setText(caption);
    name();
}

void KeyFigure::setFigure(const QString& figure) {
    figure_->setText(figure);
    name();
}

void KeyFigure::setRemark(const QString& remark, Tone tone) {
    remark_->setText(remark);
    remark_->setTone(tone);
    name();
}

// Together they are one thing to a screen reader.
void KeyFigure::name() {
    setAccessibleName(caption_->text());
    setAccessibleDescription(tr("%1. %2").arg(figure_->text(), remark_->text()));
}

}  // namespace reliefbook
