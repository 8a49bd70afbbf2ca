// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentdialog.h"

#include "core/base/filename.h"
#include "ui/forms/fields.h"
#include "ui/shell/attempt.h"
#include "ui/undo/editor.h"

#include <QFileInfo>
#include <QPlainTextEdit>

namespace reliefbook {

using namespace Qt::StringLiterals;

QString renamedDocument(const QString& earlier, const QString& typed) {
    const QString ending = QFileInfo(earlier).suffix();
    const bool isKept = ending.isEmpty() || typed.trimmed().endsWith(u'.' + ending, Qt::CaseInsensitive);
    return documentName(isKept ? typed : typed.trimmed() + u'.' + ending);
}

DocumentForm::DocumentForm(QWidget* parent) : RecordForm(parent) {
    add<TextField>(QT_TR_NOOP("&Name"), &Attachment::name, Width::Full);
    add<DayField>(QT_TR_NOOP("&Day of the document"), &Attachment::onDay);
    add<NotesField>(QT_TR_NOOP("No&te"), &Attachment::note, Width::Full)->setLines(2, 6);
}

DocumentDialog::DocumentDialog(Workspace& workspace, const Attachment& attachment, QWidget* parent)
    : FormDialog(new DocumentForm, parent),
      workspace_(workspace),
      form_(findChild<DocumentForm*>()) {
    form_->setRecord(attachment);
    setRemovable(/*removable=*/true);
    DocumentDialog::retranslate();
}

bool DocumentDialog::save() {
    if (!form_->showProblems()) {
        form_->focusProblem();
        return false;
    }
    return attempt(this, [this] {
        Attachment attachment = form_->record();
        attachment.name = renamedDocument(form_->original().name, attachment.name);
        workspace_.editor.apply({reliefbook::update(form_->original(), attachment)}, tr("document"),
                                DocumentsPlace{attachment.client, attachment.id});
    });
}

bool DocumentDialog::remove() {
    return attempt(this, [this] {
        workspace_.editor.apply({removal(form_->original())}, tr("deleting the document"),
                                DocumentsPlace{form_->original().client, {}});
    });
}

void DocumentDialog::retranslate() {
    FormDialog::retranslate();
    setTitle(tr("Document"));
}

}  // namespace reliefbook
