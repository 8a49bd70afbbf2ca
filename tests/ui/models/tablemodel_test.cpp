// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "ui/models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

struct Row {
    int id = 0;
    QString text;
    bool operator==(const Row&) const = default;
};

class Rows : public TableModel<Row> {
public:
    QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? row(index).text : QVariant();
    }
};

TEST(TableModel, SaysOnlyWhatDiffers) {
    Rows model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setRows({{1, u"a"_s}, {3, u"c!"_s}, {4, u"d"_s}});
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(moved.count(), 0);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
}

TEST(TableModel, KeepsTheSelectionOnItsRow) {
    Rows model;
    model.setRows({{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}});
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select);
    model.setRows({{5, u"e"_s}, {3, u"c"_s}, {2, u"b!"_s}});
    ASSERT_EQ(selection.selectedIndexes().size(), 1);
    EXPECT_EQ(model.row(selection.selectedIndexes().first()).id, 2);
}

TEST(TableModel, EndsWithTheNewRowsWhateverTheyWere) {
    Rows model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<Row> rows;
        for (int id = 0; id < 8; ++id) {
            if (random() % 3 != 0)
                rows.push_back({id, QString::number(random() % 2)});
        }
        std::shuffle(rows.begin(), rows.end(), random);
        model.setRows(rows);
        ASSERT_EQ(model.rows(), rows);
    }
}

}  // namespace
}  // namespace reliefbook
