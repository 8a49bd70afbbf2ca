// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recoverynotice.h"

#include "core/base/clock.h"
#include "core/base/typedtime.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

#include <QEvent>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

Place placeOf(const LastWork& work) {
    if (work.session)
        return SessionPlace{work.session->id};
    if (work.course)
        return ClientPlace{work.client->id, work.course->id};
    return ClientPlace{work.client->id, {}};
}

}  // namespace

RecoveryNotice::RecoveryNotice(const LastWork& work, QWidget* parent)
    : Banner(work.records > 0 ? Kind::Warn : Kind::Info, {}, {}, parent),
      work_(work) {
    setClosable(/*closable=*/true);
    connect(this, &Banner::activated, this, [this] {
        emit wanted(placeOf(work_));
        hide();
        emit closed();
    });
    say();
}

QString RecoveryNotice::lastSentence() const {
    const QDateTime at = localTime(work_.at, work_.offsetMinutes);
    const QString moment =
        filled(tr("%1, %2", "day, time of day"), {interfaceWords().day(at.date()), writtenTime(at.time())});
    if (!work_.client)
        return filled(tr("The last was saved on %1."), {moment});
    const QString name = fullName(*work_.client);
    if (work_.session) {
        const QString day = interfaceWords().day(localDay(work_.session->startedAt, work_.session->offsetMinutes));
        return filled(work_.isScore ? tr("The last, saved on %1, is a score of %2 in the session of %3.")
                                    : tr("The last, saved on %1, is the session of %2 on %3."),
                      {moment, name, day});
    }
    if (work_.course)
        return filled(tr("The last, saved on %1, is the course “%2” of %3."), {moment, work_.course->title, name});
    return filled(tr("The last, saved on %1, is name and contact of %2."), {moment, name});
}

void RecoveryNotice::say() {
    setTitle(tr("The program was cut off the last time"));
    if (work_.records == 0) {
        setText(tr("Nothing had been entered since the practice was opened. The file was checked and is whole."));
        setAction({});
        return;
    }
    setText(filled(tr("%1 %2 What was typed in the last three seconds may be missing.", "sentences"),
                   {tr("The file was checked and is whole: %n record(s) that were entered or changed in that sitting "
                       "are here.",
                       nullptr, work_.records),
                    lastSentence()}));
    setAction(work_.client ? tr("Sho&w it") : QString());
}

void RecoveryNotice::changeEvent(QEvent* event) {
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

}  // namespace reliefbook
