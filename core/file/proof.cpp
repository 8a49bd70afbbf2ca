// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/proof.h"

#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/companion.h"
#include "core/file/opening.h"
#include "core/file/place.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 part = 1'000;  // of the progress, for a step

/// Tells how far one step is; throws Cancelled when it is to stop.
class Steps {
public:
    explicit Steps(const Progress& progress) : progress_(progress) {}

    void begin(ProofStep step) {
        step_ = step;
        if (!tell(0, 1))
            throw Error(ErrorKind::Cancelled);
    }
    bool tell(qint64 done, qint64 total) const {
        const qint64 within = total > 0 ? part * std::min(done, total) / total : 0;
        return !progress_ || progress_(static_cast<qint64>(step_) * part + within, proofSteps * part);
    }
    Progress progress() const {
        return [this](qint64 done, qint64 total) { return tell(done, total); };
    }

private:
    const Progress& progress_;
    ProofStep step_ = ProofStep::Copy;
};

/// Byte by byte: whoever carries the file to another computer does nothing else.
void copyFile(const QString& from, const QString& to, const Steps& steps) {
    constexpr qint64 block = 1 << 20;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::FileMissing, {from});
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(ErrorKind::WriteFailed, {to, target.errorString()});
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (qint64 done = 0; !source.atEnd(); done += block) {
        const QByteArray bytes = source.read(block);
        if (target.write(bytes) != bytes.size() || !target.flush())
            throw Error(ErrorKind::DiskFull, {to});
        if (!steps.tell(done, source.size()))
            throw Error(ErrorKind::Cancelled);
    }
}

}  // namespace

Proof proveBackup(const QString& practice, sql::Database& reader, const BackupFact& backup, const Secret& passphrase,
                  const Progress& progress) {
    checkSpace(practice, backup.fileSize);
    const QTemporaryDir folder(QFileInfo(practice).absolutePath() + u"/.proof-XXXXXX"_s);
    if (!folder.isValid())
        throw Error(ErrorKind::ReadOnlyPlace, {QFileInfo(practice).absolutePath()});
    const QString copy = folder.filePath(u"copy"_s);
    Steps steps(progress);
    steps.begin(ProofStep::Copy);
    copyFile(backup.path, copy, steps);

    steps.begin(ProofStep::Open);
    Proof proof;
    Secret derived;
    try {
        derived = openFile(copy, passphrase, sql::Access::ReadOnly).derived;
        steps.begin(ProofStep::Check);
        const BackupContent content{
            .schema = backup.schema, .counts = backup.counts, .rows = backup.rows, .head = backup.head};
        proof.findings = findingsInBackup(copy, derived, backup.seq > 0 ? std::optional(content) : std::nullopt,
                                          {.thorough = true}, steps.progress());
    } catch (const Error& error) {  // damage can already show where it is opened
        if (error.kind() != ErrorKind::FileDamaged)
            throw;
        proof.findings << error.facts().value(error.facts().size() - 1);
    }
    if (!proof.findings.isEmpty())
        return proof;

    steps.begin(ProofStep::Compare);
    sql::Database fresh(copy, derived, sql::Access::ReadOnly);
    proof.counts = counts(fresh);
    proof.comparison = compareWithPractice(fresh, reader, steps.progress());
    return proof;
}

void noteProof(const QString& practice, Moment at) {
    if (auto companion = readCompanion(practice)) {
        companion->provedAt = at;
        writeCompanion(practice, *companion);
    }
}

}  // namespace reliefbook
