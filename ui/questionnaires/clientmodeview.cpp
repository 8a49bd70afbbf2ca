// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/clientmodeview.h"

#include "ui/controls/button.h"
#include "ui/controls/invalid.h"
#include "ui/controls/signaturepad.h"
#include "ui/controls/text.h"
#include "ui/questionnaires/answertext.h"
#include "ui/questionnaires/fillingpage.h"
#include "ui/questionnaires/reviewcard.h"
#include "ui/questionnaires/signingcard.h"
#include "ui/questionnaires/signingwords.h"
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
constexpr qreal farewell = 28;  // points: read from where the computer is handed over

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

/// The groups that have something to show before the end.
std::vector<const ItemGroup*> ClientModeView::pages() const {
    std::vector<const ItemGroup*> groups;
    for (const ItemGroup& group : filling_.questionnaire().groups) {
        if (std::ranges::any_of(group.items, [this](const Item& item) { return isOnAPage(item); }))
            groups.push_back(&group);
    }
    return groups;
}

/// The signature, and what is declared by it, stand at the end.
bool ClientModeView::isOnAPage(const Item& item) const {
    const std::vector<const Item*> declared = filling_.declaration();
    return item.type != ItemType::Signature && filling_.isShown(item) &&
           std::ranges::find(declared, &item) == declared.end();
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

/// All is answered, also what an answer changed later asked more on a page already behind; and it is signed.
bool ClientModeView::mayFinish() {
    for (const ItemGroup* group : pages()) {
        if (std::ranges::all_of(group->items, [this](const Item& item) {
                return filling_.problemOf(item, FormFilling::Ask::Everything).isEmpty();
            }))
            continue;
        goTo(group->id);
        mayLeaveGroup();
        return false;
    }
    if (signing_ == nullptr)
        return true;
    const SigningCard::Missing missing = signing_->missing();
    if (missing.text.isEmpty())
        return true;
    tell(missing.text, missing.where);
    return false;
}

void ClientModeView::tell(const QString& problem, QWidget* where) {
    problem_->setText(problem);
    announce(problem_);
    where->setFocus(Qt::OtherFocusReason);
    static_cast<FillingPage*>(stack_->currentWidget())->ensureWidgetVisible(where, 0, 60);
}

bool ClientModeView::mayHandBack() {
    const QStringList left = unstorable();
    if (left.isEmpty() || left == told_)
        return true;
    told_ = left;
    for (const ItemGroup* group : pages()) {
        const auto item =
            std::ranges::find_if(group->items, [this](const Item& each) { return !filling_.isStorable(each); });
        if (item == group->items.end())
            continue;
        goTo(group->id);
        filling_.tellProblems(*group, FormFilling::Ask::Given);
        tell(say(QT_TRANSLATE_N_NOOP("Questionnaire",
                                     "%n answer(s) can't be saved this way. Please correct what is marked, or give the "
                                     "computer back all the same: your therapist will see what you wrote."),
                 int(left.size())),
             row(item->id)->control());
        return false;
    }
    return true;
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
            if (!mayFinish())
                return;
            keepSignature();
            break;
        case Place::Thanks: emit leaveRequested(); return;
    }
    goTo(Place::Thanks);
    emit finished(shownAnswers(), signature_);
}

void ClientModeView::goBack() {
    const std::vector<const ItemGroup*> all = pages();
    if (place_ == Place::Review && !all.empty()) {
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
    keepSignature();
    place_ = Place::Group;
    group_ = group;
    showPage(groupPage(*found));
}

void ClientModeView::keepSignature() {
    if (signing_ != nullptr)
        signature_ = signing_->pad()->signature();
    signing_ = nullptr;
}

void ClientModeView::goTo(Place place) {
    fromReview_ = false;
    place_ = place;
    showPage(place == Place::Review ? reviewPage() : thanksPage());
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
    const bool isSigned = filling_.signature() != nullptr;
    auto* page = new FillingPage(
        isSigned ? say(QT_TRANSLATE_NOOP("Questionnaire", "Look it over and sign"))
                 : say(QT_TRANSLATE_NOOP("Questionnaire", "Is everything right?")),
        isSigned
            ? say(QT_TRANSLATE_NOOP("Questionnaire",
                                    "Here is what you answered. You can still change all of it. "
                                    "Below, at the end of this page, you sign."))
            : say(QT_TRANSLATE_NOOP("Questionnaire", "Here is what you answered. You can still change all of it.")));
    const Wording& wording = filling_.wording();
    if (isSigned) {
        page->body()->addWidget(
            (new Text(signingWords(filling_.words()).heading(wording.title, filling_.questionnaire().version)))
                ->wrapped());
        if (!wording.intro.isEmpty())
            page->body()->addWidget((new Text(wording.intro, type::body, Tone::Text2))->wrapped());
    }
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
    if (isSigned)
        addSigning(*page);
    return page;
}

void ClientModeView::addSigning(FillingPage& page) {
    signing_ = new SigningCard(filling_, titleOfSigning(), {signer_ ? signer_() : QString(), guardian_});
    signing_->pad()->setSignature(signature_);
    connect(signing_, &SigningCard::edited, this, [this] {
        if (guardian_ && signing_ != nullptr)
            guardian_ = signing_->guardianLine()->text();
        problem_->setText({});
    });
    page.body()->addSpacing(8);
    page.body()->addWidget(signing_);
}

/// That of its group, where the group is no page of its own.
QString ClientModeView::titleOfSigning() const {
    for (const ItemGroup& group : filling_.questionnaire().groups) {
        const bool isHere =
            std::ranges::any_of(group.items, [&](const Item& item) { return &item == filling_.signature(); });
        if (isHere && std::ranges::none_of(group.items, [this](const Item& item) { return isOnAPage(item); }))
            return filling_.wording().groups.at(group.id);
    }
    return {};
}

FillingPage* ClientModeView::thanksPage() {
    auto* page = new FillingPage({});
    const auto add = [page](const QString& text, qreal points, Tone tone) {
        auto* label = (new Text(text, points, tone))->wrapped();
        label->setAlignment(Qt::AlignHCenter);
        page->body()->addWidget(label);
    };
    page->body()->setSpacing(16);
    page->body()->addSpacing(90);
    add(say(QT_TRANSLATE_NOOP("Questionnaire", "Thank you")), farewell, Tone::Text);
    add(say(QT_TRANSLATE_NOOP("Questionnaire", "Your answers are complete.")), type::name, Tone::Text);
    add(say(QT_TRANSLATE_NOOP("Questionnaire", "Please give the computer back to your therapist now.")), type::name,
        Tone::Text);
    page->widget()->setAccessibleName(say(QT_TRANSLATE_NOOP("Questionnaire", "Thank you")));
    return page;
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
                there->setVisible(isOnAPage(item));
        }
    }
    const int count = int(all.size()) + 1;
    const auto here = std::ranges::find(all, group_, &ItemGroup::id);
    const int at = place_ == Place::Group ? int(here - all.begin()) + 1 : count;
    progress_->setText(place_ == Place::Thanks ? QString()
                                               : filled(say(QT_TRANSLATE_NOOP("Questionnaire", "Page %1 of %2")),
                                                        {QString::number(at), QString::number(count)}));
    bar_->setRange(0, count);
    bar_->setValue(at);
    bar_->setAccessibleName(progress_->text());
    bar_->setHidden(place_ == Place::Thanks);
    back_->setVisible(place_ == Place::Thanks ? false : place_ != Place::Group || at > 1);
    leave_->setVisible(place_ != Place::Thanks);
    next_->setText(place_ == Place::Thanks   ? say(QT_TRANSLATE_NOOP("Questionnaire", "Give the computer back"))
                   : place_ == Place::Review ? say(QT_TRANSLATE_NOOP("Questionnaire", "Finish"))
                   : fromReview_             ? say(QT_TRANSLATE_NOOP("Questionnaire", "Back to all answers"))
                                             : say(QT_TRANSLATE_NOOP("Questionnaire", "Next")));
}

void ClientModeView::askWhoSigns(const QString& known) { guardian_ = known; }

SignaturePad* ClientModeView::signaturePad() const { return signing_ != nullptr ? signing_->pad() : nullptr; }
QLineEdit* ClientModeView::guardianLine() const { return signing_ != nullptr ? signing_->guardianLine() : nullptr; }

bool ClientModeView::isSignatureBegun() const {
    return place_ != Place::Thanks && !(signing_ != nullptr ? signing_->pad()->signature() : signature_).isEmpty();
}

QStringList ClientModeView::unstorable() const {
    QStringList left;
    for (const ItemGroup& group : filling_.questionnaire().groups) {
        for (const Item& item : group.items) {
            if (place_ == Place::Thanks || filling_.isStorable(item))
                continue;
            const ItemWording& wording = filling_.wording().items.at(item.id);
            const QString written = row(item.id)->control()->written();
            left << wording.text + u"\n    "_s +
                        (written.isEmpty() ? answerText(item, wording, filling_.answers(), filling_.words()) : written);
        }
    }
    return left;
}

QString ClientModeView::progress() const { return progress_->text(); }

QPushButton* ClientModeView::editButton(QStringView group) const {
    const auto found = editButtons_.find(group.toString());
    return found == editButtons_.end() ? nullptr : found->second;
}

void ClientModeView::contextMenuEvent(QContextMenuEvent* event) { event->accept(); }

}  // namespace reliefbook
