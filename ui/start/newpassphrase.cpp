// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newpassphrase.h"

#include "core/base/error.h"
#include "core/base/passphrasestrength.h"
#include "core/base/passphrasewords.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/shell/errortext.h"
#include "ui/start/labelled.h"
#include "ui/start/passphrasefield.h"
#include "ui/start/strengthbar.h"
#include "ui/theme/appearance.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// The ground the six words stand on.
class WordsFrame : public QWidget {
protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().surface2);
        painter.drawRoundedRect(rect(), 8, 8);
    }
};

/// However it was typed: capital letters and several blanks are no other words.
QString plainWords(const QString& typed) { return typed.simplified().toLower(); }

}  // namespace

NewPassphrase::NewPassphrase(QWidget* parent)
    : QWidget(parent),
      drawn_(new QRadioButton),
      own_(new QRadioButton),
      drawnPart_(new QWidget),
      ownPart_(new QWidget),
      frame_(new WordsFrame),
      shown_((new Text({}, type::cardTitle))->wrapped()),
      drawnAbout_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      others_(new Button({}, Button::Kind::Link, u"refresh"_s)),
      back_(new QLineEdit),
      passphrase_(new PassphraseField),
      again_(new PassphraseField),
      backField_(new Labelled(back_)),
      passphraseField_(new Labelled(passphrase_, passphrase_->line())),
      againField_(new Labelled(again_, again_->line())),
      strength_(new StrengthBar),
      strengthText_((new Text({}, type::caption, Tone::Text2))->wrapped()) {
    auto* modes = new QHBoxLayout;
    modes->setSpacing(22);
    modes->addWidget(drawn_);
    modes->addWidget(own_);
    modes->addStretch();

    others_->setAutoDefault(false);  // Enter in a field must not draw others than those on the paper
    shown_->setTextInteractionFlags(Qt::NoTextInteraction);  // to be written down, not to be left in a clipboard
    back_->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase);
    auto* inFrame = new QHBoxLayout(frame_);
    inFrame->setContentsMargins(16, 12, 10, 12);
    inFrame->addWidget(shown_, 1);
    inFrame->addWidget(others_);
    auto* drawn = new QVBoxLayout(drawnPart_);
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(8);
    drawn->addWidget(frame_);
    drawn->addWidget(drawnAbout_);
    drawn->addWidget(backField_);

    auto* typed = new QVBoxLayout;
    typed->setSpacing(6);
    typed->addWidget(passphraseField_);
    typed->addWidget(strength_);
    typed->addWidget(strengthText_);
    typed->addStretch();
    auto* pair = new QHBoxLayout(ownPart_);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(54);  // where it stands under two cards, its columns stand under theirs
    pair->addLayout(typed, 1);
    pair->addWidget(againField_, 1, Qt::AlignTop);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(modes);
    column->addWidget(drawnPart_);
    column->addWidget(ownPart_);

    connect(drawn_, &QRadioButton::toggled, this, &NewPassphrase::showMode);
    connect(others_, &QPushButton::clicked, this, [this] {
        draw();
        back_->setFocus();
    });
    connect(back_, &QLineEdit::textEdited, this, [this] { backField_->setProblem({}); });
    connect(back_, &QLineEdit::returnPressed, this, &NewPassphrase::entered);
    connect(passphrase_, &PassphraseField::edited, this, [this] {
        passphraseField_->setProblem({});
        showStrength();
    });
    connect(again_, &PassphraseField::edited, this, [this] { againField_->setProblem({}); });
    connect(passphrase_, &PassphraseField::shownChanged, again_, &PassphraseField::setShown);
    connect(again_, &PassphraseField::shownChanged, passphrase_, &PassphraseField::setShown);
    connect(passphrase_, &PassphraseField::entered, again_, [this] { again_->setFocus(); });
    connect(again_, &PassphraseField::entered, this, &NewPassphrase::entered);
    drawn_->setChecked(true);
    retranslate();
    showMode();
}

bool NewPassphrase::isOwn() const { return own_->isChecked(); }

void NewPassphrase::begin() {
    forget();
    draw();
    drawn_->setChecked(true);
}

void NewPassphrase::focusFirst() {
    if (isOwn())
        passphrase_->setFocus();
    else
        back_->setFocus();
}

void NewPassphrase::forget() {
    words_.clear();
    shown_->clear();
    wipe(*back_);
    for (PassphraseField* field : {passphrase_, again_}) {
        field->clear();
        field->setShown(/*shown=*/false);
    }
    for (Labelled* field : {backField_, passphraseField_, againField_})
        field->setProblem({});
    showStrength();
}

void NewPassphrase::setPersonal(const QStringList& words) {
    personal_ = words;
    showStrength();
}

void NewPassphrase::draw() {
    words_ = generatedPassphrase();
    shown_->setText(words_);
    wipe(*back_);
    backField_->setProblem({});
}

void NewPassphrase::showMode() {
    drawnPart_->setVisible(!isOwn());
    ownPart_->setVisible(isOwn());
}

void NewPassphrase::showStrength() {
    const QString typed = passphrase_->text();
    if (typed.isEmpty()) {
        strength_->setStrength(std::nullopt);
        strengthText_->setText(tr("Four or five words that belong to no sentence are easy to keep and hard to guess."));
        return;
    }
    const Strength strength = passphraseStrength(typed, personal_);
    strength_->setStrength(strength);
    switch (strength) {
        case Strength::VeryWeak: strengthText_->setText(tr("Very weak: guessed at once. Add words.")); break;
        case Strength::Weak: strengthText_->setText(tr("Weak: guessed within minutes. Add a word.")); break;
        case Strength::Fair: strengthText_->setText(tr("Fair: one more word makes it good.")); break;
        case Strength::Good: strengthText_->setText(tr("Good.")); break;
        case Strength::Strong: strengthText_->setText(tr("Strong.")); break;
    }
}

bool NewPassphrase::check() {
    if (!isOwn()) {
        const bool isTyped = plainWords(back_->text()) == words_;
        backField_->setProblem(isTyped                   ? QString()
                               : back_->text().isEmpty() ? tr("Write the six words down, then type them here.")
                                                         : tr("These are not the six words above."));
        if (!isTyped)
            back_->setFocus();
        return isTyped;
    }
    try {
        static_cast<void>(passphrase_->secret());
        passphraseField_->setProblem({});
    } catch (const Error& error) {
        passphraseField_->setProblem(passphrase_->text().isEmpty()
                                         ? tr("Without a passphrase anybody could read the practice.")
                                         : errorText(error, interfaceWords()).happened);
        passphrase_->setFocus();
        return false;
    }
    againField_->setProblem(
        passphrase_->text() != again_->text() ? tr("The two are not the same. Show them to compare.") : QString());
    if (!againField_->problem().isEmpty())
        again_->setFocus();
    return againField_->problem().isEmpty();
}

Secret NewPassphrase::wanted() const { return isOwn() ? passphrase_->secret() : passphrase(words_); }

Secret NewPassphrase::again() const { return isOwn() ? again_->secret() : passphrase(plainWords(back_->text())); }

void NewPassphrase::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewPassphrase::retranslate() {
    drawn_->setText(tr("Si&x words, drawn for you"));
    own_->setText(tr("A passphrase of my o&wn"));
    others_->setText(tr("Other wor&ds"));
    drawnAbout_->setText(
        tr("Nobody guesses six words drawn by chance, and no computer. Write them on paper now and keep "
           "it in a safe place; after a few days you know them by heart."));
    backField_->setLabel(tr("Type the six words f&rom your paper"));
    passphraseField_->setLabel(tr("Pa&ssphrase"));
    againField_->setLabel(tr("The same a&gain"));
    showStrength();
}

}  // namespace reliefbook
