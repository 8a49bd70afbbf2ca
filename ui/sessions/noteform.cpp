// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/noteform.h"

#include "ui/sessions/notedtexts.h"

#include <QGridLayout>

namespace reliefbook {

NoteForm::NoteForm(QWidget* parent)
    : RecordForm(parent),
      note_(add<NotesField>(QT_TR_NOOP("&Note"), &Session::quickNote, Width::Full)),
      others_(new NotedTexts) {
    note_->setLines(5, 16);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(others_, grid->rowCount(), 0, 1, grid->columnCount());
}

void NoteForm::setRecord(const Session& session) {
    RecordForm::setRecord(session);
    std::vector<SessionNote> others = noted(session);
    std::erase_if(others, [](const SessionNote& note) { return note.kind == NoteKind::Quick; });
    others_->setNotes(std::move(others));
}

}  // namespace reliefbook
