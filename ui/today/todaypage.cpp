// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/base/clock.h"
#include "core/file/companion.h"
#include "core/file/practicefile.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/text.h"
#include "ui/shell/backupwork.h"
#include "ui/shell/demopractice.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownSessions = 6;
constexpr int shownClients = 6;
constexpr int shownForms = 4;
constexpr int countedSessions = 1'000;
constexpr int backupIsOldAfter = 7;  // days

QDate dayOf(const SessionRow& row) { return localDay(row.startedAt, row.offsetMinutes); }

}  // namespace

TodayPage::TodayPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      title_(new Text({}, type::figure)),
      day_(new Text({}, type::body, Tone::Text2)),
      demo_(new Banner(Banner::Kind::Info)),
      empty_(new EmptyState(u"clients"_s)),
      cards_(new QWidget),
      unsignedCard_(new Card),
      formsCard_(new Card),
      seenCard_(new Card),
      backupCard_(new Card),
      unsigned_(new ItemList),
      forms_(new ItemList),
      seen_(new ItemList),
      more_(new Text({}, type::caption, Tone::Text2)),
      nothingUnsigned_((new Text({}, type::body, Tone::Text2))->wrapped()),
      nothingSeen_((new Text({}, type::body, Tone::Text2))->wrapped()),
      backup_((new Text)->wrapped()),
      backupAdvice_((new Text({}, type::caption, Tone::Text2))->wrapped()) {
    for (ItemList* list : {unsigned_, forms_, seen_})
        list->setFitted(/*fitted=*/true);
    unsignedCard_->body()->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{nothingUnsigned_, unsigned_, more_})
        unsignedCard_->body()->addWidget(part);
    unsignedCard_->body()->addStretch();
    for (Card* card : {unsignedCard_, formsCard_, seenCard_})
        card->setSpread(ItemList::inset);
    for (QWidget* part : std::initializer_list<QWidget*>{nothingUnsigned_, more_, nothingSeen_})
        part->setContentsMargins(ItemList::inset, 2, ItemList::inset, 0);
    seenCard_->body()->addWidget(nothingSeen_);
    seenCard_->body()->addWidget(seen_);
    seenCard_->body()->addStretch();
    backupCard_->body()->setSpacing(4);
    backupCard_->body()->addWidget(backup_);
    backupCard_->body()->addWidget(backupAdvice_);

    auto* left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(unsignedCard_);
    formsCard_->body()->addWidget(forms_);
    left->addWidget(formsCard_);
    left->addWidget(backupCard_);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(seenCard_);
    right->addStretch();
    auto* pair = new QHBoxLayout(cards_);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(14);
    pair->addLayout(left, 1);
    pair->addLayout(right, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 14, 28, 22);
    column->setSpacing(14);
    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(title_);
    head->addWidget(day_);
    column->addLayout(head);
    column->addWidget(demo_);
    column->addWidget(cards_);
    column->addWidget(empty_, 1);
    column->addStretch();

    connect(unsigned_, &ItemList::chosen, this,
            [this](int row) { emit wanted(SessionPlace{sessions_[static_cast<std::size_t>(row)].session}); });
    connect(forms_, &ItemList::chosen, this,
            [this](int row) { emit wanted(FormPlace{unfinished_[static_cast<std::size_t>(row)].form.id}); });
    connect(seen_, &ItemList::chosen, this, [this](int row) {
        emit wanted(ClientPlace{clients_[static_cast<std::size_t>(row)].client, {}});
    });
    setChanges(empty_->actionButton(), Changes::Records);
    connect(empty_, &EmptyState::activated, this, &Page::newClientWanted);
    const BackupWork& backups = BackupWork::of(workspace.file, workspace.preferences);
    connect(&backups, &BackupWork::changed, this, &Page::markStale);
    TodayPage::retranslate();
}

QString TodayPage::title() const { return tr("Today"); }

void TodayPage::refresh() {
    day_->setText(interfaceWords().locale().toString(today(), u"dddd"_s) + u", "_s + interfaceWords().day(today()));
    const bool any = hasClients(workspace().editor.database());
    cards_->setVisible(any);
    empty_->setVisible(!any);
    const bool demo = isDemo(workspace().file.path());
    demo_->setVisible(demo);
    if (demo)
        demo_->setText(
            tr("Its clients are invented. It lies in %1 and is thrown away when you close it; its passphrase is "
               "“%2”. Try whatever you like.")
                .arg(QDir::toNativeSeparators(QFileInfo(workspace().file.path()).absolutePath()), demoPassphrase()));
    if (!any)
        return;
    showSessions();
    showForms();
    showSeen();
    showBackup();
}

void TodayPage::showSessions() {
    sql::Database& database = workspace().editor.database();
    sessions_ = unsignedSessions(database, shownSessions);
    std::vector<ListItem> items;
    for (const SessionRow& row : sessions_) {
        ListItem item;
        item.title = fullName(row.firstName, row.lastName);
        item.detail = row.course;
        item.remark = dayOf(row) == today()
                          ? interfaceWords().locale().toString(localTime(row.startedAt, row.offsetMinutes).time(),
                                                               QLocale::ShortFormat)
                          : interfaceWords().shortDay(dayOf(row));
        item.person = row.client.value;
        items.push_back(item);
    }
    unsigned_->setItems(items);
    unsigned_->setVisible(!items.empty());
    nothingUnsigned_->setVisible(items.empty());
    const int more = unsignedCount(database, countedSessions) - static_cast<int>(sessions_.size());
    more_->setVisible(more > 0);
    more_->setText(more + static_cast<int>(sessions_.size()) >= countedSessions ? tr("and many more")
                                                                                : tr("and %n more", nullptr, more));
}

/// Only while there are any: most days there is none.
void TodayPage::showForms() {
    unfinished_ = unfinishedForms(workspace().editor.database(), shownForms);
    std::vector<ListItem> items;
    for (const UnfinishedForm& form : unfinished_) {
        ListItem item;
        item.title = fullName(form.firstName, form.lastName);
        item.detail = form.form.title;
        item.remark = interfaceWords().shortDay(localDay(form.form.begunAt, form.form.offsetMinutes));
        item.person = form.form.client.value;
        items.push_back(item);
    }
    forms_->setItems(items);
    formsCard_->setVisible(!items.empty());
}

void TodayPage::showSeen() {
    clients_ = clientsSeenLately(workspace().editor.database(), now(), shownClients);
    std::vector<ListItem> items;
    for (const SessionRow& row : clients_) {
        ListItem item;
        item.title = fullName(row.firstName, row.lastName);
        item.detail = row.course;
        const qint64 days = dayOf(row).daysTo(today());
        item.remark = days <= 0   ? tr("today")
                      : days == 1 ? tr("yesterday")
                      : days < 7  ? tr("%n day(s) ago", nullptr, static_cast<int>(days))
                                  : interfaceWords().day(dayOf(row));
        item.person = row.client.value;
        items.push_back(item);
    }
    seen_->setItems(items);
    seen_->setVisible(!items.empty());
    nothingSeen_->setVisible(items.empty());
}

void TodayPage::showBackup() {
    const Companion companion = readCompanion(workspace().file.path()).value_or(Companion{});
    backupCard_->setVisible(!isDemo(workspace().file.path()));
    if (!companion.lastBackupAt) {
        backup_->setText(tr("There is no verified backup yet."));
        backup_->setTone(Tone::Warn);
        backupAdvice_->setText(tr("If this computer is lost or breaks, the practice is gone with it."));
        return;
    }
    const QDate day = localDay(companion.lastBackupAt, offsetMinutesAt(companion.lastBackupAt));
    const auto days = static_cast<int>(day.daysTo(today()));
    const bool old = days > backupIsOldAfter;
    backup_->setText(
        days <= 0 ? tr("Backed up and verified today.")
                  : tr("Backed up and verified %n day(s) ago, on %1.", nullptr, days).arg(interfaceWords().day(day)));
    backup_->setTone(old ? Tone::Warn : Tone::Text);
    backupAdvice_->setText(old ? tr("What was entered since is only on this computer.")
                               : QDir::toNativeSeparators(companion.lastBackup));
}

void TodayPage::retranslate() {
    title_->setText(tr("Today"));
    demo_->setTitle(tr("This is the demo practice"));
    empty_->setTitle(tr("No clients yet"));
    empty_->setText(tr("Here you will see sessions that wait for your signature and the clients you saw last."));
    empty_->setAction(tr("A&dd the first client"));
    unsignedCard_->setTitle(tr("Not signed yet"));
    unsigned_->setAccessibleName(unsignedCard_->accessibleName());
    nothingUnsigned_->setText(tr("Every session is signed."));
    seenCard_->setTitle(tr("Seen lately"));
    seen_->setAccessibleName(seenCard_->accessibleName());
    nothingSeen_->setText(tr("Nobody was treated yet. Choose a client and start a session."));
    formsCard_->setTitle(tr("Forms not finished"));
    forms_->setAccessibleName(formsCard_->accessibleName());
    backupCard_->setTitle(tr("Backup"));
}

}  // namespace reliefbook
