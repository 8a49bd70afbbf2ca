// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/practiceexport.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <optional>

class QComboBox;

namespace reliefbook {

class Banner;
class Button;
class JobBar;
class Text;

/// Everything of the practice, or all that is one client's, into a folder of its own.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Workspace& workspace, std::optional<Id<Client>> client, QWidget* parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void count();
    void choose();
    void begin(const QString& target);
    void showSaved(const QString& target, qint64 records);
    void setBusy(bool busy);
    QString folderName() const;

    Workspace& workspace_;
    std::optional<Id<Client>> client_;
    std::optional<ExportFacts> facts_;  // none yet: they are counted aside
    bool busy_ = false;
    QString target_;  // where it came to lie

    Text* title_;
    Text* about_;
    Banner* warning_;
    Text* formLabel_;
    QComboBox* form_;
    JobBar* bar_;
    Banner* outcome_;
    Button *cancel_, *save_;
};

}  // namespace reliefbook
