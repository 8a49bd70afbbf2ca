// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionpage.h"

#include "core/base/error.h"
#include "core/base/typedtime.h"
#include "ui/charts/savechart.h"
#include "ui/controls/banner.h"
#include "ui/controls/changing.h"
#include "ui/controls/painscale.h"
#include "ui/forms/regionfield.h"
#include "ui/forms/typing.h"
#include "ui/people/alertbanners.h"
#include "ui/screening/findingscard.h"
#include "ui/sessions/askcard.h"
#include "ui/sessions/coursecard.h"
#include "ui/sessions/lasttimecard.h"
#include "ui/sessions/noteform.h"
#include "ui/sessions/paincard.h"
#include "ui/sessions/sessionheader.h"
#include "ui/sessions/sessiontimes.h"
#include "ui/sessions/sessionwords.h"
#include "ui/shell/viewing.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

bool takesTab(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled() &&
           widget->focusProxy() == nullptr;
}

}  // namespace

SessionPage::SessionPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
    makeActions();
    build();
    typing_ = new Typing([this] { type([this] { storeNote(); }); }, this);
    // A day half typed is another day: nothing is taken before a pause in which somebody would have gone on.
    retiming_ = new Typing([this] { type([this] { storeTimes(); }); }, this, std::chrono::seconds(3));

    connect(times_, &SessionTimes::edited, this, [this] {
        setSaving(Saving::Typing);
        retiming_->typed();
    });
    connect(times_, &SessionTimes::left, this, [this] { retiming_->flush(); });
    connect(note_, &NoteForm::edited, this, [this] {
        setSaving(Saving::Typing);
        typing_->typed();
    });
    connect(note_, &NoteForm::left, typing_, &Typing::flush);
    connect(&workspace.editor, &Editor::changed, this, [this] { justAdded_.clear(); });
    connect(pain_, &PainCard::answered, this, &SessionPage::answered);
    connect(pain_, &PainCard::areaAdded, this, &SessionPage::addArea);
    connect(pain_, &PainCard::areaCorrected, this, &SessionPage::correctArea);
    connect(pain_, &PainCard::areaRemoved, this, &SessionPage::removeArea);
    connect(ask_, &AskCard::nothingChanged, this, &SessionPage::sayNothingChanged);
    connect(ask_, &AskCard::somethingChanged, this, &SessionPage::askWhatChanged);
    connect(ask_, &AskCard::intakeWanted, this, &SessionPage::toIntake);
    connect(last_, &LastTimeCard::openWanted, this, &SessionPage::toLast);
    connect(course_, &CourseCard::attachWanted, this, &SessionPage::attach);
    connect(course_, &CourseCard::pictureWanted, this,
            [this](const Chart& chart) { saveChartPicture(this, chart, this->workspace().preferences); });
    connect(course_, &CourseCard::sessionWanted, this,
            [this](Id<Session> session) { emit wanted(SessionPlace{session}); });
    connect(header_, &SessionHeader::clientWanted, this, &SessionPage::toClient);
    connect(banner_, &Banner::activated, this, &SessionPage::revive);
    connect(stopped_, &Banner::activated, this, &SessionPage::goOnInSpite);
    SessionPage::retranslate();
}

// A field that goes with its page loses the focus, and would tell a page that is no more.
SessionPage::~SessionPage() {
    times_->disconnect(this);
    pain_->disconnect(this);
    note_->disconnect(this);
    note_->disconnect(typing_);
}

void SessionPage::build() {
    header_ = new SessionHeader({.last = lastAct_, .next = nextAct_, .done = doneAct_}, menu_);
    banner_ = new Banner(Banner::Kind::Warn);
    setChanges(banner_->actionButton(), Changes::Records);
    stopped_ = new Banner(Banner::Kind::Danger);
    setChanges(stopped_->actionButton(), Changes::Records);
    state_ = new Text({}, type::caption, Tone::Text3);
    when_ = new Card({}, state_);
    times_ = new SessionTimes;
    when_->body()->addWidget(times_);
    pain_ = new PainCard;
    noteCard_ = new Card;
    note_ = new NoteForm;
    noteCard_->body()->addWidget(note_);
    ask_ = new AskCard;
    findings_ = new FindingsCard(FindingView::Acts::None);
    last_ = new LastTimeCard;
    course_ = new CourseCard;

    auto* work = new QVBoxLayout;
    auto* beside = new QVBoxLayout;
    for (QVBoxLayout* column : {work, beside})
        column->setSpacing(14);
    work->addWidget(when_);
    work->addWidget(pain_);
    work->addWidget(noteCard_);
    work->addStretch(1);  // cards are as high as what is in them, however long it is beside them
    beside->addWidget(ask_);
    beside->addWidget(findings_);
    beside->addWidget(last_);
    beside->addWidget(course_);
    beside->addStretch(1);
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
    columns_->setSpacing(14);
    columns_->addLayout(work, 2);
    columns_->addLayout(beside, 1);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 22, 28, 22);
    page->setSpacing(16);
    page->addWidget(header_);
    page->addWidget(banner_);
    page->addWidget(stopped_);
    page->addWidget(alerts_ = new AlertBanners(workspace()));
    page->addLayout(columns_);
    page->addStretch();
}

QAction* SessionPage::action(const QString& iconName, void (SessionPage::*act)()) {
    auto* made = new QAction(icon(iconName), {}, this);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, act);
    addAction(made);
    return made;
}

void SessionPage::makeActions() {
    doneAct_ = action(u"check"_s, &SessionPage::done);
    lastAct_ = action(u"chevron-left"_s, &SessionPage::toLast);
    nextAct_ = action(u"chevron-right"_s, &SessionPage::toNext);
    attachAct_ = action(u"course"_s, &SessionPage::attach);
    moveAct_ = action(u"move"_s, &SessionPage::moveElsewhere);
    voidAct_ = action(u"void"_s, &SessionPage::declareVoid);
    reviveAct_ = action(u"restore"_s, &SessionPage::revive);
    deleteAct_ = action(u"delete"_s, &SessionPage::remove);
    versionsAct_ = action(u"clock"_s, &SessionPage::toVersions);
    intakeAct_ = action(u"note"_s, &SessionPage::toIntake);
    intakeAct_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));  // as on the client's page
    doneAct_->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    lastAct_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    nextAct_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    for (QAction* act : {attachAct_, moveAct_, voidAct_, reviveAct_, deleteAct_})
        setChanges(act, Changes::Records);
    menu_ = new QMenu(this);
    menu_->addActions({attachAct_, moveAct_, voidAct_, reviveAct_});
    menu_->addSeparator();
    menu_->addAction(intakeAct_);
    menu_->addAction(versionsAct_);
    menu_->addAction(deleteAct_);
}

QList<QAction*> SessionPage::pageActions() {
    return {doneAct_, lastAct_,   nextAct_,     attachAct_, moveAct_,
            voidAct_, reviveAct_, versionsAct_, intakeAct_, deleteAct_};
}

// ---- showing

QString SessionPage::titleForAll() const { return tr("Session"); }

QString SessionPage::title() const {
    return filled(tr("%1, session of %2"), {SessionWords::clientName(sheet_.client), SessionWords::day(session())});
}

bool SessionPage::show(const Place& place) {
    const auto* to = std::get_if<SessionPlace>(&place);
    if (to == nullptr)
        return false;
    SessionSheet sheet;
    try {
        sheet = sessionSheet(workspace().editor.database(), to->session);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NoSuchRecord)
            throw;
        if (to->session == id_)
            forget();
        return false;
    }
    if (to->session != id_) {
        if (id_) {
            typing_->flush();
            retiming_->flush();
            workspace().editor.endVisit();
        }
        id_ = to->session;
        sheet_ = std::move(sheet);
        fresh_ = true;
        added_.clear();
        justAdded_.clear();
        hidden_.clear();
        unsaved_.clear();
        savedAt_.reset();
        saving_ = Saving::Saved;
    }
    markStale();
    return true;
}

void SessionPage::refresh() {
    if (!id_)
        return;
    sheet_ = sessionSheet(workspace().editor.database(), id_);
    alerts_->setClient(sheet_.client.id);
    fill();
    course_->setCourse(workspace().editor.database(), sheet_);
    arrange();
    if (fresh_) {
        noteView(workspace(), sheet_.client.id);
        focusFirstOpen();
    }
    fresh_ = false;
}

/// The session is gone, and what was still being typed into it with it.
void SessionPage::forget() {
    id_ = {};
    typing_->drop();
    retiming_->drop();
    unsaved_.clear();
    justAdded_.clear();
}

void SessionPage::fill() {
    const bool open = session().state == SessionState::Draft;
    fillHeader();
    times_->setSession(session());
    times_->setReadOnly(!open);
    fillScores();
    pain_->setReadOnly(!open);
    fillCautions();
    note_->setRecord(session());
    note_->note()->text()->setReadOnly(!open);
    last_->setSheet(sheet_);
    lastAct_->setEnabled(sheet_.last.has_value());
    nextAct_->setEnabled(sheet_.next.has_value());
    attachAct_->setVisible(!sheet_.course);
    attachAct_->setEnabled(open);
    moveAct_->setEnabled(session().state != SessionState::Signed);
    voidAct_->setVisible(session().state != SessionState::Void);
    voidAct_->setEnabled(open);
    reviveAct_->setVisible(session().state == SessionState::Void);
    deleteAct_->setEnabled(session().state != SessionState::Signed);
    setSaving(saving_);
}

void SessionPage::fillHeader() {
    header_->setSession(sheet_);
    when_->setTitle(sheet_.number > 0 ? filled(tr("Session %1"), {QString::number(sheet_.number)}) : tr("Session"));
    banner_->setVisible(session().state != SessionState::Draft);
    if (session().state == SessionState::Void) {
        banner_->setKind(Banner::Kind::Warn);
        banner_->setTitle(tr("This session is void"));
        banner_->setText(tr("It stays to be seen, and counts nowhere."));
        banner_->setAction(tr("Co&unt it again"));
    } else {
        banner_->setKind(Banner::Kind::Info);
        banner_->setTitle(tr("This session is signed"));
        banner_->setText(tr("What is signed stays as it is."));
        banner_->setAction({});
    }
}

void SessionPage::fillScores() {
    const auto hasScores = [this](const QString& area) {
        return std::ranges::any_of(sheet_.records.scores, [&](const PainScore& score) { return score.area == area; });
    };
    QStringList areas;
    for (const QString& area : sheet_.areas) {
        if (!hidden_.contains(area) || hasScores(area))
            areas += area;
    }
    areas += added_;
    areas.removeDuplicates();
    pain_->setAreas(areas, sheet_.recentAreas);
    findings_->setAskedAbout(areas);
    for (AreaRow* row : pain_->rows()) {
        for (const Phase phase : {Phase::Before, Phase::After}) {
            const auto waiting = std::ranges::find_if(
                unsaved_, [&](const Unsaved& each) { return each.area == row->area() && each.phase == phase; });
            row->setAnswer(phase,
                           waiting != unsaved_.end() ? waiting->answer : answerOf(sheet_.records, row->area(), phase));
        }
    }
}

void SessionPage::setSaving(Saving saving) {
    saving_ = saving;
    if (saving == Saving::Saved && (typing_->isPending() || retiming_->isPending()))
        saving_ = Saving::Typing;
    state_->setTone(saving_ == Saving::Failed ? Tone::Danger : Tone::Text3);
    switch (saving_) {
        case Saving::Typing: state_->setText(tr("Being saved…")); break;
        case Saving::Failed: state_->setText(tr("Not saved")); break;
        case Saving::Saved:
            state_->setText(savedAt_ ? filled(tr("Saved %1", "at this time of day"),
                                              {writtenTime(localTime(*savedAt_, offsetMinutesAt(*savedAt_)).time())})
                                     : tr("All is saved"));
            break;
    }
}

// ---- the order of work

std::vector<QWidget*> SessionPage::order() const {
    std::vector<QWidget*> order = header_->order();
    const auto addAll = [&order](const QWidget* part) {
        for (QWidget* each : part->findChildren<QWidget*>())
            order.push_back(each);
    };
    addAll(banner_);
    addAll(stopped_);
    addAll(alerts_);
    addAll(times_);
    for (AreaRow* row : pain_->rows())
        order.push_back(row->correction());
    for (AreaRow* row : pain_->rows()) {
        order.push_back(row->scale(Phase::Before));
        order.push_back(row->scale(Phase::After));
    }
    order.push_back(pain_->newArea()->editor());
    order.insert(order.end(), pain_->offers().begin(), pain_->offers().end());
    order.push_back(note_->note()->editor());
    for (AreaRow* row : pain_->rows())
        order.push_back(row->more());
    addAll(ask_);
    addAll(findings_);
    addAll(last_);
    addAll(course_);
    std::erase_if(order, [](const QWidget* widget) { return !takesTab(widget); });
    return order;
}

// By hand, because a chain of setTabOrder() through fields with a focus proxy ends in a ring (Qt 6.4).
bool SessionPage::focusNextPrevChild(bool next) {
    const std::vector<QWidget*> order = this->order();
    const auto reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    const auto at = std::ranges::find(order, QApplication::focusWidget());
    if (at == order.end())
        return Page::focusNextPrevChild(next);
    QWidget* target = nullptr;
    if (next ? at + 1 != order.end() : at != order.begin()) {
        target = next ? *(at + 1) : *(at - 1);
    } else {
        // Out of the page, or round it where there is nothing else.
        target = this;
        do
            target = next ? target->nextInFocusChain() : target->previousInFocusChain();
        while (target != this && (isAncestorOf(target) || !takesTab(target)));
        if (target == this)
            target = next ? order.front() : order.back();
    }
    target->setFocus(reason);
    return true;
}

void SessionPage::focusFirstOpen() {
    for (const Phase phase : {Phase::Before, Phase::After}) {
        for (AreaRow* row : pain_->rows()) {
            if (row->scale(phase)->state() == PainScale::State::Open && row->scale(phase)->isEnabled()) {
                row->scale(phase)->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
    if (pain_->rows().empty())
        pain_->newArea()->editor()->setFocus(Qt::OtherFocusReason);
    else
        note_->note()->editor()->setFocus(Qt::OtherFocusReason);
}

/// Last time and the course stand beside the session where there is room for both. The room is what the window leaves:
/// the page itself is never narrower than what stands on it.
void SessionPage::arrange() {
    const int room = parentWidget() != nullptr ? parentWidget()->width() : width();
    const QMargins around = layout()->contentsMargins();
    const int needed = around.left() + columns_->itemAt(0)->minimumSize().width() + columns_->spacing() +
                       columns_->itemAt(1)->minimumSize().width() + around.right();
    const bool beside = room >= needed;
    columns_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SessionPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

// ---- words

void SessionPage::retranslate() {
    header_->retranslate();
    doneAct_->setText(tr("&Done"));
    lastAct_->setText(tr("&Previous session"));
    nextAct_->setText(tr("&Next session"));
    attachAct_->setText(tr("&Attach to a course…"));
    moveAct_->setText(tr("&Move to another course or client…"));
    voidAct_->setText(tr("Declare &void…"));
    reviveAct_->setText(tr("&Count again"));
    deleteAct_->setText(tr("&Delete"));
    versionsAct_->setText(tr("Earlier versions…"));
    intakeAct_->setText(tr("Intake"));
    stopped_->setTitle(tr("Screening asks for something else first"));
    stopped_->setAction(tr("&Go on all the same…"));
    noteCard_->setAccessibleName(tr("Note"));
    note_->note()->text()->setPlaceholderText(tr("What you found, what you did, how the client responded"));
    if (id_) {
        fillHeader();
        setSaving(saving_);
    }
}

}  // namespace reliefbook
