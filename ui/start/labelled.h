// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace reliefbook {

class Text;

/// A field under its label, with what is wrong with it below.
class Labelled : public QWidget {
    Q_OBJECT

public:
    /// `buddy`: what the label's mnemonic goes to, where it is a part of the field.
    explicit Labelled(QWidget* field, QWidget* buddy = nullptr, QWidget* parent = nullptr);

    void setLabel(const QString& text);
    /// Empty: nothing is wrong.
    void setProblem(const QString& text);
    QString problem() const;

private:
    Text* label_;
    QWidget* field_;
    QWidget* buddy_;
    QWidget* warning_;
    Text* problem_;
};

}  // namespace reliefbook
