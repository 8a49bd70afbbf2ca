// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/unlockpage.h"

#include "core/base/error.h"
#include "ui/controls/button.h"
#include "ui/controls/centredcard.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/locksign.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/errortext.h"
#include "ui/start/labelled.h"
#include "ui/start/passphrasefield.h"
#include "ui/words/interfacewords.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 3;      // wrong tries
constexpr int longestWait = 64;  // seconds

}  // namespace

UnlockPage::UnlockPage(QWidget* parent)
    : QWidget(parent),
      card_(new CentredCard(460, this)),
      name_((new Text({}, type::name))->wrapped()),
      folder_(new ElidedText({}, type::caption, Tone::Text2)),
      backup_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      explained_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      field_(new PassphraseField),
      labelled_(new Labelled(field_, field_->line())),
      bar_(new QProgressBar),
      unlock_(new Button({}, Button::Kind::Primary, u"unlock"_s)),
      other_(new Button({}, Button::Kind::Ghost)),
      forgotten_(new Button({}, Button::Kind::Link)),
      rescue_(new Button({}, Button::Kind::Link)) {
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(name_);
    names->addWidget(folder_);
    names->addWidget(backup_);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new LockSign);
    head->addLayout(names, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(other_);
    buttons->addStretch();
    buttons->addWidget(unlock_);
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    QSizePolicy keeps = bar_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    bar_->setSizePolicy(keeps);
    bar_->setFixedHeight(4);

    card_->body()->setContentsMargins(8, 8, 8, 4);
    card_->body()->setSpacing(16);
    card_->body()->addLayout(head);
    card_->body()->addWidget(explained_);
    card_->body()->addWidget(labelled_);
    auto* below = new QHBoxLayout;
    below->addWidget(forgotten_);
    below->addStretch();
    card_->body()->addLayout(below);
    card_->body()->addWidget(bar_);
    card_->body()->addLayout(buttons);
    card_->body()->addWidget(rescue_, 0, Qt::AlignLeft);
    rescue_->hide();
    explained_->hide();
    setTabOrder(field_, unlock_);
    setTabOrder(unlock_, other_);
    setTabOrder(other_, forgotten_);
    setTabOrder(forgotten_, rescue_);

    connect(unlock_, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(field_, &PassphraseField::entered, this, &UnlockPage::unlock);
    connect(field_, &PassphraseField::edited, this, [this] { labelled_->setProblem({}); });
    connect(other_, &QPushButton::clicked, this, &UnlockPage::otherWanted);
    connect(forgotten_, &QPushButton::clicked, this, &UnlockPage::recoverWanted);
    connect(rescue_, &QPushButton::clicked, this, &UnlockPage::rescueWanted);
    connect(&wait_, &QTimer::timeout, this, [this] {
        --left_;
        wait();
    });
    retranslate();
    setBusy(/*busy=*/false);
}

void UnlockPage::ask(const QString& path) {
    if (path != path_) {
        wrong_ = 0;
        left_ = 0;
    }
    path_ = path;
    explain({});
    rescue_->hide();
    // The practice's own name lies inside, encrypted; the file's is what the user gave it.
    name_->setText(QFileInfo(path).completeBaseName());
    card_->setAccessibleName(name_->text());
    folder_->setText(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    backup_->setText({});
    backup_->hide();
    QTimer::singleShot(0, this, &UnlockPage::showBackup);  // the page first
    forget();
    labelled_->setProblem({});
    field_->setShown(/*shown=*/false);
    field_->setFocus();
}

void UnlockPage::explain(const QString& text) {
    explained_->setText(text);
    explained_->setVisible(!text.isEmpty());
}

void UnlockPage::showBackup() {
    const BackupAge age = path_.isEmpty() ? BackupAge{} : backupAge(path_);
    backup_->setText(age.text);
    backup_->setTone(age.warns ? Tone::Warn : Tone::Text2);
    backup_->setVisible(!age.text.isEmpty());
}

void UnlockPage::setBusy(bool busy) {
    bar_->setVisible(busy);
    for (QWidget* control : std::initializer_list<QWidget*>{field_, unlock_, other_, forgotten_})
        control->setEnabled(!busy);
    unlock_->setEnabled(!busy && left_ == 0);
    if (!busy && isVisible())
        field_->setFocus();
}

void UnlockPage::sayWrong(const QString& text) {
    ++wrong_;
    because_ = wrong_ < patience
                   ? text
                   : filled(tr("%1 Show what you type to see it, and look for blanks at its ends."), {text});
    // 1, 2, 4, 8 ... seconds, by a clock nobody can set.
    left_ = wrong_ < patience ? 0 : std::min(longestWait, 1 << std::min(wrong_ - patience, 16));
    rescue_->setVisible(wrong_ >= patience);
    wait();
    field_->line()->setFocus();
    field_->line()->selectAll();
}

/// Says why, and how long one has to wait.
void UnlockPage::wait() {
    unlock_->setEnabled(left_ == 0 && field_->isEnabled());
    if (left_ > 0 && !wait_.isActive())
        wait_.start(second_);
    else if (left_ == 0)
        wait_.stop();
    labelled_->setProblem(left_ == 0
                              ? because_
                              : filled(tr("%1 %2", "sentences"),
                                       {because_, tr("It can be tried again in %n second(s).", nullptr, left_)}));
}

void UnlockPage::forget() { field_->clear(); }

void UnlockPage::unlock() {
    if (left_ > 0)
        return;
    if (field_->text().isEmpty()) {
        labelled_->setProblem(tr("Type the passphrase of this practice."));
        field_->setFocus();
        return;
    }
    try {
        emit unlockWanted(path_, field_->secret());
    } catch (const Error& error) {  // nothing that could ever be a passphrase
        sayWrong(errorText(error, interfaceWords()).happened);
    }
}

void UnlockPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnlockPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    field_->setFocus();
}

void UnlockPage::retranslate() {
    labelled_->setLabel(tr("&Passphrase"));
    unlock_->setText(tr("&Unlock"));
    other_->setText(tr("&Another practice…"));
    forgotten_->setText(tr("I &forgot the passphrase"));
    rescue_->setText(tr("The passphrase is right: &help me with the file"));
    bar_->setAccessibleName(tr("Opening"));
    showBackup();
}

}  // namespace reliefbook
