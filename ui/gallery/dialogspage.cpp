// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/button.h"
#include "ui/controls/calendar.h"
#include "ui/controls/card.h"
#include "ui/gallery/pages.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressDialog>
#include <QVBoxLayout>

namespace reliefbook::gallery {

using namespace Qt::StringLiterals;

namespace {

QMessageBox* message(QMessageBox::Icon kind, const QString& text, const QString& more,
                     QMessageBox::StandardButtons buttons) {
    auto* box = new QMessageBox(kind, u"Reliefbook"_s, text, buttons);
    box->setInformativeText(more);
    return box;
}

// Lies in the page as it would stand before it.
QWidget* laid(QDialog* dialog) {
    dialog->setWindowFlags(Qt::Widget);
    auto* card = new Card;
    card->body()->addWidget(dialog);
    return card;
}

}  // namespace

QWidget* dialogsPage() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 14, 14, 14);
    grid->setSpacing(14);
    using Box = QMessageBox;
    grid->addWidget(laid(message(Box::Question, u"Delete this session?"_s,
                                 u"It goes to the bin and can be restored for 30 days."_s, Box::Yes | Box::Cancel)),
                    0, 0);
    grid->addWidget(
        laid(message(Box::Warning, u"The file is older than the last backup."_s,
                     u"Somebody may have put an old copy in its place."_s, Box::Open | Box::Discard | Box::Cancel)),
        0, 1);
    grid->addWidget(
        laid(message(Box::Critical, u"The practice could not be saved."_s, u"The disk is full."_s, Box::Ok)), 1, 0);
    grid->addWidget(laid(message(Box::Information, u"The report was saved."_s, {}, Box::Ok | Box::Help)), 1, 1);

    auto* bar = new QMenuBar;
    QMenu* file = bar->addMenu(u"&Practice"_s);
    file->addAction(icon(u"open"_s), u"&Open…"_s)->setShortcut(QKeySequence::Open);
    file->addAction(icon(u"lock"_s), u"&Lock"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    file->addSeparator();
    QMenu* recent = file->addMenu(u"&Recent"_s);
    recent->addAction(u"Stillwater"_s);
    file->addAction(icon(u"print"_s), u"&Print…"_s)->setEnabled(false);
    QMenu* view = bar->addMenu(u"&View"_s);
    for (const QString& text : {u"&Overview"_s, u"&Sessions"_s}) {
        QAction* action = view->addAction(text);
        action->setCheckable(true);
        action->setChecked(text == u"&Overview");
    }
    auto* openers = new Card(u"In windows of their own"_s);
    openers->body()->addWidget(bar);
    auto* ask = new Button(u"&Question…"_s);
    QObject::connect(ask, &QPushButton::clicked, ask,
                     [ask] { QMessageBox::question(ask, u"Reliefbook"_s, u"Undo the last ten changes?"_s); });
    auto* input = new Button(u"&Input…"_s);
    QObject::connect(input, &QPushButton::clicked, input,
                     [input] { QInputDialog::getText(input, u"Reliefbook"_s, u"Name of the course"_s); });
    auto* files = new Button(u"&File…"_s);
    QObject::connect(files, &QPushButton::clicked, files, [files] {
        QFileDialog::getOpenFileName(files, u"Open a practice"_s, {}, {}, nullptr, QFileDialog::DontUseNativeDialog);
    });
    auto* progress = new Button(u"&Progress…"_s);
    QObject::connect(progress, &QPushButton::clicked, progress, [progress] {
        auto* dialog = new QProgressDialog(u"Backing up…"_s, u"Cancel"_s, 0, 100, progress);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setMinimumDuration(0);
        dialog->setValue(37);
    });
    auto* menu = new Button(u"&Menu"_s, Button::Kind::Ghost, u"more"_s);
    menu->setMenu(file);
    menu->setToolTip(u"Also by the right mouse button"_s);
    openers->body()->addLayout(row({ask, input, files, progress, menu}));
    openers->body()->addStretch();
    grid->addWidget(openers, 2, 0);
    auto* calendar = new Card(u"Calendar"_s);
    auto* month = new Calendar;
    month->setSelectedDate(QDate(2025, 6, 10));
    calendar->body()->addWidget(month);
    grid->addWidget(calendar, 2, 1);
    grid->setRowStretch(3, 1);
    return page;
}

}  // namespace reliefbook::gallery
