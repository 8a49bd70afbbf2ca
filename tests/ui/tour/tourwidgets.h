// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

#include <gtest/gtest.h>

#include <vector>

namespace reliefbook::testing {

/// The widgets of a kind somebody sees in `in`.
template <class Kind> std::vector<Kind*> visible(QWidget& in) {
    std::vector<Kind*> found;
    for (Kind* each : in.findChildren<Kind*>()) {
        if (each->isVisible())
            found.push_back(each);
    }
    if (found.empty())
        ADD_FAILURE() << "there is no " << Kind::staticMetaObject.className();
    return found;
}

template <class Kind> Kind& only(QWidget& in) { return *visible<Kind>(in).at(0); }

inline std::vector<QPushButton*> withKinds(QWidget& in, const QString& kind) {
    std::vector<QPushButton*> found;
    for (QPushButton* each : visible<QPushButton>(in)) {
        if (each->property("kind").toString() == kind)
            found.push_back(each);
    }
    return found;
}

inline QPushButton& withKind(QWidget& in, const QString& kind) { return *withKinds(in, kind).at(0); }

}  // namespace reliefbook::testing
