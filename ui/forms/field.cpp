// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>

namespace reliefbook {

Field::Field(QWidget* editor, QWidget* parent) : QWidget(parent), editor_(editor) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(editor);
    setFocusProxy(editor);
    editor->installEventFilter(this);
}

bool Field::eventFilter(QObject* watched, QEvent* event) {
    if (watched == editor_ && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason) {
            leave();
            emit left();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Field::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace reliefbook
