// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tagsrow.h"

#include "ui/controls/badge.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/tiptext.h"
#include "ui/people/tagdialog.h"
#include "ui/undo/editor.h"

#include <utility>

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
    QStringList names, marks;
    for (const BorneTag& one : borne) {
        names << one.tag.name;
        marks << one.tag.name << one.tag.colour;
    }
    setAccessibleName(tr("Tags: %1").arg(names.join(QStringLiteral(", "))));
    if (marks == std::exchange(shown_, marks))
        return;
    while (QLayoutItem* item = flow_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const BorneTag& one : borne) {
        const QString& name = one.tag.name;
        auto* badge =
            new Badge(name.size() <= mostShown ? name : name.first(mostShown - 1) + u'…', toneOf(one.tag), this);
        badge->setToolTip(tipText(name));
        flow_->addWidget(badge);
        badge->show();  // at once, not with the next event
    }
    setVisible(!borne.empty());
    updateGeometry();
}

}  // namespace reliefbook
