// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to a client's records on their page.
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/file/practicefile.h"
#include "core/practice/alertread.h"
#include "core/practice/firstvisit.h"
#include "core/practice/formread.h"
#include "core/practice/parting.h"
#include "core/practice/sessionchanges.h"
#include "ui/clients/clientacts.h"
#include "ui/clients/clientform.h"
#include "ui/clients/clientheader.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientwords.h"
#include "ui/clients/ownfieldspart.h"
#include "ui/clients/sessionsummary.h"
#include "ui/clients/timelinefilter.h"
#include "ui/clients/timelinemodel.h"
#include "ui/clients/timelinepaper.h"
#include "ui/clients/timelineview.h"
#include "ui/controls/banner.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/courses/courseform.h"
#include "ui/forms/typing.h"
#include "ui/intake/sessionstart.h"
#include "ui/merging/mergedialog.h"
#include "ui/merging/partacts.h"
#include "ui/merging/pickclient.h"
#include "ui/people/relationscard.h"
#include "ui/records/erasedialog.h"
#include "ui/records/exportdialog.h"
#include "ui/records/restrictacts.h"
#include "ui/reports/output.h"
#include "ui/screening/findingwords.h"
#include "ui/shell/attempt.h"
#include "ui/shell/errorlog.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

void ClientPage::store() {
    storeClient();
    storeCourse();
}

void ClientPage::storeClient() {
    if (clientCard_->isHidden())
        return;
    clientForm_->store([this](const std::optional<Client>& before, const Client& after) {
        return workspace().editor.save(before, after, tr("name and contact"), place());
    });
    own_->store();
}

void ClientPage::storeCourse() {
    if (courseCard_->isHidden() || (courseIsNew_ && !courseForm_->isTouched() && !courseForm_->isStored()))
        return;
    courseForm_->store([this](const std::optional<Course>& before, const Course& after) {
        course_ = after.id;
        return workspace().editor.save(before, after, before ? tr("course") : tr("new course"), place());
    });
}

QStringList ClientPage::unstorable() const {
    return (clientCard_->isHidden() ? QStringList() : clientForm_->unstored() + own_->unstored()) +
           (courseCard_->isHidden() ? QStringList() : courseForm_->unstored());
}

void ClientPage::discard() {
    if (!unstorable().isEmpty() && courseIsNew_)
        courseCard_->hide();
    clientForm_->discard();
    own_->discard();
    courseForm_->discard();
}

/// Closes the card. False: it stays open with what could not be stored.
bool ClientPage::finishClient() {
    const bool done = clientCard_->isHidden() || (attempt(this, [this] { storeClient(); }) &&
                                                  goesOnWithout(clientForm_->unstored() + own_->unstored()));
    header_->edit()->setChecked(!done);
    if (done) {
        clientForm_->discard();
        own_->discard();
        clientCard_->hide();
    } else if (!clientForm_->unstored().isEmpty()) {
        clientForm_->focusProblem();
    } else {
        own_->focusProblem();
    }
    return done;
}

bool ClientPage::finishCourse() {
    if (!settleCourse())
        return false;
    courseCard_->hide();
    courseIsNew_ = false;
    return true;
}

/// Stores what can be. False: the user wants to mend what can't.
bool ClientPage::settleCourse() {
    if (courseCard_->isHidden())
        return true;
    if (attempt(this, [this] { storeCourse(); }) && goesOnWithout(courseForm_->unstored())) {
        courseForm_->discard();
        return true;
    }
    courseForm_->focusProblem();
    return false;
}

void ClientPage::editClient(bool on) {
    if (!on) {
        finishClient();
        return;
    }
    header_->edit()->setChecked(true);
    clientCard_->show();
    clientForm_->setRecord(file_.client);
    attempt(this, [this] { own_->setClient(client_); });
    clientForm_->fields().front()->setFocus();
}

void ClientPage::newCourse() {
    if (!finishCourse())
        return;
    courseForm_->setNew(draftCourse(client_, workspace().editor.practice().user().id, today()));
    courseForm_->setEndShown(/*shown=*/false);
    attempt(this, [this] {
        if (const auto wish = courseWish(workspace().editor.database(), client_))
            courseForm_->propose(*wish);
    });
    courseIsNew_ = true;
    isFirstCourse_ = file_.courses.empty();
    courseCard_->setTitle(tr("New course"));
    courseCard_->show();
    showCourse();
    courseForm_->fields().front()->setFocus();
}

void ClientPage::editCourse() {
    const CourseRecords* records = chosen();
    if (records == nullptr)
        return;
    const Course course = records->course;
    if (!finishCourse())
        return;
    courseForm_->setRecord(course);
    courseForm_->setEndShown(/*shown=*/true);
    courseIsNew_ = false;
    courseCard_->setTitle(tr("Course"));
    courseCard_->show();
    courseForm_->fields().front()->setFocus();
}

void ClientPage::closeCourse() {
    if (!finishCourse())
        return;
    bringUpToDate();
    showCourse();
    focusNextAct();
}

void ClientPage::endCourse() {
    attempt(this, [this] {
        store();
        refresh();
        const CourseRecords* records = chosen();
        if (records == nullptr)
            return;
        Course after = records->course;
        after.endedOn = after.endedOn ? std::nullopt : std::optional(std::max(today(), after.startedOn));
        workspace().editor.apply({reliefbook::update(records->course, after)},
                                 after.endedOn ? tr("end of the course") : tr("going on with the course"), place());
    });
}

void ClientPage::removeCourse() {
    attempt(this, [this] {
        store();
        refresh();
        if (const CourseRecords* records = chosen())
            workspace().editor.apply({removal(records->course)}, tr("deleting the course"), place());
    });
}

void ClientPage::startSession(std::optional<Id<Course>> course) {
    attempt(this, [&] {
        store();
        const auto begin = [this, course](const std::vector<InSpiteOf>& inSpiteOf) {
            attempt(this, [&] {
                const Id<Session> session =
                    ClientActs::startSession(workspace().editor, client_, courseOf(file_, course), inSpiteOf);
                emit wanted(SessionPlace{session});
            });
        };
        SessionStart::ask(this, workspace().editor, client_, begin);
    });
}

void ClientPage::attachSession(Id<Session> session, Id<Course> course) {
    attempt(this, [&] {
        Editor& editor = workspace().editor;
        const CourseRecords* records = courseOf(file_, course);
        if (records == nullptr)
            return;
        editor.apply(movedSession(sessionRecords(editor.database(), session), records->course),
                     tr("attaching the session to a course"), ClientPlace{client_, course});
    });
}

void ClientPage::archive() {
    attempt(this, [this] {
        store();
        refresh();
        ClientActs::archive(workspace().editor, file_.client, place());
    });
}

void ClientPage::remove() {
    const bool removed = attempt(this, [this] {
        store();
        refresh();
        ClientActs::remove(workspace().editor, file_.client);
    });
    if (!removed)
        return;
    clientCard_->hide();
    courseCard_->hide();
    emit wanted(ClientsPlace{});
}

/// Only what can be kept apart is offered: what is restricted is not changed, and that is said before it is tried.
void ClientPage::showRestriction() {
    const bool on = file_.client.restrictedAt.has_value();
    restricted_->setVisible(on);
    restrict_->setText(on ? tr("Lift the restriction…") : tr("Restrict use…"));
    for (QAction* act : {session_, looseSession_, edit_, archive_, remove_, newCourse_, newAlert_, editTags_,
                         people_->newAction(), printTimeline_, saveTimeline_})
        act->setEnabled(!on);
    Editor& editor = workspace().editor;
    const bool mayJoin = !on && editor.practice().user().role == Role::Owner && !file_.client.mergedInto;
    join_->setEnabled(mayJoin);
    part_->setEnabled(mayJoin && !mergesInto(editor.database(), client_).empty());
    searchNotes_->setEnabled(!on);
    for (QWidget* act : std::initializer_list<QWidget*>{header_->session(), header_->edit(), addCourse_})
        act->setEnabled(!on);
}

/// What screening found and still holds; before the first intake, that nobody asked yet.
void ClientPage::showCautions() {
    sql::Database& database = workspace().editor.database();
    const QDate day = today();
    const std::vector<HeldFinding> holding = holdingOn(findingsOf(database, client_), day);
    const bool isAsked = !holding.empty() || lastAsked(database, client_).intake.has_value();
    cautions_->setVisible(!holding.empty() || (!isAsked && !file_.client.archivedAt && !file_.client.restrictedAt));
    if (holding.empty()) {
        cautions_->setKind(Banner::Kind::Info);
        cautions_->setTitle(tr("There is no intake yet"));
        cautions_->setText(tr("It comes before the first massage. What is to be minded then stands at every session."));
        cautions_->setAction(tr("&Intake"));
        return;
    }
    cautions_->setAction(tr("&Intake"));
    if (!mayReadFindings(workspace().editor.practice().user().role)) {
        cautions_->setKind(Banner::Kind::Warn);
        cautions_->setTitle(tr("There is something to be minded"));
        cautions_->setText(tr("Ask a therapist before anything is done for this client."));
        return;
    }
    const bool isAllowed =
        std::ranges::all_of(holding, [day](const HeldFinding& held) { return isClearedOn(held, day); });
    cautions_->setKind(holding.front().finding.level == Level::Stop ? Banner::Kind::Danger
                       : isAllowed                                  ? Banner::Kind::Info
                                                                    : Banner::Kind::Warn);
    cautions_->setTitle(FindingWords::summary(holding, day));
    cautions_->setText(FindingWords::lines(holding, day).join(u'\n'));
}

void ClientPage::restrict() {
    const bool stored = attempt(this, [this] {
        store();
        refresh();
    });
    if (!stored)
        return;
    if (file_.client.restrictedAt)
        RestrictActs::lift(this, workspace(), file_.client);
    else
        RestrictActs::restrict(this, workspace(), file_.client);
}

void ClientPage::erase() {
    if (!attempt(this, [this] { store(); }))
        return;
    auto* dialog = new EraseDialog(workspace(), {client_}, EraseReason::ClientAsked, this);
    connect(dialog, &EraseDialog::restrictionWanted, this, [this] { restrict(); });
    connect(dialog, &EraseDialog::ruleWanted, this, [this] { emit wanted(SettingsPlace{.keeping = true}); });
    dialog->open();
}

void ClientPage::exportAll() {
    if (!attempt(this, [this] { store(); }))
        return;
    auto* dialog = new ExportDialog(workspace(), client_, this);
    dialog->open();
}

void ClientPage::join() {
    if (!attempt(this, [this] { store(); }))
        return;
    auto* pick = new PickClientDialog(workspace(), client_, this);
    connect(pick, &PickClientDialog::picked, this, [this](Id<Client> other) {
        auto* dialog = new MergeDialog(workspace(), client_, other, this);
        connect(dialog, &MergeDialog::merged, this, [this](Id<Client> kept) { emit wanted(ClientPlace{kept, {}}); });
        dialog->open();
    });
    pick->open();
}

void ClientPage::part() {
    if (attempt(this, [this] { store(); }))
        PartActs::part(this, workspace(), client_);
}

/// Where it can be read in full: what screening found, on the page of the intake.
void ClientPage::openRow(int index) {
    const TimelineRow row = timeline_->row(index);
    switch (row.kind) {
        case TimelineRow::Kind::Session: emit wanted(SessionPlace{{row.record}}); break;
        case TimelineRow::Kind::Form: emit wanted(FormPlace{{row.record}}); break;
        case TimelineRow::Kind::Overridden: emit wanted(SessionPlace{*row.session}); break;
        case TimelineRow::Kind::Found:
        case TimelineRow::Kind::Closed:
        case TimelineRow::Kind::Cleared: emit wanted(IntakePlace{client_}); break;
        case TimelineRow::Kind::Given:
        case TimelineRow::Kind::Withdrawn:
            if (row.form)
                emit wanted(FormPlace{*row.form});
            else
                emit wanted(IntakePlace{client_});
            break;
        case TimelineRow::Kind::Document: emit wanted(DocumentsPlace{client_, Id<Attachment>{row.record}}); break;
        case TimelineRow::Kind::Alert: allAlerts_->trigger(); break;
        case TimelineRow::Kind::Event:
        case TimelineRow::Kind::Joined: break;
    }
}

void ClientPage::printTimeline() {
    attempt(this, [this] {
        if (file_.client.restrictedAt)
            return;  // printed nowhere
        const PracticeInfo info = practiceInfo(workspace().editor.database());
        output_->print(
            TimelinePaper::of(file_.client, timeline_->filtered(), timelineFilter_->text(), letterheadOf(info)),
            title(), paperNamed(info.paper), [this] { noteOutput(u"print"_s); });
    });
}

void ClientPage::saveTimeline() {
    attempt(this, [this] {
        const PracticeInfo info = practiceInfo(workspace().editor.database());
        const QString name = filled(tr("%1, what happened", "the name of a file, of a client"), {title()});
        output_->save(
            TimelinePaper::of(file_.client, timeline_->filtered(), timelineFilter_->text(), letterheadOf(info)),
            tr("Save the timeline"), fileName(name) + u".pdf"_s, paperNamed(info.paper),
            [this] { noteOutput(u"export"_s); });
    });
}

void ClientPage::noteOutput(const QString& action) {
    try {
        workspace().file.practice().note(action, {}, "client", client_.value);
    } catch (const Error& error) {
        noteError(error);
    }
}

void ClientPage::showSessionMenu(const QPoint& at) {
    const QModelIndex index = timelineView_->indexAt(at);
    if (!index.isValid() || timeline_->row(index).kind != TimelineRow::Kind::Session)
        return;
    const TimelineRow row = timeline_->row(index);
    const Id<Session> session{row.record};
    QMenu menu(this);
    menu.addAction(icon(u"open"_s), tr("Open session"), this, [&] { emit wanted(SessionPlace{session}); });
    QMenu* courses = menu.addMenu(icon(u"move"_s), row.course ? tr("Move to course") : tr("Put into course"));
    setChanges(courses->menuAction(), Changes::Records);
    for (const CourseRecords& records : file_.courses) {
        if (records.course.id == row.course)
            continue;
        courses->addAction(QString(records.course.title).replace(u'&', u"&&"_s), this,
                           [&, course = records.course.id] { attachSession(session, course); });
    }
    courses->setEnabled(!courses->isEmpty());
    menu.exec(timelineView_->viewport()->mapToGlobal(at));
}

}  // namespace reliefbook
