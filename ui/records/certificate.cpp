// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/certificate.h"

#include "ui/reports/letterhead.h"
#include "ui/words/words.h"

#include <QTime>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "ErasureCertificate";

const char* reasonOf(EraseReason reason) {
    switch (reason) {
        case EraseReason::ClientAsked: return QT_TRANSLATE_NOOP("ErasureCertificate", "At the client's request");
        case EraseReason::TimeIsOver:
            return QT_TRANSLATE_NOOP("ErasureCertificate", "The time for which records are kept is over");
        case EraseReason::EnteredByMistake: return QT_TRANSLATE_NOOP("ErasureCertificate", "Entered by mistake");
    }
    return "";
}

}  // namespace

Report erasureCertificate(const std::vector<Erasure>& erasures, const QString& by, const PracticeInfo& practice,
                          const std::vector<OlderBackup>& backups, bool writtenAnew, const Words& words) {
    const auto say = [&](const char* source, int n = -1) { return words.text(context, source, n); };
    Report report;
    if (erasures.empty())
        return report;
    const Erasure& first = erasures.front();
    const QDateTime at = localTime(first.at, first.offsetMinutes);
    report.title = say(QT_TRANSLATE_NOOP("ErasureCertificate", "Certificate of erasure"));
    report.runningHead = practice.name;
    report.runningTitle = report.title;
    report.footer = practice.name;
    report.pageNumbering = say(QT_TRANSLATE_NOOP("ErasureCertificate", "Page %1 of %2"));
    report.blocks.emplace_back(letterheadOf(practice));
    report.blocks.emplace_back(Heading{report.title, {}, Heading::Level::Title});
    FactsBlock facts;
    facts.facts.push_back({say(QT_TRANSLATE_NOOP("ErasureCertificate", "Erased on")),
                           words.day(at.date()) + u", "_s + words.locale().toString(at.time(), u"HH:mm"_s)});
    facts.facts.push_back({say(QT_TRANSLATE_NOOP("ErasureCertificate", "By")), by});
    facts.facts.push_back({say(QT_TRANSLATE_NOOP("ErasureCertificate", "Reason")), say(reasonOf(first.reason))});
    report.blocks.emplace_back(std::move(facts));
    const char* const done =
        writtenAnew ? QT_TRANSLATE_N_NOOP(
                          "ErasureCertificate",
                          "All records of %n client(s) were removed from the practice's file for good, with every "
                          "earlier version of them, and the file was written anew without them.")
                    : QT_TRANSLATE_N_NOOP(
                          "ErasureCertificate",
                          "All records of %n client(s) were removed from the practice's file for good, with every "
                          "earlier version of them. The file was not written anew yet.");
    report.blocks.emplace_back(Paragraph{say(done, int(erasures.size())), Paragraph::Style::Strong});
    TableBlock table;
    for (const char* title :
         {QT_TRANSLATE_NOOP("ErasureCertificate", "File number"),
          QT_TRANSLATE_NOOP("ErasureCertificate", "Record number"), QT_TRANSLATE_NOOP("ErasureCertificate", "Courses"),
          QT_TRANSLATE_NOOP("ErasureCertificate", "Sessions"), QT_TRANSLATE_NOOP("ErasureCertificate", "Scores"),
          QT_TRANSLATE_NOOP("ErasureCertificate", "Versions"), QT_TRANSLATE_NOOP("ErasureCertificate", "Entry")})
        table.columns.push_back({.title = say(title),
                                 .share = QLatin1String(title) == QLatin1String("Record number") ? 2.2 : 1.0,
                                 .weight = TableBlock::Column::Weight::Normal});
    for (const Erasure& one : erasures)
        table.rows.push_back({one.fileNo.isEmpty() ? u"–"_s : one.fileNo, QString::number(one.client.value),
                              QString::number(one.courses), QString::number(one.sessions), QString::number(one.scores),
                              QString::number(one.versions), QString::number(one.auditSeq)});
    report.blocks.emplace_back(std::move(table));
    report.blocks.emplace_back(Paragraph{
        say(QT_TRANSLATE_NOOP("ErasureCertificate",
                              "The record of who did what keeps the record number, without a name, so that the erasure "
                              "itself can be proved."),
            -1),
        Paragraph::Style::Small});
    if (!backups.empty()) {
        report.blocks.emplace_back(Heading{
            say(QT_TRANSLATE_NOOP("ErasureCertificate", "Encrypted copies made before")), {}, Heading::Level::Section});
        report.blocks.emplace_back(Paragraph{
            say(QT_TRANSLATE_NOOP("ErasureCertificate",
                                  "These still hold the records. Backups make room for newer ones by themselves, and "
                                  "where one of these is restored, the records are erased again before it is used."),
                -1),
            Paragraph::Style::Plain});
        TableBlock older;
        older.columns = {
            {say(QT_TRANSLATE_NOOP("ErasureCertificate", "Copy")), 2, TableBlock::Column::Weight::Normal},
            {say(QT_TRANSLATE_NOOP("ErasureCertificate", "Made on")), 1, TableBlock::Column::Weight::Normal},
            {say(QT_TRANSLATE_NOOP("ErasureCertificate", "Gone by")), 1, TableBlock::Column::Weight::Normal}};
        for (const OlderBackup& backup : backups)
            older.rows.push_back({backup.name, words.day(backup.made),
                                  backup.gone.isValid()
                                      ? words.day(backup.gone)
                                      : say(QT_TRANSLATE_NOOP("ErasureCertificate", "when it is removed"))});
        report.blocks.emplace_back(std::move(older));
    }
    report.blocks.emplace_back(SignatureBlock{by, {}, say(QT_TRANSLATE_NOOP("ErasureCertificate", "Date"))});
    return report;
}

}  // namespace reliefbook
