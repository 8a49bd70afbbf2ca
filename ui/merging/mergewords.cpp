// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/mergewords.h"

#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

#include <algorithm>
#include <string_view>

namespace reliefbook {

using namespace Qt::StringLiterals;

QString MergeWords::nameOf(const Client& client) {
    const QString name = fullName(client);
    return name.isEmpty() ? tr("a client without a name") : name;
}

QString MergeWords::pair(const ClientLine& first, const ClientLine& second) {
    QStringList names;
    for (const ClientLine* line : {&first, &second}) {
        Client client;
        client.firstName = line->firstName;
        client.lastName = line->lastName;
        const QString name = nameOf(client);
        names << (line->birthDate ? tr("%1, born %2", "name, day").arg(name, interfaceWords().day(*line->birthDate))
                                  : name);
    }
    return tr("%1 and %2", "two clients").arg(names[0], names[1]);
}

QString MergeWords::why(const Likeness& like) {
    QStringList reasons;
    if (like.name == Likeness::Name::Same)
        reasons << tr("the same name");
    else if (like.name == Likeness::Name::Near)
        reasons << tr("nearly the same name");
    if (like.birth)
        reasons << tr("the same birth date");
    if (like.turnedBirth)
        reasons << tr("day and month of the birth date exchanged");
    if (like.otherBirth)
        reasons << tr("another birth date");
    if (like.phone)
        reasons << tr("the same telephone number");
    if (like.email)
        reasons << tr("the same e-mail address");
    return reasons.join(u" · "_s);
}

QString MergeWords::moving(const std::vector<KindIds>& moving, const QString& to) {
    int courses = 0, sessions = 0, forms = 0, others = 0;
    for (const KindIds& kind : moving) {
        const std::string_view name = kind.kind;
        (name == "course"     ? courses
         : name == "session"  ? sessions
         : name == "response" ? forms
                              : others) += int(kind.ids.size());
    }
    if (courses + sessions + forms + others == 0)
        return tr("Nothing belongs to the file that is closed.");
    QStringList parts;
    if (courses > 0)
        parts << tr("%n course(s)", nullptr, courses);
    if (sessions > 0)
        parts << tr("%n session(s)", nullptr, sessions);
    if (forms > 0)
        parts << tr("%n form(s)", nullptr, forms);
    if (others > 0)
        parts << tr("%n other record(s)", nullptr, others);
    return tr("To the file of %1 go: %2.", "name, list").arg(to, parts.join(u", "_s));
}

QString MergeWords::parting(const Parting& parting, const QString& kept, const QString& other) {
    QString text = tr("%n record(s) go back to the file of %1.", nullptr, parting.back).arg(other);
    if (parting.since > 0)
        text += u' ' + tr("%n record(s) entered since stay with %1.", nullptr, parting.since).arg(kept);
    return text + u' ' +
           tr("Names and contacts become again what they were, unless somebody changed them since. This can be "
              "undone.");
}

}  // namespace reliefbook
