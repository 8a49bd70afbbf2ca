// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shell/workspace.h"

#include <QString>

namespace reliefbook {

struct Client;
struct Course;

// What is no change and stands in the audit all the same (reliability.md R-AUD-1). Where it can't be written (no space,
// a file that is only looked at) the therapist sees and prints all the same; support sees that it failed.

/// The user looks at what is this client's: noted once for each opening of the file.
void noteView(Workspace& workspace, Id<Client> client);
/// Something left the practice: "print" or "export" of a course's report.
void noteOutput(Workspace& workspace, const QString& action, Id<Course> course);

}  // namespace reliefbook
