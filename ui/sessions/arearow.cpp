// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/arearow.h"

#include "ui/controls/changing.h"
#include "ui/controls/invalid.h"
#include "ui/controls/menuplace.h"
#include "ui/controls/painscale.h"
#include "ui/controls/text.h"
#include "ui/forms/regionfield.h"
#include "ui/sessions/sessionwords.h"
#include "ui/theme/icons.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int between = 16;  // pixels between the scales

}  // namespace

AreaRow::AreaRow(QString area, QWidget* parent)
    : QWidget(parent),
      area_(std::move(area)),
      name_(new Text({}, type::body)),
      field_(new RegionField),
      problem_((new Text({}, type::caption, Tone::Danger))->wrapped()),
      relief_(new Text({}, type::secondary, Tone::Text2)),
      more_(new QToolButton),
      beforeLabel_(new Text({}, type::caption, Tone::Text2)),
      afterLabel_(new Text({}, type::caption, Tone::Text2)),
      beforeHint_(new Text({}, type::caption, Tone::Warn)),
      afterHint_(new Text({}, type::caption, Tone::Warn)),
      before_(new PainScale),
      after_(new PainScale),
      scales_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    name_->setWeight(QFont::DemiBold);
    more_->setIcon(icon(u"more"_s));
    more_->setAutoRaise(true);
    more_->setFocusPolicy(Qt::TabFocus);
    setChanges(more_, Changes::Records);

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(name_);
    head->addWidget(field_, 1);
    head->addWidget(relief_);
    head->addStretch();
    head->addWidget(more_);

    scales_->setSpacing(between);
    for (const auto& [label, hint, scale] :
         {std::tuple{beforeLabel_, beforeHint_, before_}, std::tuple{afterLabel_, afterHint_, after_}}) {
        auto* words = new QHBoxLayout;
        words->setSpacing(8);
        words->addWidget(label);
        words->addWidget(hint, 1);
        auto* labelled = new QVBoxLayout;
        labelled->setSpacing(2);
        labelled->addLayout(words);
        labelled->addWidget(scale);
        scales_->addLayout(labelled, 1);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(problem_);
    column->addLayout(scales_);
    field_->hide();
    problem_->hide();
    beforeLabel_->setBuddy(before_);
    afterLabel_->setBuddy(after_);

    connect(before_, &PainScale::edited, this, [this] {
        showRelief();
        emit answered(Phase::Before);
    });
    connect(after_, &PainScale::edited, this, [this] {
        showRelief();
        emit answered(Phase::After);
    });
    for (const auto& [scale, hint] : {std::pair{before_, beforeHint_}, std::pair{after_, afterHint_}}) {
        const PainScale* of = scale;
        Text* beside = hint;
        beside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // it comes and goes, and moves nothing
        connect(of, &PainScale::hintChanged, beside, [of, beside] {
            beside->setText(of->hint());
            if (!of->hint().isEmpty())
                announce(beside);
        });
    }
    connect(more_, &QToolButton::clicked, this, &AreaRow::openMenu);
    connect(field_, &RegionField::chosen, this, [this](const QString& to) {
        if (!field_->isHidden())
            emit corrected(QString(to));
    });
    field_->editor()->installEventFilter(this);
    retranslate();
}

QSize AreaRow::minimumSizeHint() const {
    const int least = std::max(before_->minimumSizeHint().width(), after_->minimumSizeHint().width());
    return {least, layout()->minimumSize().height()};
}

void AreaRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = width() >= before_->minimumSizeHint().width() + between + after_->minimumSizeHint().width();
    scales_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget* AreaRow::correction() const { return field_->editor(); }

void AreaRow::setAnswer(Phase phase, const std::optional<PainAnswer>& answer) {
    PainScale* shown = scale(phase);
    if (!answer)
        shown->setState(PainScale::State::Open);
    else if (answer->state == ScoreState::Scored)
        shown->setValue(answer->value);
    else
        shown->setState(answer->state == ScoreState::NotAsked ? PainScale::State::NotAsked
                                                              : PainScale::State::Declined);
    showRelief();
}

std::optional<PainAnswer> AreaRow::answer(Phase phase) const {
    const PainScale* shown = scale(phase);
    switch (shown->state()) {
        case PainScale::State::Open: return std::nullopt;
        case PainScale::State::Scored: return PainAnswer{ScoreState::Scored, shown->value()};
        case PainScale::State::NotAsked: return PainAnswer{ScoreState::NotAsked, std::nullopt};
        case PainScale::State::Declined: return PainAnswer{ScoreState::Declined, std::nullopt};
    }
    return std::nullopt;
}

void AreaRow::setReadOnly(bool readOnly) {
    before_->setEnabled(!readOnly);
    after_->setEnabled(!readOnly);
    more_->setVisible(!readOnly);
}

void AreaRow::startCorrecting() {
    name_->hide();
    relief_->hide();
    field_->show();
    field_->setValue(area_);
    field_->line()->selectAll();
    field_->editor()->setFocus(Qt::OtherFocusReason);
}

void AreaRow::refuse(const QString& words) {
    problem_->setText(words);
    problem_->setHidden(words.isEmpty());
    field_->editor()->setAccessibleDescription(words);
}

void AreaRow::stopCorrecting() {
    if (field_->isHidden())
        return;
    const bool hadFocus = field_->editor()->hasFocus();
    field_->hide();
    refuse({});
    name_->show();
    relief_->show();
    if (hadFocus)
        before_->setFocus(Qt::OtherFocusReason);
}

void AreaRow::openMenu() {
    QMenu menu(this);
    menu.addAction(icon(u"edit"_s), tr("&Correct the area…"), this, &AreaRow::startCorrecting);
    menu.addAction(icon(u"delete"_s), tr("&Remove the area"), this, &AreaRow::removeWanted);
    keepInWindow(&menu, more_);
    menu.exec(more_->mapToGlobal(QPoint(0, more_->height())));
}

void AreaRow::showRelief() {
    const auto before = answer(Phase::Before);
    const auto after = answer(Phase::After);
    QString words;
    if (before && after && before->value && after->value) {
        const double change = *after->value - *before->value;
        words = change == 0
                    ? tr("unchanged")
                    : interfaceWords().signedCounted("Chart", QT_TRANSLATE_N_NOOP("Chart", "%n point(s)"), change);
        relief_->setTone(change < 0 ? Tone::Ok : change > 0 ? Tone::Warn : Tone::Text2);
    }
    relief_->setText(words);
}

void AreaRow::retranslate() {
    const QString inSentence = SessionWords::areaInSentence(area_);
    name_->setText(SessionWords::areaName(area_));
    beforeLabel_->setText(tr("Before"));
    afterLabel_->setText(tr("After"));
    before_->setAccessibleName(filled(tr("Pain before, %1"), {inSentence}));
    after_->setAccessibleName(filled(tr("Pain after, %1"), {inSentence}));
    more_->setAccessibleName(filled(tr("Correct or remove the area %1"), {inSentence}));
    more_->setToolTip(tr("Correct or remove"));
    field_->editor()->setAccessibleName(filled(tr("Right name of the area %1"), {inSentence}));
    beforeHint_->setText(before_->hint());
    afterHint_->setText(after_->hint());
    showRelief();
}

void AreaRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool AreaRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_->editor() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        stopCorrecting();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace reliefbook
