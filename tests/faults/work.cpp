// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/work.h"

#include "core/practice/queries.h"
#include "core/sql/table.h"

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 idsPerSet = 1'000'000;
constexpr int recordsPerClient = 5;

QString note(int set, int client) {
    // From one line to several pages of the file.
    return u"Set %1, client %2: neck stiff in the morning. "_s.arg(set).arg(client).repeated(1 + set * 7 % 97);
}

}  // namespace

Secret testPassphrase() { return passphrase(u"seven quiet rivers under the bridge"); }

ChangeSet Work::next() {
    const int set = ++done_;
    ChangeSet changes;
    const auto put = [&](auto record) {
        record.createdAt = {1'700'000'000'000 + set};
        record.createdBy = user_;
        records_[record.id.value] = record;
        changes.push_back(creation(std::move(record)));
    };
    // Sets go in fours: make, change what was made, make, remove what was made.
    if (set % 2 == 1) {
        for (int i = 0; i < clients_; ++i) {
            const qint64 base = set * idsPerSet + qint64{i} * recordsPerClient;
            Client client;
            client.id = {base};
            client.fileNo = u"%1-%2"_s.arg(set).arg(i);
            client.firstName = u"Client %1"_s.arg(i);
            client.lastName = u"Ђорђевић"_s;
            put(client);
            Course course;
            course.id = {base + 1};
            course.client = client.id;
            course.title = u"Neck"_s;
            course.mainArea = u"neck"_s;
            course.therapist = user_;
            course.startedOn = QDate(2025, 1, 7);
            put(course);
            Session session;
            session.id = {base + 2};
            session.client = client.id;
            session.course = course.id;
            session.therapist = user_;
            session.startedAt = {1'736'000'000'000 + set};
            session.subjective = note(set, i);
            put(session);
            for (const Phase phase : {Phase::Before, Phase::After}) {
                PainScore score;
                score.id = {base + 3 + (phase == Phase::After ? 1 : 0)};
                score.client = client.id;
                score.course = course.id;
                score.session = session.id;
                score.area = u"neck"_s;
                score.phase = phase;
                score.value = (set + i) % 11;
                score.takenAt = session.startedAt;
                put(score);
            }
        }
        return changes;
    }
    const auto from = records_.lower_bound((set - 1) * idsPerSet);
    const auto to = records_.lower_bound(set * idsPerSet);
    if (set % 4 == 2) {
        for (auto entry = from; entry != to; ++entry) {
            Record after = entry->second;
            if (auto* session = std::get_if<Session>(&after))
                session->objective = note(set, 0);
            if (auto* score = std::get_if<PainScore>(&after))
                score->value = 10 - *score->value;
            if (after == entry->second)
                continue;
            changes.push_back({entry->second, after});
            entry->second = after;
        }
        return changes;
    }
    for (auto entry = from; entry != to; ++entry)
        changes.push_back({entry->second, std::nullopt});
    records_.erase(from, to);
    return changes;
}

int setsDone(sql::Database& database) { return practiceInfo(database).registration.toInt(); }

void doNextSet(Practice& practice, Work& work) {
    ChangeSet changes = work.next();
    const PracticeInfo before = practiceInfo(practice.database());
    PracticeInfo after = before;
    after.registration = QString::number(work.done());
    changes.push_back(update(before, after));
    practice.apply(changes, u"set %1"_s.arg(work.done()));
}

std::map<qint64, Record> storedRecords(sql::Database& database) {
    std::map<qint64, Record> records;
    const auto add = [&]<class T>(const std::vector<T>& all) {
        for (const T& record : all)
            records[record.id.value] = record;
    };
    add(sql::select<Client>(database, "WHERE deleted_at IS NULL"));
    add(sql::select<Course>(database, "WHERE deleted_at IS NULL"));
    add(sql::select<Session>(database, "WHERE deleted_at IS NULL"));
    add(sql::select<PainScore>(database, "WHERE deleted_at IS NULL"));
    return records;
}

}  // namespace reliefbook::faults
