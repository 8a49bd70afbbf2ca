// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field.h"
#include "ui/preferences/logofile.h"

namespace reliefbook {

class Button;
class LogoPreview;
class Preferences;

/// The picture on the letterhead, shown as on paper. A file that can't be one is refused in words, and what was there
/// stays.
class LogoField : public Field {
    Q_OBJECT

public:
    using Value = QByteArray;

    explicit LogoField(QWidget* parent = nullptr);
    /// Remembers where pictures were taken from.
    void setPreferences(Preferences& preferences) { preferences_ = &preferences; }

    QByteArray value() const { return value_; }
    void setValue(const QByteArray& value);
    QString fault() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    void choose();
    void take(const QByteArray& value, LogoFault fault);
    void showValue();

    Preferences* preferences_ = nullptr;
    LogoPreview* preview_;
    Button* choose_;
    Button* remove_;
    QByteArray value_;
    LogoFault fault_ = LogoFault::None;
    QString refused_;  // the name of the file
};

}  // namespace reliefbook
