// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/passphrasechange.h"

#include <QObject>

#include <optional>
#include <vector>

namespace reliefbook {

/// Which backups don't open with the practice's passphrase, in words. When the passphrase was changed is read aside, at
/// the first backup that asks for it.
class BackupKeys : public QObject {
    Q_OBJECT

public:
    /// Of the open practice.
    explicit BackupKeys(PracticeFile& file, QObject* parent = nullptr);
    /// Of one that is not open: then no day is known.
    explicit BackupKeys(QString practice, QObject* parent = nullptr);

    /// "needs the passphrase from before 3 March 2026"; empty: the practice's own opens it.
    QString words(const BackupFact& backup);

signals:
    /// words() say more now.
    void changed();

private:
    void read(const PresentKey& key);

    PracticeFile* file_ = nullptr;
    QString practice_;
    std::optional<PresentKey> readFor_;
    std::vector<PassphraseChange> changes_;
};

}  // namespace reliefbook
