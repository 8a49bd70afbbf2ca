// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/tag.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/recordform.h"
#include "ui/shell/workspace.h"
#include "ui/theme/tone.h"

namespace reliefbook {

class TagForm : public RecordForm<Tag> {
    Q_OBJECT

public:
    explicit TagForm(QWidget* parent = nullptr);
};

/// The name and colour of a tag.
class TagDialog : public FormDialog {
    Q_OBJECT

public:
    /// `client`: in whose file the user sees it.
    TagDialog(Workspace& workspace, const Tag& tag, Id<Client> client, QWidget* parent);

protected:
    bool save() override;
    void retranslate() override;

private:
    TagDialog(Workspace& workspace, TagForm* form, Id<Client> client, QWidget* parent);

    Workspace& workspace_;
    TagForm* form_;
    Id<Client> client_;
};

/// The tone a tag's colour is painted in: that of its word, readable in light and dark.
Tone toneOf(const Tag& tag);

}  // namespace reliefbook
