// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "core/base/error.h"
#include "core/practice/clientread.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/chip.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/pagehead.h"
#include "ui/history/differencetext.h"
#include "ui/shell/attempt.h"
#include "ui/shell/viewing.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"
#include "ui/words/recordwords.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QResizeEvent>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForTwoColumns = 820;
constexpr int mostFieldsNamed = 3;

QString iconOf(const PastChange& change) {
    switch (change.act) {
        case PastChange::Act::Created: return u"add"_s;
        case PastChange::Act::Changed: return u"edit"_s;
        case PastChange::Act::Deleted: return u"delete"_s;
        case PastChange::Act::Restored: return u"restore"_s;
    }
    return {};
}

/// The client a record belongs to; 0: nobody's.
Id<Client> clientOf(sql::Database& database, const Record& record) {
    return std::visit(
        [&]<class T>(const T& one) -> Id<Client> {
            if constexpr (std::is_same_v<T, Client>) {
                return one.id;
            } else if constexpr (requires { one.client; }) {
                return one.client;
            } else if constexpr (std::is_same_v<T, CourseEvent> || std::is_same_v<T, Goal>) {
                const auto course = storedRecord(database, u"course", one.course.value);
                return course ? std::get<Course>(*course).client : Id<Client>{};
            } else {
                return {};
            }
        },
        record);
}

}  // namespace

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      open_(new Button({}, Button::Kind::Plain, u"open"_s)),
      head_(new PageHead({open_})),
      outcome_(new Banner(Banner::Kind::Ok)),
      columns_(new QBoxLayout(QBoxLayout::LeftToRight)),
      versionsCard_(new Card),
      versions_(new ItemList),
      compareCard_(new Card),
      summary_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      withPresent_(new Chip),
      withBefore_(new Chip),
      all_(new Chip),
      fieldsPlace_(new QVBoxLayout),
      bringBack_(new Button({}, Button::Kind::Primary, u"restore"_s)),
      bringBackAction_(new QAction(this)) {
    versions_->setFitted(/*fitted=*/true);
    versionsCard_->setSpread(ItemList::inset);
    versionsCard_->body()->addWidget(versions_);
    versionsCard_->body()->addStretch();

    auto* which = new QButtonGroup(this);
    which->addButton(withPresent_);
    which->addButton(withBefore_);
    withPresent_->setChecked(true);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (Chip* chip : {withPresent_, withBefore_})
        chips->addWidget(chip);
    chips->addStretch();
    chips->addWidget(all_);
    auto* acts = new QHBoxLayout;
    acts->addWidget(bringBack_);
    acts->addStretch();
    compareCard_->body()->setSpacing(12);
    compareCard_->body()->addWidget(summary_);
    compareCard_->body()->addLayout(chips);
    compareCard_->body()->addLayout(fieldsPlace_);
    compareCard_->body()->addLayout(acts);
    compareCard_->body()->addStretch();

    columns_->setSpacing(14);
    columns_->addWidget(versionsCard_, 5);
    columns_->addWidget(compareCard_, 9);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 14, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(outcome_);
    page->addLayout(columns_);
    page->addStretch();
    outcome_->hide();
    outcome_->setClosable(/*closable=*/true);

    connect(versions_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::compare);
    connect(which, &QButtonGroup::buttonClicked, this, &HistoryPage::compare);
    connect(all_, &QPushButton::toggled, this, &HistoryPage::compare);
    setChanges(bringBack_, Changes::Records);
    setChanges(bringBackAction_, Changes::Records);
    connect(bringBack_, &QPushButton::clicked, this, &HistoryPage::bringBack);
    connect(bringBackAction_, &QAction::triggered, this, &HistoryPage::bringBack);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (recordPlace_)
            emit wanted(*recordPlace_);
    });
    bringBackAction_->setIcon(icon(u"restore"_s));
    setFocusProxy(versions_);
    HistoryPage::retranslate();
}

QString HistoryPage::title() const { return tr("Earlier versions"); }

QList<QAction*> HistoryPage::pageActions() { return {bringBackAction_}; }

bool HistoryPage::show(const Place& place) {
    const auto* wantedPlace = std::get_if<HistoryPlace>(&place);
    if (wantedPlace == nullptr || !storedRecord(workspace().editor.database(), wantedPlace->kind, wantedPlace->record))
        return false;
    if (*wantedPlace != place_) {
        place_ = *wantedPlace;
        past_.clear();
        versions_->setItems({});
        outcome_->hide();
        withPresent_->setChecked(true);
    }
    markStale();
    return true;
}

void HistoryPage::refresh() {
    sql::Database& database = workspace().editor.database();
    past_ = pastOf(database, place_.kind, place_.record);
    if (past_.empty())
        throw Error(ErrorKind::NoSuchRecord, {place_.kind, QString::number(place_.record)});
    nameRecord();
    fillList();
    compare();
}

/// What the record is, and where it can be seen; looking at it is looking at the client's file.
void HistoryPage::nameRecord() {
    sql::Database& database = workspace().editor.database();
    const std::optional<Record> stored = storedRecord(database, place_.kind, place_.record);
    QStringList parts{RecordWords::kind(place_.kind)};
    recordPlace_.reset();
    if (!stored)
        return;
    const Id<Client> owner = clientOf(database, *stored);
    const auto client = storedRecord(database, u"client", owner.value);
    const bool isThere = client && !std::get<Client>(*client).deletedAt;
    if (const auto* session = std::get_if<Session>(&*stored)) {
        parts << interfaceWords().day(localDay(session->startedAt, session->offsetMinutes));
        if (isThere && !session->deletedAt)
            recordPlace_ = SessionPlace{session->id};
    } else if (const auto* course = std::get_if<Course>(&*stored)) {
        parts << course->title;
        if (isThere && !course->deletedAt)
            recordPlace_ = ClientPlace{course->client, course->id};
    } else if (std::holds_alternative<Client>(*stored) && isThere) {
        recordPlace_ = ClientPlace{owner, {}};
    }
    if (client)
        parts << fullName(std::get<Client>(*client));
    recordName_ = parts.join(u" · "_s);
    head_->setText(recordName_);
    open_->setVisible(recordPlace_.has_value());
    noteView(workspace(), owner);
}

void HistoryPage::fillList() {
    std::vector<ListItem> items;
    // In a practice of one the name on every line would only take the room of what was done.
    const bool isByOne = std::ranges::all_of(
        past_, [this](const PastChange& change) { return change.userName == past_.front().userName; });
    for (const PastChange& change : past_) {
        ListItem item;
        item.title = RecordWords::moment(change.at);
        QStringList what;
        const bool isOwn = idOf(change.after) == place_.record;
        what << (isOwn ? RecordWords::act(change.act)
                       : tr("%1: %2", "what, done how: Pain before, low back: changed")
                             .arg(RecordWords::title(change.after), RecordWords::act(change.act)));
        if (isOwn && change.before && change.act == PastChange::Act::Changed) {
            QStringList fields = RecordWords::fields(QString::fromLatin1(kindOf(change.after)),
                                                     changedColumns(*change.before, change.after));
            if (fields.size() > mostFieldsNamed)
                fields = fields.first(mostFieldsNamed) << u"…"_s;
            if (!fields.isEmpty())
                what << fields.join(u", "_s);
        }
        item.detail = what.join(u" · "_s);
        item.remark = change.isPresent && isOwn ? tr("now") : isByOne ? QString() : change.userName;
        item.iconName = iconOf(change);
        items.push_back(std::move(item));
    }
    versions_->setItems(items);
    if (!versions_->currentIndex().isValid())
        versions_->setCurrentIndex(versions_->model()->index(0, 0));
}

const PastChange* HistoryPage::chosen() const {
    const int row = versions_->currentIndex().row();
    return row >= 0 && row < int(past_.size()) ? &past_[std::size_t(row)] : nullptr;
}

std::optional<Record> HistoryPage::other() const {
    const PastChange* change = chosen();
    if (change == nullptr)
        return std::nullopt;
    if (withBefore_->isChecked())
        return change->before;
    if (change->isPresent)
        return std::nullopt;  // there is nothing to compare with itself: it is shown whole
    return storedRecord(workspace().editor.database(), QString::fromLatin1(kindOf(change->after)), idOf(change->after));
}

QString HistoryPage::nameOf(QStringView column, qint64 id) const {
    sql::Database& database = workspace().editor.database();
    if (column == u"course_id") {
        const auto course = storedRecord(database, u"course", id);
        return course ? std::get<Course>(*course).title : QString();
    }
    const auto user = storedRecord(database, u"user", id);
    return user ? std::get<User>(*user).name : QString();
}

void HistoryPage::compare() {
    delete fields_;
    fields_ = new QWidget;
    fieldsPlace_->addWidget(fields_);
    const PastChange* change = chosen();
    bringBack_->setEnabled(false);
    bringBackAction_->setEnabled(false);
    if (change == nullptr)
        return;
    compareCard_->setTitle(RecordWords::moment(change->at));
    std::optional<Record> against;
    ChangeSet back;
    attempt(this, [&] {
        against = other();
        try {
            back = broughtBack(workspace().editor.database(), change->after);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::NotAllowed)  // signed: it is shown, and stays as it is
                throw;
        }
    });
    const auto names = [this](QStringView column, qint64 id) { return nameOf(column, id); };
    const std::vector<RecordWords::Shown> mine = RecordWords::shown(change->after, names);
    const std::vector<RecordWords::Shown> theirs =
        against ? RecordWords::shown(*against, names) : std::vector<RecordWords::Shown>(mine.size());
    auto* grid = new QGridLayout(fields_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const bool hasOther = against.has_value();
    int row = 0;
    const auto heading = [&](int column, const QString& text) {
        grid->addWidget(new Text(text, type::caption, Tone::Text2), row, column, Qt::AlignTop);
    };
    heading(1, tr("This version"));
    if (hasOther)
        heading(2, withBefore_->isChecked() ? tr("The one before") : tr("Now"));
    ++row;
    int differing = 0;
    for (std::size_t i = 0; i < mine.size(); ++i) {
        const QString& value = mine[i].value;
        const QString& another = theirs[i].value;
        const bool differs = hasOther && value != another;
        differing += differs ? 1 : 0;
        const bool saysSomething = !value.isEmpty() || !another.isEmpty();
        if (!saysSomething || (hasOther && !differs && !all_->isChecked()))
            continue;
        auto* name = (new Text(differs ? tr("≠ %1", "a field that differs").arg(mine[i].name) : mine[i].name,
                               type::secondary, differs ? Tone::Accent : Tone::Text2))
                         ->wrapped();
        name->setMinimumWidth(110);
        name->setWeight(differs ? QFont::DemiBold : QFont::Normal);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        const auto cell = [&](const QString& text, const QString& beside, int column) {
            if (text.isEmpty())
                grid->addWidget(new Text(tr("nothing", "a field was empty"), type::body, Tone::Text3), row, column,
                                Qt::AlignTop);
            else
                grid->addWidget(new DifferenceText(text, hasOther ? beside : text), row, column);
        };
        cell(value, another, 1);
        if (hasOther)
            cell(another, value, 2);
        ++row;
    }
    grid->setRowStretch(row, 1);
    QStringList said;
    said << (change->userName.isEmpty()
                 ? RecordWords::act(change->act)
                 : tr("%1 by %2", "changed by somebody").arg(RecordWords::act(change->act), change->userName));
    if (idOf(change->after) != place_.record)
        said << RecordWords::title(change->after);
    if (hasOther && differing == 0)
        said << (withBefore_->isChecked() ? tr("no field differs") : tr("it is the same now"));
    else if (hasOther)
        said << tr("%n field(s) differ", nullptr, differing);
    summary_->setText(said.join(u" · "_s));
    withBefore_->setEnabled(change->before.has_value());
    if (!change->before && withBefore_->isChecked())
        withPresent_->setChecked(true);
    bringBack_->setEnabled(!back.empty());
    bringBackAction_->setEnabled(!back.empty());
}

void HistoryPage::bringBack() {
    const PastChange* change = chosen();
    if (change == nullptr)
        return;
    const QString when = RecordWords::moment(change->at);
    const Record version = change->after;
    const bool done = attempt(this, [&] {
        Editor& editor = workspace().editor;
        editor.apply(broughtBack(editor.database(), version), tr("bringing back an earlier version"), place_);
        editor.endVisit();
    });
    if (!done)
        return;
    outcome_->setTitle(tr("Brought back"));
    outcome_->setText(filled(tr("It is as it was on %1. What was there until now stays in this list."), {when}));
    outcome_->show();
    versions_->setCurrentIndex(versions_->model()->index(0, 0));
}

void HistoryPage::retranslate() {
    head_->setTitle(tr("Earlier versions"));
    open_->setText(tr("&Open"));
    versionsCard_->setTitle(tr("What was done, the latest first"));
    versions_->setAccessibleName(versionsCard_->accessibleName());
    withPresent_->setText(tr("Compare with &now"));
    withBefore_->setText(tr("With the one be&fore"));
    all_->setText(tr("&All fields"));
    bringBack_->setText(tr("B&ring this version back"));
    bringBackAction_->setText(tr("Bring this version back"));
    outcome_->hide();
}

void HistoryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    columns_->setDirection(event->size().width() >= widthForTwoColumns ? QBoxLayout::LeftToRight
                                                                       : QBoxLayout::TopToBottom);
}

}  // namespace reliefbook
