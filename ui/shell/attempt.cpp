// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attempt.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/words/interfacewords.h"

namespace reliefbook {

void showError(QWidget* parent, const Error& error) {
    noteError(error);
    if (error.kind() == ErrorKind::Cancelled)
        return;
    const ErrorText text = errorText(error, interfaceWords());
    Dialogs::current().showError(parent, text.happened, text.advice);
}

}  // namespace reliefbook
