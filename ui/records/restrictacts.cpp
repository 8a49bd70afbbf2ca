// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/restrictacts.h"

#include "core/practice/restriction.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/undo/editor.h"

#include <array>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

template <class Enum> QString named(Enum value) {
    const std::string_view text = word(value);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

}  // namespace

bool RestrictActs::restrict(QWidget* parent, Workspace& workspace, const Client& client) {
    const int way =
        Dialogs::current().choose(parent, tr("Restrict the use of this client's records?"),
                                  tr("They are kept as they are, but found by no search, changed by nobody and printed "
                                     "nowhere, until you lift it "
                                     "under Safety. Why?"),
                                  {tr("The client &asked for it"), tr("The client says they are not &right"),
                                   tr("They may not be &erased yet"), tr("They are needed for a legal &claim")});
    constexpr std::array reasons{RestrictReason::ClientAsked, RestrictReason::AccuracyDisputed,
                                 RestrictReason::MayNotBeErasedYet, RestrictReason::LegalClaim};
    if (way < 0 || std::size_t(way) >= reasons.size())
        return false;
    return attempt(parent, [&] {
        workspace.editor.apply(restrictedClient(client, now()), tr("restricting the client"),
                               ClientPlace{client.id, {}}, named(reasons[std::size_t(way)]));
        workspace.editor.endVisit();
    });
}

bool RestrictActs::lift(QWidget* parent, Workspace& workspace, const Client& client) {
    const int way = Dialogs::current().choose(
        parent, tr("Lift the restriction?"), tr("The records are found, changed and printed again as any others. Why?"),
        {tr("The client &agreed"), tr("It was &checked that they are right"), tr("The &claim is settled"),
         tr("It was a &mistake")});
    constexpr std::array reasons{LiftReason::ClientAgreed, LiftReason::AccuracyChecked, LiftReason::ClaimSettled,
                                 LiftReason::ByMistake};
    if (way < 0 || std::size_t(way) >= reasons.size())
        return false;
    return attempt(parent, [&] {
        workspace.editor.apply(unrestrictedClient(client), tr("lifting the restriction"), ClientPlace{client.id, {}},
                               named(reasons[std::size_t(way)]));
        workspace.editor.endVisit();
    });
}

}  // namespace reliefbook
