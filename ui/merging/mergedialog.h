// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/merging.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <map>

class QButtonGroup;
class QGridLayout;

namespace reliefbook {

class Button;
class Text;

/// Two files side by side, value by value: what the one that stays takes from the other, and what goes over.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// `first` stays unless the user turns it round.
    MergeDialog(Workspace& workspace, Id<Client> first, Id<Client> second, QWidget* parent = nullptr);

    /// What would be done as it is chosen now.
    Merging merging() const;

signals:
    void merged(reliefbook::Id<reliefbook::Client> kept);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Choice { Kept, Other, Both };
    struct Row {
        QString name, kept, other;
    };

    void retranslate();
    void read();
    void addRow(QGridLayout& grid, const QString& key, const Row& row, Choice choice, bool canBeBoth);
    void showMoving();
    void merge();

    Workspace& workspace_;
    Client kept_, other_;
    std::map<QString, QButtonGroup*> choices_;  // by column, or the id of an own field
    std::vector<AnsweredTwice> answered_;
    QWidget* values_;
    Text *title_, *about_, *moving_;
    Button *turn_, *cancel_, *merge_;
};

}  // namespace reliefbook
