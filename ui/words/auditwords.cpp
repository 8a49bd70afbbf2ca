// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the audit, in words.
#include "ui/words/codedword.h"
#include "ui/words/recordwords.h"
#include "ui/words/words.h"

#include <QRegularExpression>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto actions = std::to_array<CodedWord>({
    {"create", QT_TRANSLATE_NOOP("RecordWords", "Entered")},
    {"update", QT_TRANSLATE_NOOP("RecordWords", "Changed")},
    {"delete", QT_TRANSLATE_NOOP("RecordWords", "Deleted")},
    {"restore", QT_TRANSLATE_NOOP("RecordWords", "Brought back")},
    {"view", QT_TRANSLATE_NOOP("RecordWords", "Looked at")},
    {"acknowledge", QT_TRANSLATE_NOOP("RecordWords", "Confirmed as read")},
    {"print", QT_TRANSLATE_NOOP("RecordWords", "Printed")},
    {"export", QT_TRANSLATE_NOOP("RecordWords", "Exported")},
    {"import", QT_TRANSLATE_NOOP("RecordWords", "Taken in")},
    {"erase", QT_TRANSLATE_NOOP("RecordWords", "Erased for good")},
    {"backup", QT_TRANSLATE_NOOP("RecordWords", "Backup made")},
    {"backup-proved", QT_TRANSLATE_NOOP("RecordWords", "Backup proved")},
    {"backup-failed", QT_TRANSLATE_NOOP("RecordWords", "Backup failed")},
    {"migrate", QT_TRANSLATE_NOOP("RecordWords", "Brought to a newer format")},
    {"take-over", QT_TRANSLATE_NOOP("RecordWords", "Taken over from another computer")},
    {"passphrase", QT_TRANSLATE_NOOP("RecordWords", "Passphrase changed")},
    {"lock", QT_TRANSLATE_NOOP("RecordWords", "Locked")},
    {"unlock", QT_TRANSLATE_NOOP("RecordWords", "Unlocked")},
    {"pin-set", QT_TRANSLATE_NOOP("RecordWords", "PIN set")},
    {"pin-removed", QT_TRANSLATE_NOOP("RecordWords", "PIN removed")},
    {"pin-renewed", QT_TRANSLATE_NOOP("RecordWords", "PIN allowed again")},
    {"pin-failed", QT_TRANSLATE_NOOP("RecordWords", "Wrong PIN")},
    {"salvage", QT_TRANSLATE_NOOP("RecordWords", "Saved from a damaged file")},
    {"open", QT_TRANSLATE_NOOP("RecordWords", "Opened")},
    {"close", QT_TRANSLATE_NOOP("RecordWords", "Closed")},
    {"passphrase-failed", QT_TRANSLATE_NOOP("RecordWords", "Wrong passphrase at the lock")},
    {"recovered", QT_TRANSLATE_NOOP("RecordWords", "Opened with the recovery sheet")},
    {"recovery-sheet", QT_TRANSLATE_NOOP("RecordWords", "Recovery sheet made")},
    {"check", QT_TRANSLATE_NOOP("RecordWords", "Checked")},
});

constexpr auto reasons = std::to_array<CodedWord>({
    {"client_asked", QT_TRANSLATE_NOOP("RecordWords", "the client asked for it")},
    {"time_is_over", QT_TRANSLATE_NOOP("RecordWords", "its time was over")},
    {"entered_by_mistake", QT_TRANSLATE_NOOP("RecordWords", "entered by mistake")},
    {"again", QT_TRANSLATE_NOOP("RecordWords", "again, after an older copy came back")},
    {"accuracy_disputed", QT_TRANSLATE_NOOP("RecordWords", "the client says it is not right")},
    {"may_not_be_erased_yet", QT_TRANSLATE_NOOP("RecordWords", "it may not be erased yet")},
    {"legal_claim", QT_TRANSLATE_NOOP("RecordWords", "needed for a legal claim")},
    {"client_agreed", QT_TRANSLATE_NOOP("RecordWords", "the client agreed")},
    {"accuracy_checked", QT_TRANSLATE_NOOP("RecordWords", "it was checked")},
    {"claim_settled", QT_TRANSLATE_NOOP("RecordWords", "the claim is settled")},
    {"by_mistake", QT_TRANSLATE_NOOP("RecordWords", "it was a mistake")},
    {"mistake", QT_TRANSLATE_NOOP("RecordWords", "entered by mistake")},
    {"entered_twice", QT_TRANSLATE_NOOP("RecordWords", "entered twice")},
    {"broken off", QT_TRANSLATE_NOOP("RecordWords", "entering was broken off")},
    {"wrong_client", QT_TRANSLATE_NOOP("RecordWords", "it belongs to another client")},
    {"did_not_take_place", QT_TRANSLATE_NOOP("RecordWords", "it did not take place")},
    {"undo", QT_TRANSLATE_NOOP("RecordWords", "taken back")},
    {"redo", QT_TRANSLATE_NOOP("RecordWords", "done again")},
    {"demo", QT_TRANSLATE_NOOP("RecordWords", "invented")},
    {"audit", QT_TRANSLATE_NOOP("RecordWords", "the list of who did what")},
    {"clock back", QT_TRANSLATE_NOOP("RecordWords", "the computer's clock had gone back")},
    {"copy for another computer", QT_TRANSLATE_NOOP("RecordWords", "a copy for another computer")},
});

/// Of backups, before their number.
constexpr auto backupReasons = std::to_array<CodedWord>({
    {"close", QT_TRANSLATE_NOOP("RecordWords", "when closing, number %1")},
    {"start", QT_TRANSLATE_NOOP("RecordWords", "after opening, number %1")},
    {"hours", QT_TRANSLATE_NOOP("RecordWords", "while working, number %1")},
    {"before-migration", QT_TRANSLATE_NOOP("RecordWords", "before an update, number %1")},
    {"before-erasure", QT_TRANSLATE_NOOP("RecordWords", "before an erasure, number %1")},
    {"before-import", QT_TRANSLATE_NOOP("RecordWords", "before an import, number %1")},
    {"hand", QT_TRANSLATE_NOOP("RecordWords", "by hand, number %1")},
    {"number", QT_TRANSLATE_NOOP("RecordWords", "number %1")},
});

}  // namespace

QString RecordWords::action(QStringView action, QStringView kind) {
    if (action == u"restore" && kind.isEmpty())
        return tr("Restored from a backup");
    const char* name = found(actions, action);
    return name != nullptr ? tr(name) : action.toString();
}

QString RecordWords::reason(QStringView reason) {
    if (const char* name = found(reasons, reason))
        return tr(name);
    static const QRegularExpression numbered(u"^([a-z-]+) (\\d+)$"_s);
    static const QRegularExpression schema(u"^schema (\\d+) to (\\d+)$"_s);
    static const QRegularExpression restored(u"^from (.+), entries to (\\d+)$"_s);
    QString text = reason.toString();
    if (const auto is = numbered.match(text); is.hasMatch()) {
        if (const char* name = found(backupReasons, is.captured(1)))
            return filled(tr(name), {is.captured(2)});
    }
    if (const auto is = schema.match(text); is.hasMatch())
        return filled(tr("the file, from form %1 to %2"), {is.captured(1), is.captured(2)});
    if (const auto is = restored.match(text); is.hasMatch())
        return filled(tr("from %1, with the entries up to %2"), {is.captured(1), is.captured(2)});
    return text;
}

}  // namespace reliefbook
