// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and pictures of a client: taken in, looked at, saved elsewhere, taken out.
#include "core/practice/attachments.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/clients/clientpage.h"
#include "ui/controls/avatar.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/text.h"
#include "ui/documents/documentdialog.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/documentview.h"
#include "ui/documents/portrait.h"
#include "ui/documents/takingindialog.h"
#include "ui/words/language.h"

#include <QAction>
#include <QBuffer>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::waitUntil;

QByteArray pictureBytes(const QSize& size, const char* format = "PNG") {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
}

QByteArray pdfBytes(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(500, 500, QString::number(page));
    }
    painter.end();
    return bytes;
}

struct Brought {
    FixedClock clock{momentOf(QDate(2025, 5, 1), QTime(12, 0), 0)};
    testing::Answers answers;
    testing::TestWorkspace workspace;
    QTemporaryDir folder;
    Client anna = testing::anna();
    DocumentsPage page;

    Brought() : page((setLanguage(u"en"_s), workspace)) {
        workspace.practice().apply({creation(anna)});
        QObject::connect(&workspace.practice(), &Practice::changed, &page, &Page::markStale);
        page.resize(1000, 640);
        EXPECT_TRUE(page.show(DocumentsPlace{anna.id, {}}));
        page.QWidget::show();
        page.bringUpToDate();
    }
    ~Brought() { finishJobsAndDialogs(); }

    void finishJobsAndDialogs() {
        waitUntil([this] { return page.findChildren<TakingInDialog*>().isEmpty(); });
    }
    QString file(const QString& name, const QByteArray& bytes) const {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    QAction* action(int index) { return page.pageActions().at(index); }
    std::vector<Attachment> stored() { return documentsOf(workspace.database(), anna.id); }
    void add(const QString& path) {
        const std::size_t before = stored().size();
        answers.path = path;
        action(0)->trigger();
        ASSERT_TRUE(waitUntil([&] { return stored().size() > before; }));
        ASSERT_TRUE(waitUntil([this] { return page.findChildren<TakingInDialog*>().isEmpty(); }));
        page.bringUpToDate();
    }
    void drop(const QStringList& paths) {
        QMimeData dragged;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        dragged.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    }
    QStringList said(const QWidget& widget) {
        QStringList texts;
        for (const auto* text : widget.findChildren<Text*>())
            texts << text->text();
        return texts;
    }
    ItemList& list() { return *page.findChild<ItemList*>(); }
};

TEST(Documents, AFileThatIsChosenLiesInThePracticeAndIsShown) {
    Brought brought;
    brought.add(brought.file(u"x-ray.png"_s, pictureBytes({300, 200})));
    ASSERT_EQ(brought.stored().size(), 1U);
    EXPECT_EQ(brought.stored()[0].name, u"x-ray.png"_s);
    EXPECT_EQ(brought.list().count(), 1);
    const auto* label = brought.page.view()->findChild<QLabel*>();
    ASSERT_TRUE(waitUntil([&] {
        return std::ranges::any_of(brought.page.view()->findChildren<QLabel*>(),
                                   [](const QLabel* one) { return one->pixmap().width() == 300; });
    })) << (label != nullptr);
    brought.workspace.editor().undo();
    EXPECT_TRUE(brought.stored().empty());
    brought.workspace.editor().redo();
    EXPECT_EQ(contentOf(brought.workspace.database(), brought.stored().at(0)), pictureBytes({300, 200}));
}

TEST(Documents, FilesThatAreDroppedComeInTogetherAndTheOthersAreNamed) {
    Brought brought;
    QFile large(brought.folder.filePath(u"photo.jpg"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(40'000'000));
    brought.drop({brought.file(u"letter.txt"_s, "Dear colleague"), large.fileName(), brought.file(u"setup.exe"_s, "MZ"),
                  brought.file(u"empty.pdf"_s, "")});
    ASSERT_TRUE(waitUntil([&] { return brought.stored().size() == 1; }));
    auto* dialog = brought.page.findChild<TakingInDialog*>();
    ASSERT_NE(dialog, nullptr);
    const QString all = brought.said(*dialog).join(u'|');
    EXPECT_TRUE(all.contains(u"3 files could not be taken in")) << all.toStdString();
    EXPECT_TRUE(all.contains(u"photo.jpg|It has 40.0 MB, and 25.0 MB is the most.")) << all.toStdString();
    EXPECT_TRUE(all.contains(u"setup.exe|This is a program")) << all.toStdString();
    EXPECT_TRUE(all.contains(u"empty.pdf|There is nothing in this file.")) << all.toStdString();
    EXPECT_TRUE(QFile::exists(large.fileName())) << "the file itself stays";
    dialog->accept();
    EXPECT_EQ(brought.stored()[0].name, u"letter.txt"_s);
}

TEST(Documents, WhileBytesAreWrittenThePracticeIsGivenBackWhateverHappens) {
    Brought brought;
    brought.drop({brought.file(u"letter.txt"_s, QByteArray(2'000'000, 'x'))});
    auto* dialog = brought.page.findChild<TakingInDialog*>();
    ASSERT_NE(dialog, nullptr);
    delete dialog;
    Client renamed = brought.anna;
    const Client stored = *sql::find(brought.workspace.database(), brought.anna.id);
    renamed = stored;
    renamed.city = u"Novi Sad"_s;
    EXPECT_NO_THROW(brought.workspace.practice().apply({update(stored, renamed)}));
}

TEST(Documents, APdfIsTurnedPageByPage) {
    Brought brought;
    brought.add(brought.file(u"letter.pdf"_s, pdfBytes(3)));
    DocumentView& view = *brought.page.view();
    ASSERT_TRUE(waitUntil([&] { return view.pages() == 3 && view.page() == 1; }));
    int drawn = 0;
    QObject::connect(&view, &DocumentView::settled, &view, [&drawn] { ++drawn; });
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_TRUE(waitUntil([&] { return view.page() == 2 && drawn > 0; }));
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_EQ(view.page(), 3) << "there is no fourth";
}

TEST(Documents, ABrokenPdfSaysSoAndIsKept) {
    Brought brought;
    brought.add(brought.file(u"broken.pdf"_s, "%PDF-1.7\nnothing more"));
    ASSERT_TRUE(
        waitUntil([&] { return brought.said(*brought.page.view()).contains(u"This PDF can't be shown here"_s); }));
    EXPECT_EQ(brought.stored()[0].size, 21);
}

TEST(Documents, ATextIsShownAsItStands) {
    Brought brought;
    const QByteArray probe = "<b>bold</b><img src=\"file:///etc/hostname\">";
    brought.add(brought.file(u"note.txt"_s, probe));
    const auto* text = brought.page.view()->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(waitUntil([&] { return text->toPlainText() == QString::fromUtf8(probe); }))
        << text->toPlainText().toStdString();
}

TEST(Documents, ACopyIsSavedOnlyWhereItIsAskedFor) {
    Brought brought;
    brought.add(brought.file(u"letter.txt"_s, "Dear colleague"));
    brought.answers.path = brought.folder.filePath(u"copy.txt"_s);
    brought.action(3)->trigger();
    EXPECT_TRUE(brought.answers.suggested.at(0).endsWith(u"/letter.txt"));
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(brought.answers.path); }));
    QFile copy(brought.answers.path);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "Dear colleague");
    EXPECT_TRUE(waitUntil([&] {
        return brought.workspace.database().value<qint64>(
                   "SELECT count(*) FROM audit WHERE kind = 'attachment' AND action = 'export'") == 1;
    }));
}

TEST(Documents, ANameIsCleanedAndKeepsItsEnding) {
    EXPECT_EQ(renamedDocument(u"scan001.pdf"_s, u"Letter of Dr. Weiss"_s), u"Letter of Dr. Weiss.pdf"_s);
    EXPECT_EQ(renamedDocument(u"scan001.pdf"_s, u"a/b.PDF"_s), u"a b.PDF"_s);
    EXPECT_EQ(renamedDocument(u"scan"_s, u"../x"_s), u"x"_s);
}

TEST(Documents, TheDetailsAreChangedAndADayToComeIsRefused) {
    Brought brought;
    brought.add(brought.file(u"scan001.pdf"_s, pdfBytes(1)));
    brought.action(1)->trigger();
    auto* dialog = brought.page.findChild<DocumentDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* form = dialog->findChild<DocumentForm*>();
    auto* name = qobject_cast<QLineEdit*>(form->fields()[0]->editor());
    auto* day = qobject_cast<QLineEdit*>(form->fields()[1]->editor());
    name->selectAll();
    QTest::keyClicks(name, u"MRI"_s);
    QTest::keyClicks(day, u"2 May 2025"_s);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible()) << "tomorrow has not come";
    day->clear();
    QTest::keyClicks(day, u"30 April 2025"_s);
    dialog->accept();
    ASSERT_EQ(brought.stored().size(), 1U);
    EXPECT_EQ(brought.stored()[0].name, u"MRI.pdf"_s);
    EXPECT_EQ(brought.stored()[0].onDay, QDate(2025, 4, 30));
}

TEST(Documents, OneThatIsDeletedComesBackByUndo) {
    Brought brought;
    brought.add(brought.file(u"letter.txt"_s, "Dear colleague"));
    brought.action(4)->trigger();
    EXPECT_TRUE(brought.stored().empty());
    brought.workspace.editor().undo();
    EXPECT_EQ(brought.stored().size(), 1U);
}

TEST(Documents, OfARestrictedClientNothingIsAddedOrSavedElsewhere) {
    Brought brought;
    brought.add(brought.file(u"letter.txt"_s, "Dear colleague"));
    Client stored = *sql::find(brought.workspace.database(), brought.anna.id);
    Client restricted = stored;
    restricted.restrictedAt = now();
    brought.workspace.practice().apply({update(stored, restricted)});
    brought.page.bringUpToDate();
    for (const int act : {0, 1, 2, 3, 4})
        EXPECT_FALSE(brought.action(act)->isEnabled()) << act;
    brought.drop({brought.file(u"other.txt"_s, "x")});
    EXPECT_EQ(brought.page.findChild<TakingInDialog*>(), nullptr);
}

// ---- what another program shows ----

class T41 : public ::testing::Test, public QObject {
protected:
    static inline QStringList opened;
};

struct Handler : QObject {
    Q_OBJECT

public:
    QStringList opened;
public slots:
    void open(const QUrl& url) { opened << url.toLocalFile(); }
};

TEST_F(T41, ACopyForAnotherProgramIsGoneAtTheLock) {
    Brought brought;
    Handler handler;
    QDesktopServices::setUrlHandler(u"file"_s, &handler, "open");
    brought.add(brought.file(u"letter.pdf"_s, pdfBytes(1)));
    brought.action(2)->trigger();
    EXPECT_EQ(brought.answers.questions.size(), 1) << "asked before anything lies there in clear";
    EXPECT_TRUE(brought.workspace.documents().folder().isEmpty());
    brought.answers.yes = true;
    brought.action(2)->trigger();
    ASSERT_TRUE(waitUntil([&] { return handler.opened.size() == 1; }));
    const QFileInfo copy(handler.opened[0]);
    EXPECT_EQ(copy.fileName(), u"letter.pdf"_s);
    EXPECT_EQ(copy.permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser),
              QFileDevice::Permissions(QFileDevice::ReadOwner));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    EXPECT_FALSE(QFileInfo(brought.workspace.documents().folder()).permissions() & others);
    brought.workspace.documents().wipe();
    EXPECT_FALSE(QFile::exists(copy.filePath()));
    EXPECT_FALSE(QFile::exists(brought.folder.filePath(u"opened"_s)));
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

TEST_F(T41, WhatAProgramThatWasCutOffLeftIsGoneAtTheNextStart) {
    const QTemporaryDir folder;
    const QString root = folder.filePath(u"opened"_s);
    Handler handler;
    QDesktopServices::setUrlHandler(u"file"_s, &handler, "open");
    OpenedDocuments running(root);
    running.open(u"here.pdf"_s, "in use");
    // As a program leaves it that is no more: its folder, and a lock of a process that does not run.
    const QString left = root + u"/left"_s;
    ASSERT_TRUE(QDir().mkpath(left + u"/1"_s));
    QFile copy(left + u"/1/letter.pdf"_s);
    ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
    copy.write("Dear colleague");
    copy.close();
    copy.setPermissions(QFileDevice::ReadOwner);
    QFile lock(left + u"/lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("2147483000\nreliefbook\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    OpenedDocuments::removeLeft(root);
    EXPECT_FALSE(QFile::exists(left));
    EXPECT_TRUE(QFile::exists(handler.opened.at(0))) << "another program is still showing it";
    running.wipe();
    EXPECT_FALSE(QFile::exists(root));
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

// ---- the picture of a client ----

TEST(Portrait, IsTheMiddleOfAPictureMadeSmall) {
    const ReadAttachment made = asPortrait(readAttachment(u"me.png"_s, pictureBytes({3000, 2000})));
    ASSERT_FALSE(made.problem);
    EXPECT_EQ(made.record.purpose, AttachmentPurpose::Portrait);
    EXPECT_EQ(made.record.mediaType, u"image/jpeg"_s);
    EXPECT_EQ(pictureOf(made.bytes, 4'000).size(), QSize(512, 512));
    EXPECT_LT(made.bytes.size(), 100'000);
}

TEST(Portrait, OfWhatIsNoPictureIsRefused) {
    EXPECT_EQ(asPortrait(readAttachment(u"me.png"_s, "%PDF-1.7\n")).problem, AttachmentProblem::NotAPicture);
    EXPECT_EQ(asPortrait(readAttachment(u"me.jpg"_s, "\xFF\xD8\xFF\xE0 broken")).problem,
              AttachmentProblem::NotAPicture);
    EXPECT_EQ(asPortrait(readAttachment(u"me.exe"_s, "MZ")).problem, AttachmentProblem::Executable);
}

TEST(Portrait, StandsInTheClientsFileUntilItIsTakenOut) {
    Brought brought;
    ClientPage file(brought.workspace);
    QObject::connect(&brought.workspace.practice(), &Practice::changed, &file, &Page::markStale);
    ASSERT_TRUE(file.show(ClientPlace{brought.anna.id, {}}));
    file.bringUpToDate();
    const auto* avatar = file.findChild<Avatar*>();
    EXPECT_FALSE(avatar->hasPicture());
    brought.answers.path = brought.file(u"me.png"_s, pictureBytes({800, 600}));
    file.pageActions().at(25)->trigger();
    ASSERT_TRUE(waitUntil([&] { return portraitOf(brought.workspace.database(), brought.anna.id).has_value(); }));
    file.bringUpToDate();
    EXPECT_TRUE(avatar->hasPicture());
    EXPECT_TRUE(brought.stored().empty()) << "it is none of the documents";
    file.pageActions().at(26)->trigger();
    file.bringUpToDate();
    EXPECT_FALSE(avatar->hasPicture());
    EXPECT_TRUE(waitUntil([&] { return file.findChildren<TakingInDialog*>().isEmpty(); }));
}

}  // namespace
}  // namespace reliefbook

#include "documentspage_test.moc"
