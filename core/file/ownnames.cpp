// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/ownnames.h"

#include "core/base/clock.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// The practice's name, then exactly `rest`.
bool isNamed(const QString& practice, const QString& name, const QString& rest) {
    const QString whole = QRegularExpression::escape(QFileInfo(practice).completeBaseName()) + rest;
    return QRegularExpression(QRegularExpression::anchoredPattern(whole),
                              QRegularExpression::DotMatchesEverythingOption)
        .match(name)
        .hasMatch();
}

}  // namespace

bool isFreshName(const QString& practice, const QString& name) {
    const QString own = QFileInfo(practice).fileName();
    return name == own + u".restoring"_s || name == own + u".new-passphrase"_s || name == own + u".anew.part"_s;
}

bool isKeptByRestore(const QString& practice, const QString& name) {
    return isNamed(practice, name, u"\\.before-restore-[0-9]{8}-[0-9]{6}(-[0-9]{1,4})?\\.reliefbook"_s);
}

bool isKeptByPassphraseChange(const QString& practice, const QString& name) {
    return isNamed(practice, name, u"\\.before-passphrase-change(-[0-9]{1,4})?\\.reliefbook"_s);
}

QString keptByRestorePath(const QString& practice) {
    const QFileInfo file(practice);
    const Moment at = now();
    const QString time = localTime(at, offsetMinutesAt(at)).toString(u"yyyyMMdd-HHmmss"_s);
    const QString start = file.absoluteDir().filePath(file.completeBaseName() + u".before-restore-"_s + time);
    const auto isTaken = [](const QString& path) {
        return QFileInfo::exists(path) || QFileInfo(path).isSymLink() || QFileInfo::exists(path + u"-wal"_s) ||
               QFileInfo::exists(path + u".info"_s);
    };
    QString name = start + u".reliefbook"_s;
    for (int again = 2; isTaken(name); ++again)
        name = u"%1-%2.reliefbook"_s.arg(start).arg(again);
    return name;
}

QString replacedPath(const QString& practice) { return practice + u".replaced"_s; }

}  // namespace reliefbook
