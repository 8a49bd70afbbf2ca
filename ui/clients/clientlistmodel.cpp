// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientlistmodel.h"

#include "core/base/typed.h"
#include "ui/clients/clientwords.h"
#include "ui/controls/avatar.h"
#include "ui/words/interfacewords.h"

#include <QStringList>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t readAtOnce = 6;

}  // namespace

ClientListModel::ClientListModel(sql::Database& database, QObject* parent)
    : QAbstractTableModel(parent),
      database_(database) {}

void ClientListModel::setClients(std::vector<Id<Client>> clients) {
    beginResetModel();
    clients_ = std::move(clients);
    rows_.clear();
    failed_ = false;
    endResetModel();
}

Id<Client> ClientListModel::client(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() ? clients_[static_cast<std::size_t>(index.row())] : Id<Client>{};
}

QModelIndex ClientListModel::indexOf(Id<Client> client) const {
    const auto found = std::find(clients_.begin(), clients_.end(), client);
    return found == clients_.end() ? QModelIndex() : index(static_cast<int>(found - clients_.begin()));
}

int ClientListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(clients_.size());
}

int ClientListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
        case Name: return tr("Name");
        case Birth: return tr("Age and birth date");
        case Town: return tr("Town");
        case Phone: return tr("Telephone");
        case LastSession: return tr("Last session");
        case HowFar: return tr("Course");
        default: return tr("Tags");
    }
}

void ClientListModel::read(std::size_t first) const {
    std::vector<Id<Client>> next;
    for (std::size_t i = first; i < clients_.size() && next.size() < readAtOnce; ++i) {
        if (!rows_.contains(clients_[i].value))
            next.push_back(clients_[i]);
    }
    for (const ClientLine& line : clientLines(database_, next)) {
        Row row;
        row.id = line.id;
        row.name = fullName(line.firstName, line.lastName);
        row.initials = initials(row.name);
        row.badge = line.isArchived ? tr("Archived") : QString();
        QStringList below;
        PainLevels levels;
        if (line.course) {
            levels = painLevels(analyseCourse(line.course->scores.scores));
            below << line.course->title
                  << (line.course->endedOn ? tr("ended %1").arg(dayInWords(*line.course->endedOn))
                                           : progressInWords(line.course->sessions, line.course->plannedSessions));
        } else if (line.lastSession) {
            below << tr("Last session %1").arg(dayInWords(*line.lastSession));
        } else {
            below << tr("No session yet");
        }
        row.below = below.join(u" · "_s);
        row.levels = levelsInFigures(levels);
        const QString age = ageInWords(line.birthDate);
        // In figures: a column is as wide as what it always holds.
        const QLocale& locale = interfaceWords().locale();
        row.cells = {
            row.name,
            line.birthDate ? tr("%1 · %2", "age, birth date").arg(age, writtenDay(*line.birthDate, locale)) : QString(),
            line.town,
            line.phone,
            line.lastSession ? writtenDay(*line.lastSession, locale) : QString(),
            line.course ? line.course->title : QString(),
            line.tags.join(u", "_s)};
        QStringList spoken{row.name, ageInWords(line.birthDate)};
        spoken << below << levelsSpoken(levels) << row.badge;
        spoken.removeAll(QString());
        row.spoken = spoken.join(u", "_s);
        rows_.emplace(line.id.value, std::move(row));
    }
}

const ClientListModel::Row* ClientListModel::row(int index) const {
    const auto at = static_cast<std::size_t>(index);
    const qint64 id = clients_[at].value;
    if (!rows_.contains(id) && !failed_) {
        try {
            read(at);
        } catch (const Error& error) {
            failed_ = true;
            // Later: this is called while the list is painted.
            auto* self = const_cast<ClientListModel*>(this);
            QMetaObject::invokeMethod(
                self, [self, error] { emit self->failed(error); }, Qt::QueuedConnection);
        }
    }
    const auto known = rows_.find(id);
    return known == rows_.end() ? nullptr : &known->second;
}

QVariant ClientListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != rowRole)
        return {};
    const Row* shown = row(index.row());
    if (shown == nullptr)
        return {};
    switch (role) {
        case Qt::DisplayRole: return shown->cells[index.column()];
        case Qt::AccessibleTextRole: return index.column() == Name ? shown->spoken : shown->cells[index.column()];
        default: return QVariant::fromValue(static_cast<const void*>(shown));
    }
}

}  // namespace reliefbook
