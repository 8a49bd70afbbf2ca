// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/noteform.h"

namespace reliefbook {

NoteForm::NoteForm(QWidget* parent)
    : RecordForm(parent),
      note_(add<NotesField>(QT_TR_NOOP("&Note"), &Session::quickNote, Width::Full)) {
    note_->setLines(5, 16);
}

}  // namespace reliefbook
