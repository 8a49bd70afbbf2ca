// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;

namespace reliefbook {

class Text;

/// The twelve groups of a recovery sheet to be typed, standing as on paper. Each says at once whether it is as printed;
/// a whole one leads on to the next. What is pasted fills them all.
class RecoveryField : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryField(QWidget* parent = nullptr);

    /// Whether every group holds.
    bool isWhole() const;
    /// Throws RecoveryRefused.
    Secret key() const;
    void clear();
    /// Puts the keyboard where it is needed: the first group that is missing or wrong.
    void focusFirst();
    /// The same, and says which group that is.
    void sayFirst();

signals:
    void edited();
    void entered();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        Text* number;
        QLineEdit* line;
        QWidget* sign;
    };
    void onEdited(std::size_t at, const QString& text);
    void judge(std::size_t at);
    void retranslate();

    std::vector<Group> groups_;
    Text* problem_;
};

}  // namespace reliefbook
