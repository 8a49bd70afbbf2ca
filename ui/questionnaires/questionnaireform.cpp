// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/questionnaireform.h"

#include "ui/controls/card.h"
#include "ui/controls/text.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace reliefbook {

namespace {

constexpr int widestPage = 1040;
constexpr int narrowBelow = 620;  // there questions stand above their answers
constexpr qint64 slice = 6;       // milliseconds; a frame is 16

}  // namespace

QuestionnaireForm::QuestionnaireForm(Questionnaire questionnaire, const QString& language, const AskedOf& of,
                                     QWidget* parent)
    : QScrollArea(parent),
      filling_(std::move(questionnaire), language, of, FormLook::Dense) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    column_ = new QVBoxLayout(page);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(14);
    const Wording& wording = filling_.wording();
    page->setAccessibleName(wording.title);
    if (!wording.intro.isEmpty())
        column_->addWidget((new Text(wording.intro, type::body, Tone::Text2))->wrapped());
    column_->addStretch(1);
    setWidget(page);
    for (const ItemGroup& group : filling_.questionnaire().groups) {
        steps_.push_back({&group, nullptr});
        for (const Item& item : group.items)
            steps_.push_back({&group, &item});
    }
    connect(&filling_, &FormFilling::edited, this, &QuestionnaireForm::edited);
    connect(&filling_, &FormFilling::shownChanged, this, &QuestionnaireForm::showShown);
    connect(&slices_, &QTimer::timeout, this, &QuestionnaireForm::buildSome);
    slices_.start(0);
    buildSome();
}

void QuestionnaireForm::buildSome() {
    QElapsedTimer spent;
    spent.start();
    while (!isBuilt() && spent.elapsed() < slice)
        build(steps_[next_++]);
    if (isBuilt())
        slices_.stop();
}

void QuestionnaireForm::focusFirst() {
    for (const Item* item : reliefbook::shownItems(filling_.questionnaire(), filling_.answers(), filling_.of())) {
        while (row(item->id) == nullptr)
            build(steps_[next_++]);  // of the slices to come
        ItemRow* first = row(item->id);
        if (first->control() == nullptr)
            continue;
        first->control()->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void QuestionnaireForm::buildAll() {
    while (!isBuilt())
        build(steps_[next_++]);
    slices_.stop();
}

void QuestionnaireForm::build(const Step& step) {
    if (step.item == nullptr) {
        auto* card = new Card(filling_.wording().groups.at(step.group->id));
        card->body()->setSpacing(2);
        card->setVisible(filling_.isShown(*step.group));
        column_->insertWidget(column_->count() - 1, card);
        cards_[step.group] = card;
        return;
    }
    Card* card = cards_.at(step.group);
    ItemRow* row = filling_.makeRow(*step.item, card);
    row->setNarrow(narrow_);
    if (step.item->type == ItemType::Signature)
        addSignature(*row);
    row->setVisible(filling_.isShown(*step.item));
    card->body()->addWidget(row);
    for (QWidget* each : row->findChildren<QWidget*>()) {
        if (each->focusPolicy() & Qt::TabFocus)
            each->installEventFilter(this);
    }
}

void QuestionnaireForm::addSignature(ItemRow& row) {
    const QString id = row.item().id;
    auto* signature = new SignatureItem(filling_.words());
    signatures_[id] = signature;
    row.setControl(signature);
    signature->setReadOnly(readOnly_);
    const auto by = signedBy_.find(id);
    if (by != signedBy_.end())
        signature->setSignedBy(by->second);
    connect(signature, &SignatureItem::signRequested, this, [this, id] { emit signRequested(id); });
}

void QuestionnaireForm::setSignedBy(const QString& item, const std::optional<SignedBy>& by) {
    if (by)
        signedBy_[item] = *by;
    else
        signedBy_.erase(item);
    const auto found = signatures_.find(item);
    if (found != signatures_.end())
        found->second->setSignedBy(by);
}

void QuestionnaireForm::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    filling_.setReadOnly(readOnly);
    for (const auto& [id, signature] : signatures_)
        signature->setReadOnly(readOnly);
}

void QuestionnaireForm::showShown() {
    for (const auto& [group, card] : cards_) {
        for (const Item& item : group->items) {
            if (ItemRow* there = row(item.id))
                there->setVisible(filling_.isShown(item));
        }
        card->setVisible(filling_.isShown(*group));
    }
}

QStringList QuestionnaireForm::problems(FormFilling::Ask ask) const {
    QStringList all;
    for (const ItemGroup& group : filling_.questionnaire().groups) {
        for (const Item& item : group.items) {
            const QString problem = filling_.problemOf(item, ask);
            if (!problem.isEmpty())
                all << filled(filling_.words().text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "%1: %2")),
                              {filling_.wording().items.at(item.id).text, problem});
        }
    }
    return all;
}

bool QuestionnaireForm::focusFirstProblem(FormFilling::Ask ask) {
    buildAll();
    const ItemRow* first = nullptr;
    for (const ItemGroup& group : filling_.questionnaire().groups) {
        filling_.tellProblems(group, ask);
        for (const Item& item : group.items) {
            if (first == nullptr && !filling_.problemOf(item, ask).isEmpty())
                first = row(item.id);
        }
    }
    if (first == nullptr)
        return false;
    first->control()->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(first->control(), 0, 60);
    return true;
}

/// Also where the focus comes by a key of the row itself and not by Tab, what has it is seen.
bool QuestionnaireForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && watched->isWidgetType())
        ensureWidgetVisible(static_cast<QWidget*>(watched), 0, 24);
    return QScrollArea::eventFilter(watched, event);
}

void QuestionnaireForm::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void QuestionnaireForm::arrange() {
    const int aside = std::max(0, (viewport()->width() - widestPage * textZoom() / 100) / 2);
    if (column_->contentsMargins().left() != aside)
        column_->setContentsMargins(aside, 0, aside, 0);
    const bool narrow = viewport()->width() < narrowBelow * textZoom() / 100;
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    for (const Step& step : steps_) {
        if (step.item == nullptr)
            continue;
        if (ItemRow* there = row(step.item->id))
            there->setNarrow(narrow);
    }
}

}  // namespace reliefbook
