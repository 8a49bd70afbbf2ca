// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/emptystate.h"

#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class Disc : public QWidget {
public:
    explicit Disc(QString iconName) : icon_(std::move(iconName)) { setFixedSize(64, 64); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().accentSoft);
        painter.drawEllipse(rect());
        paintIcon(painter, icon_, QRectF(18, 18, 28, 28), Tone::Accent);
    }

private:
    QString icon_;
};

}  // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent),
      title_(new Text({}, type::cardTitle)),
      text_((new Text({}, type::body, Tone::Text2))->wrapped()),
      action_(new Button({}, Button::Kind::Primary)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(new Disc(iconName), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    title_->setAlignment(Qt::AlignCenter);
    title_->setWordWrap(true);
    text_->setAlignment(Qt::AlignCenter);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addSpacing(10);
    column->addWidget(action_, 0, Qt::AlignHCenter);
    column->addStretch();
    title_->hide();
    text_->hide();
    action_->hide();
    connect(action_, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setTitle(const QString& title) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
}

void EmptyState::setText(const QString& sentence) {
    text_->setText(sentence);
    text_->setVisible(!sentence.isEmpty());
}

void EmptyState::setAction(const QString& text) {
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
}

}  // namespace reliefbook
