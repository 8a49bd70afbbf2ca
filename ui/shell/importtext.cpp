// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importtext.h"

#include "core/exchange/filefault.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace reliefbook {
namespace {

const char* sentence(LineProblemKind kind) {
    switch (kind) {
        case LineProblemKind::ColumnCount:
            return QT_TRANSLATE_NOOP("Import", "the line has another number of fields than the header (%1)");
        case LineProblemKind::MissingClient: return QT_TRANSLATE_NOOP("Import", "the client is missing");
        case LineProblemKind::MissingArea: return QT_TRANSLATE_NOOP("Import", "the area is missing");
        case LineProblemKind::UnknownArea: return QT_TRANSLATE_NOOP("Import", "“%1” is no known area of the body");
        case LineProblemKind::MissingDate: return QT_TRANSLATE_NOOP("Import", "the date is missing");
        case LineProblemKind::NoSuchDate: return QT_TRANSLATE_NOOP("Import", "there is no such day as %1");
        case LineProblemKind::UnreadableDate: return QT_TRANSLATE_NOOP("Import", "“%1” is not a date");
        case LineProblemKind::BadDay:
            return QT_TRANSLATE_NOOP("Import", "“%1” is not a day: a whole number from 0 is wanted");
        case LineProblemKind::NotANumber: return QT_TRANSLATE_NOOP("Import", "the score “%1” is not a number");
        case LineProblemKind::OutOfRange: return QT_TRANSLATE_NOOP("Import", "the score %1 is not between 0 and 10");
        case LineProblemKind::AfterWithoutBefore:
            return QT_TRANSLATE_NOOP("Import", "there is a score after the session (%1) but none before it");
        case LineProblemKind::DifferentScore:
            return QT_TRANSLATE_NOOP("Import", "the practice holds another score for this session (%1), which stays");
        case LineProblemKind::SignedSession:
            return QT_TRANSLATE_NOOP("Import", "the session is signed: no score can be added to it");
    }
    return "";
}

const char* sentence(FileFault fault) {
    switch (fault) {
        case FileFault::TooLarge: return QT_TRANSLATE_NOOP("Import", "it is larger than %1 bytes");
        case FileFault::TooManyRows: return QT_TRANSLATE_NOOP("Import", "it has more than %1 lines");
        case FileFault::TooManyColumns: return QT_TRANSLATE_NOOP("Import", "line %1 has more than %2 fields");
        case FileFault::FieldTooLong:
            return QT_TRANSLATE_NOOP("Import", "a field in line %1 has more than %2 characters");
        case FileFault::Spreadsheet:
            return QT_TRANSLATE_NOOP("Import", "it is a spreadsheet file; save it as CSV first");
        case FileFault::NulByte: return QT_TRANSLATE_NOOP("Import", "it is not a text file (line %1)");
        case FileFault::BrokenText:
            return QT_TRANSLATE_NOOP("Import", "its letters are in no encoding we know; save it as UTF-8");
        case FileFault::StrayQuote: return QT_TRANSLATE_NOOP("Import", "line %1 has a quotation mark out of place");
        case FileFault::OpenQuote:
            return QT_TRANSLATE_NOOP("Import", "the quotation mark that begins in line %1 never ends");
        case FileFault::MissingColumns: return QT_TRANSLATE_NOOP("Import", "these columns are missing: %1; it has: %2");
        case FileFault::DoubleColumn:
            return QT_TRANSLATE_NOOP("Import", "the columns “%2” and “%3” mean the same (%1)");
        case FileFault::DayOrMonth:
            return QT_TRANSLATE_NOOP("Import",
                                     "dates such as %1 (line %2) don't tell the day from the month; write "
                                     "them as 2025-03-05");
        case FileFault::MixedDates:
            return QT_TRANSLATE_NOOP("Import",
                                     "some dates have the day first and some the month: %1 in line %2, %3 in "
                                     "line %4");
        case FileFault::NoRows: return QT_TRANSLATE_NOOP("Import", "there is nothing below its header");
    }
    return "";
}

}  // namespace

QString problemText(const LineProblem& problem, const Words& words) {
    return filled(words.text("Import", sentence(problem.kind)), {problem.text});
}

QString importRefused(int problems, const Words& words) {
    return words.text("Import",
                      QT_TRANSLATE_N_NOOP("Import",
                                          "%n line(s) can't be taken in, so nothing was stored. Mend them, or "
                                          "leave them out."),
                      problems);
}

QString faultText(const Error& error, const Words& words) {
    const auto fault = fromWord<FileFault>(error.fact(1).toStdString());
    if (error.kind() != ErrorKind::BadInput || !fault)
        return {};
    return filled(words.text("Import", sentence(*fault)), error.facts().mid(2));
}

}  // namespace reliefbook
