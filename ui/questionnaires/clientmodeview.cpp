// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/clientmodeview.h"

#include "ui/controls/button.h"
#include "ui/controls/invalid.h"
#include "ui/controls/signaturepad.h"
#include "ui/controls/signaturesheet.h"
#include "ui/controls/text.h"
#include "ui/questionnaires/fillingpage.h"
#include "ui/questionnaires/reviewcard.h"
#include "ui/theme/type.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int target = 52;

QPushButton* largeButton(const QString& text, Button::Kind kind) {
    auto* button = new Button(text, kind);
    button->setFont(uiFont(type::cardTitle, QFont::DemiBold));
    button->setMinimumHeight(target);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

ClientModeView::ClientModeView(Questionnaire questionnaire, const QString& language, const AskedOf& of,
                               const Answers& answers, QWidget* parent)
    : QWidget(parent),
      filling_(std::move(questionnaire), language, of, FormLook::Large),
      stack_(new QStackedWidget),
      bar_(new QProgressBar),
      progress_(new Text({}, type::body, Tone::Text2)),
      problem_((new Text({}, type::cardTitle, Tone::Danger))->wrapped()),
      leave_(largeButton(say(QT_TRANSLATE_NOOP("Questionnaire", "Give the computer back")), Button::Kind::Ghost)),
      back_(largeButton(say(QT_TRANSLATE_NOOP("Questionnaire", "Back")), Button::Kind::Plain)),
      next_(largeButton({}, Button::Kind::Primary)) {
    filling_.setAnswers(answers);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(28, 10, 16, 6);
    head->setSpacing(16);
    head->addWidget(progress_);
    head->addWidget(bar_, 1);
    head->addWidget(leave_);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(28, 10, 28, 16);
    foot->setSpacing(16);
    foot->addWidget(back_);
    foot->addWidget(problem_, 1);
    foot->addWidget(next_);
    back_->setMinimumWidth(130);
    next_->setMinimumWidth(180);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(stack_, 1);
    column->addLayout(foot);
    connect(&filling_, &FormFilling::edited, this, [this] {
        signature_ = {};  // what was signed was another text
        refresh();
        emit edited();
    });
    connect(&filling_, &FormFilling::shownChanged, this, &ClientModeView::refresh);
    connect(next_, &QPushButton::clicked, this, &ClientModeView::goOn);
    connect(back_, &QPushButton::clicked, this, &ClientModeView::goBack);
    connect(leave_, &QPushButton::clicked, this, &ClientModeView::leaveRequested);
    const std::vector<const ItemGroup*> all = pages();
    if (all.empty())
        goTo(Place::Review);
    else
        goTo(all.front()->id);
}

QString ClientModeView::say(const char* source, int n) const {
    return filling_.words().text("Questionnaire", source, n);
}

/// The groups that have something to show before the signature.
std::vector<const ItemGroup*> ClientModeView::pages() const {
    std::vector<const ItemGroup*> groups;
    for (const ItemGroup& group : filling_.questionnaire().groups) {
        if (std::ranges::any_of(group.items, [this](const Item& item) {
                return item.type != ItemType::Signature && filling_.isShown(item);
            }))
            groups.push_back(&group);
    }
    return groups;
}

const Item* ClientModeView::signatureItem() const {
    for (const ItemGroup& group : filling_.questionnaire().groups) {
        for (const Item& item : group.items) {
            if (item.type == ItemType::Signature && filling_.isShown(item))
                return &item;
        }
    }
    return nullptr;
}

// ---- the way

bool ClientModeView::mayLeaveGroup() {
    const auto& groups = filling_.questionnaire().groups;
    const auto group = std::ranges::find(groups, group_, &ItemGroup::id);
    if (group == groups.end())
        return true;
    filling_.tellProblems(*group, FormFilling::Ask::Everything);
    int wrong = 0;
    ItemRow* first = nullptr;
    for (const Item& item : group->items) {
        if (filling_.problemOf(item, FormFilling::Ask::Everything).isEmpty())
            continue;
        ++wrong;
        if (first == nullptr)
            first = row(item.id);
    }
    problem_->setText(
        wrong == 0
            ? QString()
            : say(QT_TRANSLATE_N_NOOP("Questionnaire", "%n question(s) on this page still need an answer."), wrong));
    if (first == nullptr)
        return true;
    first->control()->setFocus(Qt::OtherFocusReason);
    groupPages_.at(group_)->ensureWidgetVisible(first, 0, 40);
    return false;
}

void ClientModeView::goOn() {
    switch (place_) {
        case Place::Group: {
            if (!mayLeaveGroup())
                return;
            const std::vector<const ItemGroup*> all = pages();
            const auto here = std::ranges::find(all, group_, &ItemGroup::id);
            if (fromReview_ || here == all.end() || here + 1 == all.end())
                goTo(Place::Review);
            else
                goTo((*(here + 1))->id);
            return;
        }
        case Place::Review:
            // What an answer changed later may have asked more on a page already behind.
            for (const ItemGroup* group : pages()) {
                group_ = group->id;
                groupPage(*group);
                if (std::ranges::any_of(group->items, [this](const Item& item) {
                        return !filling_.problemOf(item, FormFilling::Ask::Everything).isEmpty();
                    })) {
                    goTo(group->id);
                    mayLeaveGroup();
                    return;
                }
            }
            if (signatureItem() != nullptr) {
                goTo(Place::Sign);
                return;
            }
            break;
        case Place::Sign:
            signature_ = pad_->signature();
            if (guardian_ && guardian_->trimmed().isEmpty() && !signature_.isEmpty()) {
                problem_->setText(say(QT_TRANSLATE_NOOP("Questionnaire", "Whose signature is it?")));
                announce(problem_);
                guardianLine_->setFocus(Qt::OtherFocusReason);
                return;
            }
            if (signature_.isEmpty() && signatureItem() != nullptr && signatureItem()->required) {
                problem_->setText(say(QT_TRANSLATE_NOOP("Questionnaire", "Please sign, by hand or by keyboard.")));
                announce(problem_);
                return;
            }
            break;
        case Place::Thanks: emit leaveRequested(); return;
    }
    goTo(Place::Thanks);
    emit finished(shownAnswers(), signature_);
}

void ClientModeView::goBack() {
    const std::vector<const ItemGroup*> all = pages();
    if (place_ == Place::Sign) {
        signature_ = pad_->signature();
        goTo(Place::Review);
    } else if (place_ == Place::Review && !all.empty()) {
        goTo(all.back()->id);
    } else if (place_ == Place::Group) {
        const auto here = std::ranges::find(all, group_, &ItemGroup::id);
        if (here != all.begin() && here != all.end())
            goTo((*(here - 1))->id);
    }
}

void ClientModeView::goTo(const QString& group) {
    const auto& groups = filling_.questionnaire().groups;
    const auto found = std::ranges::find(groups, group, &ItemGroup::id);
    place_ = Place::Group;
    group_ = group;
    showPage(groupPage(*found));
}

void ClientModeView::goTo(Place place) {
    fromReview_ = false;
    place_ = place;
    showPage(place == Place::Review ? reviewPage() : place == Place::Sign ? signPage() : thanksPage());
}

// ---- pages

FillingPage* ClientModeView::groupPage(const ItemGroup& group) {
    FillingPage*& page = groupPages_[group.id];
    if (page != nullptr)
        return page;
    const bool isFirst = !pages().empty() && pages().front() == &group;
    const QString title = filling_.wording().groups.at(group.id);
    page = new FillingPage(title.isEmpty() ? filling_.wording().title : title,
                           isFirst ? filling_.wording().intro : QString());
    for (const Item& item : group.items) {
        if (item.type != ItemType::Signature)
            page->body()->addWidget(filling_.makeRow(item, page->widget()));
    }
    stack_->addWidget(page);
    return page;
}

FillingPage* ClientModeView::reviewPage() {
    auto* page = new FillingPage(
        say(QT_TRANSLATE_NOOP("Questionnaire", "Is everything right?")),
        say(QT_TRANSLATE_NOOP("Questionnaire", "Here is what you answered. You can still change all of it.")));
    editButtons_.clear();
    for (const ItemGroup* group : pages()) {
        auto* card = new ReviewCard(filling_, *group);
        page->body()->addSpacing(8);
        page->body()->addWidget(card);
        editButtons_[group->id] = card->editButton();
        connect(card->editButton(), &QPushButton::clicked, this, [this, id = group->id] {
            fromReview_ = true;
            goTo(id);
        });
    }
    return page;
}

FillingPage* ClientModeView::signPage() {
    const Item* item = signatureItem();
    const ItemWording& words = filling_.wording().items.at(item->id);
    auto* page = new FillingPage(say(QT_TRANSLATE_NOOP("Questionnaire", "Your signature")), words.text);
    if (!words.hint.isEmpty())
        page->body()->addWidget((new Text(words.hint, type::body, Tone::Text2))->wrapped());
    if (guardian_) {
        auto* label = new Text(say(QT_TRANSLATE_NOOP("Questionnaire", "Name of the parent or guardian who signs")));
        guardianLine_ = new QLineEdit(*guardian_);
        guardianLine_->setFont(uiFont(type::cardTitle));
        guardianLine_->setMinimumHeight(target);
        guardianLine_->setMaxLength(200);
        guardianLine_->setAccessibleName(label->text());
        label->setBuddy(guardianLine_);
        connect(guardianLine_, &QLineEdit::textChanged, this, [this](const QString& typed) {
            guardian_ = typed;
            problem_->setText({});
        });
        page->body()->addWidget(label);
        page->body()->addWidget(guardianLine_);
    }
    pad_ = new SignaturePad(filling_.words());
    pad_->setTargets(48);
    pad_->sheet()->setMinimumHeight(220);
    pad_->setSignature(signature_);
    pad_->nameLine()->setFont(uiFont(type::cardTitle));
    connect(pad_, &SignaturePad::edited, this, [this] { problem_->setText({}); });
    page->body()->addWidget(pad_);
    return page;
}

FillingPage* ClientModeView::thanksPage() {
    return new FillingPage(
        say(QT_TRANSLATE_NOOP("Questionnaire", "Thank you")),
        say(QT_TRANSLATE_NOOP("Questionnaire", "Your answers are complete. Please give the computer back now.")));
}

void ClientModeView::showPage(FillingPage* page) {
    const bool isGroup = place_ == Place::Group;
    if (!isGroup)
        stack_->addWidget(page);
    FillingPage* const before = shownOnce_;
    shownOnce_ = isGroup ? nullptr : page;
    // No menus, of scroll bars neither: what they offer is no part of a form.
    for (QWidget* each : page->findChildren<QWidget*>())
        each->setContextMenuPolicy(Qt::NoContextMenu);
    stack_->setCurrentWidget(page);
    if (before != nullptr) {
        if (place_ != Place::Sign) {
            pad_ = nullptr;
            guardianLine_ = nullptr;
        }
        if (place_ != Place::Review)
            editButtons_.clear();
        stack_->removeWidget(before);
        before->hide();
        before->deleteLater();  // one of its buttons may have brought us here
    }
    problem_->setText({});
    refresh();
    page->ensureVisible(0, 0);
    next_->setFocus(Qt::OtherFocusReason);
}

void ClientModeView::refresh() {
    const std::vector<const ItemGroup*> all = pages();
    for (const ItemGroup* group : all) {
        for (const Item& item : group->items) {
            if (ItemRow* there = row(item.id))
                there->setVisible(filling_.isShown(item));
        }
    }
    const int count = int(all.size()) + 1 + (signatureItem() != nullptr ? 1 : 0);
    const auto here = std::ranges::find(all, group_, &ItemGroup::id);
    const int at = place_ == Place::Group    ? int(here - all.begin()) + 1
                   : place_ == Place::Review ? int(all.size()) + 1
                                             : count;
    progress_->setText(place_ == Place::Thanks ? QString()
                                               : filled(say(QT_TRANSLATE_NOOP("Questionnaire", "Page %1 of %2")),
                                                        {QString::number(at), QString::number(count)}));
    bar_->setRange(0, count);
    bar_->setValue(at);
    bar_->setAccessibleName(progress_->text());
    bar_->setHidden(place_ == Place::Thanks);
    back_->setVisible(place_ == Place::Thanks ? false : place_ != Place::Group || at > 1);
    leave_->setVisible(place_ != Place::Thanks);
    const bool last = place_ == Place::Sign || (place_ == Place::Review && signatureItem() == nullptr);
    next_->setText(place_ == Place::Thanks ? say(QT_TRANSLATE_NOOP("Questionnaire", "Give the computer back"))
                   : last                  ? say(QT_TRANSLATE_NOOP("Questionnaire", "Finish"))
                   : fromReview_           ? say(QT_TRANSLATE_NOOP("Questionnaire", "Back to all answers"))
                                           : say(QT_TRANSLATE_NOOP("Questionnaire", "Next")));
}

void ClientModeView::askWhoSigns(const QString& known) { guardian_ = known; }

QString ClientModeView::progress() const { return progress_->text(); }

QPushButton* ClientModeView::editButton(QStringView group) const {
    const auto found = editButtons_.find(group.toString());
    return found == editButtons_.end() ? nullptr : found->second;
}

void ClientModeView::contextMenuEvent(QContextMenuEvent* event) { event->accept(); }

}  // namespace reliefbook
