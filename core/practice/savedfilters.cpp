// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/savedfilters.h"

#include "core/base/text.h"
#include "core/sql/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

std::optional<SavedFilter> filterCalled(sql::Database& database, const QString& name) {
    for (SavedFilter& one : sql::select<SavedFilter>(database, "WHERE deleted_at IS NULL ORDER BY created_at, id")) {
        if (one.name == name)
            return std::move(one);
    }
    return std::nullopt;
}

}  // namespace

std::vector<KeptFilter> keptFilters(sql::Database& database) {
    std::vector<KeptFilter> kept;
    for (SavedFilter& one : sql::select<SavedFilter>(database, "WHERE deleted_at IS NULL ORDER BY created_at, id")) {
        ClientFilter filter = filterFromJson(one.filter);
        kept.push_back({std::move(one), std::move(filter)});
    }
    std::ranges::stable_sort(kept, {}, [](const KeptFilter& one) { return folded(one.record.name); });
    return kept;
}

QString filterJson(const ClientFilter& filter) {
    QJsonArray tags;
    for (const Id<Tag> tag : filter.tags)
        tags.append(QString::number(tag.value));
    const QJsonObject json{{u"active"_s, filter.active},
                           {u"archived"_s, filter.archived},
                           {u"in_a_course"_s, filter.inACourse},
                           {u"alerts"_s, filter.alerts},
                           {u"tags"_s, tags}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ClientFilter filterFromJson(const QString& json) {
    const QJsonObject one = QJsonDocument::fromJson(json.toUtf8()).object();
    ClientFilter filter{.active = one.value(u"active"_s).toBool(),
                        .archived = one.value(u"archived"_s).toBool(),
                        .inACourse = one.value(u"in_a_course"_s).toBool(),
                        .alerts = one.value(u"alerts"_s).toBool()};
    for (const auto& tag : one.value(u"tags"_s).toArray())
        filter.tags.push_back({tag.toString().toLongLong()});
    return filter;
}

ChangeSet keptAs(sql::Database& database, const QString& name, const ClientFilter& filter) {
    if (const std::optional<SavedFilter> before = filterCalled(database, name)) {
        SavedFilter after = *before;
        after.filter = filterJson(filter);
        return {update(*before, after)};
    }
    SavedFilter kept;
    kept.id = Id<SavedFilter>::make();
    kept.name = name;
    kept.filter = filterJson(filter);
    return {creation(kept)};
}

ChangeSet renamedFilter(sql::Database& database, const SavedFilter& kept, const QString& name) {
    ChangeSet changes;
    const std::optional<SavedFilter> other = filterCalled(database, name);
    if (other && other->id != kept.id)
        changes.push_back(removal(*other));
    SavedFilter after = kept;
    after.name = name;
    changes.push_back(update(kept, after));
    return changes;
}

}  // namespace reliefbook
