// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymapdetails.h"

#include "core/vocabulary/regions.h"
#include "ui/bodymap/bodymapwords.h"
#include "ui/bodymap/intensityrow.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "BodyMap";

}  // namespace

BodyMapDetails::BodyMapDetails(const Words& words, QWidget* parent)
    : QWidget(parent),
      words_(words),
      title_(new Text({}, type::cardTitle)),
      why_(new Text({}, type::secondary, Tone::Danger)),
      kindLabel_(new Text({}, type::secondary)),
      intensityLabel_(new Text({}, type::secondary)),
      qualityLabel_(new Text({}, type::secondary)),
      kind_(new QComboBox),
      intensity_(new IntensityRow),
      quality_(new QComboBox),
      remove_(new Button({}, Button::Kind::Ghost, u"delete"_s)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    title_->wrapped();
    why_->wrapped();
    column->addWidget(title_);
    column->addWidget(why_);
    for (const auto& [label, field] :
         {std::pair<Text*, QWidget*>{intensityLabel_, intensity_}, {kindLabel_, kind_}, {qualityLabel_, quality_}}) {
        label->setWeight(QFont::Medium);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        setChanges(field, Changes::Records);
    }
    column->addWidget(remove_, 0, Qt::AlignLeft);
    setChanges(remove_, Changes::Records);
    connect(kind_, &QComboBox::activated, this, &BodyMapDetails::tell);
    connect(quality_, &QComboBox::activated, this, &BodyMapDetails::tell);
    connect(intensity_, &IntensityRow::edited, this, &BodyMapDetails::tell);
    connect(remove_, &QPushButton::clicked, this, &BodyMapDetails::removeAsked);
    retranslate();
}

void BodyMapDetails::show(const BodyMark& mark, bool isMarked, const QString& whyForbidden) {
    mark_ = mark;
    isMarked_ = isMarked;
    const bool isNone = mark.region.isEmpty() && !mark.isDrawn();
    const QString region = regionName(mark.region, words_.language());
    if (isNone)
        title_->setText(
            words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "Choose a place on the body or in the list")));
    else if (!mark.isDrawn())
        title_->setText(region);
    else if (region.isEmpty())
        title_->setText(words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "A drawing beside the body")));
    else
        title_->setText(filled(words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "Drawn: %1")), {region}));
    title_->setTone(isNone ? Tone::Text3 : Tone::Text);
    why_->setVisible(!whyForbidden.isEmpty());
    why_->setText(filled(words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "Not to be treated: %1")), {whyForbidden}));
    const QSignalBlocker quietKind(kind_);
    const QSignalBlocker quietQuality(quality_);
    kind_->setCurrentIndex(int(mark.kind));
    quality_->setCurrentIndex(mark.quality ? int(*mark.quality) + 1 : 0);
    intensity_->setIntensity(mark.intensity);
    for (QWidget* field :
         {static_cast<QWidget*>(kind_), static_cast<QWidget*>(intensity_), static_cast<QWidget*>(quality_)})
        field->setEnabled(!isNone && !isReadOnly_);
    remove_->setEnabled(isMarked && !isReadOnly_);
    for (QComboBox* field : {kind_, quality_})
        field->setAccessibleDescription(title_->text());
    intensity_->setAccessibleDescription(title_->text());
}

void BodyMapDetails::setReadOnly(bool readOnly) {
    isReadOnly_ = readOnly;
    remove_->setVisible(!readOnly);
    show(mark_, isMarked_, why_->isHidden() ? QString() : why_->text());
}

void BodyMapDetails::askOnlyWhere() {
    for (QWidget* part :
         std::initializer_list<QWidget*>{intensityLabel_, intensity_, kindLabel_, kind_, qualityLabel_, quality_})
        part->hide();
}

void BodyMapDetails::setTargets(int pixels) {
    for (QWidget* each : std::initializer_list<QWidget*>{intensity_, kind_, quality_, remove_})
        each->setMinimumHeight(pixels);
}

void BodyMapDetails::focusIntensity() {
    if (intensity_->isEnabled() && !intensity_->isHidden())
        intensity_->setFocus(Qt::TabFocusReason);
}

void BodyMapDetails::tell() {
    BodyMark mark = mark_;
    mark.kind = static_cast<MarkKind>(kind_->currentIndex());
    // A half that came from elsewhere stays while its digit does.
    if (!(mark.intensity && intensity_->intensity() && std::abs(*mark.intensity - *intensity_->intensity()) <= 0.5 &&
          sender() != intensity_))
        mark.intensity = intensity_->intensity();
    mark.quality.reset();
    if (quality_->currentIndex() > 0)
        mark.quality = static_cast<MarkQuality>(quality_->currentIndex() - 1);
    emit edited(mark);
}

void BodyMapDetails::retranslate() {
    const QSignalBlocker quietKind(kind_);
    const QSignalBlocker quietQuality(quality_);
    kind_->clear();
    for (const MarkKind kind : everyValue<MarkKind>())
        kind_->addItem(inList(kindWord(kind, words_)));
    quality_->clear();
    quality_->addItem(words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "Not said")));
    for (const MarkQuality quality : everyValue<MarkQuality>())
        quality_->addItem(inList(qualityWord(quality, words_)));
    intensityLabel_->setText(words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "How strong, 0 to 10")));
    kindLabel_->setText(words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "What is there")));
    qualityLabel_->setText(words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "How it feels")));
    intensity_->setAccessibleName(intensityLabel_->text());
    kind_->setAccessibleName(kindLabel_->text());
    quality_->setAccessibleName(qualityLabel_->text());
    remove_->setText(words_.text(context, QT_TRANSLATE_NOOP("BodyMap", "Remove this mark")));
    show(mark_, isMarked_, {});
}

}  // namespace reliefbook
