// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace reliefbook::cli {

using namespace Qt::StringLiterals;

namespace {

QCommandLineOption takes(const QString& name, const QString& value, const QString& purpose) {
    return {name, purpose, value};
}
QCommandLineOption output() { return {{u"o"_s, u"output"_s}, u"the file to write"_s, u"FILE"_s}; }

}  // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> all = {
        {"create",
         "FILE --name NAME",
         "makes a new, empty, encrypted practice",
         {takes(u"name"_s, u"NAME"_s, u"the practice's name"_s),
          takes(u"user"_s, u"NAME"_s, u"its first user's name"_s),
          takes(u"credentials"_s, u"TEXT"_s, u"stands under the user's signature"_s),
          takes(u"language"_s, u"xx"_s, u"en, sr or sr_Latn"_s), takes(u"paper"_s, u"SIZE"_s, u"A4 or Letter"_s)},
         create,
         1},
        {"demo",
         "FILE",
         "makes a practice of invented clients; the same for the same seed and day",
         {takes(u"clients"_s, u"N"_s, u"how many, up to 50000 (24)"_s),
          takes(u"sessions-per-client"_s, u"M"_s, u"about how many each, up to 200"_s),
          takes(u"seed"_s, u"S"_s, u"which clients (1)"_s),
          takes(u"today"_s, u"YYYY-MM-DD"_s, u"no session is later (today)"_s),
          takes(u"language"_s, u"xx"_s, u"en, sr or sr_Latn"_s), takes(u"paper"_s, u"SIZE"_s, u"A4 or Letter"_s)},
         demo,
         1},
        {"info", "", "name, schema, counts, size and last backup of the practice", {}, info},
        {"export",
         "-o FOLDER",
         "writes all records, or one client's, as JSON and CSV; not encrypted",
         {takes(u"format"_s, u"FORM"_s, u"both, json or csv"_s),
          takes(u"client"_s, u"ID"_s, u"all that is this client's"_s),
          {{u"o"_s, u"output"_s}, u"the folder to make"_s, u"FOLDER"_s}},
         exportFolder},
        {"import",
         "FILE | FOLDER --kind practice",
         "takes in a file of scores, after a safety backup; or makes a new practice of an export",
         {takes(u"kind"_s, u"KIND"_s, u"scores; practice: --practice names the new file"_s),
          takes(u"source"_s, u"NAME"_s, u"where the clients' numbers come from"_s),
          takes(u"start"_s, u"YYYY-MM-DD"_s, u"the day from which a column \"day\" counts"_s),
          {u"dry-run"_s, u"says what would be done and does nothing"_s},
          {u"skip-bad"_s, u"takes the good lines and leaves out the bad ones"_s}},
         importFile,
         1},
        {"clients",
         "",
         "finds clients as the window does",
         {takes(u"search"_s, u"TEXT"_s, u"names, phone digits or a birth date"_s),
          takes(u"limit"_s, u"N"_s, u"at most so many (50)"_s)},
         clients},
        {"courses", "", "all courses, or one client's", {takes(u"client"_s, u"ID"_s, u"this client's"_s)}, courses},
        {"analyse",
         "--course ID | --series FILE",
         "the analysis of a course, or of series in a JSON file, as JSON",
         {takes(u"course"_s, u"ID"_s, u"a course of the practice"_s),
          takes(u"series"_s, u"FILE"_s, u"an input object, or a list of {id, kind, input}"_s)},
         analyse},
        {"report",
         "progress --client ID -o FILE.pdf",
         "writes a report as PDF",
         {takes(u"client"_s, u"ID"_s, u"of whom"_s),
          takes(u"course"_s, u"ID"_s, u"which course (the newest)"_s),
          takes(u"audience"_s, u"WHO"_s, u"client or doctor"_s),
          takes(u"language"_s, u"xx"_s, u"en, sr or sr_Latn (the client's, else the practice's)"_s),
          takes(u"paper"_s, u"SIZE"_s, u"A4 or Letter (the practice's)"_s),
          {u"grey"_s, u"for a printer without colour"_s},
          output()},
         report,
         1,
         true},
        {"chart",
         "--course ID -o FILE.(svg|png|pdf)",
         "writes the chart of a course",
         {takes(u"course"_s, u"ID"_s, u"which course"_s),
          takes(u"language"_s, u"xx"_s, u"en, sr or sr_Latn"_s),
          {u"grey"_s, u"without colour"_s},
          {u"dark"_s, u"on a dark ground"_s},
          output()},
         chart,
         0,
         true},
        {"backup", "", "a verified, encrypted copy, also while the program is running", {output()}, backup},
        {"verify", "FILE", "checks a practice or a backup, page by page", {}, verifyFile, 1},
        {"check", "", "the same for the practice of --practice", {}, check},
        {"restore",
         "BACKUP --to FILE",
         "makes a practice from a backup, in a new place",
         {takes(u"to"_s, u"FILE"_s, u"where to; nothing may be there"_s)},
         restoreBackup,
         1},
        {"passphrase",
         "--new-file FILE",
         "gives the practice another passphrase; the old file stays beside it for a week",
         {takes(u"new-file"_s, u"FILE"_s, u"the new passphrase is its first line; asked for where it is left out"_s)},
         passphrase},
    };
    return all;
}

}  // namespace reliefbook::cli
