// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace reliefbook {

/// One value on a form and the control it is typed in. A field keeps what was typed even where it can't be read.
/// It is taken to be of a record; the settings of the program say otherwise (ui/controls/changing.h).
class Field : public QWidget {
    Q_OBJECT

public:
    /// What has the focus and the accessible name.
    QWidget* editor() const { return editor_; }

    /// Why what was typed can't be read, in words; empty: it can.
    virtual QString fault() const { return {}; }

    /// What stands here can be read, selected and copied, and Tab comes by; nothing can be entered.
    virtual void setReadOnly(bool readOnly);
    bool isReadOnly() const { return isReadOnly_; }

    /// Puts the texts in again after the language changed.
    virtual void retranslate() {}

signals:
    /// The user changed something. Not sent while the field is filled.
    void edited();
    /// The focus went elsewhere, not only to a popup of the field.
    void left();

protected:
    Field(QWidget* editor, QWidget* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Before left() is sent: the field may write what it understood.
    virtual void leave() {}

private:
    QWidget* editor_;
    bool isReadOnly_ = false;
};

}  // namespace reliefbook
