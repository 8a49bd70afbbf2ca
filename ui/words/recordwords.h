// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/history.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <optional>

namespace reliefbook {

/// What kinds of record, their fields and what is done to them are called, in one place: for history, bin and audit.
class RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)

public:
    /// "Session"; of an unknown kind its own name.
    static QString kind(QStringView kind);
    /// "Birth date"; of a column nobody has words for its own name.
    static QString field(QStringView kind, QStringView column);
    /// "Looked at", "Changed": what stands in the audit; `kind`: of which record, empty for the whole practice.
    static QString action(QStringView action, QStringView kind);
    /// Why, where the audit says it by a word of ours; another's text as it is.
    static QString reason(QStringView reason);
    static QString role(Role role);
    /// "Created", "Changed", "Deleted", "Brought back".
    static QString act(PastChange::Act act);

    /// The names of fields named by their columns, as the audit lists them.
    static QStringList fields(QStringView kind, const QStringList& columns);

    /// One field of a record as a person reads it.
    struct Shown {
        QString column, name, value;  // an empty value: nothing was entered
    };
    /// What another record is called ("course_id", its id); empty: not known.
    using NameOf = std::function<QString(QStringView column, qint64 id)>;
    /// The fields of a record that say something to a person, in the order they are stored.
    static std::vector<Shown> shown(const Record& record, const NameOf& nameOf = {});

    /// What a score or a rating is about: "Pain before, low back", "Stress after".
    static QString title(const Record& record);
    /// "14 Mar 2026, 14:05", on this computer's clock.
    static QString moment(Moment at);
};

}  // namespace reliefbook
