// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/tally.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <sqlite3.h>

namespace reliefbook::faults {

using namespace Qt::StringLiterals;

namespace {

int lost = 0;
int inconsistent = 0;

void write(const QJsonObject& line) {
    QFile file(qEnvironmentVariable("RELIEFBOOK_RESULTS"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::Append))
        return;
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');  // one write: tests run beside each other
}

QString cipherVersion() {
    QString version;
    sqlite3* database = nullptr;
    sqlite3_open(":memory:", &database);
    const auto take = [](void* into, int, char** columns, char**) {
        *static_cast<QString*>(into) = QString::fromUtf8(columns[0]);
        return 0;
    };
    sqlite3_exec(database, "PRAGMA cipher_version", take, &version, nullptr);
    sqlite3_close(database);
    return version;
}

}  // namespace

Tally::Tally(QString operation, QString how)
    : operation_(std::move(operation)),
      how_(std::move(how)),
      lostBefore_(lost),
      inconsistentBefore_(inconsistent) {}

Tally::~Tally() {
    QJsonObject line{{u"operation"_s, operation_},
                     {u"how"_s, how_},
                     {u"tried"_s, tried_},
                     {u"lost"_s, lost - lostBefore_},
                     {u"inconsistent"_s, inconsistent - inconsistentBefore_ + inconsistent_}};
    if (old_)
        line[u"old"_s] = *old_;
    if (new_)
        line[u"new"_s] = *new_;
    write(line);
}

void Tally::countLost() { ++lost; }
void Tally::countInconsistent() { ++inconsistent; }

void recordSurroundings() {
    write({{u"facts"_s,
            QJsonObject{{u"SQLCipher"_s, cipherVersion()},
                        {u"SQLite"_s, QLatin1StringView(sqlite3_libversion())},
                        {u"Qt"_s, QLatin1StringView(qVersion())},
                        {u"file system"_s, QString::fromLatin1(QStorageInfo(QDir::temp()).fileSystemType())}}}});
}

}  // namespace reliefbook::faults
