// SPDX-License-Identifier: GPL-3.0-or-later
// T45 sql_fts_injection: what means something to a database is typed into every search and every field of the window.
// It is text: stored as it stands in the field, found as it is, and asked for by the statements of any other text.
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/hostiletexts.h"
#include "tests/practicefixture.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/searchfield.h"
#include "ui/forms/fields.h"
#include "ui/forms/formwidget.h"
#include "ui/forms/regionfield.h"
#include "ui/shell/preferences.h"
#include "ui/window/finder.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::hostileTexts;
using testing::Statements;

/// As harmless as a text can be, and as long: whatever these are asked for by, any text may be.
QStringList harmlessTexts() { return {u"plain"_s, u"again"_s, u"7"_s, QString(u"x"_s).repeated(10'000)}; }

QString textIn(QWidget* editor) {
    if (const auto* line = qobject_cast<QLineEdit*>(editor))
        return line->text();
    const auto* text = qobject_cast<QPlainTextEdit*>(editor);
    return text != nullptr ? text->toPlainText() : QString();
}

/// A change sets those columns that are otherwise: whichever they are, by their names and bound values and nothing
/// else.
QString shapeOf(const std::string& sql) {
    static const QRegularExpression change(uR"(^(UPDATE "\w+") SET \w+ = \?(?:, \w+ = \?)* WHERE id = \?$)"_s);
    return QString::fromStdString(sql).replace(change, u"\\1 SET ... WHERE id = ?"_s);
}

/// Key by key, or pasted where nobody would type so much; in the place of what was there.
void enter(QWidget* editor, const QString& text) {
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    if (text.size() <= 60) {
        testing::typeText(editor, text);
    } else {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    }
}

bool isTyped(const QString& text) {
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}  // what no keyboard has is left out

class T45 : public ::testing::Test {
protected:
    T45() {
        setLanguage(u"en"_s);
        std::shared_ptr<PracticeFile> file =
            PracticeFile::create(folder_.filePath(u"practice.reliefbook"_s), passphrase(u"four words of mine"_s),
                                 {.name = u"Stillwater"_s, .ownerName = u"Mira"_s, .credentials = {}});
        course_ = testing::storedCourse(file->practice(), {{7, 4}, {6, 3}});
        session_ = courseRecords(file->practice().database(), course_.id).sessions.back();
        practice_ = std::make_unique<OpenPractice>(OpenedPractice{.demo = {}, .file = std::move(file)}, preferences);
        view_ = std::make_unique<PracticeView>(*practice_);
        view_->resize(1360, 860);
        view_->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(view_.get()));
        view_->activateWindow();
        EXPECT_TRUE(testing::waitUntil([this] { return view_->isActiveWindow(); }));
        go(TodayPlace{});
    }

    sql::Database& database() { return practice_->editor().database(); }
    void go(const Place& place) {
        ASSERT_TRUE(view_->go(place));
        QApplication::processEvents();
    }
    void act(const QString& text) {
        for (QAction* one : view_->page()->pageActions()) {
            if (QString(one->text()).remove(u'&') == text) {
                one->trigger();
                QApplication::processEvents();
                return;
            }
        }
        ADD_FAILURE() << "no action " << text.toStdString();
    }
    QDialog* dialog() {
        for (auto* one : view_->findChildren<QDialog*>()) {
            if (one->isVisible())
                return one;
        }
        ADD_FAILURE() << "no dialog";
        return nullptr;
    }
    void close(QDialog* dialog) {
        dialog->reject();
        QApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        QApplication::processEvents();
    }

    /// Types each of `texts` into every field that is seen on the page. `stored`: the record they are of. What is typed
    /// into a field of text stands in the record then, or beside the field why it does not.
    void typeEverywhere(const QStringList& texts, const std::function<QJsonObject()>& stored) {
        std::vector<Field*> fields;
        for (auto* field : view_->page()->findChildren<Field*>()) {
            const bool isText =
                qobject_cast<TextField*>(field) != nullptr || qobject_cast<NotesField*>(field) != nullptr;
            if (!field->isVisible() || (!isText && qobject_cast<TypedField*>(field) == nullptr))
                continue;
            if (isText || qobject_cast<QLineEdit*>(field->editor()) != nullptr)
                fields.push_back(field);
        }
        for (Field* field : fields) {
            SCOPED_TRACE(field->editor()->accessibleName().toStdString());
            const QString before = textIn(field->editor());
            const bool isText = qobject_cast<TypedField*>(field) == nullptr;
            for (const QString& text : texts) {
                SCOPED_TRACE(text.left(60).toStdString());
                enter(field->editor(), text);
                const QString shown = textIn(field->editor());
                if (isTyped(text)) {
                    EXPECT_EQ(shown, text);
                }
                view_->store();
                ++typed_;
                if (isText)
                    expectStored(*field, shown.trimmed(), stored());
            }
            enter(field->editor(), before);
            view_->store();
            view_->page()->discard();
        }
    }
    void expectStored(Field& field, const QString& shown, const QJsonObject& record) {
        bool isThere = shown.isEmpty();
        for (const auto& value : record)
            isThere = isThere || value.toString().trimmed() == shown;
        QString problem;
        for (QWidget* above = field.parentWidget(); above != nullptr && problem.isEmpty();
             above = above->parentWidget()) {
            if (const auto* form = qobject_cast<FormWidget*>(above))
                problem = form->problemOf(&field);
        }
        EXPECT_TRUE(isThere || !problem.isEmpty()) << "it is not stored and nobody is told";
        stored_ += isThere ? 1 : 0;
    }

    /// What stands in any of them.
    static QJsonObject all(const std::vector<Record>& records) {
        QJsonObject together;
        for (const Record& record : records) {
            const QJsonObject one = toJson(record);
            for (const QString& key : one.keys())
                together.insert(QLatin1String(kindOf(record)) + u'.' + key, one.value(key));
            const QJsonObject preferences =
                QJsonDocument::fromJson(one.value("preferences"_L1).toString().toUtf8()).object();
            for (const QString& key : preferences.keys())
                together.insert(u"preferences."_s + key, preferences.value(key));
        }
        return together;
    }

    /// Everything in the window that text is typed into.
    void typeAll(const QStringList& texts) {
        const auto clientAndCourse = [this] {
            return all({*sql::find(database(), course_.client), *sql::find(database(), course_.id)});
        };
        go(ClientPlace{course_.client, course_.id});
        act(u"Edit name and contact"_s);
        {
            SCOPED_TRACE("the client's form");
            typeEverywhere(texts, clientAndCourse);
        }
        for (auto* button : view_->page()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == u"Done")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        go(ClientPlace{course_.client, course_.id});
        act(u"Edit course"_s);
        {
            SCOPED_TRACE("the form of the course");
            typeEverywhere(texts, clientAndCourse);
        }
        go(SessionPlace{session_.id});
        {
            SCOPED_TRACE("the session");
            typeEverywhere(texts, [this] { return toJson(Record(*sql::find(database(), session_.id))); });
        }
        go(SettingsPlace{});
        {
            SCOPED_TRACE("settings");
            typeEverywhere(texts, [this] {
                return all({practiceInfo(database()), practice_->editor().practice().user()});
            });
        }
        go(ClientsPlace{});
        searchEverywhere(texts);
    }
    void searchEverywhere(const QStringList& texts) {
        auto* search = view_->page()->findChild<SearchField*>();
        auto* list = view_->page()->findChild<QListView*>();
        for (const QString& text : texts) {
            SCOPED_TRACE(text.left(60).toStdString());
            enter(search, text);
            QApplication::processEvents();
            const int found = list->isVisible() ? list->model()->rowCount() : 0;
            EXPECT_EQ(found, int(practice_->workspace().search.find(search->text(), 9).size()));
            ++typed_;
        }
        search->clear();
        QApplication::processEvents();
        EXPECT_EQ(list->model()->rowCount(), 1);

        act(u"New client…"_s);
        QDialog* asking = dialog();
        for (auto* line : asking->findChildren<QLineEdit*>()) {
            for (const QString& text : texts) {
                enter(line, text);
                QApplication::processEvents();
                ++typed_;
            }
            enter(line, {});
        }
        close(asking);

        go(SessionPlace{session_.id});
        for (auto* region : view_->page()->findChildren<RegionField*>()) {
            if (!region->isVisible())
                continue;
            for (const QString& text : texts) {
                enter(region->editor(), text);
                QTest::keyClick(region->editor(), Qt::Key_Escape);
                QApplication::processEvents();
                ++typed_;
            }
            enter(region->editor(), {});
        }
        act(u"Move to another course or client…"_s);
        QDialog* moving = dialog();
        for (auto* line : moving->findChildren<QLineEdit*>()) {
            for (const QString& text : texts) {
                enter(line, text);
                QApplication::processEvents();
                ++typed_;
            }
        }
        close(moving);

        Finder finder(practice_->workspace(), view_->page()->pageActions(), view_.get());
        finder.show();
        for (const QString& text : texts) {
            enter(finder.findChild<SearchField*>(), text);
            QApplication::processEvents();
            ++typed_;
        }
        finder.reject();
    }

    QTemporaryDir folder_;
    testing::Answers answers;  // an error that is told fails the test
    Preferences preferences{folder_.filePath(u"settings.ini"_s)};
    std::unique_ptr<OpenPractice> practice_;
    std::unique_ptr<PracticeView> view_;
    Course course_;
    Session session_;
    int typed_ = 0;
    int stored_ = 0;
};

TEST_F(T45, SqlInjectionThroughEveryFieldAndSearchOfTheWindowIsOnlyText) {
    std::set<std::string> usual;
    {
        const Statements statements(database());
        go(ClientsPlace{});  // made first: it reads what changes while the others are typed into
        typeAll(harmlessTexts());
        usual = statements.all;
    }
    EXPECT_GT(usual.size(), 15U);
    typed_ = stored_ = 0;
    const Statements statements(database());
    typeAll(hostileTexts());
    EXPECT_GT(typed_, 600);
    EXPECT_GT(stored_, 300);
    std::set<QString> shapes;
    for (const std::string& sql : usual)
        shapes.insert(shapeOf(sql));
    for (const std::string& sql : statements.all)
        EXPECT_TRUE(shapes.contains(shapeOf(sql))) << "another statement: " << sql;
    EXPECT_TRUE(database().findings("PRAGMA integrity_check").isEmpty());
    EXPECT_EQ(answers.questions, QStringList());
}

TEST_F(T45, WhatMeansSomethingToADatabaseIsFoundAsItIs) {
    const QStringList names{u"O'Brien"_s, u"Fifty%"_s, u"a_b"_s, u"x*y"_s, u"NEAR(Dee"_s, u"col:Eve"_s, u"Say\"so"_s};
    std::map<QString, Id<Client>> known;
    for (const QString& name : names) {
        Client one = testing::anna();
        one.id = Id<Client>::make();
        one.firstName = u"Bo"_s;
        one.lastName = name;
        one.fileNo.clear();
        one.mobile.clear();
        practice_->editor().apply({creation(one)}, u"new client"_s, ClientsPlace{});
        known[name] = one.id;
    }
    go(ClientsPlace{});
    auto* search = view_->page()->findChild<SearchField*>();
    auto* list = view_->page()->findChild<QListView*>();
    for (const QString& name : names) {
        SCOPED_TRACE(name.toStdString());
        enter(search, name);
        QApplication::processEvents();
        ASSERT_EQ(list->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QApplication::processEvents();
        EXPECT_EQ(view_->place(), Place(ClientPlace{known[name], {}}));
        go(ClientsPlace{});
    }
}

}  // namespace
}  // namespace reliefbook
