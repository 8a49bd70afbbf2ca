// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lockview.h"

#include "core/base/error.h"
#include "core/file/passphrasechange.h"
#include "core/practice/pin.h"
#include "core/practice/sitting.h"
#include "ui/controls/button.h"
#include "ui/controls/centredcard.h"
#include "ui/controls/locksign.h"
#include "ui/controls/text.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/start/labelled.h"
#include "ui/start/passphrasefield.h"
#include "ui/window/openpractice.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

LockView::LockView(QWidget* parent)
    : QWidget(parent),
      card_(new CentredCard(460, this)),
      title_((new Text({}, type::name))->wrapped()),
      lead_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      remark_((new Text({}, type::caption, Tone::Warn))->wrapped()),
      field_(new PassphraseField),
      labelled_(new Labelled(field_, field_->line())),
      bar_(new QProgressBar),
      unlock_(new Button({}, Button::Kind::Primary, u"unlock"_s)),
      other_(new Button({}, Button::Kind::Ghost)),
      wayBack_(new Button({}, Button::Kind::Plain, u"back"_s)) {
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title_);
    names->addWidget(lead_);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new LockSign, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(other_);
    buttons->addStretch();
    buttons->addWidget(unlock_);
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(4);
    QSizePolicy keeps = bar_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    bar_->setSizePolicy(keeps);
    card_->body()->setContentsMargins(8, 8, 8, 4);
    card_->body()->setSpacing(16);
    card_->body()->addLayout(head);
    card_->body()->addWidget(labelled_);
    card_->body()->addWidget(remark_);
    card_->body()->addWidget(bar_);
    card_->body()->addLayout(buttons);
    card_->body()->addWidget(wayBack_);
    setTabOrder(field_, unlock_);
    setTabOrder(unlock_, other_);
    setTabOrder(other_, wayBack_);
    setFocusProxy(field_);

    constexpr std::chrono::milliseconds often{200};
    waiting_.setInterval(often);
    connect(&waiting_, &QTimer::timeout, this, [this] { showWait(); });
    connect(unlock_, &QPushButton::clicked, this, &LockView::unlock);
    connect(field_, &PassphraseField::entered, this, &LockView::unlock);
    connect(field_, &PassphraseField::edited, this, [this] {
        if (!field_->text().isEmpty())
            labelled_->setProblem({});
    });
    connect(other_, &QPushButton::clicked, this, [this] { ask(asks_ == Asks::Pin ? Asks::Passphrase : Asks::Pin); });
    connect(wayBack_, &QPushButton::clicked, this, &LockView::wayBackWanted);
    wayBack_->setFont(uiFont(type::cardTitle, QFont::DemiBold));
    wayBack_->setMinimumHeight(52);  // for a client's finger
    wayBack_->hide();
    retranslate();
    setBusy(/*busy=*/false);
}

void LockView::begin(OpenPractice* practice, Asks asks) {
    ++round_;
    practice_ = practice;
    mayPin_ = asks == Asks::Pin;
    waiting_.stop();
    setRemark({});
    setHandedBack({});
    setBusy(/*busy=*/false);
    ask(asks);
}

bool LockView::isInUse() const { return busy_ || !field_->text().isEmpty(); }

void LockView::setRemark(const QString& text) {
    remark_->setText(text);
    remark_->setVisible(!text.isEmpty());
    retranslate();
}

void LockView::setHandedBack(const HandedBack& words) {
    handedBack_ = words;
    wayBack_->setText(words.wayBack);
    wayBack_->setHidden(words.wayBack.isEmpty());
    lead_->setFont(uiFont(words.text.isEmpty() ? type::secondary : type::pane));
    retranslate();
}

QPushButton* LockView::wayBackButton() const { return wayBack_; }

void LockView::ask(Asks asks) {
    asks_ = asks;
    field_->clear();
    field_->setShown(/*shown=*/false);
    labelled_->setProblem({});
    bool isPinSet = false;
    try {
        isPinSet = practice_ != nullptr && mayPin_ && hasPin(practice_->file().practice());
    } catch (const Error&) {  // then the passphrase is asked for
    }
    if (!isPinSet)
        asks_ = Asks::Passphrase;
    other_->setVisible(isPinSet);
    for (QWidget* part : std::initializer_list<QWidget*>{field_, unlock_})
        part->setEnabled(true);  // a wait is the PIN's alone
    retranslate();
    if (asks_ == Asks::Pin)
        showWait();
    field_->setFocus();
}

void LockView::unlock() {
    if (practice_ == nullptr || busy_)
        return;
    if (field_->text().isEmpty()) {
        labelled_->setProblem(asks_ == Asks::Pin ? tr("Type your PIN.") : tr("Type the passphrase of this practice."));
        field_->setFocus();
        return;
    }
    try {
        if (asks_ == Asks::Pin)
            tryPin();
        else
            tryPassphrase();
    } catch (const Error& error) {
        // What can't be counted can't be tried: the passphrase needs no counting.
        if (asks_ == Asks::Pin)
            ask(Asks::Passphrase);
        labelled_->setProblem(errorText(error, interfaceWords()).happened);
    }
}

void LockView::tryPin() {
    const QString hash = beginPinTry(practice_->file().practice());
    if (hash.isNull()) {
        showWait();
        return;
    }
    setBusy(/*busy=*/true);
    startWork([hash, typed = field_->text()](const Progress&) {
        return isPin(hash, typed);
    }).then(this, [this, round = round_](bool right) {
        if (round == round_)
            afterPin(right);
    });
    field_->clear();
}

void LockView::afterPin(bool right) {
    setBusy(/*busy=*/false);
    Practice& practice = practice_->file().practice();
    PinState state;
    try {
        endPinTry(practice, right);
        state = pinState(practice);
    } catch (const Error& error) {
        ask(Asks::Passphrase);
        labelled_->setProblem(errorText(error, interfaceWords()).happened);
        return;
    }
    if (right) {
        emit unlocked();
        return;
    }
    if (state.isSpent()) {
        emit spent();
        return;
    }
    showWait(Tells::WrongToo);
    field_->setFocus();
}

void LockView::tryPassphrase() {
    const Secret typed = field_->secret();
    setBusy(/*busy=*/true);
    startWork([key = practice_->file().derivedKey(), typed](const Progress&) {
        return isPassphraseOf(key, typed);
    }).then(this, [this, round = round_](bool right) {
        if (round == round_)
            afterPassphrase(right);
    });
}

void LockView::afterPassphrase(bool right) {
    setBusy(/*busy=*/false);
    if (!right) {
        try {
            noteWrongPassphrase(practice_->file().practice());
        } catch (const Error&) {  // the disk is full: it is refused all the same
        }
        labelled_->setProblem(
            tr("This passphrase doesn't open it. Check capital letters and the keyboard's language."));
        field_->line()->selectAll();
        field_->setFocus();
        return;
    }
    field_->clear();
    try {
        endPinTry(practice_->file().practice(), /*right=*/true);
    } catch (const Error&) {  // the disk is full: no reason to keep anybody out
    }
    emit unlocked();
}

/// How long until the PIN may be tried again, and how often.
void LockView::showWait(Tells tells) {
    if (practice_ == nullptr || asks_ != Asks::Pin || busy_) {
        waiting_.stop();
        return;
    }
    PinState state;
    try {
        state = pinState(practice_->file().practice());
    } catch (const Error&) {
        waiting_.stop();
        return;
    }
    if (state.isSpent()) {
        ask(Asks::Passphrase);
        return;
    }
    const bool waits = state.wait.count() > 0;
    const bool waited = waiting_.isActive();
    if (waits) {
        const auto seconds = static_cast<int>((state.wait.count() + 999) / 1'000);
        labelled_->setProblem(
            filled(tr("%1 %2", "sentences"),
                   {tr("That was not it. Try again in %n second(s).", nullptr, seconds),
                    tr("%n more try(s), then the passphrase is needed.", nullptr, mostPinTries - state.wrong)}));
        if (!waited)
            waiting_.start();
    } else if (waited || tells == Tells::WrongToo) {
        waiting_.stop();
        labelled_->setProblem(
            tr("%n more try(s), then the passphrase is needed.", nullptr, mostPinTries - state.wrong));
    }
    field_->setEnabled(!waits);
    unlock_->setEnabled(!waits);
    if (waited && !waits)
        field_->setFocus();
}

void LockView::setBusy(bool busy) {
    busy_ = busy;
    bar_->setVisible(busy);
    for (QWidget* part : std::initializer_list<QWidget*>{field_, unlock_, other_})
        part->setEnabled(!busy);
    if (!busy && isVisible())
        field_->setFocus();
}

void LockView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    field_->setFocus();
}

void LockView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockView::retranslate() {
    const bool isWithClient = !handedBack_.title.isEmpty();
    title_->setText(isWithClient ? handedBack_.title : tr("Locked"));
    card_->setAccessibleName(title_->text());
    if (isWithClient)
        lead_->setText(handedBack_.text);
    else
        lead_->setText(remark_->text().isEmpty() ? tr("All of it is stored. You come back to where you were.")
                                                 : tr("You come back to where you were."));
    labelled_->setLabel(asks_ == Asks::Pin ? tr("&PIN") : tr("&Passphrase"));
    unlock_->setText(isWithClient ? tr("&Open the practice") : tr("&Unlock"));
    other_->setText(asks_ == Asks::Pin ? tr("Pa&ssphrase instead") : tr("P&IN instead"));
    bar_->setAccessibleName(tr("Unlocking"));
}

}  // namespace reliefbook
