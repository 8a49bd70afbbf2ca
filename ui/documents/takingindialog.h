// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/practice/attachments.h"
#include "ui/shell/unbroken.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QFuture>
#include <QStringList>

#include <memory>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace reliefbook {

class JobBar;
class Text;

/// Takes files into a client's records: reads them, stores their bytes and makes the records, as one step that can be
/// undone. Goes by itself when all is well; what could not be taken in is listed, each with its reason, beside what
/// was. A portrait is one picture, made small.
class TakingInDialog : public QDialog {
    Q_OBJECT

public:
    TakingInDialog(Workspace& workspace, Id<Client> client, QStringList paths, AttachmentPurpose purpose,
                   QWidget* parent);
    ~TakingInDialog() override;

    void reject() override;

signals:
    /// What came in; the first of it.
    void takenIn(reliefbook::Id<reliefbook::Attachment> first);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void store();
    void makeRecords();
    void showRefused();
    void fail(const Error& error);
    void retranslate();

    Workspace& workspace_;
    Id<Client> client_;
    QStringList paths_;
    AttachmentPurpose purpose_;
    std::vector<ReadAttachment> read_;
    QFuture<void> storing_;
    std::unique_ptr<Unbroken> unbroken_;  // while it is written
    Text* title_;
    Text* text_;
    QVBoxLayout* refused_;
    JobBar* bar_;
    QPushButton* close_;
};

}  // namespace reliefbook
