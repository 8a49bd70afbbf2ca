// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoices.h"

#include "core/vocabulary/regions.h"
#include "ui/controls/chip.h"
#include "ui/controls/text.h"
#include "ui/words/interfacewords.h"
#include "ui/words/language.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

Text* captionOf(QWidget* parent) {
    auto* caption = new Text({}, type::caption, Tone::Text2, parent);
    caption->setWeight(QFont::Medium);
    return caption;
}

}  // namespace

ReportChoices::ReportChoices(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(6);
    audience_ = addPair(audienceCaption_);
    languageCaption_ = captionOf(this);
    language_ = new QComboBox(this);
    for (const QString& language : Words::languages())
        language_->addItem(languageName(language), language);
    languageCaption_->setBuddy(language_);
    column_->addWidget(languageCaption_);
    column_->addWidget(language_);
    column_->addSpacing(8);
    paper_ = addPair(paperCaption_);
    ink_ = addPair(inkCaption_);
    areasCaption_ = captionOf(this);
    areaColumn_ = new QVBoxLayout;
    areaColumn_->setSpacing(4);
    column_->addWidget(areasCaption_);
    column_->addLayout(areaColumn_);
    areasCaption_->hide();

    const auto on = [this](QButtonGroup* group, auto change) {
        connect(group, &QButtonGroup::idClicked, this, [this, change](int id) {
            ReportChoice next = choice_;
            change(next, id == 1);
            take(next);
        });
    };
    on(audience_,
       [](ReportChoice& next, bool second) { next.audience = second ? Audience::Doctor : Audience::Client; });
    on(paper_, [](ReportChoice& next, bool second) { next.paper = second ? Paper::Letter : Paper::A4; });
    on(ink_, [](ReportChoice& next, bool second) { next.ink = second ? Ink::Grey : Ink::Colour; });
    connect(language_, &QComboBox::currentIndexChanged, this, [this](int index) {
        ReportChoice next = choice_;
        next.language = language_->itemData(index).toString();
        take(next);
    });
    retranslate();
    showChoice();
}

// A caption and two buttons of which one is down.
QButtonGroup* ReportChoices::addPair(Text*& caption) {
    caption = captionOf(this);
    column_->addWidget(caption);
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (const int id : {0, 1}) {
        auto* button = new Chip({}, this);
        group->addButton(button, id);
        row->addWidget(button);
    }
    row->addStretch(1);
    column_->addLayout(row);
    column_->addSpacing(8);
    return group;
}

void ReportChoices::setChoice(const ReportChoice& choice) {
    choice_ = choice;
    showChoice();
}

void ReportChoices::take(const ReportChoice& choice) {
    if (choice == choice_)
        return;
    choice_ = choice;
    guardLastArea();
    emit changed();
}

void ReportChoices::setAreas(const QStringList& areas) {
    if (areas == areas_)
        return;
    areas_ = areas;
    for (QCheckBox* box : areaBoxes_)
        delete box;
    areaBoxes_.clear();
    const bool several = areas_.size() > 1;
    areasCaption_->setVisible(several);
    for (const QString& area : areas_) {
        if (!several)
            break;
        auto* box = new QCheckBox(this);
        areaColumn_->addWidget(box);
        areaBoxes_.push_back(box);
        connect(box, &QCheckBox::toggled, this, [this, area](bool wanted) {
            ReportChoice next = choice_;
            next.withoutAreas.removeAll(area);
            if (!wanted)
                next.withoutAreas << area;
            take(next);
        });
    }
    QStringList gone;
    for (const QString& area : choice_.withoutAreas) {
        if (!areas_.contains(area))
            gone << area;
    }
    for (const QString& area : gone)
        choice_.withoutAreas.removeAll(area);
    retranslate();
    showChoice();
}

void ReportChoices::guardLastArea() {
    const auto wanted = std::ranges::count_if(areaBoxes_, [](const QCheckBox* box) { return box->isChecked(); });
    for (QCheckBox* box : areaBoxes_)
        box->setEnabled(!box->isChecked() || wanted > 1);
}

void ReportChoices::showChoice() {
    audience_->button(choice_.audience == Audience::Doctor ? 1 : 0)->setChecked(true);
    paper_->button(choice_.paper == Paper::Letter ? 1 : 0)->setChecked(true);
    ink_->button(choice_.ink == Ink::Grey ? 1 : 0)->setChecked(true);
    const QSignalBlocker blocker(language_);
    language_->setCurrentIndex(std::max(0, language_->findData(choice_.language)));
    for (std::size_t i = 0; i < areaBoxes_.size(); ++i) {
        const QSignalBlocker blocked(areaBoxes_[i]);
        areaBoxes_[i]->setChecked(!choice_.withoutAreas.contains(areas_[static_cast<qsizetype>(i)]));
    }
    guardLastArea();
}

void ReportChoices::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportChoices::retranslate() {
    audienceCaption_->setText(tr("For"));
    audience_->button(0)->setText(tr("The &client"));
    audience_->button(1)->setText(tr("The &doctor"));
    audience_->button(0)->setToolTip(tr("Plain sentences, and nothing from your notes"));
    audience_->button(1)->setToolTip(tr("With statistics, and what you wrote on events"));
    languageCaption_->setText(tr("&Language of the report"));
    paperCaption_->setText(tr("Paper"));
    paper_->button(0)->setText(tr("&A4"));
    paper_->button(1)->setText(tr("L&etter"));
    inkCaption_->setText(tr("Ink"));
    ink_->button(0)->setText(tr("C&olour"));
    ink_->button(1)->setText(tr("&Grey"));
    areasCaption_->setText(tr("Areas"));
    const auto name = [](QButtonGroup* group, const Text* caption) {
        for (QAbstractButton* button : group->buttons())
            button->setAccessibleName(tr("%1: %2").arg(caption->text(), QString(button->text()).remove(u'&')));
    };
    name(audience_, audienceCaption_);
    name(paper_, paperCaption_);
    name(ink_, inkCaption_);
    for (std::size_t i = 0; i < areaBoxes_.size(); ++i) {
        QString area = regionName(areas_[static_cast<qsizetype>(i)], interfaceWords().language());
        areaBoxes_[i]->setText(area.replace(u'&', u"&&"_s));
    }
}

}  // namespace reliefbook
