// SPDX-License-Identifier: GPL-3.0-or-later
// The page of clients over the large practice: a key in the search, a filter, an order, each from its event to the
// finished paint; and the file of a client of 200 sessions.
#include "core/demo/demo.h"
#include "core/file/practicefile.h"
#include "core/practice/clientsearch.h"
#include "tests/bench/bench.h"
#include "ui/clients/clientlistpage.h"
#include "ui/clients/clientpage.h"
#include "ui/controls/chip.h"
#include "ui/controls/searchfield.h"
#include "ui/shell/openeddocuments.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"
#include "ui/theme/style.h"
#include "ui/undo/editor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>

#include <stdexcept>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 60;
constexpr double mostMs = 16;
constexpr double mostComputedMs = 50;  // of a column that is computed from other records

void settle() {
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

/// An open practice with all that its pages work with.
struct Opened {
    std::unique_ptr<PracticeFile> file;
    Editor editor{file->practice()};
    ClientSearch search{file->practice().database()};
    Preferences preferences{freshPath(u"preferences.ini"_s)};
    OpenedDocuments documents{freshPath(u"opened"_s)};
    Workspace workspace{*file, editor, search, preferences, documents};

    explicit Opened(std::unique_ptr<PracticeFile> opened) : file(std::move(opened)) {
        QApplication::setStyle(new Style);
    }
    ~Opened() = default;
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
};

/// The large practice, once for all that is shown of it.
std::shared_ptr<Opened> large() {
    static std::weak_ptr<Opened> open;
    std::shared_ptr<Opened> one = open.lock();
    if (!one)
        open = one = std::make_shared<Opened>(PracticeFile::open(largeWithPassphrase(u"shown"_s), largePassphrase()));
    return one;
}

/// The list in a window of its own, as large as a small laptop leaves it.
struct List {
    std::shared_ptr<Opened> opened = large();
    ClientListPage page{opened->workspace};
    SearchField* field = nullptr;

    List() {
        page.resize(1280, 700);
        page.QWidget::show();
        field = page.findChild<SearchField*>();
        field->setFocus();
        // The index of filters and orders is read aside: only with it is anything ordered by more than the name.
        QElapsedTimer waiting;
        waiting.start();
        const auto isOrdered = [this] {
            sortBy(ClientOrder::Name, Qt::DescendingOrder);
            const QString last = first();
            sortBy(ClientOrder::Name, Qt::AscendingOrder);
            return last != first();
        };
        while (!isOrdered()) {
            if (waiting.elapsed() > 60'000)
                throw std::runtime_error("the list was not ordered in a minute");
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        }
        settle();
    }
    QString first() const { return page.findChild<QListView*>()->model()->index(0, 0).data().toString(); }
    /// As a click on the head of a column does it.
    void sortBy(ClientOrder order, Qt::SortOrder direction) { page.sortBy(order, direction == Qt::DescendingOrder); }
    Chip* chip(const QString& text) const {
        for (Chip* one : page.findChildren<Chip*>()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        throw std::runtime_error("no such chip");
    }
    void press(QChar letter) const {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(field, &event);
        paint();
    }
    static void paint() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
};

/// Two clients of 200 sessions and their page, in a scroll area as in the window.
struct File : Opened {
    std::vector<Id<Client>> clients;
    std::size_t next = 0;
    QScrollArea area;
    ClientPage* page = new ClientPage(workspace);

    static std::unique_ptr<PracticeFile> filled() {
        NewPractice about;
        about.name = u"Two clients"_s;
        about.ownerName = u"Nobody"_s;
        auto made = PracticeFile::create(freshPath(u"one.reliefbook"_s), largePassphrase(), about);
        makeDemo({.clients = 2,
                  .sessionsPerClient = 200,
                  .today = QDate(2026, 6, 1),
                  .therapist = made->practice().user().id},
                 [&](ChangeSet changes) { made->practice().apply(std::move(changes)); });
        return made;
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

/// The list as it is at first: the runs of one benchmark stand between those of the others.
void showAll() {
    if (!list)
        list = std::make_unique<List>();
    for (const QString& text : {u"In a course"_s, u"With alerts"_s, u"Archived"_s}) {
        if (list->chip(text)->isChecked())
            list->chip(text)->click();
    }
    if (!list->chip(u"Active"_s)->isChecked())
        list->chip(u"Active"_s)->click();
    list->page.showTable(false);
    list->field->clear();
    list->sortBy(ClientOrder::Name, Qt::AscendingOrder);
    settle();
}

Run typingTheLastLetterOf(const QString& typed) {
    showAll();
    list->field->setText(typed.chopped(1));
    settle();
    return [typed] { list->press(typed.back()); };
}

Run choosingTheFilter(const QString& text) {
    showAll();
    return [chip = list->chip(text)] {
        chip->click();
        List::paint();
    };
}

Run takingTheFilterBack(const QString& text) {
    choosingTheFilter(text)();
    settle();
    return [chip = list->chip(text)] {
        chip->click();
        List::paint();
    };
}

Run sorting(ClientOrder order, bool asTable) {
    showAll();
    list->page.showTable(asTable);
    settle();
    return [order] {
        list->sortBy(order, Qt::DescendingOrder);
        List::paint();
    };
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
struct OneOfMany {
    std::shared_ptr<Opened> opened = large();
    std::vector<Id<Client>> clients = opened->search.find({}, 1'000);
    std::size_t next = 0;
    QScrollArea area;
    ClientPage* page = new ClientPage(opened->workspace);

    OneOfMany() {
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
    for (const QString& chip : {u"In a course"_s, u"With alerts"_s, u"Archived"_s}) {
        add((u"the filter “"_s + chip + u"”, painted, "_s + people).toStdString(), runs,
            [chip] { return choosingTheFilter(chip); }, {.ms = mostMs});
        add((u"the filter “"_s + chip + u"” taken back, painted, "_s + people).toStdString(), runs,
            [chip] { return takingTheFilterBack(chip); }, {.ms = mostMs});
    }
    struct Order {
        QString name;
        ClientOrder order;
        double mostMs;
    };
    const Order orders[] = {
        {u"name"_s, ClientOrder::Name, mostMs},
        {u"birth date"_s, ClientOrder::BirthDate, mostMs},
        {u"town"_s, ClientOrder::Town, mostMs},
        {u"telephone"_s, ClientOrder::Phone, mostMs},
        {u"last session"_s, ClientOrder::LastSession, mostComputedMs},
        {u"course"_s, ClientOrder::HowFar, mostComputedMs},
        {u"tags"_s, ClientOrder::Tags, mostComputedMs},
    };
    for (const bool asTable : {false, true}) {
        for (const Order& one : orders)
            add((u"sorted by "_s + one.name + (asTable ? u", table"_s : u", cards"_s) + u", painted, "_s + people)
                    .toStdString(),
                runs, [one, asTable] { return sorting(one.order, asTable); }, {.ms = one.mostMs});
    }
    add("a client of 200 sessions shown, painted", runs, openingTheFile, {.ms = 100});
    add((u"T57 a client shown, painted, "_s + people).toStdString(), runs, openingOneOfMany, {.ms = 100});
}

void closeClientsBenchmarks() {
    list.reset();
    file.reset();
    oneOfMany.reset();
}

}  // namespace reliefbook::bench
