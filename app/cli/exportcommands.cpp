// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/error.h"
#include "core/exchange/practiceexport.h"
#include "core/exchange/practiceimport.h"
#include "core/file/place.h"
#include "core/file/practicefile.h"
#include "core/practice/queries.h"
#include "ui/shell/errortext.h"
#include "ui/shell/exportreadme.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace reliefbook::cli {

using namespace Qt::StringLiterals;

namespace {

/// An export is noted in the audit before it is made, so that it holds the entry itself; one that is broken off gets a
/// second entry that says so. While a window holds the practice it alone writes, and the export goes unnoted. Answers
/// why it could not be noted; empty: it was.
QString notedExport(const Call& call, const QString& path, const Secret& secret, std::optional<Id<Client>> client,
                    const QString& reason = {}) {
    try {
        const auto file = PracticeFile::open(path, secret);
        file->practice().note(u"export"_s, reason, client ? "client" : "", client ? client->value : 0);
        file->close();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::FileInUse && error.kind() != ErrorKind::ReadOnlyPlace &&
            error.kind() != ErrorKind::PlaceRefused)
            throw;
        return errorText(error, call.words()).happened;
    }
    return {};
}

}  // namespace

int exportFolder(const Call& call) {
    const QString path = call.practice();
    const QString target = call.required(u"output");
    const QString form = call.oneOf(u"format", {u"both"_s, u"json"_s, u"csv"_s});
    const Secret secret = call.passphrase();
    ExportOptions options;
    options.form = form == u"json" ? ExportForm::Json : form == u"csv" ? ExportForm::Csv : ExportForm::Both;
    options.client = call.id<Client>(u"client");
    {
        sql::Database database = openForReading(path, secret);
        const ExportFacts facts = exportFacts(database, options.client);  // throws before anything is noted
        const Moment at = now();
        options.readme = exportReadme(facts, Words(practiceInfo(database).language), localDay(at, offsetMinutesAt(at)));
    }
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        throw Error(ErrorKind::FileExists, {target});  // an export that is refused is not noted
    const QString unnoted = notedExport(call, path, secret, options.client);
    qint64 records = 0;
    try {
        sql::Database database = openForReading(path, secret);
        records = exportPractice(database, target, options, call.progress(u"export"_s));
    } catch (const Error&) {
        if (unnoted.isEmpty())
            notedExport(call, path, secret, options.client, u"broken off"_s);
        throw;
    }
    if (!unnoted.isEmpty())
        call.remark(u"The audit of the practice does not mention this export. "_s + unnoted);
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"path"_s, target}, {u"records"_s, records}}));
    else
        call.print(u"%1: %2 records, not encrypted"_s.arg(target).arg(records));
    return 0;
}

int importWholePractice(const Call& call) {
    const QString folder = call.argument(0, u"FOLDER");
    qint64 records = 0;
    qint64 size = 0;
    for (const QFileInfo& part : QDir(folder).entryInfoList(QDir::Files))
        size += part.size();
    checkSpace(call.practice(), spaceForBigWork(size));
    const Secret secret = call.passphrase(/*twice=*/true);
    const auto file = PracticeFile::create(call.practice(), secret, [&](sql::Database database) {
        records = importPractice(folder, database, call.progress(u"import"_s));
    });
    file->close();
    call.remarkOnStrength(secret);
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"records"_s, records}}));
    else
        call.print(u"%1: %2 records"_s.arg(call.practice()).arg(records));
    return 0;
}

}  // namespace reliefbook::cli
