// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccess.h"

#include "ui/charts/chartcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class SessionAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SessionAccess(ChartCanvas* canvas, std::size_t session) : canvas_(canvas), session_(session) {}

    bool isValid() const override { return canvas_ && session_ < canvas_->sessions(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return isValid() ? parent()->window() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(canvas_); }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}

    QString text(QAccessible::Text kind) const override {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return canvas_->sessionTexts().value(static_cast<qsizetype>(session_));
    }
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect place = canvas_->placeOf(session_);
        return {canvas_->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = canvas_->current() == session_;
        state.focused = state.selected && canvas_->hasFocus();
        state.invisible = !canvas_->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (!isValid() || name != pressAction())
            return;
        canvas_->setCurrent(session_);
        canvas_->activate(session_);
    }
    QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

private:
    QPointer<ChartCanvas> canvas_;
    std::size_t session_;
};

class ChartAccess : public QAccessibleWidget {
public:
    explicit ChartAccess(ChartCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Chart), canvas_(canvas) {}
    ~ChartAccess() override {
        for (const auto& [session, id] : children_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return canvas_ ? static_cast<int>(canvas_->sessions()) : 0; }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = children_.find(index);
        if (known == children_.end()) {
            auto* made = new SessionAccess(canvas_, static_cast<std::size_t>(index));
            known = children_.emplace(index, QAccessible::registerAccessibleInterface(made)).first;
        }
        return QAccessible::accessibleInterface(known->second);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [session, id] : children_) {
            if (QAccessible::accessibleInterface(id) == child)
                return session;
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        if (!canvas_ || !canvas_->hasFocus() || !canvas_->current())
            return QAccessibleWidget::focusChild();
        return child(static_cast<int>(*canvas_->current()));
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    QPointer<ChartCanvas> canvas_;
    mutable std::map<int, QAccessible::Id> children_;
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object) {
    if (auto* canvas = qobject_cast<ChartCanvas*>(object))
        return new ChartAccess(canvas);
    return nullptr;
}

}  // namespace

void offerChartAccess() {
    static const bool offered = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    static_cast<void>(offered);
}

void tellSession(ChartCanvas& canvas, std::size_t session) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&canvas, QAccessible::Focus);
    event.setChild(static_cast<int>(session));
    QAccessible::updateAccessibility(&event);
}

}  // namespace reliefbook
