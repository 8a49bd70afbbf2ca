// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formchanges.h"
#include "ui/shell/place.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace reliefbook {

class Editor;

/// What is done with forms from several pages: one act is one step of one name. All throw what Editor::apply throws.
class IntakeActs {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::IntakeActs)

public:
    /// A form begun; where it is to be gone on with.
    static Id<Response> begin(Editor& editor, const Client& client, const Questionnaire& questionnaire,
                              const std::optional<Session>& session, const Place& place);
    /// The form that is due: one that was begun is gone on with, at `session` where there is one, else the first that
    /// is offered to this client is begun. Where it is to be gone on with; none where the practice offers no such form.
    static std::optional<Id<Response>> askDue(Editor& editor, const Client& client,
                                              const std::optional<Session>& session, const Place& place);
    /// Says that nothing of what is due is offered.
    static void sayNothingIsOffered(QWidget* parent, Asking due);
    /// The form finished, with what follows from it.
    static void finish(Editor& editor, const FormSheet& form, const std::optional<SignedText>& signature,
                       const Place& place);
    /// That a session goes on in spite of what was found at it.
    static void goOn(Editor& editor, const Session& session, const std::vector<InSpiteOf>& inSpiteOf,
                     const Place& place);
    /// Asks for a doctor's note for this finding, and stores it; `entered` when it is.
    static void enterNote(QWidget* parent, Editor& editor, const Finding& finding,
                          const std::function<void()>& entered = {});
    /// "Nothing changed", asked at a session. False where the practice doesn't offer the form that says so.
    static bool nothingChanged(Editor& editor, const Client& client, const Session& session, const Place& place);
};

}  // namespace reliefbook
