// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include "ui/audit/auditpage.h"
#include "ui/bin/binpage.h"
#include "ui/clients/clientlistpage.h"
#include "ui/clients/clientpage.h"
#include "ui/directory/directorypage.h"
#include "ui/documents/documentspage.h"
#include "ui/formeditor/editorpage.h"
#include "ui/formeditor/formspage.h"
#include "ui/formeditor/rulespage.h"
#include "ui/history/historypage.h"
#include "ui/intake/formpage.h"
#include "ui/intake/intakepage.h"
#include "ui/merging/duplicatespage.h"
#include "ui/notes/notespage.h"
#include "ui/preferences/settingspage.h"
#include "ui/reports/reportpage.h"
#include "ui/safety/safetypage.h"
#include "ui/sessions/sessionpage.h"
#include "ui/today/todaypage.h"

namespace reliefbook {
namespace {

template <class OnePage> Page* make(Workspace& workspace) { return new OnePage(workspace); }

}  // namespace

const PageMakers& ownPages() {
    static const PageMakers pages{
        make<TodayPage>,       // TodayPlace
        make<ClientListPage>,  // ClientsPlace
        make<ClientPage>,      // ClientPlace
        make<SessionPage>,     // SessionPlace
        make<ReportPage>,      // ReportPlace
        make<SettingsPage>,    // SettingsPlace
        make<SafetyPage>,      // SafetyPlace
        make<HistoryPage>,     // HistoryPlace
        make<BinPage>,         // BinPlace
        make<AuditPage>,       // AuditPlace
        make<DirectoryPage>,   // DirectoryPlace
        make<IntakePage>,      // IntakePlace
        make<FormPage>,        // FormPlace
        make<DuplicatesPage>,  // DuplicatesPlace
        make<NotesPage>,       // NotesPlace
        make<FormsPage>,       // FormsPlace
        make<EditorPage>,      // QuestionnairePlace
        make<RulesPage>,       // RulesPlace
        make<DocumentsPage>,   // DocumentsPlace
    };
    return pages;
}

}  // namespace reliefbook
