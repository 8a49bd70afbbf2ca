// SPDX-License-Identifier: GPL-3.0-or-later
// What a client's page has to do with their documents: the picture at the top, and files that are dropped on it.
#include "core/practice/attachments.h"
#include "core/practice/queries.h"
#include "ui/clients/clientheader.h"
#include "ui/clients/clientpage.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/portrait.h"
#include "ui/documents/takingindialog.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"
#include "ui/undo/editor.h"
#include "ui/words/words.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString folderKind = u"pictures"_s;

}  // namespace

/// Small enough to be read here: a portrait is made of 512 pixels (ui/documents/portrait.h).
void ClientPage::showPicture() {
    QImage picture;
    const std::optional<Attachment> portrait = portraitOf(workspace().editor.database(), client_);
    try {
        if (portrait)
            picture = pictureOf(contentOf(workspace().editor.database(), *portrait), 512);
    } catch (const Error&) {  // a picture that can't be read keeps nobody from the file
    }
    header_->setPicture(picture);
    noPicture_->setVisible(portrait.has_value());
    for (QAction* act : {picture_, noPicture_})
        act->setEnabled(!file_.client.restrictedAt);
}

void ClientPage::choosePicture() {
    const QString path = Dialogs::current().openFile(
        window(), tr("Picture of the client"), workspace().preferences.folder(folderKind),
        filled(tr("Pictures (%1)", "the kinds of files"), {u"*.png *.jpg *.jpeg *.bmp *.gif"_s}));
    if (path.isEmpty())
        return;
    workspace().preferences.setFolder(folderKind, QFileInfo(path).absolutePath());
    (new TakingInDialog(workspace(), client_, {path}, AttachmentPurpose::Portrait, this))->open();
}

void ClientPage::removePicture() {
    attempt(this, [this] {
        if (const auto portrait = portraitOf(workspace().editor.database(), client_))
            workspace().editor.apply({removal(*portrait)}, tr("taking the picture out"), ClientPlace{client_, {}});
    });
}

void ClientPage::dragEnterEvent(QDragEnterEvent* event) {
    if (picture_->isEnabled() && !draggedFiles(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void ClientPage::dropEvent(QDropEvent* event) {
    const QStringList paths = draggedFiles(event->mimeData());
    if (!picture_->isEnabled() || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);  // what was dragged stays where it is
    event->accept();
    auto* dialog = new TakingInDialog(workspace(), client_, paths, AttachmentPurpose::Document, this);
    connect(dialog, &TakingInDialog::takenIn, this, [this](Id<Attachment> first) {
        emit wanted(DocumentsPlace{client_, first});
    });
    dialog->open();
}

}  // namespace reliefbook
