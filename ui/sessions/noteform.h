// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"
#include "ui/forms/fields.h"
#include "ui/forms/recordform.h"

namespace reliefbook {

class NotedTexts;

/// The note of a session. Of the session's other texts it changes none; below the note they are to be read.
class NoteForm : public RecordForm<Session> {
    Q_OBJECT

public:
    explicit NoteForm(QWidget* parent = nullptr);

    void setRecord(const Session& session);

    NotesField* note() const { return note_; }

private:
    NotesField* note_;
    NotedTexts* others_;
};

}  // namespace reliefbook
