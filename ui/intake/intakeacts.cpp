// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakeacts.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/practice/questionnaireread.h"
#include "core/practice/relationread.h"
#include "ui/intake/intakewords.h"
#include "ui/screening/clearancedialog.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/undo/editor.h"

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

Id<Response> IntakeActs::begin(Editor& editor, const Client& client, const Questionnaire& questionnaire,
                               const std::optional<Session>& session, const Place& place) {
    const Response response =
        withAnswers(newForm(client, questionnaire, formLanguage(client), AnsweredBy::Therapist, session),
                    begunWith(editor.database(), client.id, questionnaire, today()));
    editor.apply({creation(response)}, tr("new form"), place);
    return response.id;
}

std::optional<Id<Response>> IntakeActs::askDue(Editor& editor, const Client& client,
                                               const std::optional<Session>& session, const Place& place) {
    sql::Database& database = editor.database();
    const IntakeSheet sheet = intakeSheet(database, client.id);
    const Purpose purpose = whatToAsk(sheet.asked, today()) == Asking::InFull ? Purpose::Intake : Purpose::Visit;
    const auto begun = std::ranges::find_if(sheet.forms, [purpose](const FormLine& form) {
        return form.state == ResponseState::Draft && form.purpose == purpose;
    });
    if (begun != sheet.forms.end()) {
        const Response before = formSheet(database, begun->id).response;
        if (session && before.session != session->id) {
            Response after = before;  // it is asked here now
            after.session = session->id;
            after.course = session->course;
            editor.apply({update(before, after)}, tr("going on with the form"), place);
        }
        return begun->id;
    }
    const AskedOf of{client.birthDate, today(), client.sex};
    for (const Questionnaire& form : offeredQuestionnaires(database)) {
        if (form.purpose == purpose && holds(form.offered, sheet.lastIntake, of))
            return begin(editor, client, form, session, place);
    }
    return std::nullopt;
}

void IntakeActs::sayNothingIsOffered(QWidget* parent, Asking due) {
    Dialogs::current().inform(
        parent, due == Asking::InFull ? tr("No form for the intake is offered") : tr("No form for a visit is offered"),
        tr("Nothing was begun. Which forms are offered is decided under Forms."));
}

void IntakeActs::finish(Editor& editor, const FormSheet& form, const std::optional<SignedText>& signature,
                        const Place& place) {
    editor.apply(
        finishedForm(form, findingsOf(editor.database(), form.client.id), screeningRules(editor.database()), signature),
        tr("finishing the form"), place);
    editor.endVisit();
}

void IntakeActs::goOn(Editor& editor, const Session& session, const std::vector<InSpiteOf>& inSpiteOf,
                      const Place& place) {
    editor.apply(overridden(inSpiteOf, session, editor.practice().user().id), tr("going on with the session"), place);
}

void IntakeActs::enterNote(QWidget* parent, Editor& editor, const Finding& finding,
                           const std::function<void()>& entered) {
    auto* dialog = new ClearanceDialog(finding, today(), doctorsFor(editor.database(), finding.client), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [parent, dialog, &editor, finding, entered] {
        attempt(parent, [&] {
            editor.apply(clearedFinding(finding, dialog->clearance()), tr("doctor's note"),
                         IntakePlace{finding.client});
            if (entered)
                entered();
        });
    });
    dialog->open();
}

bool IntakeActs::nothingChanged(Editor& editor, const Client& client, const Session& session, const Place& place) {
    const std::optional<Questionnaire> visit = offeredQuestionnaire(editor.database(), u"visit");
    if (!visit)
        return false;
    FormSheet form;
    form.client = client;
    form.questionnaire = visit;
    form.answers = {{u"anything_changed"_s, u"no"_s}};
    form.earlier = standingAnswers(editor.database(), client.id);
    form.of = {client.birthDate, today(), client.sex};
    form.response = newForm(client, *visit, formLanguage(client), AnsweredBy::Therapist, session);
    ChangeSet changes =
        finishedForm(form, findingsOf(editor.database(), client.id), screeningRules(editor.database()), std::nullopt);
    // Begun and finished in one.
    for (Change& change : changes) {
        if (change.after && std::holds_alternative<Response>(*change.after))
            change.before.reset();
    }
    editor.apply(std::move(changes), tr("nothing changed"), place);
    return true;
}

}  // namespace reliefbook
