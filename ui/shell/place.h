// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <variant>

namespace reliefbook {

struct Attachment;
struct Client;
struct Course;
struct Response;
struct Session;

// Where one can be in the window. Each kind of place is shown by one page (ui/window/pages.cpp); records are named by
// their ids, so a place stays right whatever is edited meanwhile.
struct TodayPlace {
    bool operator==(const TodayPlace&) const = default;
};
/// The list; `client` is selected in it.
struct ClientsPlace {
    std::optional<Id<Client>> client;
    bool operator==(const ClientsPlace&) const = default;
};
/// A client's file, with a course in front or the one that fits best.
struct ClientPlace {
    Id<Client> client;
    std::optional<Id<Course>> course;
    bool operator==(const ClientPlace&) const = default;
};
struct SessionPlace {
    Id<Session> session;
    bool operator==(const SessionPlace&) const = default;
};
struct ReportPlace {
    Id<Course> course;
    bool operator==(const ReportPlace&) const = default;
};
/// `keeping`: at the rule that says how long records are kept.
struct SettingsPlace {
    bool keeping = false;
    bool operator==(const SettingsPlace&) const = default;
};

/// Backups, restoring, the passphrase, the lock: what keeps the practice safe.
struct SafetyPlace {
    bool operator==(const SafetyPlace&) const = default;
};
/// The earlier versions of one record; `kind` is its table's name ("session").
struct HistoryPlace {
    QString kind;
    qint64 record = 0;
    bool operator==(const HistoryPlace&) const = default;
};
/// What was deleted in the last 30 days.
struct BinPlace {
    bool operator==(const BinPlace&) const = default;
};
/// Who did what; `client`: only what was done with theirs.
struct AuditPlace {
    std::optional<Id<Client>> client;
    bool operator==(const AuditPlace&) const = default;
};
/// Doctors, referrers, guardians, who pays.
struct DirectoryPlace {
    bool operator==(const DirectoryPlace&) const = default;
};

/// What a client was asked, and what follows from it.
struct IntakePlace {
    Id<Client> client;
    bool operator==(const IntakePlace&) const = default;
};
/// One form, to be answered or read.
struct FormPlace {
    Id<Response> response;
    bool operator==(const FormPlace&) const = default;
};

/// Clients who may be in the file twice.
struct DuplicatesPlace {
    bool operator==(const DuplicatesPlace&) const = default;
};
/// What was written, searched for words; `client`: only about them.
struct NotesPlace {
    std::optional<Id<Client>> client;
    bool operator==(const NotesPlace&) const = default;
};

/// All forms of the practice.
struct FormsPlace {
    bool operator==(const FormsPlace&) const = default;
};
/// One form to be changed, by its id ("adult_intake").
struct QuestionnairePlace {
    QString id;
    bool operator==(const QuestionnairePlace&) const = default;
};
/// The rules of screening.
struct RulesPlace {
    bool operator==(const RulesPlace&) const = default;
};

/// What a client brought along; `document` is shown.
struct DocumentsPlace {
    Id<Client> client;
    std::optional<Id<Attachment>> document;
    bool operator==(const DocumentsPlace&) const = default;
};

using Place = std::variant<TodayPlace, ClientsPlace, ClientPlace, SessionPlace, ReportPlace, SettingsPlace, SafetyPlace,
                           HistoryPlace, BinPlace, AuditPlace, DirectoryPlace, IntakePlace, FormPlace, DuplicatesPlace,
                           NotesPlace, FormsPlace, QuestionnairePlace, RulesPlace, DocumentsPlace>;

}  // namespace reliefbook
