// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/cutcalls.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>
#include <optional>

namespace reliefbook::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sector = 512;
constexpr double tornShare = 0.2;  // of the writes that stay

std::map<QString, QByteArray> filesIn(const QString& folder) {
    std::map<QString, QByteArray> files;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files[name] = file.readAll();
    }
    return files;
}

}  // namespace

CutCalls::CutCalls(const Place& place, const QStringList& arguments) : base_(filesIn(place.folder())) {
    const QTemporaryDir aside;
    const QString record = aside.filePath(u"record"_s);
    const QStringList said = Driver(QStringList{u"record=%1"_s.arg(record)} + arguments).rest();
    EXPECT_TRUE(said.contains(u"closed"_s)) << said.join(u'\n').toStdString();
    QFile file(record);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    read(file.readAll(), QFileInfo(place.path()).fileName());
}

void CutCalls::read(const QByteArray& record, const QString& practice) {
    bool isTaking = false;
    for (qsizetype from = 0; from < record.size();) {
        const qsizetype end = record.indexOf('\n', from);
        const QList<QByteArray> parts = record.mid(from, end - from).split('\t');
        from = end + 1;
        Step step;
        step.what = parts[0];
        const auto name = [&](int part) { return QFile::decodeName(parts.value(part)); };
        if (step.what == "said") {
            step.name = QString::fromUtf8(parts.value(1));
        } else if (step.what == "rename") {
            step.name = name(1);
            step.to = name(2);
        } else if (step.what == "unlink") {
            step.name = name(1);
        } else {
            step.file = parts.value(1).toInt();
            step.name = name(2);
        }
        if (step.what == "base") {
            files_[step.file] = base_[step.name];
            names_[step.name] = step.file;
            continue;
        }
        if (step.what == "write") {
            step.at = parts.value(2).toLongLong();
            step.bytes = record.mid(from, parts.value(3).toLongLong());
            from += step.bytes.size();
        } else if (step.what == "truncate") {
            step.at = parts.value(2).toLongLong();
        } else if (step.what == "make" || step.what == "link" || step.what == "rename" || step.what == "unlink") {
            renamings_.push_back(length());
            isTaking = isTaking || (step.what == "rename" && step.to == practice);
        } else if (step.what == "names" && isTaking) {
            takeovers_.push_back(length() + 1);
            isTaking = false;
        }
        steps_.push_back(std::move(step));
    }
    int others = 0;
    for (const auto& [name, bytes] : base_) {
        if (!names_.contains(name)) {  // nobody touched it
            names_[name] = --others;
            files_[others] = bytes;
        }
    }
}

CutCalls::Left CutCalls::cut(long at, double keep, QRandomGenerator& random) const {
    struct File {
        QByteArray bytes;
        std::vector<const Step*> pending;  // since the last sync
    };
    Left left;
    std::map<int, File> files;
    for (const auto& [number, bytes] : files_)
        files[number].bytes = bytes;
    std::map<QString, int> names = names_;
    std::vector<const Step*> renamings;  // since the folder was synced

    const auto write = [&](File& file, const Step& step, bool mayTear) {
        if (step.what == "truncate") {
            file.bytes.resize(step.at, '\0');
            return;
        }
        if (file.bytes.size() < step.at + step.bytes.size())
            file.bytes.append(step.at + step.bytes.size() - file.bytes.size(), '\0');
        const bool tears = mayTear && step.bytes.size() > sector && random.generateDouble() < tornShare;
        left.torn += tears ? 1 : 0;
        for (qsizetype from = 0; from < step.bytes.size(); from += sector) {
            if (tears && random.bounded(2) == 0)
                continue;
            const qsizetype size = std::min(sector, step.bytes.size() - from);
            file.bytes.replace(step.at + from, size, step.bytes.mid(from, size));
        }
    };
    const auto rename = [&](const Step& step) {
        if (step.what == "unlink") {
            names.erase(step.name);
        } else if (step.what == "rename") {
            if (const auto found = names.find(step.name); found != names.end()) {
                names[step.to] = found->second;
                names.erase(step.name);
            }
        } else {
            names[step.name] = step.file;
        }
    };
    for (long i = 0; i < std::min(at, length()); ++i) {
        const Step& step = steps_[static_cast<std::size_t>(i)];
        if (step.what == "said") {
            left.said << step.name;
        } else if (step.what == "write" || step.what == "truncate") {
            files[step.file].pending.push_back(&step);
        } else if (step.what == "sync") {
            File& file = files[step.file];
            for (const Step* one : file.pending)
                write(file, *one, /*mayTear=*/false);
            file.pending.clear();
        } else if (step.what == "names") {
            for (const Step* one : renamings)
                rename(*one);
            renamings.clear();
        } else if (step.what != "unnamed") {
            renamings.push_back(&step);
        }
    }
    for (const Step* one : renamings) {
        if (random.generateDouble() >= keep)
            break;
        rename(*one);
    }
    for (auto& [number, file] : files) {
        for (const Step* one : file.pending) {
            if (random.generateDouble() < keep)
                write(file, *one, /*mayTear=*/true);
        }
    }
    for (const auto& [name, number] : names) {
        if (!name.endsWith(u"-shm"_s) && !name.endsWith(u".lock"_s))  // of a boot that is over
            left.files[name] = files[number].bytes;
    }
    return left;
}

void cutAgainAndAgain(const QString& operation, const Place& place, const QStringList& arguments,
                      const std::function<bool(const Place& left, const QStringList& said)>& check) {
    const CutCalls calls(place, arguments);
    ASSERT_GT(calls.length(), 50);
    ASSERT_GT(calls.renamings().size(), 3U);
    QRandomGenerator random(2026);
    Tally tally(operation, u"power cut"_s);
    const auto& renamings = calls.renamings();
    // When all was done and said, and before anything was.
    std::vector<long> chosen{calls.length(), calls.length(), calls.length() / 20};
    chosen.insert(chosen.end(), calls.takeovers().begin(), calls.takeovers().end());
    EXPECT_GT(chosen.size(), 3U) << "nothing took a practice's name";
    const int cuts = isLong() ? 200 : 12;
    int found = 0;
    int torn = 0;
    for (int i = 0; i < cuts && !::testing::Test::HasFailure(); ++i) {
        const bool isChosen = static_cast<std::size_t>(i) < chosen.size();
        const double keep = isChosen ? 0.05 : std::array{0.05, 0.5, 0.95}.at(static_cast<std::size_t>(i) % 3);
        const long at = isChosen ? chosen[static_cast<std::size_t>(i)]
                        : i % 3 == 0
                            ? random.bounded(static_cast<int>(calls.length()) + 1)
                            : renamings[static_cast<std::size_t>(random.bounded(static_cast<int>(renamings.size())))] +
                                  random.bounded(3);
        SCOPED_TRACE(::testing::Message() << operation.toStdString() << ", cut " << i + 1 << " before step " << at
                                          << " of " << calls.length() << ", keeping " << keep);
        const CutCalls::Left left = calls.cut(at, keep, random);
        torn += left.torn;
        const Place after;
        for (const QString& name : after.names())
            QFile::remove(after.file(name));
        for (const auto& [name, bytes] : left.files) {
            QFile file(after.file(name));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const bool isNew = check(after, left.said);
        found += isNew ? 1 : 0;
        isNew ? tally.foundNew() : tally.foundOld();
        tally.tried();
        if (::testing::Test::HasFailure())
            tally.foundInconsistent();
    }
    EXPECT_TRUE(torn > 0 || !isLong()) << "no cut tore a write";
    EXPECT_GT(found, 0) << "no cut came late enough";
    EXPECT_LT(found, cuts) << "no cut came early enough";
    std::cout << cuts << " cuts in " << calls.length() << " calls (" << calls.renamings().size() << " of names), "
              << torn << " torn writes, after " << found << " it was done\n";
}

}  // namespace reliefbook::faults
