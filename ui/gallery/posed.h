// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

namespace reliefbook::gallery {

/// A control painted as if the mouse were over it, or held down, or the keyboard in it: for looking at all its states
/// side by side. `Option` is what it hands to its style.
template <class Widget, class Option> class Posed : public Widget {
public:
    template <class... Arguments>
    explicit Posed(QStyle::State pose, Arguments&&... arguments)
        : Widget(std::forward<Arguments>(arguments)...),
          pose_(pose) {}

protected:
    void initStyleOption(Option* option) const override {
        Widget::initStyleOption(option);
        option->state |= pose_;
        if (pose_ & QStyle::State_Sunken)
            option->state &= ~QStyle::State_Raised;
    }

private:
    QStyle::State pose_;
};

inline const QStyle::State hovered = QStyle::State_MouseOver;
inline const QStyle::State pressed = QStyle::State_MouseOver | QStyle::State_Sunken;
inline const QStyle::State focused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;

}  // namespace reliefbook::gallery
