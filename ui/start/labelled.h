// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace reliefbook {

class Text;

/// A field under its label, with what is wrong with it or a remark below.
class Labelled : public QWidget {
    Q_OBJECT

public:
    /// `buddy`: what the label's mnemonic goes to, where it is a part of the field.
    explicit Labelled(QWidget* field, QWidget* buddy = nullptr, QWidget* parent = nullptr);

    void setLabel(const QString& text);
    void setRemark(const QString& text);
    /// Takes the remark's place; an empty one takes it away.
    void setProblem(const QString& text);
    QString problem() const;

private:
    Text* label_;
    QWidget* field_;
    QWidget* buddy_;
    QWidget* warning_;
    Text* problem_;
    Text* remark_;
};

}  // namespace reliefbook
