// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"
#include "ui/forms/fields.h"
#include "ui/forms/recordform.h"

namespace reliefbook {

/// The note of a session. Of the session's other texts it changes none.
class NoteForm : public RecordForm<Session> {
    Q_OBJECT

public:
    explicit NoteForm(QWidget* parent = nullptr);

    NotesField* note() const { return note_; }

private:
    NotesField* note_;
};

}  // namespace reliefbook
