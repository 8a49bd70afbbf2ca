// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before the window: dialogs, messages, menus, pop-ups; and the gallery.
#include "core/practice/queries.h"
#include "tests/ui/keys.h"
#include "tests/ui/tour/tour.h"
#include "tests/ui/tour/tourwidgets.h"
#include "tests/ui/waituntil.h"
#include "ui/clients/timelineview.h"
#include "ui/forms/fields.h"
#include "ui/gallery/gallery.h"
#include "ui/shell/dialogs.h"
#include "ui/undo/editor.h"
#include "ui/window/commands.h"
#include "ui/window/practiceview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

void Tour::seeDialogs() {
    Commands& commands = window_->commands();
    go(ClientsPlace{});
    atDialog(u"dialog_new_client"_s, [&] { action(0).trigger(); });
    whileOpen([&] { action(0).trigger(); },
              [this](QWidget& dialog) {
                  const std::vector<QLineEdit*> lines = visible<QLineEdit>(dialog);
                  typeText(lines.at(0), u"Александра-Анђелија"_s);
                  typeText(lines.at(1), u"Константиновић-Кнежевић"_s);
                  typeText(lines.at(2), u"31.2.1984"_s);
                  lines.at(3)->setFocus();
                  at(u"dialog_new_client_known"_s, &dialog);
              });
    whileOpen([&] { commands.find->trigger(); },
              [this](QWidget& dialog) {
                  at(u"dialog_find"_s, &dialog);
                  auto& line = only<QLineEdit>(dialog);
                  typeText(&line, u"ma"_s);
                  at(u"dialog_find_ma"_s, &dialog);
                  typeText(&line, u"qqq"_s);
                  at(u"dialog_find_nothing"_s, &dialog);
              });
    atDialog(u"dialog_keys"_s, [&] { commands.shortcuts->trigger(); });
    atDialog(u"dialog_about"_s, [&] { commands.about->trigger(); });
    atDialog(u"dialog_file"_s, [&] { commands.support->trigger(); });
    atDialog(u"dialog_print"_s, [this] {
        QPrinter printer;
        QPrintDialog dialog(&printer, window_.get());
        dialog.exec();
    });
}

void Tour::seeMessages() {
    go(TodayPlace{});
    Dialogs& dialogs = Dialogs::current();
    QWidget* window = window_.get();
    const QString text = u"Слой · Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor "_s +
                         u"incididunt ut labore et dolore magna aliqua."_s;
    atDialog(u"message_question"_s, [&] { dialogs.confirm(window, u"12 → 10?"_s, text, u"12"_s); });
    atDialog(u"message_danger"_s,
             [&] { dialogs.confirm(window, u"12 → 10?"_s, text, u"12"_s, Dialogs::Weight::Danger); });
    atDialog(u"message_ways"_s, [&] { dialogs.choose(window, u"12 → 10?"_s, text, {u"11"_s, u"12"_s}); });
    atDialog(u"message_information"_s, [&] { dialogs.inform(window, u"12 → 10"_s, text); });
    atDialog(u"message_error"_s, [&] { dialogs.showError(window, u"12 → 10"_s, text); });
    atDialog(u"message_qt"_s, [&] {
        QMessageBox box(QMessageBox::Warning, {}, u"12 → 10?"_s,
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
        box.setInformativeText(text);
        box.exec();
    });
}

void Tour::seeMenus() {
    go(ClientsPlace{});
    int number = 0;
    for (QAction* action : window_->commands().menuBar()->actions()) {
        QMenu* menu = action->menu();
        const QRect place = window_->commands().menuBar()->actionGeometry(action);
        ++number;
        atDialog(u"menu_%1"_s.arg(number),
                 [&] { menu->popup(window_->commands().menuBar()->mapToGlobal(place.bottomLeft() + QPoint(0, 2))); });
        for (QAction* inner : menu->actions()) {
            if (inner->menu() != nullptr && inner->isEnabled())
                atDialog(u"menu_%1_%2"_s.arg(number).arg(menu->actions().indexOf(inner)),
                         [&] { inner->menu()->popup(window_->mapToGlobal(QPoint(400, 90))); });
        }
    }
    auto& list = only<QListView>(page());
    atDialog(u"menu_client"_s, [&] { emit list.customContextMenuRequested(QPoint(80, 100)); });
    auto& search = only<QLineEdit>(page());
    atDialog(u"menu_line"_s, [&] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(60, 10), search.mapToGlobal(QPoint(60, 10)));
        QCoreApplication::sendEvent(&search, &event);
    });
    const std::vector<CourseRow> courses = courseRows(database());
    go(ClientPlace{courses.front().client, courses.front().id});
    for (QPushButton* button : withKinds(page(), u"ghost"_s)) {
        if (button->text().isEmpty())
            atDialog(u"menu_client_more"_s, [&] { button->click(); });
    }
    auto& timeline = only<TimelineView>(page());
    atDialog(u"menu_timeline"_s, [&] { emit timeline.customContextMenuRequested(QPoint(120, 30)); });
}

void Tour::seePopups() {
    const std::vector<CourseRow> courses = courseRows(database());
    const auto with = std::ranges::find_if(courses, [](const CourseRow& row) { return row.sessions > 3; });
    go(SessionPlace{sessionsOf(database(), with->client).back().id});
    auto& day = only<DayField>(page());
    atDialog(u"popup_calendar"_s, [&] { day.line()->actions().back()->trigger(); });
    QToolTip::showText(window_->mapToGlobal(QPoint(500, 300)), u"12 → 10 · Слой"_s, window_.get());
    settle();
    for (QWidget* tip : QApplication::topLevelWidgets()) {
        if (tip->inherits("QTipLabel") && tip->isVisible())
            at(u"popup_tip"_s, tip);
    }
    QToolTip::hideText();
    go(SettingsPlace{});
    auto& combo = only<QComboBox>(page());
    atDialog(u"popup_combo"_s, [&] { combo.showPopup(); });
    combo.hidePopup();
}

void Tour::seeGallery() {
    Gallery gallery;
    gallery.resize(view_.size);
    gallery.show();
    for (int i = 0; i < gallery.pages().count(); ++i) {
        gallery.pages().setCurrentIndex(i);
        settle();
        at(u"gallery_%1"_s.arg(i + 1), &gallery);
    }
}

}  // namespace reliefbook::testing
