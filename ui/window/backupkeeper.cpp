// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backupkeeper.h"

#include "core/file/companion.h"
#include "core/file/practicefile.h"
#include "ui/shell/demopractice.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace reliefbook {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr milliseconds lookEvery = 10s;
constexpr milliseconds afterOpening = 5s;
constexpr milliseconds hoursOfWork = 4h;
constexpr milliseconds untilIdle = 30s;
constexpr milliseconds untilTriedAgain = 10min;
constexpr milliseconds secondPlaceEvery = 1min;
constexpr qint64 day = 24LL * 60 * 60 * 1'000;  // milliseconds of the calendar

milliseconds steady() {
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace

BackupKeeper::BackupKeeper(PracticeFile& file, BackupWork& work, Clock clock, QObject* parent)
    : QObject(parent),
      file_(file),
      work_(work),
      clock_(clock ? std::move(clock) : Clock(steady)),
      active_(!file.isReadOnly() && !isDemo(file.path())),
      begun_(clock_()),
      lastTry_(begun_),
      lastInput_(begun_),
      lastSecondLook_(begun_) {
    if (!active_)
        return;
    connect(&work_, &BackupWork::changed, this, &BackupKeeper::noticed);
    connect(&file_.practice(), &Practice::closedForWriting, this, &BackupKeeper::noticed);
    connect(&timer_, &QTimer::timeout, this, &BackupKeeper::look);
    timer_.start(lookEvery);
    QCoreApplication::instance()->installEventFilter(this);
}

void BackupKeeper::look() {
    if (!active_ || work_.isBusy() || since(begun_) < afterOpening || !canBeCopied())
        return;
    if (!vanished_ && backupsVanished(file_.path())) {
        missVanished();
        return;
    }
    const bool first = !looked_;
    looked_ = true;
    if (first && isDueAtStart()) {
        lastTry_ = clock_();
        work_.start(BackupTag::Start);
        return;
    }
    const bool again = work_.failure() && since(lastTry_) >= untilTriedAgain;
    const bool hours = since(lastTry_) >= hoursOfWork && work_.isChanged();
    if ((again || hours) && since(lastInput_) >= untilIdle) {
        lastTry_ = clock_();
        work_.start(BackupTag::Hours);
        return;
    }
    if (first || since(lastSecondLook_) >= secondPlaceEvery) {
        lastSecondLook_ = clock_();
        work_.lookAtSecondPlace();
        emit noticed();  // a day may have passed
    }
}

bool BackupKeeper::isDueAtStart() const {
    const auto companion = readCompanion(file_.path());
    const qint64 age = now().utcMs - (companion ? companion->lastBackupAt.utcMs : 0);
    return age > day || age < 0 || work_.isChanged();
}

void BackupKeeper::missVanished() {
    vanished_ = true;
    std::erase(dismissed_, Notice::Vanished);
    lastTry_ = clock_();
    work_.start(BackupTag::Hours);
    emit noticed();
}

bool BackupKeeper::canBeCopied() const { return !file_.practice().isDamaged() && !file_.practice().isMoved(); }

bool BackupKeeper::isDueAtClose() const { return active_ && canBeCopied() && work_.isChanged(); }

int BackupKeeper::daysOnlyHere() const {
    const auto companion = readCompanion(file_.path());
    Moment since = companion ? companion->elsewhereAt : Moment{};
    if (!since) {
        for (const BackupFact& fact : work_.backups()) {
            // One that a wrong clock dated would be silent until that day comes.
            if (fact.seq > 0 && fact.at.utcMs <= now().utcMs + day)
                since = fact.at;  // the oldest at last
        }
    }
    return since ? static_cast<int>(std::max<qint64>(0, now().utcMs - since.utcMs) / day) : 0;
}

BackupKeeper::Notice BackupKeeper::notice() const {
    constexpr int reminded = 7;  // days
    const auto wanted = [&](Notice one) { return std::ranges::count(dismissed_, one) == 0; };
    if (!active_)
        return Notice::None;
    if (vanished_ && wanted(Notice::Vanished))
        return Notice::Vanished;
    if (work_.failure() && canBeCopied() && wanted(Notice::Failed))  // FileNotices says that
        return Notice::Failed;
    if (work_.shrunk() && wanted(Notice::Shrunk))
        return Notice::Shrunk;
    if (!work_.stuck().isEmpty() && wanted(Notice::Stuck))
        return Notice::Stuck;
    if (looked_ && wanted(Notice::OnlyHere) && daysOnlyHere() >= reminded)
        return Notice::OnlyHere;
    return Notice::None;
}

void BackupKeeper::dismiss(Notice notice) {
    dismissed_.push_back(notice);
    emit noticed();
}

void BackupKeeper::end() {
    active_ = false;
    timer_.stop();
    work_.disconnect(this);
    file_.practice().disconnect(this);
}

bool BackupKeeper::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::InputMethod: lastInput_ = clock_(); break;
        default: break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace reliefbook
