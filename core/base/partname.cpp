// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partname.h"

#include "core/base/error.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// Those of `folder` that are due; a link is nobody's half.
template <class Due> void removeIn(const QDir& folder, qint64 at, qint64 untouched, const Due& isDue) {
    for (const QFileInfo& half :
         folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
        if (!isPartName(half.fileName()) || !isDue(half.fileName()) ||
            at - half.lastModified().toMSecsSinceEpoch() < untouched)
            continue;
        if (half.isDir())
            QDir(half.filePath()).removeRecursively();
        else
            QFile::remove(half.filePath());
    }
}

}  // namespace

bool isTaken(const QString& path) { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); }

QString partName(const QString& target) {
    for (;;) {
        const QString drawn = QString::number(QRandomGenerator::system()->generate64(), 16);
        QString name = target + u".part-"_s + drawn.rightJustified(16, u'0');
        if (!isTaken(name))
            return name;
    }
}

bool isPartName(const QString& name) {
    static const QRegularExpression ours(u".\\.part-[0-9a-f]{16}(-journal|-wal|-shm)?\\z"_s);
    return ours.match(name).hasMatch();
}

void refuseOwnName(const QString& target) {
    for (const QString& ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".info"_s, u".lock"_s, u".swap"_s}) {
        if (!target.endsWith(ending, Qt::CaseInsensitive))
            continue;
        const QString practice = target.chopped(ending.size());
        if (practice.endsWith(u".reliefbook", Qt::CaseInsensitive) || QFileInfo(practice).isFile())
            throw Error(ErrorKind::BadInput, {target, u"own"_s});
    }
}

void removeHalves(const QString& target, qint64 untouched) {
    const QFileInfo whole(target);
    const QString start = whole.fileName() + u".part-"_s;
    removeIn(whole.absoluteDir(), QDateTime::currentMSecsSinceEpoch(), untouched,
             [&](const QString& name) { return name.startsWith(start); });
}

void removeHalvesIn(const QString& folder, qint64 at) {
    removeIn(QDir(folder), at, halfMayGrow, [](const QString& name) { return name.contains(u".reliefbook.part-"_s); });
}

}  // namespace reliefbook
