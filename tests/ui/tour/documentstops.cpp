// SPDX-License-Identifier: GPL-3.0-or-later
// What a client brought along: documents, pictures, and files that can't be taken in.
#include "core/practice/attachments.h"
#include "core/practice/queries.h"
#include "tests/ui/tour/tour.h"
#include "tests/ui/tour/tourwidgets.h"
#include "tests/ui/waituntil.h"
#include "ui/documents/documentdialog.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/documentview.h"
#include "ui/documents/portrait.h"
#include "ui/documents/takingindialog.h"
#include "ui/undo/editor.h"
#include "ui/window/practiceview.h"

#include <QAction>
#include <QBuffer>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray letter(const QStringList& lines) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QFont font = painter.font();
    font.setPointSize(14);
    painter.setFont(font);
    for (int page = 0; page < 2; ++page) {
        if (page > 0)
            writer.newPage();
        int y = 900;
        for (const QString& line : lines)
            painter.drawText(700, y += 420, line);
    }
    painter.end();
    return bytes;
}

QByteArray portraitOfSomebody() {
    QImage drawn(900, 900, QImage::Format_RGB32);
    drawn.fill(QColor(0x2E, 0x7D, 0x78));
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xF2, 0xC9, 0xA5));
    painter.drawEllipse(QPointF(450, 380), 170, 210);
    painter.drawEllipse(QPointF(450, 900), 330, 260);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    drawn.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

void Tour::seeDocuments() {
    Editor& editor = window_->view()->editor();
    const auto inWords = [this](const QString& english, const QString& serbian) {
        return view_.language == u"sr" ? serbian : english;
    };
    const std::vector<CourseRow> courses = courseRows(database());
    const auto busy = std::ranges::find_if(courses, [](const CourseRow& row) { return row.sessions > 6; });
    ASSERT_NE(busy, courses.end());
    const Id<Client> who = busy->client;
    const auto bring = [&](ReadAttachment read) {
        read.record.client = who;
        editor.practice().write([&] { storeContent(database(), read); });
        editor.apply({creation(read.record)}, u"…"_s, TodayPlace{});
        settle();
        return read.record.id;
    };
    const auto drawn = [this] {
        auto* view = page().findChild<DocumentView*>();
        EXPECT_TRUE(waitUntil([view] { return view->isDrawn(); }));
        settle();
    };

    go(DocumentsPlace{who, {}});
    at(u"documents_none"_s);
    const auto referral =
        bring(readAttachment(inWords(u"Referral from the family doctor.pdf"_s, u"Упут изабраног лекара.pdf"_s),
                             letter({inWords(u"Low back pain for six weeks."_s, u"Болови у крстима шест недеља."_s),
                                     inWords(u"Massage is possible."_s, u"Масажа је могућа."_s)})));
    go(DocumentsPlace{who, bring(readAttachment(inWords(u"Shoulder.png"_s, u"Раме.png"_s), portraitOfSomebody()))});
    drawn();
    at(u"documents_picture"_s);
    go(DocumentsPlace{who, referral});
    drawn();
    at(u"documents_pdf"_s);
    const auto other = bring(readAttachment(inWords(u"Plan.odt"_s, u"План.odt"_s), "PK\x03\x04 an office document"));
    go(DocumentsPlace{who, other});
    at(u"documents_other"_s);
    atDialog(u"document"_s, [&] { action(1).trigger(); });
    const QTemporaryDir folder;
    QFile empty(folder.filePath(inWords(u"scan.pdf"_s, u"скен.pdf"_s)));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(empty.fileName()), QUrl::fromLocalFile(folder.filePath(u"gone.pdf"_s))});
    const auto drop = [&] {
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &event);
    };
    whileOpen(drop, [this](QWidget& dialog) {
        EXPECT_TRUE(waitUntil([&dialog] {
            const auto buttons = dialog.findChildren<QPushButton*>();
            return std::ranges::any_of(buttons, [](const QPushButton* one) { return one->isVisible(); });
        }));
        at(u"documents_refused"_s, &dialog);
    });
    bring(asPortrait(readAttachment(u"me.png"_s, portraitOfSomebody())));
    go(ClientPlace{who, {}});
    at(u"client_picture"_s);
}

}  // namespace reliefbook::testing
