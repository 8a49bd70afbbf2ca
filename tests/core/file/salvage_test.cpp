// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backup.h"
#include "core/file/opening.h"
#include "core/file/salvage.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/core/file/afile.h"

#include <QDir>
#include <QFileInfo>

#include <openssl/evp.h>

#include <map>
#include <set>
#include <utility>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::AFile;
using testing::right;
using testing::thrownBy;

constexpr int pageSize = 4096;
constexpr int reserved = 80;  // of a page of SQLCipher 4: the IV and the HMAC

/// The pages of an encrypted file in clear, to know which page holds what.
class Pages {
public:
    Pages(QByteArray file, const Secret& derived) : file_(std::move(file)) {
        // x'<64 digits of the key><32 of the salt>'
        key_ = QByteArray::fromHex(QByteArray(derived.data() + 2, 64));
    }
    /// Of a page but the first.
    QByteArray page(int number) const {
        const QByteArray raw = file_.mid(qsizetype{number - 1} * pageSize, pageSize);
        QByteArray clear(pageSize, '\0');
        EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
        int length = 0;
        const auto bytes = [](const QByteArray& from, int at) {
            return reinterpret_cast<const unsigned char*>(from.constData()) + at;  // NOLINT
        };
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, bytes(key_, 0), bytes(raw, pageSize - reserved));
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, reinterpret_cast<unsigned char*>(clear.data()), &length, bytes(raw, 0),  // NOLINT
                          pageSize - reserved);
        EVP_CIPHER_CTX_free(context);
        return clear;
    }
    bool isInterior(int number) const { return page(number).at(0) == 5; }
    int cells(int number) const { return word(page(number), 3); }
    std::vector<int> children(int number) const {
        const QByteArray interior = page(number);
        const int cells = word(interior, 3);
        std::vector<int> all;
        all.reserve(static_cast<std::size_t>(cells) + 1);
        for (int i = 0; i < cells; ++i)
            all.push_back(doubleWord(interior, word(interior, 12 + 2 * i)));
        all.push_back(doubleWord(interior, 8));
        return all;
    }
    /// The rows on the leaves below a page, or on it.
    int rowsBelow(int number) const {
        if (!isInterior(number))
            return cells(number);
        int rows = 0;
        for (const int child : children(number))
            rows += rowsBelow(child);
        return rows;
    }

private:
    static int word(const QByteArray& page, int at) {
        return static_cast<unsigned char>(page[at]) * 256 + static_cast<unsigned char>(page[at + 1]);
    }
    static int doubleWord(const QByteArray& page, int at) { return word(page, at) * 65'536 + word(page, at + 2); }
    QByteArray file_;
    QByteArray key_;
};

/// Clients with sessions whose notes fill a third of a page each, so that their table has three storeys.
class T11 : public AFile {
protected:
    static constexpr int clients = 20;
    static constexpr int sessionsEach = 60;

    void SetUp() override {
        make();
        auto file = PracticeFile::open(path(), right());
        ChangeSet changes;
        for (int c = 0; c < clients; ++c) {
            Client client = testing::anna();
            client.id = Id<Client>::make();
            Course course = testing::courseOf(client);
            course.id = Id<Course>::make();
            course.therapist = file->practice().user().id;
            changes.push_back(creation(client));
            changes.push_back(creation(course));
            for (int s = 0; s < sessionsEach; ++s) {
                Session session = testing::sessionOf(course, course.startedOn.addDays(s));
                session.id = Id<Session>::make();
                session.objective = u"tense between the shoulder blades; "_s.repeated(37);
                changes.push_back(creation(session));
                changes.push_back(creation(testing::scoreOf(session, Phase::Before, 6)));
            }
        }
        file->practice().apply(changes);
        derived_ = file->derivedKey();
        sql::Database& database = file->practice().database();
        root_ = static_cast<int>(
            database.value<qint64>("SELECT rootpage FROM sqlite_schema WHERE name = 'session' AND type = 'table'"));
        for (const Session& session : sql::select<Session>(database, ""))
            sessions_[session.id.value] = session;
        file->close();
        whole_ = bytes(path());
        pages_.emplace(whole_, derived_);
    }

    QString target() const { return at(u"Saved.reliefbook"_s); }
    SalvageReport salvageWithDamageOn(int page) {
        flip(path(), qint64{page - 1} * pageSize + 1000);
        const QByteArray damaged = bytes(path());
        SalvageReport report = salvage(path(), right(), target(), u"Lost"_s);
        EXPECT_TRUE(bytes(path()) == damaged) << "the damaged file is only read";
        return report;
    }
    static SalvagedKind of(const SalvageReport& report, const QString& kind) {
        for (const SalvagedKind& one : report.kinds) {
            if (one.kind == kind)
                return one;
        }
        ADD_FAILURE() << "nothing of " << kind.toStdString();
        return {};
    }
    /// All but the sessions is there, `lost` of those are not, and what is there opens and holds together.
    void expectSaved(const SalvageReport& report, int lost) {
        const qint64 all = qint64{clients} * sessionsEach + 2;
        for (const auto& [kind, count] : std::map<QString, qint64>{
                 {u"client"_s, clients + 1}, {u"course"_s, clients + 1}, {u"pain_score"_s, all + 2}}) {
            EXPECT_EQ(of(report, kind).found, count) << kind.toStdString();
            EXPECT_EQ(of(report, kind).lost, 0) << kind.toStdString();
        }
        EXPECT_EQ(of(report, u"session"_s).found, all - lost);
        EXPECT_EQ(of(report, u"session"_s).lost, lost);
        EXPECT_EQ(report.remade, lost) << "each has a score that goes on belonging to it";
        EXPECT_EQ(report.dropped, 0);
        EXPECT_FALSE(report.auditCut);
        EXPECT_FALSE(report.isComplete());
        EXPECT_EQ(verify(target(), right()), QStringList());

        auto file = PracticeFile::open(target(), right());
        int same = 0;
        for (const Session& session : sql::select<Session>(file->practice().database(), "")) {
            const bool isSame = session == sessions_[session.id.value];
            same += isSame ? 1 : 0;
            EXPECT_TRUE(isSame || session.quickNote == u"Lost"_s);
            EXPECT_EQ(session.client, sessions_[session.id.value].client);
            EXPECT_EQ(session.course, sessions_[session.id.value].course);
        }
        EXPECT_EQ(same, all - lost);
        EXPECT_EQ(file->practice().database().value<QString>("SELECT action FROM audit ORDER BY seq DESC LIMIT 1"),
                  u"salvage"_s);
        EXPECT_NO_THROW(file->practice().apply({creation(testing::anna())}));
    }

    Secret derived_;
    int root_ = 0;
    QByteArray whole_;
    std::optional<Pages> pages_;
    std::map<qint64, Session> sessions_;
};

TEST_F(T11, SalvageAroundALeafLosesItsRowsAlone) {
    const std::vector<int> storey = pages_->children(root_);
    ASSERT_GT(storey.size(), 1U);
    const std::vector<int> leaves = pages_->children(storey.at(0));
    const int leaf = leaves.at(leaves.size() / 2);
    ASSERT_FALSE(pages_->isInterior(leaf));
    const int lost = pages_->cells(leaf);
    EXPECT_LE(lost, 20);
    EXPECT_GE(lost, 1);
    expectSaved(salvageWithDamageOn(leaf), lost);
}

TEST_F(T11, SalvageAroundTheFirstAndTheLastLeafLosesTheirRowsAlone) {
    const std::vector<int> storey = pages_->children(root_);
    const int first = pages_->children(storey.front()).front();
    const int last = pages_->children(storey.back()).back();
    flip(path(), qint64{first - 1} * pageSize + 500);
    const int lost = pages_->cells(first) + pages_->cells(last);
    expectSaved(salvageWithDamageOn(last), lost);
}

TEST_F(T11, SalvageAroundAnInteriorPageLosesWhatHangsOnIt) {
    const std::vector<int> storey = pages_->children(root_);
    ASSERT_GT(storey.size(), 1U) << "otherwise the root is the only interior page";
    ASSERT_TRUE(pages_->isInterior(storey.at(0)));
    expectSaved(salvageWithDamageOn(storey.at(0)), pages_->rowsBelow(storey.at(0)));
}

TEST_F(T11, SalvageWithoutARootPageSavesTheOtherTables) {
    expectSaved(salvageWithDamageOn(root_), clients * sessionsEach + 2);
}

TEST_F(T11, SalvageOfAWholeFileIsComplete) {
    const SalvageReport report = salvage(path(), right(), target(), u"Lost"_s);
    EXPECT_TRUE(report.isComplete());
    EXPECT_EQ(report.path, target());
    EXPECT_EQ(verify(target(), right()), QStringList());
    EXPECT_EQ(thrownBy([&] { salvage(path(), right(), target(), u"Lost"_s); }).kind(), ErrorKind::FileExists);
}

TEST_F(T11, SalvageOfABrokenAuditKeepsItUpToThere) {
    int root = 0;
    {
        Opened opened = openFile(path(), right(), sql::Access::ReadOnly);
        root =
            static_cast<int>(opened.database.value<qint64>("SELECT rootpage FROM sqlite_schema WHERE name = 'audit'"));
    }
    const std::vector<int> leaves = pages_->children(root);
    const SalvageReport report = salvageWithDamageOn(leaves.at(leaves.size() / 2));
    EXPECT_TRUE(report.auditCut);
    EXPECT_EQ(of(report, u"session"_s).lost, 0);
    EXPECT_EQ(of(report, u"session"_s).found, clients * sessionsEach + 2);
    EXPECT_EQ(verify(target(), right()), QStringList()) << "with a chain that holds";
}

TEST_F(T11, SalvageWithoutTheClientsGivesThemTheNameOfWhatIsLost) {
    int root = 0;
    {
        Opened opened = openFile(path(), right(), sql::Access::ReadOnly);
        root =
            static_cast<int>(opened.database.value<qint64>("SELECT rootpage FROM sqlite_schema WHERE name = 'client'"));
    }
    const SalvageReport report = salvageWithDamageOn(root);
    EXPECT_EQ(report.remade, clients + 1);
    EXPECT_EQ(verify(target(), right()), QStringList());
    auto file = PracticeFile::open(target(), right());
    EXPECT_EQ(counts(file->practice().database()),
              (Counts{clients + 1, clients + 1, clients * sessionsEach + 2, clients * sessionsEach + 4}));
    for (const Client& client : sql::select<Client>(file->practice().database(), ""))
        EXPECT_EQ(client.lastName, u"Lost"_s);
}

TEST_F(T11, SalvageThatIsStoppedOrRefusedLeavesNothing) {
    EXPECT_EQ(
        thrownBy([&] { salvage(path(), right(), target(), u"Lost"_s, [](qint64, qint64) { return false; }); }).kind(),
        ErrorKind::Cancelled);
    EXPECT_EQ(thrownBy([&] { salvage(path(), passphrase(u"another"), target(), u"Lost"_s); }).kind(),
              ErrorKind::WrongPassphrase);
    EXPECT_EQ(QDir(folder_.path()).entryList({u"Saved*"_s}), QStringList());
}

}  // namespace
}  // namespace reliefbook
