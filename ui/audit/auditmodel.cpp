// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditmodel.h"

#include "ui/controls/tiptext.h"
#include "ui/words/interfacewords.h"
#include "ui/words/recordwords.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString momentOf(const AuditEntry& entry) {
    const QDateTime time = localTime(entry.at, entry.offsetMinutes);
    return AuditModel::tr("%1, %2", "day, time")
        .arg(interfaceWords().day(time.date()), interfaceWords().locale().toString(time.time(), u"HH:mm:ss"_s));
}

QString nameOf(Id<User> user, const std::vector<User>& users) {
    if (!user)
        return AuditModel::tr("the program");
    for (const User& one : users) {
        if (one.id == user)
            return one.name;
    }
    return QString::number(user.value);
}

}  // namespace

void AuditModel::setEntries(const std::vector<AuditEntry>& entries, const std::vector<User>& users) {
    std::vector<AuditRow> rows;
    rows.reserve(entries.size());
    for (const AuditEntry& entry : entries) {
        AuditRow row;
        row.id = entry.seq;
        row.when = momentOf(entry);
        row.who = nameOf(entry.user, users);
        row.what = RecordWords::action(entry.action, entry.kind);
        // The number is all the audit knows of whom it is about: so it may outlive them.
        row.of = entry.kind.isEmpty() ? tr("the practice")
                                      : tr("%1 …%2", "kind of record and the end of its number")
                                            .arg(RecordWords::kind(entry.kind), QString::number(entry.record).right(6));
        QStringList why;
        if (!entry.fields.isEmpty())
            why << RecordWords::fields(entry.kind, entry.fields.split(u' ')).join(u", "_s);
        if (!entry.reason.isEmpty())
            why << RecordWords::reason(entry.reason);
        why.removeAll(QString());
        row.why = why.join(u" · "_s);
        row.kind = entry.kind;
        row.record = entry.record;
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const AuditRow& shown = row(index);
    if (role == Qt::ToolTipRole)
        return index.column() == Why ? QVariant(tipText(shown.why)) : QVariant();
    switch (index.column()) {
        case When: return shown.when;
        case Who: return shown.who;
        case What: return shown.what;
        case Of: return shown.of;
        case Why: return shown.why;
        default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case When: return tr("When");
        case Who: return tr("Who");
        case What: return tr("What");
        case Of: return tr("Of");
        case Why: return tr("Fields and reason");
        default: return {};
    }
}

}  // namespace reliefbook
