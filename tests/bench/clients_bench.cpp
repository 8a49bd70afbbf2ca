// SPDX-License-Identifier: GPL-3.0-or-later
// The page of clients over the large practice: a key in the search, from its event to the finished paint.
#include "core/file/practicefile.h"
#include "core/practice/clientsearch.h"
#include "tests/bench/bench.h"
#include "ui/clients/clientlistpage.h"
#include "ui/controls/searchfield.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"
#include "ui/theme/style.h"
#include "ui/undo/editor.h"

#include <QApplication>
#include <QKeyEvent>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 60;
constexpr double mostMs = 16;

/// The page in a window of its own, as large as a small laptop leaves it.
struct Shown {
    std::unique_ptr<PracticeFile> unused =
        PracticeFile::create(freshPath(u"unused.reliefbook"_s), Secret(std::span<const char>("unused", 6)),
                             {.name = u"Unused"_s, .ownerName = u"Nobody"_s});
    Practice practice{sql::Database(largePractice(), key(), sql::Access::ReadWrite)};
    Editor editor{practice};
    ClientSearch search{practice.database()};
    Preferences preferences{freshPath(u"preferences.ini"_s)};
    Workspace workspace{*unused, editor, search, preferences};
    ClientListPage page{workspace};
    SearchField* field = nullptr;

    Shown() {
        QApplication::setStyle(new Style);
        page.resize(1280, 700);
        page.QWidget::show();
        field = page.findChild<SearchField*>();
        field->setFocus();
        settle();
    }
    static void settle() {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    void press(QChar letter) const {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(field, &key);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();  // the paint
    }
};

Shown& shown() {
    static Shown shown;
    return shown;
}

Run typingTheLastLetterOf(const QString& typed) {
    shown().field->setText(typed.chopped(1));
    Shown::settle();
    return [typed] { shown().press(typed.back()); };
}

}  // namespace

void addClientsBenchmarks() {
    const QString people = QString::number(largeClients()) + u" clients"_s;
    for (const QString& typed : {u"a"_s, u"ж"_s, u"ma"_s, u"mar"_s, u"jovanović"_s, u"q"_s, u"1"_s, u"3.5.84"_s})
        add((u"a key in the list's search, painted, “"_s + typed + u"”, "_s + people).toStdString(), runs,
            [typed] { return typingTheLastLetterOf(typed); }, {.ms = mostMs});
}

}  // namespace reliefbook::bench
