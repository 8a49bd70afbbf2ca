// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notespage.h"

#include "core/base/text.h"
#include "core/file/practicefile.h"
#include "core/practice/clientread.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/pagehead.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/text.h"
#include "ui/notes/hitdelegate.h"
#include "ui/shell/attempt.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"
#include "ui/words/recordwords.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int beginAfterMs = 250;  // somebody still types
constexpr std::size_t hitsAtOnce = 20;
constexpr std::size_t hitsUntilAsked = 100;
constexpr std::size_t recordsAtOnce = 20'000;
constexpr int fewestLetters = 2;

}  // namespace

NotesPage::NotesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      head_(new PageHead),
      field_(new SearchField),
      state_(new Text({}, type::secondary, Tone::Text2)),
      bar_(new JobBar),
      card_(new Card),
      list_(new QListView),
      model_(new QStandardItemModel(this)),
      empty_(new EmptyState(u"search"_s)),
      more_(new Button({}, Button::Kind::Plain, u"chevron-down"_s)),
      find_(new QAction(this)),
      open_(new QAction(this)) {
    list_->setModel(model_);
    list_->setItemDelegate(new HitDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setMinimumHeight(280);
    card_->body()->addWidget(bar_);
    card_->body()->addWidget(list_, 1);
    card_->body()->addWidget(empty_);
    card_->body()->addWidget(more_, 0, Qt::AlignLeft);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 14, 28, 22);
    page->setSpacing(12);
    page->addWidget(head_);
    page->addWidget(field_);
    page->addWidget(state_);
    page->addWidget(card_, 1);

    soon_.setSingleShot(true);
    soon_.setInterval(beginAfterMs);
    connect(&soon_, &QTimer::timeout, this, &NotesPage::begin);
    connect(field_, &QLineEdit::textChanged, &soon_, qOverload<>(&QTimer::start));
    connect(list_, &QListView::activated, this, [this](const QModelIndex& index) { openHit(index.row()); });
    connect(more_, &QPushButton::clicked, this, [this] {
        if (next_)
            goOn(*std::exchange(next_, {}));
    });
    find_->setIcon(icon(u"search"_s));
    find_->setShortcut(QKeySequence::Find);
    find_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find_);
    connect(find_, &QAction::triggered, this, [this] {
        field_->setFocus(Qt::ShortcutFocusReason);
        field_->selectAll();
    });
    open_->setIcon(icon(u"open"_s));
    connect(open_, &QAction::triggered, this, [this] { openHit(list_->currentIndex().row()); });
    field_->installEventFilter(this);
    setFocusProxy(field_);
    NotesPage::retranslate();
}

NotesPage::~NotesPage() { job_.cancel(); }

bool NotesPage::show(const Place& place) {
    if (const auto* notes = std::get_if<NotesPlace>(&place))
        setClient(notes->client);
    return !client_ || clientOf(workspace().editor.database(), *client_).has_value();
}

void NotesPage::setClient(std::optional<Id<Client>> client) {
    if (client == client_)
        return;
    client_ = client;
    clientName_.clear();
    field_->clear();
    markStale();
}

QString NotesPage::titleForAll() const { return tr("Search in what was written"); }

QString NotesPage::title() const {
    return clientName_.isEmpty() ? NotesPage::titleForAll() : tr("Search about %1", "client").arg(clientName_);
}

QList<QAction*> NotesPage::pageActions() { return {find_, open_}; }

/// Names may have changed; what was found is looked for again, since it may be gone.
void NotesPage::refresh() {
    if (client_) {
        const std::optional<Client> client = clientOf(workspace().editor.database(), *client_);
        if (!client) {
            emit gone();
            return;
        }
        clientName_ = fullName(*client);
    }
    retranslate();
    begin();
}

void NotesPage::begin() {
    soon_.stop();
    ++search_;
    job_.cancel();
    hits_.clear();
    model_->clear();
    next_.reset();
    backTo_.reset();
    busy_ = false;
    searched_ = field_->text();
    if (folded(searched_).size() >= fewestLetters)
        goOn({});
    showState();
}

void NotesPage::goOn(const NoteCursor& from) {
    const NoteQuery query{.words = searched_, .client = client_, .role = workspace().editor.practice().user().role};
    attempt(this, [&] {
        job_ = startJob(workspace().file, [query, from](sql::Database& reader, const Progress& progress) {
            return searchNotes(reader, query, from, hitsAtOnce, recordsAtOnce, progress);
        });
        busy_ = true;
        bar_->follow(QFuture<void>(job_), tr("Looking through what was written"));
        whenDone(
            job_, this,
            [this, search = search_](const NotesFound& found) {
                if (search == search_)
                    add(found);
            },
            [this, search = search_](const Error& error) {
                if (search != search_)
                    return;
                busy_ = false;
                showState();
                showError(this, error);
            });
    });
    showState();
}

void NotesPage::add(const NotesFound& found) {
    const std::size_t before = hits_.size();
    for (const NoteHit& hit : found.hits) {
        const QString kind = QLatin1String(hit.kind);
        HitDelegate::Hit shown;
        shown.title = client_ ? RecordWords::kind(kind) : fullName(hit.firstName, hit.lastName);
        QStringList remark;
        if (!client_)
            remark << RecordWords::kind(kind);
        remark << RecordWords::field(kind, hit.column);
        if (hit.day)
            remark << interfaceWords().day(*hit.day);
        shown.remark = remark.join(u" · "_s);
        shown.text = hit.text;
        shown.marks = hit.marks;
        model_->appendRow(HitDelegate::itemOf(shown));
        hits_.push_back(hit);
    }
    if (before == 0 && !hits_.empty())
        list_->setCurrentIndex(model_->index(0, 0));
    if (found.backTo)
        backTo_ = found.backTo;
    busy_ = false;
    // On its own until there is more than anybody reads.
    if (found.next && hits_.size() / hitsUntilAsked == before / hitsUntilAsked)
        goOn(*found.next);
    else
        next_ = found.next;
    showState();
}

void NotesPage::showState() {
    const bool any = !hits_.empty();
    const bool asked = folded(searched_).size() >= fewestLetters;
    QString text;
    if (asked && (any || busy_))
        text = tr("%n place(s) found.", nullptr, int(hits_.size()));
    if (asked && (busy_ || next_) && backTo_)
        text += u' ' + tr("Looked through the sessions back to %1.")
                           .arg(interfaceWords().day(localDay(*backTo_, offsetMinutesAt(*backTo_))));
    state_->setText(text);
    state_->setVisible(!text.isEmpty());
    list_->setVisible(any);
    empty_->setVisible(!any && !busy_);
    more_->setVisible(next_.has_value());
    open_->setEnabled(any);
    if (asked) {
        empty_->setTitle(tr("Nothing is found"));
        empty_->setText(tr("Every word is looked for at the beginning of words. Fewer letters find more."));
    } else {
        empty_->setTitle(tr("What are you looking for?"));
        empty_->setText(workspace().editor.practice().user().role == Role::Reception
                            ? tr("Notes on clients and alerts for the reception are searched.")
                            : tr("Session notes, courses, complaints, alerts, answers and notes on clients are "
                                 "searched."));
    }
}

void NotesPage::openHit(int row) {
    if (row < 0 || row >= int(hits_.size()))
        return;
    const NoteHit& hit = hits_[std::size_t(row)];
    if (hit.source == NoteSource::Session)
        emit wanted(SessionPlace{{hit.record}});
    else if (hit.source == NoteSource::Course)
        emit wanted(ClientPlace{hit.client, Id<Course>{hit.record}});
    else
        emit wanted(ClientPlace{hit.client, {}});
}

/// What is found is walked and opened without leaving the search.
bool NotesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = list_->currentIndex().row();
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && model_->rowCount() > 0) {
            const int next = std::clamp(row + (key == Qt::Key_Up ? -1 : 1), 0, model_->rowCount() - 1);
            list_->setCurrentIndex(model_->index(next, 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (soon_.isActive() || searched_ != field_->text())
                begin();
            else
                openHit(row);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void NotesPage::retranslate() {
    head_->setTitle(NotesPage::title());
    head_->setText(tr("Found from the beginnings of words, whatever their accents, case and script."));
    field_->setPlaceholderText(tr("Words, for example: calf cramp"));
    field_->setAccessibleName(tr("Words to look for"));
    card_->setTitle(tr("Found"));
    list_->setAccessibleName(card_->accessibleName());
    more_->setText(tr("Look &further"));
    find_->setText(tr("Look for other words"));
    open_->setText(tr("Open where it stands"));
    showState();
}

}  // namespace reliefbook
