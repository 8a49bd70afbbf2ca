// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/text.h"
#include "ui/gallery/pages.h"
#include "ui/theme/appearance.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace gallery {

QLayout* row(std::initializer_list<QWidget*> widgets) {
    auto* line = new FlowLayout(nullptr, 12);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    return line;
}

QWidget* labelled(const QString& text, QWidget* control) {
    auto* pair = new QWidget;
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    auto* label = new Text(text, type::secondary);
    label->setWeight(QFont::Medium);
    label->setBuddy(control);
    column->addWidget(label);
    column->addWidget(control);
    return pair;
}

}  // namespace gallery

Gallery::Gallery(QWidget* parent) : QWidget(parent), pages_(new QTabWidget) {
    setWindowTitle(u"Reliefbook: gallery"_s);
    resize(1360, 860);
    auto* shade = new QComboBox;
    shade->addItems({u"As the system"_s, u"Light"_s, u"Dark"_s});
    shade->setAccessibleName(u"Appearance"_s);
    shade->setCurrentIndex(static_cast<int>(appearance()));
    connect(shade, &QComboBox::currentIndexChanged, this,
            [](int index) { setAppearance(static_cast<Appearance>(index)); });
    auto* zoom = new QSpinBox;
    zoom->setRange(80, 200);
    zoom->setSingleStep(10);
    zoom->setSuffix(u" %"_s);
    zoom->setValue(textZoom());
    zoom->setAccessibleName(u"Text size"_s);
    connect(zoom, &QSpinBox::valueChanged, this, &setTextZoom);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 22);
    column->setSpacing(14);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(u"Gallery"_s, type::name));
    head->addStretch();
    head->addWidget(shade);
    head->addWidget(zoom);
    column->addLayout(head);
    column->addWidget(pages_, 1);
    const auto add = [this](QWidget* page, const QString& title) {
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setWidget(page);
        pages_->addTab(area, title);
    };
    pages_->setDocumentMode(true);
    add(gallery::buttonsPage(), u"&Buttons"_s);
    add(gallery::fieldsPage(), u"&Fields"_s);
    add(gallery::scoresPage(), u"&Scores"_s);
    add(gallery::bodyMapPage(), u"Body &map"_s);
    add(gallery::listsPage(), u"&Lists"_s);
    add(gallery::dialogsPage(), u"&Dialogs"_s);
    add(gallery::coloursPage(), u"&Colours and icons"_s);
}

}  // namespace reliefbook
