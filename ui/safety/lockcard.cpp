// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/lockcard.h"

#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "core/practice/pin.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/shell/attempt.h"
#include "ui/shell/job.h"
#include "ui/shell/preferences.h"
#include "ui/start/passphrasefield.h"
#include "ui/words/interfacewords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace reliefbook {

using namespace Qt::StringLiterals;

LockCard::LockCard(const Workspace& workspace, QWidget* parent)
    : Card({}, nullptr, parent),
      workspace_(workspace),
      afterCaption_(new Text({}, type::secondary, Tone::Text2)),
      pinCaption_(new Text({}, type::secondary, Tone::Text2)),
      pin_((new Text)->wrapped()),
      firstCaption_(new Text({}, type::secondary)),
      againCaption_(new Text({}, type::secondary)),
      rule_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      problem_((new Text({}, type::caption, Tone::Danger))->wrapped()),
      about_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      after_(new QComboBox),
      asking_(new QWidget),
      first_(new QLineEdit),
      again_(new QLineEdit),
      set_(new Button({}, Button::Kind::Plain, u"key"_s)),
      remove_(new Button({}, Button::Kind::Ghost)),
      take_(new Button({}, Button::Kind::Primary)),
      cancel_(new Button({}, Button::Kind::Ghost)) {
    afterCaption_->setBuddy(after_);
    auto* when = new QVBoxLayout;
    when->setSpacing(4);
    when->addWidget(afterCaption_);
    auto* choice = new QHBoxLayout;
    choice->addWidget(after_);
    choice->addStretch();
    when->addLayout(choice);
    auto* pin = new QVBoxLayout;
    pin->setSpacing(2);
    pin->addWidget(pinCaption_);
    pin->addWidget(pin_);

    firstCaption_->setBuddy(first_);
    againCaption_->setBuddy(again_);
    for (QLineEdit* line : {first_, again_}) {
        line->setEchoMode(QLineEdit::Password);
        line->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                  Qt::ImhNoPredictiveText);
        line->setMaxLength(32);
        connect(line, &QLineEdit::textChanged, this, [this] { say({}); });
    }
    auto* fields = new QGridLayout(asking_);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(14);
    fields->setVerticalSpacing(5);
    fields->addWidget(firstCaption_, 0, 0);
    fields->addWidget(againCaption_, 0, 1);
    fields->addWidget(first_, 1, 0);
    fields->addWidget(again_, 1, 1);
    fields->addWidget(rule_, 2, 0, 1, 2);
    fields->addWidget(problem_, 3, 0, 1, 2);
    auto* row = new QHBoxLayout;
    row->addWidget(take_);
    row->addWidget(cancel_);
    row->addStretch();
    fields->addLayout(row, 4, 0, 1, 2);
    asking_->hide();
    problem_->hide();

    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts, 10);
    flow->addWidget(set_);
    flow->addWidget(remove_);
    body()->setSpacing(12);
    body()->addLayout(when);
    body()->addLayout(pin);
    body()->addWidget(asking_);
    body()->addWidget(acts);
    body()->addWidget(about_);

    connect(after_, &QComboBox::activated, this,
            [this](int index) { workspace_.preferences.setLockAfter(after_->itemData(index).toInt()); });
    for (Button* act : {set_, remove_, take_})
        setChanges(act, Changes::Records);
    connect(set_, &QPushButton::clicked, this, &LockCard::begin);
    connect(remove_, &QPushButton::clicked, this, &LockCard::remove);
    connect(take_, &QPushButton::clicked, this, &LockCard::take);
    connect(cancel_, &QPushButton::clicked, this, &LockCard::cancel);
    connect(first_, &QLineEdit::returnPressed, again_, [this] {
        again_->setFocus();
        again_->selectAll();
    });
    connect(again_, &QLineEdit::returnPressed, this, &LockCard::take);
    retranslate();
}

void LockCard::refresh() {
    attempt(this, [this] {
        const bool isSet = hasPin(workspace_.file.practice());
        pin_->setText(isSet ? tr("It brings you back to a locked screen. After five wrong tries, an hour, or a long "
                                 "sleep of the computer the passphrase is asked for.")
                            : tr("None. Each lock closes the practice, and its passphrase opens it again."));
        set_->setText(isSet ? tr("Change the PI&N…") : tr("Set a PI&N…"));
        remove_->setVisible(isSet && asking_->isHidden());
        set_->setVisible(asking_->isHidden());
    });
}

void LockCard::begin() {
    wipe(*first_);
    wipe(*again_);
    asking_->show();
    first_->setFocus();
    refresh();
}

void LockCard::cancel() {
    wipe(*first_);
    wipe(*again_);
    say({});
    asking_->hide();
    refresh();
    set_->setFocus();
}

void LockCard::take() {
    if (first_->text() != again_->text()) {
        say(tr("The two are not the same."));
        again_->setFocus();
        again_->selectAll();
        return;
    }
    asking_->setEnabled(false);
    startWork([typed = first_->text()](const Progress&) { return pinHash(typed); })
        .then(this,
              [this](const QString& hash) {
                  asking_->setEnabled(true);
                  if (attempt(this, [&] { setPin(workspace_.file.practice(), hash); }))
                      cancel();
              })
        .onFailed(this, [this](const Error& error) {
            asking_->setEnabled(true);
            wipe(*again_);
            if (error.kind() == ErrorKind::PinRefused)
                say(tr("These digits are too few or are guessed first. Choose others, please."));
            else
                showError(this, error);
            first_->setFocus();
            first_->selectAll();
        });
}

void LockCard::remove() {
    attempt(this, [this] { removePin(workspace_.file.practice()); });
    set_->setFocus();
    refresh();
}

void LockCard::say(const QString& problem) {
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    setInvalid(first_, problem);
}

void LockCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockCard::retranslate() {
    setTitle(tr("Lock"));
    afterCaption_->setText(tr("Lock when nobody has touched the computer &for"));
    pinCaption_->setText(tr("PIN"));
    firstCaption_->setText(tr("New P&IN"));
    againCaption_->setText(tr("The same a&gain"));
    for (const auto& [caption, line] : {std::pair(firstCaption_, first_), std::pair(againCaption_, again_)})
        line->setAccessibleName(caption->text().remove(u'&'));
    after_->setAccessibleName(afterCaption_->text().remove(u'&'));
    rule_->setText(filled(tr("%1 digits or more. Not those that are guessed first: one digit over and over, 123456, "
                             "112233, or a line on the keys."),
                          {QLocale().toString(fewestPinDigits)}));
    first_->setAccessibleDescription(rule_->text());
    remove_->setText(tr("&Without a PIN"));
    take_->setText(tr("Set the &PIN"));
    cancel_->setText(tr("&Cancel"));
    about_->setText(
        tr("Ctrl+L locks at once, and so does the lock of the desktop. A PIN protects the screen, not the file: "
           "whoever takes the computer away needs the passphrase."));
    after_->clear();
    for (const int minutes : {2, 5, 10, 15})
        after_->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    after_->addItem(tr("never"), 0);
    after_->setCurrentIndex(std::max(0, after_->findData(workspace_.preferences.lockAfter())));
    refresh();
}

}  // namespace reliefbook
