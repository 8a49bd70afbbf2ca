// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/csv.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/practiceexport.h"
#include "core/exchange/practiceimport.h"
#include "core/file/practicefile.h"
#include "core/practice/attachments.h"
#include "core/practice/clientchanges.h"
#include "core/practice/eachkind.h"
#include "core/practice/erasure.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

/// Every row of a table, each column as SQLite quotes it.
QStringList rowsOf(sql::Database& database, const std::string& table) {
    QStringList columns;
    {
        auto rows = database.query("SELECT name FROM pragma_table_info('" + table + "')");
        while (rows.next())
            columns << u"quote(\"%1\")"_s.arg(rows.column<QString>(0));
    }
    QStringList all;
    auto rows =
        database.query("SELECT " + columns.join(u" || ' ' || ").toStdString() + " FROM \"" + table + "\" ORDER BY 1");
    while (rows.next())
        all << rows.column<QString>(0);
    return all;
}

class AnExport : public ::testing::Test {
protected:
    AnExport() {
        course = testing::storedCourse(*practice, {{7, 4.5}, {6, 3}});
        PracticeInfo info = practiceInfo(database());
        const PracticeInfo before = info;
        info.logo = QByteArray("\x89PNG\r\n\x1a\n\0\1\2", 11);
        info.address = u"-Street 5\n\"Second\" floor"_s;
        info.retentionYears = 0;
        info.uuid = u"8e9d5a5e-test"_s;
        practice->apply({update(before, info)});
        Client client = *sql::find(database(), course.client);
        const Client was = client;
        client.note = u"=HYPERLINK(\"http://x\")\r\n\u202e<b>&\\"_s + QChar(u'\0') + u"😀 Ђорђе"_s;
        client.sittingHours = 0.1;
        client.preferences = u"{\"music\": [\"none\"]}"_s;
        practice->apply({update(was, client)});
        practice->endVisit();
        addIntake(client.id);
        // Something that lies in the bin, and somebody who was erased.
        const auto sessions = sessionsOf(database(), course.client);
        practice->apply({removal(sessions.back())});
        const Client gone = testing::anna();
        practice->apply({creation(gone)});
        eraseClients(*practice, {gone.id}, EraseReason::ClientAsked);
    }
    template <class T> static T own(Id<Client> client) {
        T record;
        record.id = Id<T>::make();
        record.client = client;
        return record;
    }
    /// One of each kind that is asked, said, signed or brought along.
    void addIntake(Id<Client> client) {
        Tag tag;
        tag.id = Id<Tag>::make();
        tag.name = u"=runner"_s;
        tag.colour = u"teal"_s;
        auto worn = own<ClientTag>(client);
        worn.tag = tag.id;
        CustomField field;
        field.id = Id<CustomField>::make();
        field.name = u"shoe"_s;
        auto value = own<CustomValue>(client);
        value.field = field.id;
        value.value = u"43"_s;
        Contact doctor;
        doctor.id = Id<Contact>::make();
        doctor.name = u"Dr. Weiss"_s;
        auto relation = own<ClientRelation>(client);
        relation.contact = doctor.id;
        auto alert = own<ClientAlert>(client);
        alert.text = u"latex"_s;
        auto signature = own<SignedText>(client);
        signature.text = u"I agree"_s;
        signature.textHash = QByteArray("\0\1\2", 3);
        auto form = own<Response>(client);
        form.questionnaire = u"intake_adult"_s;
        form.answers = u"{\"name\":\"Anna\"}"_s;
        form.state = ResponseState::Complete;
        form.completedAt = Moment{7};
        form.signature = signature.id;
        auto finding = own<Finding>(client);
        finding.rule = u"bruise"_s;
        finding.openedOn = QDate(2026, 1, 2);
        finding.response = form.id;
        auto clearance = own<Clearance>(client);
        clearance.finding = finding.id;
        clearance.contact = doctor.id;
        clearance.onDay = QDate(2026, 1, 3);
        auto overriding = own<FindingOverride>(client);
        overriding.finding = finding.id;
        overriding.session = sessionsOf(database(), client).front().id;
        overriding.user = practice->user().id;
        overriding.reason = u"old"_s;
        auto consent = own<Consent>(client);
        consent.kind = u"consent_data"_s;
        consent.response = form.id;
        consent.signature = signature.id;
        RuleSetting rule;
        rule.id = Id<RuleSetting>::make();
        rule.rule = u"bruise"_s;
        rule.reason = u"ours"_s;
        SavedFilter filter;
        filter.id = Id<SavedFilter>::make();
        filter.name = u"mine"_s;
        filter.filter = u"{}"_s;
        ReadAttachment letter = readAttachment(u"../Снимак :1.txt"_s, "Dear colleague");
        letter.record.client = client;
        practice->write([&] { storeContent(database(), letter); });
        practice->apply({creation(tag), creation(field), creation(doctor), creation(rule), creation(filter),
                         creation(worn), creation(value), creation(relation), creation(alert), creation(letter.record),
                         creation(signature), creation(form), creation(finding), creation(clearance),
                         creation(overriding), creation(consent)});
    }
    Attachment letter() { return sql::select<Attachment>(database(), "").front(); }

    sql::Database& database() { return practice.database(); }
    QString at(const QString& name) const { return folder.filePath(name); }
    QString out() const { return at(u"out"_s); }
    std::unique_ptr<PracticeFile> imported(const QString& from, const QString& name = u"new.reliefbook"_s) {
        return PracticeFile::create(at(name), passphrase(u"words for the new one"),
                                    [&](sql::Database fresh) { importPractice(from, fresh); });
    }
    /// What is refused, in its own words; empty where it was taken.
    QString refusal(const QString& from) {
        QString said;
        try {
            imported(from, u"refused.reliefbook"_s);
        } catch (const Error& error) {
            said = error.facts().join(u'|');
            EXPECT_FALSE(QFileInfo::exists(at(u"refused.reliefbook"_s))) << "nothing is left of it";
        }
        QFile::remove(at(u"refused.reliefbook"_s));
        QFile::remove(at(u"refused.reliefbook.info"_s));
        return said;
    }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    void change(const QString& name, const QByteArray& from, const QByteArray& to) const {
        QByteArray content = bytes(out() + u'/' + name);
        EXPECT_TRUE(content.contains(from)) << name.toStdString() << ": " << from.toStdString();
        content.replace(content.indexOf(from), from.size(), to);
        QFile file(out() + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    TestPractice practice;
    QTemporaryDir folder;
    Course course;
};

TEST_F(AnExport, TakenInAgainEqualsTheOriginalRowByRow) {
    exportPractice(database(), out(), {.client = {}, .readme = u"Read me"_s});
    const auto file = imported(out());
    sql::Database& fresh = file->practice().database();
    std::vector<const char*> tables{"attachment_blob", "history", "erased"};
    forEachKind([&]<class T>() { tables.push_back(Table<T>::name); });
    for (const char* table : tables)
        EXPECT_EQ(rowsOf(fresh, table), rowsOf(database(), table)) << table;
    QStringList audit = rowsOf(fresh, "audit");
    EXPECT_EQ(fresh.value<QString>("SELECT action FROM audit ORDER BY seq DESC LIMIT 1"), u"import"_s);
    EXPECT_EQ(fresh.value<qint64>("SELECT count(*) FROM audit"),
              database().value<qint64>("SELECT count(*) FROM audit") + 1);
    for (const QString& row : rowsOf(database(), "audit"))
        EXPECT_EQ(audit.removeAll(row), 1);
    EXPECT_FALSE(firstBreakInAudit(fresh));
    EXPECT_EQ(practiceInfo(fresh).logo, practiceInfo(database()).logo);
    EXPECT_GE(rowsOf(fresh, "history").size(), 3);
    EXPECT_EQ(rowsOf(fresh, "erased").size(), 1);
    EXPECT_EQ(file->practice().user(), practice->user()) << "who may go on working";
}

TEST_F(AnExport, HoldsEachDocumentAsAFileOfItsOwn) {
    exportPractice(database(), out(), {.client = {}, .readme = {}});
    const QString path = out() + u'/' + attachmentPath(letter());
    EXPECT_TRUE(path.endsWith(u"-Снимак 1.txt")) << path.toStdString();
    EXPECT_EQ(bytes(path), "Dear colleague");
}

TEST_F(AnExport, InManySmallFilesIsTheSame) {
    exportPractice(database(), out(), {.form = ExportForm::Json, .client = {}, .readme = {}, .partBytes = 1'000});
    EXPECT_TRUE(QFileInfo::exists(out() + u"/json/audit-2.json"_s));
    const auto file = imported(out());
    EXPECT_EQ(rowsOf(file->practice().database(), "session"), rowsOf(database(), "session"));
    EXPECT_EQ(rowsOf(file->practice().database(), "history"), rowsOf(database(), "history"));
}

TEST_F(AnExport, LeavesTheFolderAloneThatOthersCallAPart) {
    ASSERT_TRUE(QDir().mkpath(out() + u".part/photos"_s));
    QFile photo(out() + u".part/photos/one.jpg"_s);
    ASSERT_TRUE(photo.open(QIODevice::WriteOnly));
    photo.close();
    const QString cutOff = out() + u".part-0123456789abcdef"_s;
    ASSERT_TRUE(QDir().mkpath(cutOff));
    exportPractice(database(), out(), {.client = {}, .readme = {}});
    EXPECT_TRUE(photo.exists());
    EXPECT_TRUE(QFileInfo::exists(cutOff)) << "another process may be at it";
}

TEST_F(AnExport, LiesThereForThisUserAloneAndWhole) {
    const qint64 records = exportPractice(database(), out(), {.client = {}, .readme = u"Прочитај"_s});
    EXPECT_GT(records, 20);
    EXPECT_EQ(bytes(out() + u"/readme.txt"_s), u"Прочитај"_s.toUtf8());
    EXPECT_EQ(bytes(out() + u"/attachments/logo.png"_s), practiceInfo(database()).logo);
    QDirIterator all(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        const QFileInfo info(all.next());
        EXPECT_FALSE(info.fileName().contains(u".part"));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        EXPECT_EQ(info.permissions() & others, QFileDevice::Permissions()) << info.filePath().toStdString();
        files += info.isFile() ? 1 : 0;
    }
    const int kinds = int(std::variant_size_v<Record>);
    EXPECT_EQ(files, kinds + 3 + kinds + 1 + 4) << "JSON and CSV of each kind, the audit in both, the rest, the letter";
}

TEST_F(AnExport, CutOffLeavesNothing) {
    EXPECT_THROW(exportPractice(database(), out(), {.client = {}, .readme = {}}, [](qint64, qint64) { return false; }),
                 Error)
        << "not asked often enough";
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
    ASSERT_TRUE(QDir().mkdir(out()));
    EXPECT_THROW(exportPractice(database(), out(), {.client = {}, .readme = {}}), Error) << "over nothing";
    EXPECT_TRUE(QDir(out()).isEmpty());
}

class T39Export : public AnExport {};

/// No cell of any file begins as a formula, and each holds what the record does.
TEST_F(T39Export, EveryCellIsSafeAndComesBack) {
    exportPractice(database(), out(), {.form = ExportForm::Csv, .client = {}, .readme = {}});
    int cells = 0;
    for (const QString& name : QDir(out() + u"/csv"_s).entryList(QDir::Files)) {
        CsvReader reader(bytes(out() + u"/csv/"_s + name), name,
                         [](const CsvFields& fields) { return fields[0] == u"id" || fields[0] == u"seq" ? 1 : 0; });
        while (reader.next()) {
            for (const QStringView field : reader.fields()) {
                ++cells;
                bool isNumber = false;
                static_cast<void>(field.toDouble(&isNumber));
                EXPECT_TRUE(isNumber || !needsGuard(field) || field.startsWith(u'\''))
                    << field.toString().toStdString();
            }
        }
    }
    EXPECT_GT(cells, 200);
    CsvReader clients(bytes(out() + u"/csv/client.csv"_s), u"client"_s,
                      [](const CsvFields& fields) { return fields[0] == u"id" ? 1 : 0; });
    const auto column = std::find(clients.header().begin(), clients.header().end(), u"note") - clients.header().begin();
    ASSERT_TRUE(clients.next());
    const Client client = *sql::find(database(), course.client);
    QString expected = client.note;
    expected.replace(QChar(u'\0'), QChar(0x2400));
    EXPECT_EQ(withoutGuard(clients.fields()[std::size_t(column)]).toString(), expected);
    EXPECT_EQ(clients.fields()[0], QString::number(client.id.value));
}

// ---- one client ----

TEST_F(AnExport, OfOneClientHoldsAllThatIsTheirsAndNobodyElse) {
    const Course other = testing::storedCourse(*practice, {{2, 1}});
    practice->noteView(course.client);
    exportPractice(database(), out(), {.client = course.client, .readme = {}});
    const auto records = [&](const QString& kind) {
        return QJsonDocument::fromJson(bytes(out() + u"/json/"_s + kind + u".json"_s))
            .object()
            .value(u"records"_s)
            .toArray();
    };
    ASSERT_EQ(records(u"client"_s).size(), 1);
    EXPECT_EQ(records(u"client"_s)[0].toObject().value(u"id"_s).toString(), QString::number(course.client.value));
    EXPECT_EQ(records(u"session"_s).size(), 2) << "also the one in the bin";
    EXPECT_EQ(records(u"session"_s)[0].toObject().value(u"state"_s).toString(), u"draft"_s) << "marked as not signed";
    EXPECT_EQ(records(u"pain_score"_s).size(), 4);
    EXPECT_EQ(records(u"history"_s).size(), 2);
    const QByteArray audit = bytes(out() + u"/json/audit.json"_s);
    EXPECT_TRUE(audit.contains("\"view\"")) << "who looked at it";
    QDirIterator all(out(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        EXPECT_FALSE(bytes(all.next()).contains(QByteArray::number(other.client.value)));
    const ExportFacts facts = exportFacts(database(), course.client);
    EXPECT_EQ(facts.client, u"Anna Żak"_s);
    EXPECT_EQ(facts.counts, (Counts{.clients = 1, .courses = 1, .sessions = 1, .scores = 4}));
    EXPECT_EQ(facts.inTheBin, 1);
    EXPECT_EQ(facts.unsignedSessions, std::vector{QDate(2025, 3, 3)});
    EXPECT_TRUE(refusal(out()).contains(u"one client"));
    EXPECT_THROW(exportPractice(database(), at(u"x"_s), {.client = Id<Client>{5}, .readme = {}}), Error);
}

// ---- what is refused ----

TEST_F(AnExport, TamperedWithIsRefusedWholly) {
    struct Case {
        QString file;
        QByteArray from, to;
        QString says;
    };
    const QByteArray client = QByteArray::number(course.client.value);
    const QByteArray gone = QByteArray::number(database().value<qint64>("SELECT record_id FROM erased"));
    const QByteArray firstScore = [&] {
        const auto id = database().value<qint64>("SELECT min(id) FROM pain_score");
        return QByteArray::number(id);
    }();
    const std::vector<Case> cases{
        {u"export.json"_s, "reliefbook-export-1", "reliefbook-export-9", u"no export"_s},
        {u"export.json"_s, "\"schema\": 3", "\"schema\": 7", u"another version"_s},
        {u"export.json"_s, "json/client.json", "json/../../client.json", u"name of a file"_s},
        {u"export.json"_s, "json/client.json", "/etc/passwd", u"name of a file"_s},
        {u"export.json"_s, "json/client.json", "json/user.json", u"name of a file"_s},
        {u"json/client.json"_s, R"("records":[)", R"("records":[[],)", u"records instead of"_s},
        {u"json/client.json"_s, R"("city":)", R"("town":)", u"client city"_s},
        {u"json/client.json"_s, R"("city":)", R"("wings":1,"city":)", u"not known"_s},
        {u"json/client.json"_s, R"("kind":"client")", R"("kind":"session")", u"something else"_s},
        {u"json/client.json"_s, R"("birth_date":"1980-02-29")", R"("birth_date":"1980-02-31")", u"birth_date"_s},
        {u"json/client.json"_s, R"("first_name":"Anna")", R"("first_name":7)", u"first_name"_s},
        {u"json/client.json"_s, "{", "{{", u"no JSON"_s},
        {u"json/course.json"_s, R"("client_id":")" + client + R"(")", R"("client_id":"12345")", u"leads nowhere"_s},
        {u"json/pain_score.json"_s, R"("value":)", R"("value":99,"x":)", u"not known"_s},
        {u"json/pain_score.json"_s, R"("id":")" + firstScore + R"(")", R"("id":")" + client + R"(x")", u"id"_s},
        {u"json/audit.json"_s, R"("action":"create")", R"("action":"delete")", u"audit does not hold together"_s},
        {u"json/audit.json"_s, R"("seq":2)", R"("seq":3)", u"entry 3"_s},
        {u"json/history.json"_s, R"("merged_count":)", R"("merged":)", u"merged_count"_s},
        {attachmentPath(letter()), "Dear", "Dead", u"not the document"_s},
        {attachmentPath(letter()), "Dear", "Dear, dear", u"not the document"_s},
        {u"json/attachment.json"_s, "Снимак 1.txt", "../Снимак 1.txt", u"name of document"_s},
        {u"json/erased.json"_s, R"("record_id":")" + gone + R"(")", R"("record_id":")" + client + R"(")",
         u"erased who is in it"_s},
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(one.file.toStdString() + ": " + one.to.toStdString());
        QDir(out()).removeRecursively();
        exportPractice(database(), out(), {.form = ExportForm::Json, .client = {}, .readme = {}});
        change(one.file, one.from, one.to);
        const QString said = refusal(out());
        EXPECT_TRUE(said.contains(one.says)) << said.toStdString();
    }
}

class T36Export : public AnExport {};

/// What no form stores and no calendar shows would only come up where it is shown.
TEST_F(T36Export, HoldsNothingThatNoPracticeHolds) {
    struct Case {
        const char* file;
        QString column;
        QJsonValue value;
    };
    const std::vector<Case> cases{
        {"session", u"started_at"_s, std::numeric_limits<qint64>::max()},
        {"session", u"started_at"_s, std::numeric_limits<qint64>::min()},
        {"session", u"offset_minutes"_s, 100'000},
        {"session", u"plan"_s, QString(1'000'000, u'x')},
        {"pain_score", u"area"_s, QString(1'000'000, u'x')},
        {"pain_score", u"taken_at"_s, qint64(300'000'000'000'000)},
        {"client", u"created_at"_s, qint64(-3'000'000'000'000)},
        {"client", u"birth_date"_s, u"0001-01-01"_s},
        {"client", u"last_name"_s, QString(5'000, u'x')},
        {"course", u"planned_sessions"_s, 2'000'000'000},
        {"history", u"at"_s, std::numeric_limits<qint64>::max()},
        {"erased", u"at"_s, std::numeric_limits<qint64>::max()},
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(std::string(one.file) + " " + one.column.toStdString());
        QDir(out()).removeRecursively();
        exportPractice(database(), out(), {.form = ExportForm::Json, .client = {}, .readme = {}});
        const QString path = out() + u"/json/"_s + QLatin1String(one.file) + u".json"_s;
        QJsonObject json = QJsonDocument::fromJson(bytes(path)).object();
        QJsonArray records = json[u"records"].toArray();
        QJsonObject first = records[0].toObject();
        ASSERT_TRUE(first.contains(one.column));
        first[one.column] = one.value;
        records[0] = first;
        json[u"records"] = records;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
        file.close();
        const QString said = refusal(out());
        EXPECT_TRUE(said.contains(one.column)) << said.toStdString();
        EXPECT_FALSE(QFileInfo::exists(at(u"new.reliefbook"_s)));
    }
}

TEST_F(AnExport, WithAnIdTwiceIsRefused) {
    exportPractice(database(), out(), {.form = ExportForm::Json, .client = {}, .readme = {}});
    const QByteArray content = bytes(out() + u"/json/client.json"_s);
    const qsizetype from = content.indexOf('\n') + 1;
    const QByteArray line = content.sliced(from, content.indexOf("\n]") - from);
    change(u"json/client.json"_s, line, line + ",\n" + line);
    QByteArray manifest = bytes(out() + u"/export.json"_s);
    QJsonObject about = QJsonDocument::fromJson(manifest).object();
    QJsonArray files = about.value(u"files"_s).toArray();
    for (QJsonValueRef one : files) {
        QJsonObject file = one.toObject();
        if (file.value(u"kind"_s) == u"client"_s)
            file.insert(u"records"_s, 2);
        one = file;
    }
    about.insert(u"files"_s, files);
    QFile file(out() + u"/export.json"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(about).toJson());
    file.close();
    EXPECT_TRUE(refusal(out()).contains(u"twice"));
}

TEST_F(AnExport, TooDeepOrTooLargeIsRefusedBeforeItIsParsed) {
    EXPECT_TRUE(isShallow("{\"a\":\"[[[[[[\"}", 2));
    EXPECT_FALSE(isShallow("[[[", 2));
    EXPECT_TRUE(isShallow("[[],[],[\"\\\"[[\"]]", 2));
    exportPractice(database(), out(), {.form = ExportForm::Json, .client = {}, .readme = {}});
    change(u"json/client.json"_s, "[", QByteArray(10'000, '['));
    EXPECT_TRUE(refusal(out()).contains(u"32 deep"));
    QFile huge(out() + u"/json/client.json"_s);
    ASSERT_TRUE(huge.resize(5'000'000'000));  // sparse
    EXPECT_TRUE(refusal(out()).contains(u"100000000 bytes"));
    ASSERT_TRUE(huge.remove());
    ASSERT_TRUE(QFile::link(u"/dev/zero"_s, huge.fileName()));
    EXPECT_FALSE(refusal(out()).isEmpty());
}

// ---- the audit by itself ----

TEST_F(AnExport, OfTheAuditHoldsItsHead) {
    exportAudit(database(), {}, at(u"audit.csv"_s));
    CsvReader reader(bytes(at(u"audit.csv"_s)), u"audit"_s,
                     [](const CsvFields& fields) { return fields[0] == u"seq" ? 1 : 0; });
    QStringList last;
    qint64 rows = 0;
    while (reader.next()) {
        ++rows;
        last.clear();
        for (const QStringView field : reader.fields())
            last << field.toString();
    }
    const AuditHead head = auditHead(database());
    EXPECT_EQ(rows, head.seq + 1);
    EXPECT_EQ(last.first(), QString::number(head.seq));
    EXPECT_EQ(last[5], u"head"_s);
    EXPECT_EQ(last.last(), QString::fromLatin1(head.hash.toHex()));
    AuditFilter filter;
    filter.action = u"erase"_s;
    exportAudit(database(), filter, at(u"erased.csv"_s));
    EXPECT_EQ(bytes(at(u"erased.csv"_s)).count("\r\n"), 3) << "names, the entry, the head";
}

}  // namespace
}  // namespace reliefbook
