// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field.h"

#include "ui/controls/changing.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace reliefbook {

namespace {

/// What would choose another line of a list that can only be read. Tab goes on, and what has Ctrl or Alt in it is for
/// the window.
bool wouldChoose(QEvent& event) {
    switch (event.type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick: return true;
        case QEvent::Wheel: event.ignore(); return true;  // it scrolls the page
        case QEvent::KeyPress: {
            const auto& key = static_cast<const QKeyEvent&>(event);
            const bool passes = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab || key.key() == Qt::Key_Escape;
            const bool opens = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
            return !passes && (opens || !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)));
        }
        default: return false;
    }
}

}  // namespace

Field::Field(QWidget* editor, QWidget* parent) : QWidget(parent), editor_(editor) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(editor);
    setFocusProxy(editor);
    editor->installEventFilter(this);
    setChanges(this, Changes::Records);
}

void Field::setReadOnly(bool readOnly) {
    isReadOnly_ = readOnly;
    if (auto* line = qobject_cast<QLineEdit*>(editor_)) {
        line->setReadOnly(readOnly);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(editor_)) {
        text->setReadOnly(readOnly);
        if (readOnly)  // Qt leaves the mouse alone to select with
            text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    } else if (qobject_cast<QAbstractButton*>(editor_) != nullptr) {
        editor_->setEnabled(!readOnly);
    }
    if (qobject_cast<QComboBox*>(editor_) != nullptr)
        editor_->setProperty("readOnly", readOnly);  // for the style
    editor_->update();
}

bool Field::eventFilter(QObject* watched, QEvent* event) {
    if (watched == editor_ && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason) {
            leave();
            emit left();
        }
    }
    if (watched == editor_ && isReadOnly_ && qobject_cast<QComboBox*>(editor_) != nullptr && wouldChoose(*event))
        return true;
    return QWidget::eventFilter(watched, event);
}

void Field::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace reliefbook
