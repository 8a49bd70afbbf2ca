// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/recordscard.h"

#include "ui/controls/itemlist.h"
#include "ui/records/clientlists.h"
#include "ui/records/exportdialog.h"

#include <QEvent>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

enum Row { Audit, Bin, Export, Restricted, Review };

}  // namespace

RecordsCard::RecordsCard(Workspace& workspace, QWidget* parent)
    : Card({}, nullptr, parent),
      workspace_(workspace),
      list_(new ItemList) {
    list_->setFitted(/*fitted=*/true);
    setSpread(ItemList::inset);
    body()->addWidget(list_);
    connect(list_, &ItemList::chosen, this, &RecordsCard::choose);
    retranslate();
}

void RecordsCard::refresh() { retranslate(); }

void RecordsCard::choose(int row) {
    switch (row) {
        case Audit: emit wanted(AuditPlace{}); break;
        case Bin: emit wanted(BinPlace{}); break;
        case Export: exportAll(); break;
        case Restricted: showRestricted(); break;
        case Review: review(); break;
        default: break;
    }
}

void RecordsCard::exportAll() { (new ExportDialog(workspace_, std::nullopt, window()))->open(); }

void RecordsCard::showRestricted() {
    auto* dialog = new RestrictedDialog(workspace_, window());
    connect(dialog, &RestrictedDialog::wanted, this, &RecordsCard::wanted);
    dialog->open();
}

void RecordsCard::review() { (new ReviewDialog(workspace_, window()))->open(); }

void RecordsCard::retranslate() {
    setTitle(tr("Records"));
    list_->setAccessibleName(tr("Records"));
    const auto item = [](const QString& title, const QString& detail, const QString& iconName) {
        ListItem one;
        one.title = title;
        one.detail = detail;
        one.iconName = iconName;
        return one;
    };
    list_->setItems({
        item(tr("Who did what"), tr("Every change, every look, every print"), u"eye"_s),
        item(tr("Bin"), tr("What was deleted lately, and the way back"), u"delete"_s),
        item(tr("Take everything along…"), tr("All records as JSON and tables, for another program"), u"export"_s),
        item(tr("Restricted clients…"), tr("Whose records are kept, but not used"), u"lock"_s),
        item(tr("Records whose time is over…"), tr("The yearly review, and erasing for good"), u"clock"_s),
    });
}

void RecordsCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace reliefbook
