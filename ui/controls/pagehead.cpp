// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/pagehead.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/text.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace reliefbook {

namespace {

constexpr int leastOfTheTitle = 340;  // narrower, it breaks into too many lines to be read

}  // namespace

QPushButton* headButton(QAction* action, const QString& iconName) {
    auto* button = new Button({}, Button::Kind::Ghost, iconName);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    });
    return button;
}

PageHead::PageHead(const std::vector<QWidget*>& acts, QWidget* parent)
    : QWidget(parent),
      row_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      acts_(new QWidget),
      title_((new Text({}, type::figure))->wrapped()),
      text_((new Text({}, type::body, Tone::Text2))->wrapped()) {
    text_->hide();
    for (Text* words : {title_, text_}) {  // they give way to the acts, and break into lines
        QSizePolicy gives = words->sizePolicy();
        gives.setHorizontalPolicy(QSizePolicy::Ignored);
        words->setSizePolicy(gives);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(text_);
    auto* flow = new FlowLayout(acts_, 10);
    for (QWidget* act : acts)
        flow->addWidget(act);
    acts_->setHidden(acts.empty());
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(10);
    row_->addLayout(words, 1);
    row_->addWidget(acts_, 0, Qt::AlignTop);
}

bool PageHead::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHead::arrange() {
    const bool beside = width() - acts_->sizeHint().width() >= leastOfTheTitle * textZoom() / 100;
    row_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row_->setAlignment(acts_, beside ? Qt::AlignTop : Qt::Alignment());
}

void PageHead::setTitle(const QString& title) { title_->setText(title); }
QString PageHead::title() const { return title_->text(); }
void PageHead::setText(const QString& text) {
    text_->setText(text);
    text_->setHidden(text.isEmpty());
}

}  // namespace reliefbook
