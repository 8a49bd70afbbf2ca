// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/rulechanges.h"

#include "core/base/error.h"
#include "core/screening/rulesjson.h"
#include "core/sql/table.h"

#include <map>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

ChangeSet decided(const RuleLine& line, bool off, const QString& level, const QString& reason) {
    if (reason.trimmed().isEmpty())
        throw Error(ErrorKind::BadInput, {QLatin1String(Table<RuleSetting>::name), u"reason"_s});
    RuleSetting after = line.setting.value_or(RuleSetting{});
    after.rule = line.rule.id;
    after.off = off;
    after.level = level;
    after.reason = reason.trimmed();
    if (line.setting)
        return {update(*line.setting, after)};
    after.id = Id<RuleSetting>::make();
    return {creation(after)};
}

}  // namespace

std::optional<Level> levelIn(const RuleSetting& setting) {
    const QByteArray level = setting.level.toLatin1();
    return fromWord<Level>(std::string_view(level.data(), std::size_t(level.size())));
}

Level RuleLine::level() const { return setting ? levelIn(*setting).value_or(rule.level) : rule.level; }

std::vector<RuleLine> ruleLines(sql::Database& database) {
    std::map<QString, RuleSetting> settings;
    for (RuleSetting& setting : sql::select<RuleSetting>(database, "WHERE deleted_at IS NULL"))
        settings.emplace(setting.rule, std::move(setting));
    std::vector<RuleLine> lines;
    for (const Rule& rule : builtInRules()) {
        const auto found = settings.find(rule.id);
        lines.push_back({rule, found == settings.end() ? std::nullopt : std::optional(found->second)});
    }
    return lines;
}

ChangeSet switchedOff(const RuleLine& line, const QString& reason) {
    return decided(line, /*off=*/true, line.setting ? line.setting->level : QString(), reason);
}

ChangeSet withLevel(const RuleLine& line, Level level, const QString& reason) {
    const std::string_view written = word(level);
    return decided(line, /*off=*/false, QString::fromLatin1(written.data(), qsizetype(written.size())), reason);
}

ChangeSet asItCame(const RuleLine& line) { return line.setting ? ChangeSet{removal(*line.setting)} : ChangeSet{}; }

}  // namespace reliefbook
