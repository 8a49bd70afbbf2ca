// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tagsrow.h"

#include "ui/controls/badge.h"
#include "ui/controls/flowlayout.h"
#include "ui/people/tagdialog.h"
#include "ui/undo/editor.h"

namespace reliefbook {

namespace {

constexpr qsizetype mostShown = 40;  // characters of a tag; the whole is its tool tip

}  // namespace

TagsRow::TagsRow(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      flow_(new FlowLayout(this, 6)) {
    hide();
}

void TagsRow::setClient(Id<Client> client) {
    const std::vector<BorneTag> borne = tagsOf(workspace_.editor.database(), client);
    while (QLayoutItem* item = flow_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList names;
    for (const BorneTag& one : borne) {
        const QString& name = one.tag.name;
        names << name;
        flow_->addWidget(
            new Badge(name.size() <= mostShown ? name : name.first(mostShown - 1) + u'…', toneOf(one.tag), this));
    }
    setAccessibleName(tr("Tags: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(!borne.empty());
    updateGeometry();
}

}  // namespace reliefbook
