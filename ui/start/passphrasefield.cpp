// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/passphrasefield.h"

#include "ui/controls/text.h"
#include "ui/controls/tiptext.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

bool hasScript(const QString& text, QChar::Script script) {
    return std::any_of(text.begin(), text.end(), [script](QChar letter) { return letter.script() == script; });
}

}  // namespace

void wipe(QLineEdit& line) { line.setText({}); }

PassphraseField::PassphraseField(QWidget* parent)
    : QWidget(parent),
      line_(new QLineEdit),
      show_(new QToolButton),
      hint_(new Text({}, type::caption, Tone::Text2)) {
    line_->setEchoMode(QLineEdit::Password);
    line_->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData |
                               Qt::ImhNoAutoUppercase);
    line_->installEventFilter(this);
    show_->setCheckable(true);
    show_->setAutoRaise(true);
    QSizePolicy keeps = hint_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);  // the page stays still
    hint_->setSizePolicy(keeps);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(line_, 1);
    row->addWidget(show_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(hint_);
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textChanged, this, [this] {
        hint();
        emit edited();
    });
    connect(line_, &QLineEdit::returnPressed, this, &PassphraseField::entered);
    connect(show_, &QToolButton::toggled, this, [this](bool shown) {
        setShown(shown);
        emit shownChanged(shown);
    });
    retranslate();
    setShown(/*shown=*/false);
}

QString PassphraseField::text() const { return line_->text(); }

Secret PassphraseField::secret() const { return passphrase(line_->text()); }

void PassphraseField::clear() {
    wipe(*line_);
    hint();
}

void PassphraseField::setShown(bool shown) {
    const QSignalBlocker blocker(show_);
    show_->setChecked(shown);
    show_->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
    line_->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // Qt doesn't tell Caps Lock; a letter does, and its own key changes it.
        const QString typed = key->text();
        if (key->key() == Qt::Key_CapsLock)
            capsLock_ = !capsLock_;
        else if (typed.size() == 1 && typed[0].isLetter() && typed[0].toUpper() != typed[0].toLower())
            capsLock_ = typed[0].isUpper() != key->modifiers().testFlag(Qt::ShiftModifier);
        hint();
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        hint();
    }
    return QWidget::eventFilter(watched, event);
}

void PassphraseField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PassphraseField::hint() {
    const bool cyrillic = hasScript(line_->text(), QChar::Script_Cyrillic);
    const bool latin = hasScript(line_->text(), QChar::Script_Latin);
    QString text;
    if (capsLock_ && line_->hasFocus())
        text = tr("Caps Lock is on.");
    else if (cyrillic && latin)
        text = tr("Keyboard: Latin and Cyrillic letters");
    else if (cyrillic)
        text = tr("Keyboard: Cyrillic letters");
    else if (latin)
        text = tr("Keyboard: Latin letters");
    hint_->setText(text);
    hint_->setHidden(text.isEmpty());
    hint_->setTone(capsLock_ ? Tone::Warn : Tone::Text2);
}

void PassphraseField::retranslate() {
    show_->setText(show_->isChecked() ? tr("Hide the passphrase") : tr("Show the passphrase"));
    show_->setToolTip(tipText(show_->text()));
    show_->setAccessibleName(show_->text());
    hint();
}

}  // namespace reliefbook
