// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace reliefbook::faults {

/// What a test tried and what it found, for tests/RELIABILITY.md: a line of JSON, when the tally goes, in the file that
/// RELIEFBOOK_RESULTS names; nothing where none is named. expectWhole() counts what is lost or inconsistent by itself.
class Tally {
public:
    /// `operation` is what was cut off ("save", "restore"), `how` what befell it ("killed", "power cut").
    Tally(QString operation, QString how);
    ~Tally();
    Tally(const Tally&) = delete;
    Tally& operator=(const Tally&) = delete;

    void tried() { ++tried_; }
    /// The file that opened afterwards was the one before the operation, or the one it makes.
    void foundOld() { old_ = old_.value_or(0) + 1; }
    void foundNew() { new_ = new_.value_or(0) + 1; }
    /// For what expectWhole() doesn't look at.
    void foundInconsistent() { ++inconsistent_; }

    static void countLost();
    static void countInconsistent();

private:
    QString operation_;
    QString how_;
    int tried_ = 0;
    int lostBefore_;
    int inconsistentBefore_;
    int inconsistent_ = 0;
    std::optional<int> old_;
    std::optional<int> new_;
};

/// Writes down what the tests of this program ran with: libraries and file system.
void recordSurroundings();

}  // namespace reliefbook::faults
