// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/card.h"
#include "ui/controls/flowlayout.h"
#include "ui/gallery/pages.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QPainter>
#include <QVBoxLayout>

namespace reliefbook::gallery {

using namespace Qt::StringLiterals;

namespace {

class Swatch : public QWidget {
public:
    Swatch(QString name, QColor Theme::*ground, QColor Theme::*ink)
        : name_(std::move(name)),
          ground_(ground),
          ink_(ink) {
        setFixedSize(150, 40);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme().border);
        painter.setBrush(theme().*ground_);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
        painter.setPen(theme().*ink_);
        painter.setFont(uiFont(type::caption));
        painter.drawText(rect(), Qt::AlignCenter, name_);
    }

private:
    QString name_;
    QColor Theme::*ground_;
    QColor Theme::*ink_;
};

class Sign : public QWidget {
public:
    explicit Sign(QString name) : name_(std::move(name)) { setFixedSize(96, 72); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, name_, QRectF(20, 6, 24, 24), Tone::Text);
        paintIcon(painter, name_, QRectF(54, 9, 18, 18), Tone::Accent);
        painter.setPen(theme().text3);
        painter.setFont(uiFont(type::badge));
        painter.drawText(QRect(0, 36, width(), 30), Qt::AlignHCenter | Qt::AlignTop, name_);
    }

private:
    QString name_;
};

QWidget* texts() {
    auto* card = new Card(u"Type"_s);
    struct Size {
        QString name;
        qreal points;
    };
    for (const Size& size :
         {Size{u"Figure 4.5"_s, type::figure}, Size{u"Name: Ана Петровић"_s, type::name},
          Size{u"Pane title"_s, type::pane}, Size{u"Card title"_s, type::cardTitle},
          Size{u"Body: relief today, relief kept, lasting change"_s, type::body}, Size{u"Secondary"_s, type::secondary},
          Size{u"Caption"_s, type::caption}, Size{u"Badge"_s, type::badge}})
        card->body()->addWidget(new Text(size.name, size.points));
    auto* tones = new QHBoxLayout;
    for (const auto& [name, tone] :
         {std::pair{u"Text"_s, Tone::Text}, std::pair{u"Text2"_s, Tone::Text2}, std::pair{u"Text3"_s, Tone::Text3},
          std::pair{u"Accent"_s, Tone::Accent}, std::pair{u"Danger"_s, Tone::Danger}, std::pair{u"Warn"_s, Tone::Warn},
          std::pair{u"Ok"_s, Tone::Ok}, std::pair{u"Disabled"_s, Tone::Disabled}})
        tones->addWidget(new Text(name, type::body, tone));
    tones->addStretch();
    card->body()->addLayout(tones);
    return card;
}

}  // namespace

QWidget* coloursPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 14, 14, 14);
    column->setSpacing(14);
    auto* icons = new Card(u"Icons"_s);
    auto* signs = new FlowLayout(nullptr, 4);
    for (const QString& file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        signs->addWidget(new Sign(file.chopped(4)));
    icons->body()->addLayout(signs);
    auto* colours = new Card(u"Colours"_s);
    auto* swatches = new FlowLayout;
    const auto add = [&](const QString& name, QColor Theme::*ground, QColor Theme::*ink) {
        swatches->addWidget(new Swatch(name, ground, ink));
    };
    add(u"window"_s, &Theme::window, &Theme::text);
    add(u"surface"_s, &Theme::surface, &Theme::text2);
    add(u"surface2"_s, &Theme::surface2, &Theme::text3);
    add(u"hover"_s, &Theme::hover, &Theme::text);
    add(u"border"_s, &Theme::border, &Theme::text);
    add(u"control"_s, &Theme::control, &Theme::surface);
    add(u"accent"_s, &Theme::accent, &Theme::onAccent);
    add(u"accentSoft"_s, &Theme::accentSoft, &Theme::accentText);
    add(u"dangerSoft"_s, &Theme::dangerSoft, &Theme::danger);
    add(u"warnSoft"_s, &Theme::warnSoft, &Theme::warn);
    add(u"okSoft"_s, &Theme::okSoft, &Theme::ok);
    add(u"side"_s, &Theme::side, &Theme::sideText);
    add(u"sideHi"_s, &Theme::sideHi, &Theme::sideActive);
    add(u"tip"_s, &Theme::tip, &Theme::tipText);
    add(u"before"_s, &Theme::surface, &Theme::before);
    add(u"after"_s, &Theme::surface, &Theme::after);
    colours->body()->addLayout(swatches);
    column->addWidget(texts());
    column->addWidget(colours);
    column->addWidget(icons);
    column->addStretch();
    return page;
}

}  // namespace reliefbook::gallery
