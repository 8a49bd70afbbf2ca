// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/unlockpage.h"

#include "core/base/error.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/elidedtext.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/errortext.h"
#include "ui/start/labelled.h"
#include "ui/start/passphrasefield.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/words/interfacewords.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class LockSign : public QWidget {
public:
    LockSign() { setFixedSize(52, 52); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().accentSoft);
        painter.drawEllipse(rect());
        paintIcon(painter, u"lock"_s, QRectF(rect()).adjusted(14, 14, -14, -14), Tone::Accent);
    }
};

}  // namespace

UnlockPage::UnlockPage(QWidget* parent)
    : QWidget(parent),
      name_((new Text({}, type::name))->wrapped()),
      folder_(new ElidedText({}, type::caption, Tone::Text2)),
      backup_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      field_(new PassphraseField),
      labelled_(new Labelled(field_, field_->line())),
      bar_(new QProgressBar),
      unlock_(new Button({}, Button::Kind::Primary, u"unlock"_s)),
      other_(new Button({}, Button::Kind::Ghost)) {
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

    card_ = new Card;
    Card* const card = card_;
    fit();
    card->body()->setContentsMargins(8, 8, 8, 4);
    card->body()->setSpacing(16);
    card->body()->addLayout(head);
    card->body()->addWidget(labelled_);
    card->body()->addWidget(bar_);
    card->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    // Not by an alignment: wrapped lines would be measured at the width of the window.
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(card);
    centred->addStretch();
    column->addLayout(centred);
    column->addStretch(3);
    setTabOrder(field_, unlock_);
    setTabOrder(unlock_, other_);

    connect(unlock_, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(field_, &PassphraseField::entered, this, &UnlockPage::unlock);
    connect(field_, &PassphraseField::edited, this, [this] { labelled_->setProblem({}); });
    connect(other_, &QPushButton::clicked, this, &UnlockPage::otherWanted);
    retranslate();
    setBusy(false);
}

void UnlockPage::ask(const QString& path) {
    path_ = path;
    wrong_ = 0;
    // The practice's own name lies inside, encrypted; the file's is what the user gave it.
    name_->setText(QFileInfo(path).completeBaseName());
    card_->setAccessibleName(name_->text());
    folder_->setText(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    backup_->setText({});
    backup_->hide();
    QTimer::singleShot(0, this, &UnlockPage::showBackup);  // the page first
    forget();
    labelled_->setProblem({});
    field_->setShown(false);
    field_->setFocus();
}

void UnlockPage::showBackup() {
    const BackupAge age = path_.isEmpty() ? BackupAge{} : backupAge(path_);
    backup_->setText(age.text);
    backup_->setTone(age.warns ? Tone::Warn : Tone::Text2);
    backup_->setVisible(!age.text.isEmpty());
}

void UnlockPage::setBusy(bool busy) {
    bar_->setVisible(busy);
    for (QWidget* control : std::initializer_list<QWidget*>{field_, unlock_, other_})
        control->setEnabled(!busy);
    if (!busy && isVisible())
        field_->setFocus();
}

void UnlockPage::sayWrong(const QString& text) {
    ++wrong_;
    labelled_->setProblem(
        wrong_ < 3 ? text : text + u' ' + tr("Show what you type to see it, and look for blanks at its ends."));
    field_->line()->setFocus();
    field_->line()->selectAll();
}

void UnlockPage::fit() { card_->setFixedWidth(460 * textZoom() / 100); }

void UnlockPage::forget() { field_->clear(); }

void UnlockPage::unlock() {
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
    if (event->type() == QEvent::FontChange)
        fit();
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
    bar_->setAccessibleName(tr("Opening"));
    showBackup();
}

}  // namespace reliefbook
