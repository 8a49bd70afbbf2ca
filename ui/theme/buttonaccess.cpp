// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonaccess.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace reliefbook {

namespace {

/// The button's text as it is read: without the mark of its key.
QString plain(const QString& text) {
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        read += text[i];
    }
    return read;
}

/// Asked anew each time what it is: Qt looks at a button before its maker says that it can be down.
class ButtonAccess : public QAccessibleWidget {
public:
    explicit ButtonAccess(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button) {}

    QAccessible::Role role() const override {
        if (menu() != nullptr)
            return QAccessible::ButtonMenu;
        if (button()->isCheckable())
            return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
        return QAccessible::Button;
    }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Accelerator)
            return button()->shortcut().toString(QKeySequence::NativeText);
        const QString told = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && told.isEmpty() ? plain(button()->text()) : told;
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        state.hasPopup = menu() != nullptr;
        const auto* push = qobject_cast<QPushButton*>(button());
        state.defaultButton = push != nullptr && push->isDefault();
        return state;
    }

    QStringList actionNames() const override {
        QStringList names;
        if (button()->isEnabled())
            names << (menu() != nullptr ? showMenuAction() : button()->isCheckable() ? toggleAction() : pressAction());
        if (button()->isEnabled() && menu() == nullptr && button()->isCheckable())
            names << pressAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override {
        if (action != showMenuAction() && action != toggleAction() && action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (!button()->isEnabled())
            return;
        else if (menu() != nullptr)
            menu()->popup(button()->mapToGlobal(QPoint(0, button()->height())));
        else
            button()->click();
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
    QMenu* menu() const {
        const auto* push = qobject_cast<QPushButton*>(button());
        return push != nullptr ? push->menu() : nullptr;
    }
};

QAccessibleInterface* made(const QString& /*className*/, QObject* object) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button != nullptr && qobject_cast<QToolButton*>(object) == nullptr ? new ButtonAccess(button) : nullptr;
}

}  // namespace

void describeButtonsToScreenReaders() {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(made), true);
}

}  // namespace reliefbook
