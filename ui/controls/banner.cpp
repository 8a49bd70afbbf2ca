// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/banner.h"

#include "ui/controls/button.h"
#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString icon;
    Tone tone;
    QColor ink, ground;
};

Look look(Banner::Kind kind) {
    const Theme& colours = theme();
    switch (kind) {
        case Banner::Kind::Info: break;
        case Banner::Kind::Ok: return {u"success"_s, Tone::Ok, colours.ok, colours.okSoft};
        case Banner::Kind::Warn: return {u"warning"_s, Tone::Warn, colours.warn, colours.warnSoft};
        case Banner::Kind::Danger: return {u"error"_s, Tone::Danger, colours.danger, colours.dangerSoft};
    }
    return {u"info"_s, Tone::Accent, colours.accentText, colours.accentSoft};
}

/// To a screen reader it is an alert, which is read when it appears.
QAccessibleInterface* asAlert(const QString& /*className*/, QObject* object) {
    auto* banner = qobject_cast<Banner*>(object);
    return banner != nullptr ? new QAccessibleWidget(banner, QAccessible::AlertMessage) : nullptr;
}

}  // namespace

Banner::Banner(Kind kind, const QString& title, const QString& text, QWidget* parent)
    : QFrame(parent),
      kind_(kind),
      title_(new Text),
      text_((new Text)->wrapped()),
      action_(new Button({}, Button::Kind::Ghost)),
      close_(new Button({}, Button::Kind::Ghost, u"close"_s)) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(asAlert), true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(52, 10, 10, 10);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    title_->setWeight(QFont::DemiBold);
    title_->setWordWrap(true);
    // No stretch: with one a banner would take all the room its page has left.
    words->addWidget(title_);
    words->addWidget(text_);
    row->addLayout(words, 1);
    row->addWidget(action_, 0, Qt::AlignVCenter);
    row->addWidget(close_, 0, Qt::AlignVCenter);
    action_->hide();
    close_->hide();
    connect(action_, &QPushButton::clicked, this, &Banner::activated);
    connect(close_, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);  // Maximum would cut off wrapped lines
    setTitle(title);
    setText(text);
    setKind(kind);
    retranslate();
}

void Banner::setKind(Kind kind) {
    kind_ = kind;
    title_->setTone(look(kind).tone == Tone::Accent ? Tone::Text : look(kind).tone);
    update();
}

void Banner::setTitle(const QString& title) {
    const bool isNews = title != title_->text() && !title.isEmpty();
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    setAccessibleName(title.isEmpty() ? text_->text() : title);
    if (isNews && isVisible())
        announce(this);
}

void Banner::setText(const QString& text) {
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    setAccessibleName(title_->text().isEmpty() ? text : title_->text());
    setAccessibleDescription(text);
}

void Banner::setAction(const QString& text) {
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable) { close_->setVisible(closable); }

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look is = look(kind_);
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(sheet, 10, 10);
    painter.fillPath(shape, is.ground);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 5, height()), is.ink);
    painter.restore();
    QColor edge = is.ink;
    edge.setAlphaF(0.38F);
    painter.setPen(QPen(edge, 1));
    painter.drawPath(shape);
    paintIcon(painter, is.icon, QRectF(18, (height() - 22) / 2.0, 22, 22), is.ink);
}

void Banner::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    if (!event->spontaneous())
        announce(this);
}

void Banner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Banner::retranslate() {
    close_->setAccessibleName(tr("Close"));
    close_->setToolTip(tr("Close"));
}

}  // namespace reliefbook
