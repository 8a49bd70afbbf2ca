// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/process.h"
#include "tests/faults/tally.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

class QRandomGenerator;

namespace reliefbook::faults {

/// Where files change their names: what a power cut leaves of a run of the driver (`record=FILE`), whose every file
/// call was written down, SQLite's, Qt's and ours. What was written and not synced since stays or not, some of it by
/// half in sectors of 512 bytes; of the new names, renames and removals since the folder was synced a first part stays,
/// for names are journalled in order. Nothing else makes a name durable.
class CutCalls {
public:
    /// Runs the driver in `place`.
    CutCalls(const Place& place, const QStringList& arguments);

    long length() const { return static_cast<long>(steps_.size()); }
    /// Before which steps names change.
    const std::vector<long>& renamings() const { return renamings_; }
    /// Before which steps it has just become durable that another file bears the practice's name: what is in it has to
    /// be durable by then.
    const std::vector<long>& takeovers() const { return takeovers_; }

    struct Left {
        std::map<QString, QByteArray> files;  // by name
        QStringList said;                     // by the driver before it
        int torn = 0;
    };
    /// What a cut before step `at` leaves; what is not durable stays with the probability `keep`.
    Left cut(long at, double keep, QRandomGenerator& random) const;

private:
    struct Step {
        QByteArray what;
        int file = 0;
        qint64 at = 0;
        QString name, to;
        QByteArray bytes;
    };
    void read(const QByteArray& record, const QString& practice);

    std::map<QString, QByteArray> base_;
    std::map<QString, int> names_;     // of base_
    std::map<int, QByteArray> files_;  // the same, by number
    std::vector<Step> steps_;
    std::vector<long> renamings_;
    std::vector<long> takeovers_;
};

/// Cuts the power again and again while the driver does what `arguments` say in `place`, twice when it is done, right
/// after each takeover, mostly where names change, and has `check` look at each place that was left, with what the
/// driver had said by then. Counted as "power cut" of `operation`; `check` answers whether it found the new file.
void cutAgainAndAgain(const QString& operation, const Place& place, const QStringList& arguments,
                      const std::function<bool(const Place& left, const QStringList& said)>& check);

}  // namespace reliefbook::faults
