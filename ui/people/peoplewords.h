// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/relationread.h"
#include "core/records/clientalert.h"
#include "core/records/contact.h"
#include "ui/forms/fields.h"
#include "ui/theme/tone.h"

#include <QCoreApplication>

namespace reliefbook {

/// What alerts, contacts and those around a client are called wherever they are shown.
class PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)

public:
    /// "Marija Kovačević"; the one name where there is only one.
    static QString name(const Client& client);
    /// Without a name of a person, the organisation's.
    static QString name(const Contact& contact);

    /// "Medical", as the title of what it says.
    static QString title(AlertKind kind);
    /// "From 3 May 2025", "Until 8 May 2025", "3 – 8 May 2025"; empty where it always holds.
    static QString days(const ClientAlert& alert);
    static QString kind(ContactKind kind);
    /// "Guardian": what somebody is to the client.
    static QString role(RelationRole role);
    /// "Is the guardian": what this client is to the other.
    static QString roleFromThere(RelationRole role);

    static std::vector<ChoiceField::Choice> contactKinds();
    static std::vector<ChoiceField::Choice> roles();
};

/// The words of an enumeration as a ChoiceField takes them.
template <class E> QString codeOf(E value) {
    const std::string_view code = word(value);
    return QString::fromLatin1(code.data(), qsizetype(code.size()));
}
template <class E> E fromCode(const QString& code, E otherwise) {
    return fromWord<E>(code.toStdString()).value_or(otherwise);
}

}  // namespace reliefbook
