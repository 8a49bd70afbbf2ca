// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagedialog.h"

#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Sign {
    QString icon;
    Tone tone;
};

Sign signOf(MessageDialog::Kind kind) {
    switch (kind) {
        case MessageDialog::Kind::Information: return {u"info"_s, Tone::Accent};
        case MessageDialog::Kind::Question: return {u"help"_s, Tone::Accent};
        case MessageDialog::Kind::Danger: return {u"warning"_s, Tone::Warn};
        case MessageDialog::Kind::Error: break;
    }
    return {u"error"_s, Tone::Danger};
}

class SignDisc : public QWidget {
public:
    explicit SignDisc(Sign sign) : sign_(std::move(sign)) { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = colour(sign_.tone);
        ground.setAlphaF(0.13F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(rect());
        paintIcon(painter, sign_.icon, QRectF(rect()).adjusted(11, 11, -11, -11), sign_.tone);
    }

private:
    Sign sign_;
};

}  // namespace

MessageDialog::MessageDialog(Kind kind, const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent),
      kind_(kind),
      buttons_(new QHBoxLayout) {
    setWindowTitle(u"Reliefbook"_s);
    setWindowModality(parent != nullptr ? Qt::WindowModal : Qt::ApplicationModal);
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget((new Text(title, type::cardTitle))->wrapped());
    auto* body = (new Text(text, type::body, Tone::Text2))->wrapped();
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(body);
    words->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(new SignDisc(signOf(kind)), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 18);
    column->setSpacing(20);
    column->addLayout(row);
    column->addLayout(buttons_);
    buttons_->setSpacing(10);
    buttons_->addStretch();
    setFixedWidth(std::min(520 * textZoom() / 100, screen()->availableSize().width() - 40));
}

void MessageDialog::addAnswer(const QString& text) {
    const int index = answers_++;
    const bool isFirst = index == 0;
    auto* button = new Button(text, !isFirst                ? Button::Kind::Plain
                                    : kind_ == Kind::Danger ? Button::Kind::Danger
                                                            : Button::Kind::Primary);
    const bool isDefault = isFirst && kind_ != Kind::Danger;
    button->setDefault(isDefault);
    button->setAutoDefault(isDefault);
    connect(button, &QPushButton::clicked, this, [this, index] {
        taken_ = index;
        accept();
    });
    buttons_->insertWidget(1, button);  // right to left: the first one stands at the end
    if (isDefault)
        button->setFocus();
}

/// One below the other, the first on top, where there are more answers than have room beside each other; and as high as
/// the words are in this width.
void MessageDialog::arrange() {
    const QMargins around = layout()->contentsMargins();
    if (buttons_->sizeHint().width() > width() - around.left() - around.right())
        buttons_->setDirection(QBoxLayout::BottomToTop);
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

int MessageDialog::ask() {
    const bool alone = answers_ == 0;
    auto* close = new Button(alone ? tr("&Close") : tr("&Cancel"), alone ? Button::Kind::Primary : Button::Kind::Plain);
    const bool isDefault = alone || kind_ == Kind::Danger;
    close->setDefault(isDefault);
    close->setAutoDefault(isDefault);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons_->insertWidget(1, close);
    if (isDefault)
        close->setFocus();
    taken_ = -1;
    arrange();
    exec();
    return taken_;
}

}  // namespace reliefbook
