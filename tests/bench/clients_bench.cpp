// SPDX-License-Identifier: GPL-3.0-or-later
// The page of clients over the large practice: a key in the search, from its event to the finished paint; and the file
// of a client of 200 sessions.
#include "core/demo/demo.h"
#include "core/file/practicefile.h"
#include "core/practice/clientsearch.h"
#include "tests/bench/bench.h"
#include "ui/clients/clientlistpage.h"
#include "ui/clients/clientpage.h"
#include "ui/controls/searchfield.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"
#include "ui/theme/style.h"
#include "ui/undo/editor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 60;
constexpr double mostMs = 16;

/// The page asks nothing of the file around its practice, but a workspace has one.
std::unique_ptr<PracticeFile> anyPractice() {
    NewPractice about;
    about.name = u"Unused"_s;
    about.ownerName = u"Nobody"_s;
    static int number = 0;  // several are open at once
    return PracticeFile::create(freshPath(u"unused-%1.reliefbook"_s.arg(++number)),
                                Secret(std::span<const char>("unused", 6)), about);
}

void settle() {
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

/// A workspace over a practice that is there already.
struct Opened {
    std::unique_ptr<PracticeFile> unused = anyPractice();
    Practice practice;
    Editor editor{practice};
    ClientSearch search{practice.database()};
    Preferences preferences{freshPath(u"preferences.ini"_s)};
    Workspace workspace{*unused, editor, search, preferences};

    explicit Opened(sql::Database database) : practice(std::move(database)) { QApplication::setStyle(new Style); }
};

/// The list in a window of its own, as large as a small laptop leaves it.
struct List : Opened {
    ClientListPage page{workspace};
    SearchField* field = nullptr;

    List() : Opened(sql::Database(largePractice(), key(), sql::Access::ReadWrite)) {
        page.resize(1280, 700);
        page.QWidget::show();
        field = page.findChild<SearchField*>();
        field->setFocus();
        settle();
    }
    void press(QChar letter) const {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(field, &event);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();  // the paint
    }
};

/// Two clients of 200 sessions and their page, in a scroll area as in the window.
struct File : Opened {
    std::vector<Id<Client>> clients;
    std::size_t next = 0;
    QScrollArea area;
    ClientPage* page = new ClientPage(workspace);

    static sql::Database filled() {
        const QString path = freshPath(u"one.reliefbook"_s);
        std::unique_ptr<Practice> made = newPractice(path);
        makeDemo({.clients = 2, .sessionsPerClient = 200, .today = QDate(2026, 6, 1), .therapist = made->user().id},
                 [&](ChangeSet changes) { made->apply(std::move(changes)); });
        made->close();
        return {path, key(), sql::Access::ReadWrite};
    }
    File() : Opened(filled()), clients(search.find({}, 2)) {
        area.setWidgetResizable(true);
        area.setWidget(page);
        area.resize(1100, 700);
    }
};

/// What stays open from run to run, until closeClientsBenchmarks().
std::unique_ptr<List> list;
std::unique_ptr<File> file;

Run typingTheLastLetterOf(const QString& typed) {
    if (!list)
        list = std::make_unique<List>();
    list->field->setText(typed.chopped(1));
    settle();
    return [typed] { list->press(typed.back()); };
}

Run openingTheFile() {
    if (!file)
        file = std::make_unique<File>();
    file->area.hide();
    settle();
    return [] {
        // Another one each time: of the same, no row would be new.
        file->page->show(ClientPlace{file->clients[file->next++ % 2], {}});
        file->area.show();
        settle();  // the rows are fitted in a turn of their own, and painted
    };
}

/// The page of a client over the large practice.
struct OneOfMany : Opened {
    std::vector<Id<Client>> clients = search.find({}, 1'000);
    std::size_t next = 0;
    QScrollArea area;
    ClientPage* page = new ClientPage(workspace);

    OneOfMany() : Opened(sql::Database(largePractice(), key(), sql::Access::ReadWrite)) {
        area.setWidgetResizable(true);
        area.setWidget(page);
        area.resize(1100, 700);
    }
};
std::unique_ptr<OneOfMany> oneOfMany;

Run openingOneOfMany() {
    if (!oneOfMany)
        oneOfMany = std::make_unique<OneOfMany>();
    oneOfMany->area.hide();
    settle();
    return [] {
        oneOfMany->page->show(ClientPlace{oneOfMany->clients[oneOfMany->next++ % oneOfMany->clients.size()], {}});
        oneOfMany->area.show();
        settle();
    };
}

}  // namespace

void addClientsBenchmarks() {
    const QString people = QString::number(largeClients()) + u" clients"_s;
    for (const QString& typed : {u"a"_s, u"ж"_s, u"ma"_s, u"mar"_s, u"jovanović"_s, u"q"_s, u"1"_s, u"3.5.84"_s})
        add((u"a key in the list's search, painted, “"_s + typed + u"”, "_s + people).toStdString(), runs,
            [typed] { return typingTheLastLetterOf(typed); }, {.ms = mostMs});
    add("a client of 200 sessions shown, painted", runs, openingTheFile, {.ms = 100});
    add((u"T57 a client shown, painted, "_s + people).toStdString(), runs, openingOneOfMany, {.ms = 100});
}

void closeClientsBenchmarks() {
    list.reset();
    file.reset();
    oneOfMany.reset();
}

}  // namespace reliefbook::bench
