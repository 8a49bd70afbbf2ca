// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakewords.h"

#include "core/practice/formchanges.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

namespace reliefbook {
namespace {

QString dayOf(Moment at, int offsetMinutes) { return interfaceWords().day(localDay(at, offsetMinutes)); }

}  // namespace

QString IntakeWords::name(const Client& client) { return fullName(client); }

QString IntakeWords::purpose(Purpose purpose) {
    switch (purpose) {
        case Purpose::Intake: return tr("First visit, and again after six months");
        case Purpose::Supplement: return tr("Beside the intake, where it applies");
        case Purpose::Visit: return tr("At every visit");
        case Purpose::Consultation: return tr("Before a course begins");
        case Purpose::Consent: return tr("To be signed");
        case Purpose::Measure: return tr("A measure, scored");
    }
    return {};
}

QString IntakeWords::asking(const LastAsked& asked, QDate today) {
    const QString last = asked.intake ? interfaceWords().day(*asked.intake) : QString();
    switch (whatToAsk(asked, today)) {
        case Asking::Nothing: return tr("Everything was asked today.");
        case Asking::OneLine:
            return filled(tr("The intake is of %1. Today it is enough to ask whether anything changed."), {last});
        case Asking::InFull: break;
    }
    return asked.intake ? filled(tr("The intake is of %1: time to ask all of it again."), {last})
                        : tr("There is no intake yet. It comes before the first massage.");
}

QString IntakeWords::line(const FormLine& form) {
    if (form.state == ResponseState::Draft)
        return filled(tr("Begun on %1"), {dayOf(form.begunAt, form.offsetMinutes)});
    QString day = dayOf(form.completedAt.value_or(form.begunAt), form.offsetMinutes);
    if (form.isSigned)
        return filled(tr("Signed on %1"), {day});
    switch (form.answeredBy) {
        case AnsweredBy::Client: return filled(tr("Answered by the client on %1"), {day});
        case AnsweredBy::Therapist: return filled(tr("Asked on %1"), {day});
        case AnsweredBy::Paper: return filled(tr("Entered from paper on %1"), {day});
    }
    return day;
}

QString IntakeWords::restricted() { return tr("Nothing is asked or changed here"); }

QString IntakeWords::restriction(const Client& client) {
    if (client.restrictedAt)
        return tr("The use of these records is restricted: what is answered could not be kept.");
    if (client.mergedInto)
        return tr("This file was joined with another one. Forms are asked in the file that was kept.");
    return {};
}

QString IntakeWords::consent(const Consent& consent) {
    const QString given = dayOf(consent.givenAt, consent.offsetMinutes);
    if (!consent.withdrawnAt)
        return filled(tr("Given on %1"), {given});
    const QString withdrawn = dayOf(*consent.withdrawnAt, offsetMinutesAt(*consent.withdrawnAt));
    if (consent.withdrawalReason == declinedInForm)
        return filled(tr("Given on %1, declined in the form of %2"), {given, withdrawn});
    if (consent.withdrawalReason.isEmpty())
        return filled(tr("Given on %1, withdrawn on %2"), {given, withdrawn});
    return filled(tr("Given on %1, withdrawn on %2: %3"), {given, withdrawn, consent.withdrawalReason});
}

QString formLanguage(const Client& client) {
    return Words::languages().contains(client.language) ? client.language : interfaceWords().language();
}

}  // namespace reliefbook
