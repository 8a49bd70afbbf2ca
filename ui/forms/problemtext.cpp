// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/problemtext.h"

#include "core/base/typed.h"

#include <QCoreApplication>

namespace reliefbook {
namespace {

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::ProblemText)
};

}  // namespace

QString problemText(const Problem& problem) {
    const auto number = [](double value) { return writtenNumber(value, QLocale()); };
    switch (problem.kind) {
        case ProblemKind::NoName: return ProblemText::tr("A name is needed here.");
        case ProblemKind::TooLong:
            return ProblemText::tr("This is too long: there is room for %n character(s).", nullptr, int(problem.most));
        case ProblemKind::InTheFuture: return ProblemText::tr("This day has not come yet.");
        case ProblemKind::TooLongAgo: return ProblemText::tr("This is too long ago. Is the year right?");
        case ProblemKind::EndBeforeStart: return ProblemText::tr("This is before the start.");
        case ProblemKind::OutOfRange:
            return ProblemText::tr("A number from %1 to %2 belongs here.")
                .arg(number(problem.least), number(problem.most));
        case ProblemKind::NotAnEmail:
            return ProblemText::tr("No mail reaches this address. It looks like name@example.com.");
        case ProblemKind::Empty: return ProblemText::tr("Something has to be written here.");
        case ProblemKind::Taken: return ProblemText::tr("Another client has this number already.");
    }
    return {};
}

}  // namespace reliefbook
