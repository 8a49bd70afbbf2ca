// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exportreadme.h"

#include "ui/words/words.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "ExportReadme";

/// Many in a practice that never signs: the files say it of each anyway.
constexpr std::size_t mostDays = 200;

}  // namespace

QString exportReadme(const ExportFacts& facts, const Words& words, QDate today) {
    const auto text = [&](const char* source, int n = -1) { return words.text(context, source, n); };
    QStringList lines;
    if (facts.client.isEmpty())
        lines << filled(text(QT_TRANSLATE_NOOP("ExportReadme", "All records of the practice %1, as of %2")),
                        {facts.practice, words.day(today)});
    else
        lines << filled(text(QT_TRANSLATE_NOOP("ExportReadme", "All records of %1 in the practice %2, as of %3")),
                        {facts.client, facts.practice, words.day(today)});
    lines << QString()
          << text(QT_TRANSLATE_NOOP(
                 "ExportReadme",
                 "NOTHING IN THIS FOLDER IS ENCRYPTED. It holds health data: keep it where nobody else can read it, "
                 "and delete it when it has served its purpose."))
          << QString();
    if (facts.client.isEmpty())
        lines << text(QT_TRANSLATE_N_NOOP("ExportReadme", "%n client(s)"), int(facts.counts.clients));
    lines << text(QT_TRANSLATE_N_NOOP("ExportReadme", "%n course(s)"), int(facts.counts.courses))
          << text(QT_TRANSLATE_N_NOOP("ExportReadme", "%n session(s)"), int(facts.counts.sessions))
          << text(QT_TRANSLATE_N_NOOP("ExportReadme", "%n pain score(s)"), int(facts.counts.scores));
    if (facts.inTheBin > 0)
        lines << text(QT_TRANSLATE_N_NOOP("ExportReadme", "and %n deleted record(s), which lie in the bin"),
                      int(facts.inTheBin));
    if (!facts.unsignedSessions.empty()) {
        lines << QString()
              << text(QT_TRANSLATE_N_NOOP("ExportReadme",
                                          "%n session(s) were not signed yet when this was written; their state is "
                                          "\"draft\". They took place on:"),
                      int(facts.unsignedSessions.size()));
        QStringList days;
        for (const QDate day : facts.unsignedSessions) {
            if (days.size() < qsizetype(mostDays))
                days << words.day(day);
        }
        if (facts.unsignedSessions.size() > mostDays)
            days << u"…"_s;
        lines << days.join(u"; "_s);
    }
    lines
        << QString()
        << text(QT_TRANSLATE_NOOP(
               "ExportReadme",
               "json/: everything, exactly as it is stored, a file for each kind of record. Ids are text; moments are "
               "milliseconds since 1970 in UTC, with the offset of the place in minutes beside them; null is empty. "
               "history.json holds every earlier version, audit.json who did or looked at what, and when."))
        << text(QT_TRANSLATE_NOOP(
               "ExportReadme",
               "csv/: the same for a spreadsheet (UTF-8, commas). A text that a spreadsheet could take for a formula "
               "has an apostrophe before it."))
        << text(QT_TRANSLATE_NOOP("ExportReadme", "attachments/: what is a file of its own."));
    if (facts.client.isEmpty())
        lines << text(QT_TRANSLATE_NOOP(
            "ExportReadme",
            "Reliefbook makes the same practice of this folder again: reliefbook-cli --practice NEW.reliefbook import "
            "FOLDER --kind practice"));
    else
        lines << text(QT_TRANSLATE_NOOP(
            "ExportReadme",
            "The therapists who made these records are named in user.json. What is being typed and was not stored yet "
            "is not in it."));
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

}  // namespace reliefbook
