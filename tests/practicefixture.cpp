// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practicefixture.h"

#include "core/sql/migrations.h"

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

Secret TestPractice::key() {
    const std::string text = "x'" + std::string(64, 'a') + std::string(32, 'b') + "'";
    return Secret(std::span<const char>(text.data(), text.size()));
}

TestPractice::TestPractice() {
    sql::Database database(path(), key(), sql::Access::Create);
    sql::migrate(database, sql::ownMigrations());
    practice_ = std::make_unique<Practice>(std::move(database));
    User owner;
    owner.id = Id<User>::make();
    owner.name = u"Mira"_s;
    owner.createdBy = owner.id;
    practice_->setUser(owner);
    PracticeInfo info;
    info.id = Id<PracticeInfo>::make();
    info.name = u"Test practice"_s;
    info.language = u"en"_s;
    info.paper = u"A4"_s;
    const ChangeSet made = practice_->apply({creation(owner), creation(info)});
    practice_->setUser(std::get<User>(*made.front().after));
}

Client anna() {
    Client client;
    client.id = Id<Client>::make();
    client.firstName = u"Anna"_s;
    client.lastName = u"Żak"_s;
    client.birthDate = QDate(1980, 2, 29);
    client.mobile = u"+48 601 22 33 44"_s;
    return client;
}

Course courseOf(const Client& client, const QString& area) {
    Course course;
    course.id = Id<Course>::make();
    course.client = client.id;
    course.title = u"Low back"_s;
    course.mainArea = area;
    course.startedOn = QDate(2025, 3, 3);
    return course;
}

Session sessionOf(const Course& course, QDate day) {
    Session session;
    session.id = Id<Session>::make();
    session.client = course.client;
    session.course = course.id;
    session.therapist = course.therapist;
    session.offsetMinutes = 60;
    session.startedAt = momentOf(day, QTime(10, 0), session.offsetMinutes);
    return session;
}

PainScore scoreOf(const Session& session, Phase phase, double value, const QString& area) {
    PainScore score;
    score.id = Id<PainScore>::make();
    score.client = session.client;
    score.course = session.course;
    score.session = session.id;
    score.area = area;
    score.phase = phase;
    score.value = value;
    score.takenAt = session.startedAt;
    score.offsetMinutes = session.offsetMinutes;
    return score;
}

Course storedCourse(Practice& practice, const std::vector<std::pair<double, double>>& scores) {
    const Client client = anna();
    Course course = courseOf(client);
    course.therapist = practice.user().id;
    ChangeSet changes{creation(client), creation(course)};
    QDate day = course.startedOn;
    for (const auto& [before, after] : scores) {
        const Session session = sessionOf(course, day);
        changes.push_back(creation(session));
        changes.push_back(creation(scoreOf(session, Phase::Before, before)));
        changes.push_back(creation(scoreOf(session, Phase::After, after)));
        day = day.addDays(7);
    }
    practice.apply(changes);
    return course;
}

}  // namespace reliefbook::testing
