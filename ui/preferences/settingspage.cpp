// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/settingspage.h"

#include "core/practice/queries.h"
#include "ui/controls/banner.h"
#include "ui/controls/card.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/text.h"
#include "ui/forms/typing.h"
#include "ui/preferences/ownfieldscard.h"
#include "ui/preferences/practiceform.h"
#include "ui/preferences/programform.h"
#include "ui/preferences/userform.h"
#include "ui/shell/attempt.h"
#include "ui/theme/type.h"
#include "ui/undo/editor.h"

#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

namespace {

constexpr int widthForTwoColumns = 1000;  // at the usual size of text

Card* cardOf(QWidget* content) {
    auto* card = new Card;
    card->body()->addWidget(content);
    return card;
}

}  // namespace

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      heading_(new Text({}, type::figure)),
      readOnly_(new Banner(Banner::Kind::Info)),
      letterhead_(new LetterheadForm(workspace.preferences)),
      reports_(new ReportsForm),
      keeping_(new KeepingForm),
      user_(new UserForm),
      program_(new ProgramForm(workspace.preferences)),
      letterheadCard_(cardOf(letterhead_)),
      reportsCard_(cardOf(reports_)),
      keepingCard_(cardOf(keeping_)),
      userCard_(cardOf(user_)),
      programCard_(cardOf(program_)),
      ownFields_(new OwnFieldsCard(workspace)),
      formsCard_(new Card),
      formsList_(new ItemList),
      typing_(new Typing([this] { storeTyped([this] { store(); }); }, this)),
      columns_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    formsList_->setFitted(/*fitted=*/true);
    formsCard_->setSpread(ItemList::inset);
    formsCard_->body()->addWidget(formsList_);
    connect(formsList_, &ItemList::chosen, this, [this](int row) {
        if (row == 0)
            emit wanted(FormsPlace{});
        else
            emit wanted(RulesPlace{});
    });
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(14);
        columns_->addLayout(column, 1);
    }
    left->addWidget(letterheadCard_);
    left->addWidget(userCard_);
    left->addStretch();
    right->addWidget(reportsCard_);
    right->addWidget(keepingCard_);
    right->addWidget(ownFields_);
    right->addWidget(programCard_);
    right->addWidget(formsCard_);
    right->addStretch();
    columns_->setSpacing(14);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 14, 28, 22);
    page->setSpacing(14);
    page->addWidget(heading_);
    page->addWidget(readOnly_);
    page->addLayout(columns_);
    page->addStretch();

    for (FormWidget* form : {static_cast<FormWidget*>(letterhead_), static_cast<FormWidget*>(reports_),
                             static_cast<FormWidget*>(keeping_), static_cast<FormWidget*>(user_)}) {
        connect(form, &FormWidget::edited, typing_, &Typing::typed);
        connect(form, &FormWidget::left, typing_, &Typing::flush);
    }
    SettingsPage::retranslate();
}

// First: a field that goes with its page loses the focus, and so would be stored by a page that is no more.
SettingsPage::~SettingsPage() { delete typing_; }

QString SettingsPage::title() const { return tr("Settings"); }

bool SettingsPage::show(const Place& place) {
    const auto* settings = std::get_if<SettingsPlace>(&place);
    if (settings != nullptr && settings->keeping)  // with the next event: the page gets the focus before
        QTimer::singleShot(0, this, [this] { keeping_->fields().front()->editor()->setFocus(Qt::OtherFocusReason); });
    return Page::show(place);
}

void SettingsPage::refresh() {
    Editor& editor = workspace().editor;
    const User& user = editor.practice().user();
    const PracticeInfo practice = practiceInfo(editor.database());
    letterhead_->setRecord(practice);
    reports_->setRecord(practice);
    keeping_->setRecord(practice);
    user_->setRecord(user);
    ownFields_->refresh();
    ownFields_->setEnabled(user.role != Role::Reception);

    const bool mayChange = user.role == Role::Owner;
    readOnly_->setVisible(!mayChange);
    for (QWidget* form : {static_cast<QWidget*>(letterhead_), static_cast<QWidget*>(reports_),
                          static_cast<QWidget*>(keeping_), static_cast<QWidget*>(user_)})
        form->setEnabled(mayChange);
    if (!mayChange)
        readOnly_->setText(tr("The practice, its reports and its users are changed by an owner of the practice. %1 is "
                              "not one; how the program looks is for everybody.")
                               .arg(user.name));
}

PracticeInfo SettingsPage::savePractice(const std::optional<PracticeInfo>& before, const PracticeInfo& after,
                                        const QString& text) {
    return workspace().editor.save(before, after, text, SettingsPlace{});
}

PracticeInfo SettingsPage::saveLogo(const PracticeInfo& before, const PracticeInfo& after) {
    // Chosen, not typed: a step of its own each time.
    const ChangeSet made = workspace().editor.apply({reliefbook::update(before, after)}, tr("logo"), SettingsPlace{});
    return made.empty() ? after : std::get<PracticeInfo>(*made.front().after);
}

void SettingsPage::store() {
    // Three forms over one record: what one has stored is what the others start from.
    letterhead_->store([this](const std::optional<PracticeInfo>& before, const PracticeInfo& after) {
        PracticeInfo stored = before && before->logo != after.logo
                                  ? saveLogo(*before, after)
                                  : savePractice(before, after, tr("practice and letterhead"));
        reports_->setRecord(stored);
        keeping_->setRecord(stored);
        return stored;
    });
    reports_->store([this](const std::optional<PracticeInfo>& before, const PracticeInfo& after) {
        PracticeInfo stored = savePractice(before, after, tr("language and paper of reports"));
        letterhead_->setRecord(stored);
        keeping_->setRecord(stored);
        return stored;
    });
    keeping_->store([this](const std::optional<PracticeInfo>& before, const PracticeInfo& after) {
        PracticeInfo stored = savePractice(before, after, tr("how long records are kept"));
        letterhead_->setRecord(stored);
        reports_->setRecord(stored);
        return stored;
    });
    user_->store([this](const std::optional<User>& before, const User& after) {
        return workspace().editor.save(before, after, tr("your name and signature"), SettingsPlace{});
    });
}

QStringList SettingsPage::unstorable() const {
    return letterhead_->unstored() + reports_->unstored() + keeping_->unstored() + user_->unstored();
}

void SettingsPage::discard() {
    letterhead_->discard();
    reports_->discard();
    keeping_->discard();
    user_->discard();
}

void SettingsPage::retranslate() {
    heading_->setText(tr("Settings"));
    letterheadCard_->setTitle(tr("Practice and letterhead"));
    userCard_->setTitle(tr("You"));
    reportsCard_->setTitle(tr("Reports"));
    keepingCard_->setTitle(tr("How long records are kept"));
    programCard_->setTitle(tr("This program"));
    formsCard_->setTitle(tr("Forms and screening"));
    formsList_->setAccessibleName(tr("Forms and screening"));
    const auto row = [](const QString& title, const QString& detail, const char* iconName) {
        ListItem item;
        item.title = title;
        item.detail = detail;
        item.iconName = QLatin1String(iconName);
        return item;
    };
    formsList_->setItems(
        {row(tr("Forms"), tr("What clients are asked: change them, add your own, import and export."), "note"),
         row(tr("Rules of screening"), tr("What answers call for, with sources; what your practice decided."),
             "list")});
    readOnly_->setTitle(tr("Some of this can only be read"));
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    columns_->setDirection(event->size().width() >= widthForTwoColumns * textZoom() / 100 ? QBoxLayout::LeftToRight
                                                                                          : QBoxLayout::TopToBottom);
}

}  // namespace reliefbook
