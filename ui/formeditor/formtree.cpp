// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/formtree.h"

#include "ui/formeditor/editwords.h"
#include "ui/theme/icons.h"
#include "ui/words/interfacewords.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupRole = Qt::UserRole;
constexpr int itemRole = Qt::UserRole + 1;

}  // namespace

FormTree::FormTree(QWidget* parent) : QTreeWidget(parent) {
    setHeaderHidden(true);
    setColumnCount(1);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!filling_)
            emit partChosen();
    });
}

FormPart FormTree::partOf(const QTreeWidgetItem* row) {
    if (row == nullptr)
        return {};
    return {row->data(0, groupRole).toString(), row->data(0, itemRole).toString()};
}

FormPart FormTree::part() const { return partOf(currentItem()); }

void FormTree::setForm(const Questionnaire& form, const std::vector<QuestionnaireProblem>& problems,
                       const QString& language) {
    const FormPart before = part();
    const QModelIndex was = currentIndex();
    const int rowBefore = was.row();
    {
        const QScopedValueRollback filling(filling_, true);
        clear();
        const Wording wording = wordingIn(form, language);
        const auto add = [&](QTreeWidgetItem* row, const FormPart& part, const QString& text) {
            const auto wrong = std::ranges::find_if(problems, [&](const QuestionnaireProblem& one) {
                return part.item.isEmpty() ? one.item.isEmpty() && one.group == part.group : one.item == part.item;
            });
            row->setText(0, text);
            row->setData(0, groupRole, part.group);
            row->setData(0, itemRole, part.item);
            if (wrong != problems.end()) {
                row->setIcon(0, icon(u"warning"_s));
                row->setData(0, Qt::AccessibleTextRole, filled(tr("%1, something is missing"), {text}));
            }
        };
        auto* root = new QTreeWidgetItem(this);
        add(root, {}, EditWords::title(form, language));
        root->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const ItemGroup& group : form.groups) {
            auto* parent = new QTreeWidgetItem(this);
            add(parent, {group.id}, EditWords::group(wording, group.id));
            parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            parent->setFont(0, bold);
            for (const Item& item : group.items) {
                auto* row = new QTreeWidgetItem(parent);
                add(row, {group.id, item.id}, EditWords::item(wording, item.id));
                row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
            }
        }
        expandAll();
        QTreeWidgetItem* same = rowOf(before);
        if (same == nullptr && !before.item.isEmpty()) {
            same = rowOf({before.group});
            if (same != nullptr && same->childCount() > 0)
                same = same->child(std::clamp(rowBefore, 0, same->childCount() - 1));
        }
        if (same == nullptr)
            same = topLevelItem(std::clamp(rowBefore, 0, topLevelItemCount() - 1));
        setCurrentItem(same);
    }
    if (part() != before || was.row() < 0)
        emit partChosen();
}

QTreeWidgetItem* FormTree::rowOf(const FormPart& part) const {
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* top = topLevelItem(i);
        if (partOf(top) == part)
            return top;
        for (int k = 0; k < top->childCount(); ++k) {
            const FormPart child = partOf(top->child(k));
            if (!part.item.isEmpty() && child.item == part.item)  // it may stand in another group now
                return top->child(k);
        }
    }
    return nullptr;
}

void FormTree::choose(const FormPart& part) {
    if (QTreeWidgetItem* row = rowOf(part)) {
        setCurrentItem(row);
        scrollToItem(row);
    }
}

void FormTree::dropEvent(QDropEvent* event) {
    const FormPart moved = part();
    const QTreeWidgetItem* target = itemAt(event->position().toPoint());
    const bool below = dropIndicatorPosition() != QAbstractItemView::AboveItem;
    event->setDropAction(Qt::IgnoreAction);  // the rows follow the form, not the other way round
    event->accept();
    if (target == nullptr || moved.isForm())
        return;
    const FormPart onto = partOf(target);
    const auto placeAfter = [&](int from, int to) {
        return qsizetype(to + (below ? 1 : 0) - (from >= 0 && from < to + (below ? 1 : 0) ? 1 : 0));
    };
    if (moved.isGroup()) {
        const QTreeWidgetItem* group = onto.isForm() || onto.isGroup() ? target : target->parent();
        const int to = indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(group)) - 1;
        const int from = indexOfTopLevelItem(rowOf(moved)) - 1;
        emit moveWanted(moved, {}, std::max<qsizetype>(0, placeAfter(from, to)));
    } else if (onto.isGroup()) {
        emit moveWanted(moved, onto.group, 0);
    } else if (!onto.isForm()) {
        QTreeWidgetItem* group = target->parent();
        const QTreeWidgetItem* row = rowOf(moved);
        const int from = row->parent() == group ? group->indexOfChild(const_cast<QTreeWidgetItem*>(row)) : -1;
        emit moveWanted(moved, onto.group, placeAfter(from, group->indexOfChild(const_cast<QTreeWidgetItem*>(target))));
    }
}

}  // namespace reliefbook
