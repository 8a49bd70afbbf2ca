// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/steps.h"

#include "core/sql/migrations.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace reliefbook::faults {

using namespace Qt::StringLiterals;

int ownSchema() { return sql::ownMigrations().back().number; }

QString stepName(int after) { return u"%1_step.sql"_s.arg(ownSchema() + after, 4, 10, QChar(u'0')); }

void writeStep(const QString& folder, int after, const QByteArray& script) {
    QFile file(QDir(folder).filePath(stepName(after)));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(script);
}

void writeOwnSteps(const QString& folder) {
    for (const sql::Migration& own : sql::ownMigrations())
        writeStep(folder, own.number - ownSchema(), own.script);
}

}  // namespace reliefbook::faults
