// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errortext.h"

#include "core/base/clock.h"
#include "ui/shell/importtext.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    const char* happened;
    const char* advice;
};

// One place for the words of every kind; a kind without words does not compile.
Sentences sentences(const Error& error) {
    switch (error.kind()) {
        case ErrorKind::FileMissing:
            return {QT_TRANSLATE_NOOP("Error", "There is no file %1."),
                    QT_TRANSLATE_NOOP("Error", "Check the name and the folder. Nothing was changed.")};
        case ErrorKind::FileEmpty:
            return {QT_TRANSLATE_NOOP("Error", "The file %1 is empty."),
                    QT_TRANSLATE_NOOP("Error",
                                      "It can't be a practice. If it once was one, restore it from a backup. "
                                      "Nothing was changed.")};
        case ErrorKind::FileExists:
            if (error.fact(1) == QLatin1String("in the way"))
                return {
                    QT_TRANSLATE_NOOP("Error", "Something else stands where Reliefbook needs a place of its own: %1."),
                    QT_TRANSLATE_NOOP("Error",
                                      "It was not touched, and nothing was changed. Give it another name or move "
                                      "it elsewhere, and try again.")};
            return {QT_TRANSLATE_NOOP("Error", "%1 exists already."),
                    QT_TRANSLATE_NOOP("Error", "It was not touched. Choose another name.")};
        case ErrorKind::NotAPractice:
            return {QT_TRANSLATE_NOOP("Error", "%1 is not a Reliefbook practice."),
                    QT_TRANSLATE_NOOP("Error", "Choose a file that ends in .reliefbook. Nothing was changed.")};
        case ErrorKind::WrongPassphrase:
            return {QT_TRANSLATE_NOOP("Error", "The passphrase does not open %1."),
                    QT_TRANSLATE_NOOP("Error",
                                      "Check capital letters, the keyboard's language and blanks. A file that "
                                      "is no practice can look the same. Nothing was changed.")};
        case ErrorKind::PassphraseRefused:
            return {QT_TRANSLATE_NOOP("Error", "This can't be a passphrase."),
                    QT_TRANSLATE_NOOP("Error",
                                      "It must not be empty, hold the character with the number zero, or be of the "
                                      "form x'...'. Choose another one.")};
        case ErrorKind::FileInUse:
            if (error.facts().size() == 1)
                return {QT_TRANSLATE_NOOP("Error", "%1 is being written by another program just now."),
                        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Try again.")};
            return {QT_TRANSLATE_NOOP("Error", "%1 is open already: %5 has it open in %2 on the computer %3."),
                    QT_TRANSLATE_NOOP("Error", "Close it there first. Nothing was changed.")};
        case ErrorKind::FileTooNew:
            return {QT_TRANSLATE_NOOP("Error",
                                      "%1 was written by a newer Reliefbook (format %2; this program knows "
                                      "formats up to %3)."),
                    QT_TRANSLATE_NOOP("Error", "Install the newer program. The file was not changed.")};
        case ErrorKind::FileDamaged:
            return {QT_TRANSLATE_NOOP("Error", "%1 is damaged."),
                    QT_TRANSLATE_NOOP("Error",
                                      "Nothing was changed. Restore the newest backup to another name, and "
                                      "keep the damaged file.")};
        case ErrorKind::WorkingFileMissing:
            return {QT_TRANSLATE_NOOP("Error",
                                      "The program did not end cleanly the last time, and the working file "
                                      "beside %1 (ending in -wal) is gone: the last changes may be missing."),
                    QT_TRANSLATE_NOOP("Error",
                                      "Put the working file back if you have it, restore a backup, or open "
                                      "the practice all the same. Nothing was changed.")};
        case ErrorKind::OlderCopy:
            if (error.fact(5) == QLatin1String("another"))
                return {QT_TRANSLATE_NOOP("Error",
                                          "%1 is not the file that was closed here on %5: its record of who did what "
                                          "holds other entries."),
                        QT_TRANSLATE_NOOP("Error",
                                          "Somebody may have put another copy in its place, or changed it with another "
                                          "program. Look for the right file, restore a backup, or open this one all "
                                          "the same. Nothing was changed.")};
            return {QT_TRANSLATE_NOOP("Error",
                                      "%1 is an older copy: its last entry is of %4, and entries were made "
                                      "until %5."),
                    QT_TRANSLATE_NOOP("Error",
                                      "Look for the newer file, or open this one all the same. Nothing was "
                                      "changed.")};
        case ErrorKind::PlaceRefused:
            if (error.fact(1) == QLatin1String("network"))
                return {QT_TRANSLATE_NOOP("Error", "%1 lies on a network drive (%3)."),
                        QT_TRANSLATE_NOOP("Error",
                                          "There a practice can be damaged without anybody noticing. Move it to a "
                                          "folder of this computer; backups may well lie there. Nothing was changed.")};
            if (error.fact(1) == QLatin1String("linked"))
                return {QT_TRANSLATE_NOOP("Error", "%1 is not the only name of this file (there is a hard link)."),
                        QT_TRANSLATE_NOOP("Error",
                                          "Opened by two names at once it would be damaged. Remove the other name, or "
                                          "copy the file and open the copy. Nothing was changed.")};
            return {QT_TRANSLATE_NOOP("Error", "%1 lies in a folder that another program keeps in step (%3)."),
                    QT_TRANSLATE_NOOP("Error",
                                      "There a practice can be damaged without anybody noticing. Move it to a "
                                      "folder of this computer alone; backups may well lie there. Nothing was "
                                      "changed.")};
        case ErrorKind::ForeignWriter:
            if (error.fact(1) == QLatin1String("moved"))
                return {
                    QT_TRANSLATE_NOOP("Error", "%1 was moved, removed or replaced while it was open here."),
                    QT_TRANSLATE_NOOP("Error",
                                      "Nothing more is written to it from here. Copy what you typed last. The notice "
                                      "above the page says where the rest is.")};
            return {QT_TRANSLATE_NOOP("Error", "Another program has written to %1 while it was open here."),
                    QT_TRANSLATE_NOOP("Error",
                                      "Nothing more is written to it from here. Copy what you typed last, close the "
                                      "other program, and open the practice again.")};
        case ErrorKind::ReadOnlyPlace:
            return {QT_TRANSLATE_NOOP("Error", "%1 is in a place where this user may not write."),
                    QT_TRANSLATE_NOOP("Error",
                                      "Move it to a folder of your own, or ask for the right to write. "
                                      "Nothing was changed.")};
        case ErrorKind::FileUnreadable:
            return {QT_TRANSLATE_NOOP("Error", "%1 can't be read (%2)."),
                    QT_TRANSLATE_NOOP("Error",
                                      "Check that the disk is connected and the file may be read. Nothing was "
                                      "changed.")};
        case ErrorKind::DiskFull:
            return {QT_TRANSLATE_NOOP("Error", "There is no space left for %1."),
                    QT_TRANSLATE_NOOP("Error",
                                      "What was saved before is safe, this was not saved. Free some space and "
                                      "try again.")};
        case ErrorKind::WriteFailed:
            return {QT_TRANSLATE_NOOP("Error", "%1 can't be written (%2)."),
                    QT_TRANSLATE_NOOP("Error",
                                      "What was saved before is safe, this was not saved. Check the disk and "
                                      "try again.")};
        case ErrorKind::WrongLibrary:
            return {QT_TRANSLATE_NOOP("Error", "This program was built without the encryption it needs (%1)."),
                    QT_TRANSLATE_NOOP("Error", "Nothing was written. Install Reliefbook anew.")};
        case ErrorKind::NotEnoughSpace:
            return {
                QT_TRANSLATE_NOOP("Error", "There is not enough space for this at %1: it needs %2, and %3 are free."),
                QT_TRANSLATE_NOOP("Error",
                                  "It was not begun; everything is as it was. Free some space and try "
                                  "again.")};
        case ErrorKind::RecoveryRefused:
            if (error.fact(0) == QLatin1String("0"))
                return {QT_TRANSLATE_NOOP("Error", "This is not the recovery sheet of this practice."),
                        QT_TRANSLATE_NOOP("Error",
                                          "A sheet opens the practice and the backups made since it was printed, until "
                                          "the passphrase is changed. Nothing was changed.")};
            return {QT_TRANSLATE_NOOP("Error", "Group %1 is not as it is printed."),
                    QT_TRANSLATE_NOOP("Error", "Compare it letter by letter with the sheet.")};
        case ErrorKind::PinRefused:
            return {QT_TRANSLATE_NOOP("Error", "This PIN is too easily guessed."),
                    QT_TRANSLATE_NOOP("Error", "Take at least six digits, not all the same and not in a row.")};
        case ErrorKind::RetentionHolds:
            return {QT_TRANSLATE_NOOP("Error", "This record must still be kept, until %3."),
                    QT_TRANSLATE_NOOP("Error",
                                      "Nothing was erased. Its use can be restricted until then: it is no longer "
                                      "found, changed or printed.")};
        case ErrorKind::Conflict:
            return {QT_TRANSLATE_NOOP("Error", "The record was changed in the meantime."),
                    QT_TRANSLATE_NOOP("Error", "Nothing of this was saved. Look at it as it is now and try again.")};
        case ErrorKind::NotAllowed:
            if (error.fact(1) == QLatin1String("restricted"))
                return {QT_TRANSLATE_NOOP("Error", "The use of this client's records is restricted."),
                        QT_TRANSLATE_NOOP("Error",
                                          "They are kept, but not changed or printed. Nothing was changed. The "
                                          "restriction can be lifted under Safety.")};
            if (error.fact(1) == QLatin1String("merged"))
                return {QT_TRANSLATE_NOOP("Error", "This file was made one with another."),
                        QT_TRANSLATE_NOOP("Error",
                                          "Nothing was added to it: it is in no list any more. Open the file it was "
                                          "joined into and add it there.")};
            return {QT_TRANSLATE_NOOP("Error", "This user may not change records of this kind (%1)."),
                    QT_TRANSLATE_NOOP("Error", "Nothing was changed. Ask the owner of the practice.")};
        case ErrorKind::BadInput:
            if (error.fact(1) == QLatin1String("schema"))
                return {QT_TRANSLATE_NOOP("Error", "%1 holds what no practice of Reliefbook holds (%3)."),
                        QT_TRANSLATE_NOOP("Error",
                                          "Somebody has changed it. Nothing in it was run, and nothing of it "
                                          "was taken over. Choose another backup.")};
            if (error.fact(1) == QLatin1String("uuid"))
                return {QT_TRANSLATE_NOOP("Error", "%1 is a backup of another practice."),
                        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Choose a backup of this one.")};
            if (error.fact(1) == QLatin1String("own"))
                return {QT_TRANSLATE_NOOP("Error", "%1 is a name that Reliefbook gives to files of its own."),
                        QT_TRANSLATE_NOOP("Error", "Nothing was written. Choose another name.")};
            if (error.fact(1) == QLatin1String("file_no"))
                return {QT_TRANSLATE_NOOP("Error", "Two clients can't have the same file number."),
                        QT_TRANSLATE_NOOP("Error", "Nothing was stored or changed.")};
            return {QT_TRANSLATE_NOOP("Error", "%1 does not hold what it should: %2."),
                    QT_TRANSLATE_NOOP("Error", "Nothing was stored or changed.")};
        case ErrorKind::NoSuchRecord:
            return {QT_TRANSLATE_NOOP("Error", "There is no %1 with the number %2."),
                    QT_TRANSLATE_NOOP("Error", "Nothing was changed.")};
        case ErrorKind::Cancelled:
            return {QT_TRANSLATE_NOOP("Error", "Stopped."), QT_TRANSLATE_NOOP("Error", "Nothing was changed.")};
        case ErrorKind::Bug:
            return {QT_TRANSLATE_NOOP("Error", "Something went wrong in the program itself (%1)."),
                    QT_TRANSLATE_NOOP("Error", "What was saved before is safe. Please report it.")};
    }
    return {"", ""};
}

/// Sizes and moments as people write them; what can't be read as one is left as it is.
QStringList factsInWords(const Error& error, const Words& words) {
    QStringList facts = error.facts();
    const auto change = [&](qsizetype index, auto&& write) {
        bool isNumber = false;
        const qint64 number = error.fact(index).toLongLong(&isNumber);
        if (isNumber && index < facts.size())
            facts[index] = write(number);
    };
    if (error.kind() == ErrorKind::NotEnoughSpace) {
        for (const qsizetype index : {1, 2})
            change(index, [&](qint64 bytes) {
                return words.locale().formattedDataSize(bytes, bytes < qint64{1024} * 1024 ? 0 : 1,
                                                        QLocale::DataSizeTraditionalFormat);
            });
    } else if (error.kind() == ErrorKind::OlderCopy) {
        for (const qsizetype index : {3, 4})
            change(index, [&](qint64 at) {
                const QDateTime time = localTime({at}, offsetMinutesAt({at}));
                return at == 0 ? words.text("Error", QT_TRANSLATE_NOOP("Error", "an unknown day"))
                               : filled(u"%1, %2"_s,
                                        {words.day(time.date()), words.locale().toString(time.time(), u"HH:mm"_s)});
            });
    }
    return facts;
}

}  // namespace

ErrorText errorText(const Error& error, const Words& words) {
    const Sentences chosen = sentences(error);
    const QString fault = faultText(error, words);
    if (!fault.isEmpty())
        return {filled(words.text("Error", QT_TRANSLATE_NOOP("Error", "%1 can't be taken in: %2.")),
                       {error.fact(0), fault}),
                words.text("Error", chosen.advice)};
    return {filled(words.text("Error", chosen.happened), factsInWords(error, words)),
            words.text("Error", chosen.advice)};
}

}  // namespace reliefbook
