// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/card.h"
#include "ui/gallery/pages.h"
#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace reliefbook::gallery {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget* tree() {
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({u"Area"_s, u"Before"_s, u"After"_s});
    for (const QString& part : {u"Back"_s, u"Neck"_s}) {
        auto* parent = new QTreeWidgetItem(tree, {part, u"6"_s, u"3"_s});
        for (const QString& side : {u"left"_s, u"right"_s})
            new QTreeWidgetItem(parent, {u"%1, %2"_s.arg(part, side), u"5"_s, u"2.5"_s});
    }
    tree->topLevelItem(0)->setExpanded(true);
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    return tree;
}

QTableWidget* table() {
    auto* table = new QTableWidget(6, 4);
    table->setHorizontalHeaderLabels({u"Session"_s, u"Day"_s, u"Before"_s, u"After"_s});
    for (int line = 0; line < 6; ++line) {
        for (int column = 0; column < 4; ++column)
            table->setItem(line, column,
                           new QTableWidgetItem(column == 1   ? u"%1 May 2025"_s.arg(3 + line * 4)
                                                : column == 0 ? QString::number(line + 1)
                                                              : QString::number(7 - line + (column - 2))));
    }
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    table->selectRow(2);
    return table;
}

QListWidget* list(bool checks) {
    auto* list = new QListWidget;
    for (const QString& text : {u"Low back"_s, u"Right shoulder"_s, u"Neck"_s, u"Headache"_s, u"Left knee"_s, u"Hip"_s,
                                u"Wrist"_s, u"Foot"_s}) {
        auto* item = new QListWidgetItem(text, list);
        if (checks)
            item->setCheckState(list->count() % 2 ? Qt::Checked : Qt::Unchecked);
        else
            item->setIcon(icon(u"pain-before"_s));
        if (list->count() == 4)
            item->setFlags(Qt::NoItemFlags);
    }
    list->setCurrentRow(1);
    return list;
}

}  // namespace

QWidget* listsPage() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 14, 14, 14);
    grid->setSpacing(14);
    auto* one = new Card(u"Tree"_s);
    one->body()->addWidget(tree());
    auto* two = new Card(u"Table"_s);
    two->body()->addWidget(table());
    auto* three = new Card(u"List"_s);
    auto* split = new QSplitter;
    split->addWidget(list(/*checks=*/false));
    split->addWidget(list(/*checks=*/true));
    three->body()->addWidget(split);
    auto* framed = table();
    framed->setProperty("kind", u"framed"_s);
    framed->setShowGrid(true);
    framed->setAlternatingRowColors(true);
    auto* framedList = list(/*checks=*/true);
    framedList->setProperty("kind", u"framed"_s);
    grid->addWidget(one, 0, 0);
    grid->addWidget(two, 0, 1);
    grid->addWidget(three, 1, 0, 1, 2);
    auto* bare = new QHBoxLayout;
    bare->addWidget(framed, 2);
    bare->addWidget(framedList, 1);
    grid->addLayout(bare, 2, 0, 1, 2);
    return page;
}

}  // namespace reliefbook::gallery
