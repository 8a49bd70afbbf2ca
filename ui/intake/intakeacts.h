// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formchanges.h"
#include "ui/shell/place.h"

#include <QCoreApplication>

namespace reliefbook {

class Editor;

/// What is done with forms from several pages: one act is one step of one name. All throw what Editor::apply throws.
class IntakeActs {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::IntakeActs)

public:
    /// A form begun; where it is to be gone on with.
    static Id<Response> begin(Editor& editor, const Client& client, const Questionnaire& questionnaire,
                              const std::optional<Session>& session, const Place& place);
    /// The form finished, with what follows from it.
    static void finish(Editor& editor, const FormSheet& form, const std::optional<SignedText>& signature,
                       const Place& place);
    /// "Nothing changed", asked at a session.
    static void nothingChanged(Editor& editor, const Client& client, const Session& session, const Place& place);
};

}  // namespace reliefbook
