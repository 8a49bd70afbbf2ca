// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/recordform.h"
#include "ui/shell/workspace.h"

namespace reliefbook {

/// What a document is called, the day it bears, a note.
class DocumentForm : public RecordForm<Attachment> {
    Q_OBJECT

public:
    explicit DocumentForm(QWidget* parent = nullptr);
};

class DocumentDialog : public FormDialog {
    Q_OBJECT

public:
    DocumentDialog(Workspace& workspace, const Attachment& attachment, QWidget* parent);

protected:
    bool save() override;
    bool remove() override;
    void retranslate() override;

private:
    Workspace& workspace_;
    DocumentForm* form_;
};

/// `typed` as the document may be called: safe on any system, and with the ending it had, by which other programs know
/// what it is.
QString renamedDocument(const QString& earlier, const QString& typed);

}  // namespace reliefbook
