// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>

class QWidget;

namespace reliefbook {

/// Tells the user in words what went wrong, and notes its kind for a report to support. A Cancelled is not told: they
/// know.
void showError(QWidget* parent, const Error& error);

/// Runs what a user wants done. An Error is shown in words. Answers whether it worked.
template <class F> bool attempt(QWidget* parent, F&& act) {
    try {
        std::forward<F>(act)();
        return true;
    } catch (const Error& error) {
        showError(parent, error);
    }
    return false;
}

}  // namespace reliefbook
