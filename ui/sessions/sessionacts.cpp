// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a session on its page, and how it is stored.
#include "core/base/clock.h"
#include "core/base/typedtime.h"
#include "core/practice/alertread.h"
#include "core/practice/formread.h"
#include "core/practice/questionnaireread.h"
#include "ui/controls/banner.h"
#include "ui/controls/painscale.h"
#include "ui/forms/regionfield.h"
#include "ui/forms/typing.h"
#include "ui/intake/intakeacts.h"
#include "ui/intake/sessionstart.h"
#include "ui/screening/findingscard.h"
#include "ui/screening/findingwords.h"
#include "ui/sessions/arearow.h"
#include "ui/sessions/askcard.h"
#include "ui/sessions/movedialog.h"
#include "ui/sessions/noteform.h"
#include "ui/sessions/paincard.h"
#include "ui/sessions/sessionpage.h"
#include "ui/sessions/sessiontimes.h"
#include "ui/sessions/sessionwords.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QLineEdit>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

bool SessionPage::change(const std::function<void()>& act) {
    bringUpToDate();
    return changed(attempt(this, act));
}

bool SessionPage::type(const std::function<void()>& act) {
    bringUpToDate();
    return changed(storeTyped(act));
}

bool SessionPage::changed(bool worked) {
    if (worked)
        savedAt_ = now();
    else
        fillScores();  // what was refused is not on the screen as if it were stored
    setSaving(worked && unsaved_.empty() ? Saving::Saved : Saving::Failed);
    bringUpToDate();
    return worked;
}

void SessionPage::answered(AreaRow* row, Phase phase) {
    std::erase_if(unsaved_, [&](const Unsaved& each) { return each.area == row->area() && each.phase == phase; });
    unsaved_.push_back({row->area(), phase, row->answer(phase)});
    type([this] { storeScores(); });
}

void SessionPage::storeScores() {
    while (!unsaved_.empty()) {
        try {
            storeScore(unsaved_.front());
        } catch (const Error& error) {
            // What never will hold is told once, and what is stored is shown.
            if (!mayPass(error.kind()))
                unsaved_.erase(unsaved_.begin());
            throw;
        }
        unsaved_.erase(unsaved_.begin());
    }
}

void SessionPage::storeScore(const Unsaved& score) {
    Editor& editor = workspace().editor;
    const SessionRecords records = sessionRecords(editor.database(), id_);
    const QString text = SessionWords::scoreAct(score.phase, score.area);
    for (const Change& one : scored(records, score.area, score.phase, score.answer)) {
        // "1" and then "0" is one score, and one step back.
        if (one.after)
            editor.save(one.before ? std::optional(std::get<PainScore>(*one.before)) : std::nullopt,
                        std::get<PainScore>(*one.after), text, place());
        else
            editor.apply({one}, text, place());
    }
}

void SessionPage::storeNote() {
    note_->store([this](const std::optional<Session>& before, const Session& after) {
        return workspace().editor.save(before, after, SessionWords::noteAct(), place());
    });
}

void SessionPage::storeTimes() {
    times_->showProblems();
    if (!times_->isChanged())
        return;
    const SessionTimes::When when = *times_->when();
    workspace().editor.apply(retimedSession(sheet_.records, when.day, when.time, when.minutes),
                             SessionWords::retimeAct(), place());
}

void SessionPage::store() {
    if (!id_)
        return;
    storeScores();
    storeNote();
    bringUpToDate();
    storeTimes();
    if (saving_ != Saving::Saved) {
        savedAt_ = now();
        setSaving(Saving::Saved);
    }
}

QStringList SessionPage::unstorable() const { return id_ ? times_->unstored() + note_->unstored() : QStringList(); }

void SessionPage::discard() {
    times_->discard();
    note_->discard();
    // Begun and left without a key pressed: as if it had never been. Nobody asked for it, so nobody is told.
    try {
        if (id_ && unsaved_.empty() && holdsNothing(sheet_.records))
            workspace().editor.withdraw(Record(session()));
    } catch (const Error& error) {
        noteError(error);
    }
}

void SessionPage::addArea(const QString& area) {
    if (!pain_->row(area)) {
        hidden_.removeAll(area);
        added_ += area;
        fillScores();
        justAdded_ = area;
        emit refreshed();  // undo has another name now
    }
    if (AreaRow* row = pain_->row(area))
        row->scale(Phase::Before)->setFocus(Qt::TabFocusReason);
}

// An area without a score is in no record, and an act all the same.
QString SessionPage::unrecordedAct() const {
    return justAdded_.isEmpty() || typing_->isPending() || retiming_->isPending()
               ? QString()
               : SessionWords::addAreaAct(justAdded_);
}

void SessionPage::takeBackUnrecorded() {
    added_.removeAll(justAdded_);
    justAdded_.clear();
    fillScores();
    pain_->newArea()->editor()->setFocus(Qt::OtherFocusReason);
}

void SessionPage::correctArea(AreaRow* row, const QString& to) {
    const QString from = row->area();
    if (from == to) {
        row->stopCorrecting();
        return;
    }
    if (pain_->row(to)) {
        row->refuse(filled(tr("%1 is in the list already."), {SessionWords::areaName(to)}));
        return;
    }
    row->stopCorrecting();
    if (row->answer(Phase::Before) || row->answer(Phase::After))
        added_.removeAll(from);
    else if (added_.contains(from))
        added_.replace(added_.indexOf(from), to);
    else
        added_ += to;
    hidden_ += from;
    change(
        [&] { workspace().editor.apply(renamedArea(sheet_.records, from, to), SessionWords::renameAct(to), place()); });
    fillScores();
    if (AreaRow* renamed = pain_->row(to))
        renamed->scale(Phase::Before)->setFocus(Qt::OtherFocusReason);
}

void SessionPage::removeArea(const QString& area) {
    added_.removeAll(area);
    hidden_ += area;
    change([&] {
        workspace().editor.apply(removedArea(sheet_.records, area), SessionWords::removeAreaAct(area), place());
    });
    fillScores();
    focusFirstOpen();
}

// ---- acts

Place SessionPage::place() const { return SessionPlace{id_}; }

// ---- what is to be asked and to be minded

void SessionPage::fillCautions() {
    sql::Database& database = workspace().editor.database();
    const QDate day = localDay(session().startedAt, session().offsetMinutes);
    const bool mayRead = mayReadFindings(workspace().editor.practice().user().role);
    findings_->setFindings(
        mayRead ? holdingOn(findingsOf(database, sheet_.client.id), day) : std::vector<HeldFinding>{}, day);
    const bool isOpen = session().state == SessionState::Draft;
    const std::vector<HeldFinding> unanswered =
        isOpen ? SessionStart::standingAgainst(database, session()) : std::vector<HeldFinding>();
    stopped_->setVisible(!unanswered.empty());
    stopped_->setText(mayRead ? FindingWords::summary(unanswered, day) : QString());
    // What somebody said later says nothing of this day, and nobody asks at a session of long ago.
    const bool isToday = day == today();
    ask_->setVisible(isToday && isOpen);
    if (isToday)
        ask_->setAsked(lastAsked(database, sheet_.client.id), day);
}

void SessionPage::goOnInSpite() {
    SessionStart::askAt(this, workspace().editor, session(), [this](const std::vector<InSpiteOf>& inSpiteOf) {
        change([&] { IntakeActs::goOn(workspace().editor, session(), inSpiteOf, place()); });
    });
}

void SessionPage::sayNothingChanged() {
    change([this] {
        if (!IntakeActs::nothingChanged(workspace().editor, sheet_.client, session(), place()))
            IntakeActs::sayNothingIsOffered(this, Asking::OneLine);
    });
}

void SessionPage::askWhatChanged() {
    attempt(this, [this] {
        store();
        Editor& editor = workspace().editor;
        if (const auto form = IntakeActs::askDue(editor, sheet_.client, session(), place()))
            emit wanted(FormPlace{*form});
        else
            IntakeActs::sayNothingIsOffered(this, whatToAsk(lastAsked(editor.database(), sheet_.client.id), today()));
    });
}

void SessionPage::done() {
    if (attempt(this, [this] { store(); }))
        toClient();
}

void SessionPage::toIntake() { emit wanted(IntakePlace{sheet_.client.id}); }

void SessionPage::toClient() { emit wanted(ClientPlace{session().client, session().course}); }

void SessionPage::toLast() {
    if (sheet_.last)
        emit wanted(SessionPlace{sheet_.last->session.id});
}

void SessionPage::toNext() {
    if (sheet_.next)
        emit wanted(SessionPlace{*sheet_.next});
}

void SessionPage::attach() { askWhere(/*everybody=*/false); }

void SessionPage::moveElsewhere() { askWhere(/*everybody=*/true); }

void SessionPage::askWhere(bool everybody) {
    if (!change([this] { store(); }))
        return;
    auto* dialog = new MoveDialog(workspace().editor.database(), workspace().search, sheet_,
                                  everybody ? MoveDialog::Reach::Everybody : MoveDialog::Reach::ThisClient, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, everybody] {
        const auto target = dialog->target();
        if (!target)
            return;
        change([&] {
            const SessionRecords records = sessionRecords(workspace().editor.database(), id_);
            workspace().editor.apply(
                target->course ? movedSession(records, *target->course) : movedSession(records, target->client),
                everybody ? SessionWords::moveAct() : SessionWords::attachAct(), place());
        });
    });
    dialog->open();
}

void SessionPage::declareVoid() {
    const int way = Dialogs::current().choose(
        this, tr("Declare this session void?"),
        tr("It stays to be seen but counts nowhere: not in the course, not in its chart, not in reports. You can count "
           "it again. Why is it void?"),
        {tr("It was entered by &mistake"), tr("It was entered &twice"), tr("It belongs to &another client"),
         tr("It did not take &place")});
    constexpr std::array reasons{VoidReason::Mistake, VoidReason::EnteredTwice, VoidReason::WrongClient,
                                 VoidReason::DidNotTakePlace};
    if (way < 0 || std::size_t(way) >= reasons.size())
        return;
    change([&] {
        store();
        const std::string_view reason = word(reasons[std::size_t(way)]);
        workspace().editor.apply(voidedSession(sessionRecords(workspace().editor.database(), id_)),
                                 SessionWords::voidAct(), place(),
                                 QString::fromLatin1(reason.data(), qsizetype(reason.size())));
    });
}

void SessionPage::revive() {
    change([&] { workspace().editor.apply(revivedSession(sheet_.records), SessionWords::reviveAct(), place()); });
}

void SessionPage::toVersions() {
    if (change([this] { store(); }))
        emit wanted(HistoryPlace{u"session"_s, id_.value});
}

void SessionPage::remove() {
    // What a client answered, and signed, is not thrown away with the session it was asked at.
    if (std::ranges::any_of(sheet_.records.responses,
                            [](const Response& one) { return one.state == ResponseState::Complete; })) {
        Dialogs::current().inform(this, tr("This session is not deleted"),
                                  tr("A form was finished at it, and what the client answered is kept. Declare the "
                                     "session void instead: it then counts nowhere."));
        return;
    }
    const Place client = ClientPlace{session().client, session().course};
    const bool worked = attempt(this, [&] {
        store();
        workspace().editor.apply(removedSession(sessionRecords(workspace().editor.database(), id_)),
                                 SessionWords::deleteAct(), place());
    });
    if (worked)
        emit wanted(client);
}

}  // namespace reliefbook
