// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/tagread.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace reliefbook {

class Text;

/// The tags of the practice, those ticked that this client bears. What is typed finds one; Enter ticks it, and makes it
/// where there is none. Here tags get another name too, or go.
class TagsDialog : public QDialog {
    Q_OBJECT

public:
    TagsDialog(Workspace& workspace, Id<Client> client, QWidget* parent);

    QLineEdit* line() const { return line_; }
    QListWidget* list() const { return list_; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void offer();
    void take();
    bool make(const QString& name);
    bool bear(Id<Tag> tag, bool bears);
    void change();
    void remove();
    const TagLine* chosen() const;
    void showActs();
    void retranslate();

    Workspace& workspace_;
    Id<Client> client_;
    std::vector<TagLine> tags_;
    std::vector<BorneTag> borne_;
    std::vector<std::size_t> offered_;  // of tags_, as in the list
    Text *title_, *about_;
    QLineEdit* line_;
    QListWidget* list_;
    Text* make_;
    QPushButton *change_, *remove_, *close_;
};

}  // namespace reliefbook
