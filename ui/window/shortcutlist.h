// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace reliefbook {

class Commands;
class PracticeView;

/// F1: the keys of the window and of the page that is shown.
class ShortcutList : public QDialog {
    Q_OBJECT

public:
    ShortcutList(const Commands& commands, const PracticeView* view, QWidget* parent);
};

}  // namespace reliefbook
