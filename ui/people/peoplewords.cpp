// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplewords.h"

#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

QString PeopleWords::name(const Client& client) { return fullName(client); }

QString PeopleWords::name(const Contact& contact) {
    return contact.name.isEmpty() ? contact.organisation : contact.name;
}

QString PeopleWords::title(AlertKind kind) {
    switch (kind) {
        case AlertKind::Medical: return tr("Medical alert");
        case AlertKind::Screening: return tr("Alert from screening");
        case AlertKind::Personal: return tr("Personal remark");
        case AlertKind::Admin: return tr("Remark for the reception");
    }
    return {};
}

QString PeopleWords::days(const ClientAlert& alert) {
    const Words& words = interfaceWords();
    if (alert.fromDay && alert.untilDay)
        return words.days(*alert.fromDay, *alert.untilDay);
    if (alert.fromDay)
        return filled(tr("from %1"), {words.day(*alert.fromDay)});
    return alert.untilDay ? filled(tr("until %1"), {words.day(*alert.untilDay)}) : QString();
}

QString PeopleWords::kind(ContactKind kind) {
    switch (kind) {
        case ContactKind::Doctor: return tr("Doctor");
        case ContactKind::Referrer: return tr("Refers clients");
        case ContactKind::Guardian: return tr("Guardian");
        case ContactKind::Payer: return tr("Pays for clients");
        case ContactKind::Other: return tr("Somebody else");
    }
    return {};
}

QString PeopleWords::role(RelationRole role) {
    switch (role) {
        case RelationRole::Guardian: return tr("Guardian");
        case RelationRole::Emergency: return tr("To be called in an emergency");
        case RelationRole::Payer: return tr("Pays");
        case RelationRole::Partner: return tr("Partner");
        case RelationRole::Family: return tr("Family");
        case RelationRole::Doctor: return tr("Doctor");
        case RelationRole::Referrer: return tr("Referred the client");
    }
    return {};
}

QString PeopleWords::roleFromThere(RelationRole role) {
    switch (role) {
        case RelationRole::Guardian: return tr("This client is the guardian");
        case RelationRole::Emergency: return tr("This client is to be called in an emergency");
        case RelationRole::Payer: return tr("This client pays");
        case RelationRole::Partner: return tr("Partner");
        case RelationRole::Family: return tr("Family");
        case RelationRole::Doctor: return tr("This client is the doctor");
        case RelationRole::Referrer: return tr("Was referred by this client");
    }
    return {};
}

std::vector<ChoiceField::Choice> PeopleWords::contactKinds() {
    std::vector<ChoiceField::Choice> choices;
    for (const ContactKind one : everyValue<ContactKind>())
        choices.push_back({codeOf(one), kind(one)});
    return choices;
}

std::vector<ChoiceField::Choice> PeopleWords::roles() {
    std::vector<ChoiceField::Choice> choices;
    for (const RelationRole one : everyValue<RelationRole>())
        choices.push_back({codeOf(one), role(one)});
    return choices;
}

}  // namespace reliefbook
