// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/painscaleaccess.h"

#include "ui/controls/painscale.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString notAsked = u"notAsked"_s;
const QString clear = u"clear"_s;

class PainScaleAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit PainScaleAccess(PainScale* scale) : QAccessibleWidget(scale, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // Below the smallest value where there is none: zero would be an answer.
    QVariant currentValue() const override { return scale()->value().value_or(-1); }
    void setCurrentValue(const QVariant& value) override {
        const double score = value.toDouble();
        scale()->enter(score < 0 ? std::optional<double>() : std::round(score * 2) / 2);
    }
    QVariant minimumValue() const override { return 0.0; }
    QVariant maximumValue() const override { return 10.0; }
    QVariant minimumStepSize() const override { return 0.5; }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value)
            return scale()->spoken();
        if (kind == QAccessible::Description)  // the state too: not every reader asks for the value as a text
            return PainScale::tr("%1. %2").arg(scale()->spoken(), scale()->keysSpoken());
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = scale()->isReadOnly();
        return state;
    }

    QStringList actionNames() const override { return QAccessibleWidget::actionNames() << notAsked << clear; }
    QString localizedActionName(const QString& action) const override {
        if (action == notAsked)
            return PainScale::tr("Not asked");
        if (action == clear)
            return PainScale::tr("Clear");
        return QAccessibleWidget::localizedActionName(action);
    }
    void doAction(const QString& action) override {
        if (action == notAsked)
            scale()->enter(PainScale::State::NotAsked);
        else if (action == clear)
            scale()->enter(PainScale::State::Open);
        else
            QAccessibleWidget::doAction(action);
    }

private:
    PainScale* scale() const { return static_cast<PainScale*>(widget()); }
};

QAccessibleInterface* made(const QString&, QObject* object) {
    auto* scale = qobject_cast<PainScale*>(object);
    return scale ? new PainScaleAccess(scale) : nullptr;
}

}  // namespace

void describeToScreenReaders() {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(made), true);
}

}  // namespace reliefbook
