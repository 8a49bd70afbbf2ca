// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/attachments.h"
#include "core/practice/erasure.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

const QByteArray png = QByteArray::fromHex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360f8cf00000301010018dd8db00000000049454e44ae426082");

class AnAttachment : public ::testing::Test {
protected:
    AnAttachment() { practice->apply({creation(anna)}); }

    Attachment add(const QString& name, const QByteArray& bytes) {
        ReadAttachment read = readAttachment(name, bytes);
        EXPECT_FALSE(read.problem);
        read.record.client = anna.id;
        storeContents(practice.database(), {read});
        return std::get<Attachment>(*practice->apply({creation(read.record)}).front().after);
    }
    qint64 contents() { return practice.database().value<qint64>("SELECT count(*) FROM attachment_blob"); }

    TestPractice practice;
    Client anna = testing::anna();
};

TEST_F(AnAttachment, ComesBackByteByByte) {
    const Attachment stored = add(u"x-ray.png"_s, png);
    EXPECT_EQ(stored.mediaType, u"image/png"_s);
    EXPECT_EQ(stored.size, png.size());
    EXPECT_EQ(contentOf(practice.database(), stored), png);
    ASSERT_EQ(documentsOf(practice.database(), anna.id).size(), 1U);
    EXPECT_EQ(documentsOf(practice.database(), anna.id).front(), stored);
}

TEST_F(AnAttachment, CannotBeWithoutItsBytes) {
    ReadAttachment read = readAttachment(u"letter.txt"_s, "Dear colleague");
    read.record.client = anna.id;
    EXPECT_THROW(practice->apply({creation(read.record)}), Error);
    EXPECT_TRUE(documentsOf(practice.database(), anna.id).empty());
}

TEST_F(AnAttachment, LiesInTheBinWithItsBytesUntilItIsBroughtBack) {
    const Attachment stored = add(u"letter.txt"_s, "Dear colleague");
    const ChangeSet gone = practice->apply({removal(stored)});
    EXPECT_TRUE(documentsOf(practice.database(), anna.id).empty());
    practice->apply(inverted(gone));
    ASSERT_EQ(documentsOf(practice.database(), anna.id).size(), 1U);
    EXPECT_EQ(contentOf(practice.database(), documentsOf(practice.database(), anna.id).front()), "Dear colleague");
}

TEST_F(AnAttachment, SaysOfItsBytesWhatNobodyCanChange) {
    const Attachment stored = add(u"letter.txt"_s, "Dear colleague");
    Attachment renamed = stored;
    renamed.name = u"Letter of Dr. Weiss.txt"_s;
    renamed.note = u"about the shoulder"_s;
    practice->apply({update(stored, renamed)});
    Attachment other = renamed;
    other.size = 3;
    EXPECT_THROW(practice->apply({update(renamed, other)}), Error);
    other = renamed;
    other.mediaType = u"application/pdf"_s;
    EXPECT_THROW(practice->apply({update(renamed, other)}), Error);
}

TEST_F(AnAttachment, OtherBytesInItsPlaceAreFound) {
    const Attachment stored = add(u"letter.txt"_s, "Dear colleague");
    practice->write(
        [&] { practice.database().query("UPDATE attachment_blob SET bytes = ?", QByteArray("Dear stranger!")).run(); });
    try {
        contentOf(practice.database(), stored);
        FAIL() << "the bytes are others";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::FileDamaged);
    }
}

TEST_F(AnAttachment, BytesThatBecameNoRecordGoWithTheNext) {
    const Attachment kept = add(u"kept.txt"_s, "kept");
    const Attachment binned = add(u"binned.txt"_s, "binned");
    practice->apply({removal(binned)});
    storeContents(practice.database(), {readAttachment(u"cut off.txt"_s, "cut off")});
    EXPECT_EQ(contents(), 3);
    add(u"next.txt"_s, "next");
    EXPECT_EQ(contents(), 3) << "kept, binned and next";
    EXPECT_EQ(contentOf(practice.database(), kept), "kept");
}

TEST_F(AnAttachment, GoesWithItsClientWhenTheyAreErased) {
    add(u"letter.txt"_s, "Dear colleague");
    eraseClients(*practice, {anna.id}, EraseReason::ClientAsked);
    EXPECT_EQ(contents(), 0);
    EXPECT_EQ(practice.database().value<qint64>("SELECT count(*) FROM attachment"), 0);
}

TEST_F(AnAttachment, APortraitIsTheLastThatWasEntered) {
    EXPECT_FALSE(portraitOf(practice.database(), anna.id));
    for (const char* name : {"first.png", "second.png"}) {
        ReadAttachment read = readAttachment(QString::fromLatin1(name), png);
        read.record.client = anna.id;
        read.record.purpose = AttachmentPurpose::Portrait;
        read.record.createdAt = Moment{name[0] == 'f' ? 1'000 : 2'000};
        storeContents(practice.database(), {read});
        practice->apply({creation(read.record)});
    }
    EXPECT_EQ(portraitOf(practice.database(), anna.id)->name, u"second.png"_s);
    EXPECT_TRUE(documentsOf(practice.database(), anna.id).empty());
}

// ---- what is refused ----

TEST(ReadingAnAttachment, RefusesPrograms) {
    const std::vector<std::pair<QString, QByteArray>> programs{{u"setup.exe"_s, "anything"},
                                                               {u"setup.exe. "_s, "anything"},
                                                               {u"harmless.pdf"_s, "MZ\x90\x00"},
                                                               {u"picture.png"_s,
                                                                "\x7f"
                                                                "ELF\x02"},
                                                               {u"notes.txt"_s, "#!/bin/sh\nreboot"},
                                                               {u"a.PS1"_s, "x"},
                                                               {u"a.pdf.lnk"_s, "x"},
                                                               {u"invoice\u202Efdp.exe"_s, "x"},
                                                               {u"macro.docm"_s, "PK\x03\x04"},
                                                               {u"start.desktop"_s, "x"},
                                                               {u"x"_s, "[Desktop Entry]\nExec=x"},
                                                               {u"a.js"_s, "x"}};
    for (const auto& [name, bytes] : programs)
        EXPECT_EQ(readAttachment(name, bytes).problem, AttachmentProblem::Executable) << name.toStdString();
}

TEST(ReadingAnAttachment, TellsWhatItIsByItsBytes) {
    EXPECT_EQ(readAttachment(u"x.pdf"_s, png).record.mediaType, u"image/png"_s);
    EXPECT_EQ(readAttachment(u"x.png"_s, "%PDF-1.7\n").record.mediaType, u"application/pdf"_s);
    EXPECT_EQ(readAttachment(u"x"_s, "Здраво").record.mediaType, u"text/plain"_s);
    EXPECT_EQ(readAttachment(u"x.txt"_s, QByteArray("a\0b", 3)).record.mediaType, u"application/octet-stream"_s);
    EXPECT_EQ(readAttachment(u"x.jpg"_s, "\xFF\xD8\xFF\xE0").record.mediaType, u"image/jpeg"_s);
}

TEST(ReadingAnAttachment, OnlyWhatHoldsNoProgramIsOpenedElsewhere) {
    const auto opened = [](const QString& name, const QByteArray& bytes) {
        return mayBeOpened(readAttachment(name, bytes).record);
    };
    EXPECT_TRUE(opened(u"a.pdf"_s, "%PDF-1.7\n"));
    EXPECT_TRUE(opened(u"a.png"_s, png));
    EXPECT_FALSE(opened(u"a.html"_s, "<!DOCTYPE html><html><script>x</script></html>"));
    EXPECT_FALSE(opened(u"a.bin"_s, QByteArray("\0\1\2", 3)));
    Attachment renamed = readAttachment(u"a.pdf"_s, "%PDF-1.7\n").record;
    renamed.name = u"a.exe"_s;
    EXPECT_FALSE(mayBeOpened(renamed));
}

TEST(ReadingAnAttachment, SaysWhatIsWrongWithAFile) {
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, qint64 size) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_TRUE(file.resize(size));
        return file.fileName();
    };
    EXPECT_EQ(readAttachment(folder.path()).problem, AttachmentProblem::NotAFile);
    EXPECT_EQ(readAttachment(folder.filePath(u"none"_s)).problem, AttachmentProblem::NotAFile);
    EXPECT_EQ(readAttachment(write(u"empty.pdf"_s, 0)).problem, AttachmentProblem::Empty);
    const ReadAttachment large = readAttachment(write(u"photo.jpg"_s, 40'000'000));
    EXPECT_EQ(large.problem, AttachmentProblem::TooLarge);
    EXPECT_EQ(large.record.size, 40'000'000);
    EXPECT_EQ(large.record.name, u"photo.jpg"_s);
    EXPECT_TRUE(large.bytes.isEmpty());
    EXPECT_FALSE(readAttachment(write(u"just.bin"_s, mostInAnAttachment)).problem);
    EXPECT_EQ(readAttachment(u"/dev/zero"_s).problem, AttachmentProblem::NotAFile);
}

}  // namespace
}  // namespace reliefbook
