// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/formspage.h"

#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/base/wholefile.h"
#include "core/practice/questionnairechanges.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/questionnaireproblems.h"
#include "core/questionnaires/wordediting.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/pagehead.h"
#include "ui/formeditor/editwords.h"
#include "ui/formeditor/importfault.h"
#include "ui/intake/intakewords.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/preferences.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"
#include "ui/words/language.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 8'000'000;  // no form is near it

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::FileUnreadable, {path, file.errorString()});
    if (file.size() > largestFile)
        throw Error(ErrorKind::BadInput, {path, u"too large for a form"_s});
    return file.readAll();
}

}  // namespace

FormsPage::FormsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      mayNot_(new Banner(Banner::Kind::Info)),
      outcome_(new Banner(Banner::Kind::Ok)),
      card_(new Card),
      list_(new ItemList),
      new_(add(u"add"_s, /*changes=*/true, &FormsPage::begin)),
      import_(add(u"open"_s, /*changes=*/true, &FormsPage::import)),
      edit_(add(u"edit"_s, /*changes=*/false, &FormsPage::edit)),
      copy_(add(u"copy"_s, /*changes=*/true, &FormsPage::editACopy)),
      export_(add(u"export"_s, /*changes=*/false, &FormsPage::exportIt)),
      offer_(add(u"void"_s, /*changes=*/true, &FormsPage::offerOrNot)) {
    build();
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FormsPage::choose);
    connect(list_, &QListView::doubleClicked, edit_.action, &QAction::trigger);
    list_->installEventFilter(this);
    setFocusProxy(list_);
    FormsPage::retranslate();
}

FormsPage::Act FormsPage::add(const QString& iconName, bool changes, void (FormsPage::*act)()) {
    Act made{new QAction(icon(iconName), {}, this), new Button({}, Button::Kind::Plain, iconName)};
    if (changes) {
        setChanges(made.action, Changes::Records);
        setChanges(made.button, Changes::Records);
    }
    connect(made.action, &QAction::triggered, this, act);
    connect(made.button, &QPushButton::clicked, made.action, &QAction::trigger);
    return made;
}

void FormsPage::build() {
    new_.button->setKind(Button::Kind::Primary);
    head_ = new PageHead({import_.button, new_.button});
    outcome_->setClosable(/*closable=*/true);
    outcome_->hide();
    list_->setFitted(/*fitted=*/true);
    card_->setSpread(ItemList::inset);
    auto* acts = new FlowLayout(nullptr, 10);
    acts->setContentsMargins(ItemList::inset, 0, ItemList::inset, 6);
    for (const Act& act : {edit_, copy_, export_, offer_})
        acts->addWidget(act.button);
    card_->body()->addLayout(acts);
    card_->body()->addWidget(list_);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 22, 28, 22);
    page->setSpacing(14);
    for (QWidget* part : std::initializer_list<QWidget*>{head_, mayNot_, outcome_, card_})
        page->addWidget(part);
    page->addStretch(1);
}

QString FormsPage::title() const { return tr("Forms"); }

QList<QAction*> FormsPage::pageActions() {
    return {new_.action, import_.action, edit_.action, copy_.action, export_.action, offer_.action};
}

QString FormsPage::detail(const QuestionnaireLine& line) const {
    QStringList parts{IntakeWords::purpose(line.questionnaire.purpose)};
    if (line.inUse)
        parts += tr("version %1").arg(line.questionnaire.version);
    QStringList languages;
    for (const auto& [language, wording] : line.questionnaire.wordings)
        languages += EditWords::language(language);
    if (!languages.isEmpty())
        parts += interfaceWords().locale().createSeparatedList(languages);
    parts += line.answered == 0 ? tr("never answered") : tr("answered %n time(s)", nullptr, line.answered);
    return parts.join(u" · "_s);
}

void FormsPage::refresh() {
    const QString before = chosen() != nullptr ? chosen()->questionnaire.id : QString();
    lines_ = allQuestionnaires(workspace().editor.database());
    std::vector<ListItem> rows;
    for (const QuestionnaireLine& line : lines_) {
        ListItem row;
        row.title = EditWords::title(line.questionnaire, interfaceWords().language());
        row.detail = detail(line);
        QStringList remarks{EditWords::origin(line.origin)};
        if (!line.inUse)
            remarks += tr("not in use yet");
        else if (!line.offered)
            remarks += tr("not offered");
        if (line.inUse && line.hasDraft)
            remarks += tr("changes not in use yet");
        row.remark = remarks.join(u" · "_s);
        row.iconName = line.questionnaire.purpose == Purpose::Consent ? u"signature"_s : u"note"_s;
        rows.push_back(row);
    }
    list_->setItems(rows);
    chooseForm(before);
    if (!list_->currentIndex().isValid() && !rows.empty())
        list_->setCurrentIndex(list_->model()->index(0, 0));
    mayNot_->setVisible(workspace().editor.practice().user().role == Role::Reception);
    choose();
}

void FormsPage::chooseForm(const QString& id) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i].questionnaire.id == id)
            list_->setCurrentIndex(list_->model()->index(int(i), 0));
    }
}

const QuestionnaireLine* FormsPage::chosen() const {
    const int row = list_->currentIndex().row();
    return row >= 0 && row < int(lines_.size()) ? &lines_[std::size_t(row)] : nullptr;
}

void FormsPage::choose() {
    const QuestionnaireLine* line = chosen();
    const bool may = workspace().editor.practice().user().role != Role::Reception;
    new_.action->setEnabled(may);
    import_.action->setEnabled(may);
    edit_.action->setEnabled(line != nullptr);
    copy_.action->setEnabled(may && line != nullptr);
    export_.action->setEnabled(line != nullptr && line->inUse);
    offer_.action->setEnabled(may && line != nullptr && line->inUse);
    const bool offered = line == nullptr || line->offered;
    offer_.action->setText(offered ? tr("Take out of the offer") : tr("Offer again"));
    offer_.button->setText(offered ? tr("&Take out of the offer") : tr("&Offer again"));
    for (const Act& act : {new_, import_, edit_, copy_, export_, offer_})
        act.button->setEnabled(act.action->isEnabled());
}

void FormsPage::edit() {
    if (const QuestionnaireLine* line = chosen())
        emit wanted(QuestionnairePlace{line->questionnaire.id});
}

void FormsPage::begin() {
    const Questionnaire form = newQuestionnaire(Purpose::Consultation);
    if (attempt(this, [&] {
            workspace().editor.apply(begunDraft(form, QuestionnaireOrigin::Own), tr("a new form"), FormsPlace{});
        }))
        emit wanted(QuestionnairePlace{form.id});
}

void FormsPage::editACopy() {
    const QuestionnaireLine* line = chosen();
    if (line == nullptr)
        return;
    Questionnaire copy = copyAsOwn(line->questionnaire);
    for (const auto& [language, wording] : line->questionnaire.wordings) {
        const Words words(Words::languages().contains(language) ? language : u"en"_s);
        copy = setTitle(
            copy, language,
            filled(words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "%1 (copy)")), {wording.title}));
    }
    if (attempt(this, [&] {
            workspace().editor.apply(begunDraft(copy, QuestionnaireOrigin::Own), tr("copying a form"), FormsPlace{});
        }))
        emit wanted(QuestionnairePlace{copy.id});
}

void FormsPage::import() {
    outcome_->hide();  // of what was done before
    const QString path = Dialogs::current().openFile(
        this, tr("Import a form"), workspace().preferences.folder(u"form"_s), tr("Forms (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    workspace().preferences.setFolder(u"form"_s, QFileInfo(path).absolutePath());
    attempt(this, [&] {
        const QByteArray file = contentOf(path);
        try {
            take(questionnaireFromFile(file, path));
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::BadInput || error.fact(0) != path)
                throw;
            noteError(error);
            Dialogs::current().showError(
                this, filled(tr("%1 can't be taken in as a form."), {QFileInfo(path).fileName()}),
                filled(tr("%1 Nothing was imported."), {ImportFault::words(file, error, interfaceWords().language())}));
        }
    });
}

void FormsPage::take(const Questionnaire& form) {
    const QString title = EditWords::title(form, interfaceWords().language());
    sql::Database& database = workspace().editor.database();
    ImportAs as = ImportAs::ItsId;
    switch (meeting(database, form)) {
        case Meeting::Unknown: break;
        case Meeting::Same:
            Dialogs::current().inform(this, tr("This form is here already"),
                                      filled(tr("%1 is here in this very version. Nothing was changed."), {title}));
            return;
        case Meeting::SameId: {
            const int way = Dialogs::current().choose(
                this, tr("A form of this name inside the program is here already"),
                filled(tr("The file holds version %1 of %2. What clients answered keeps its version either way."),
                       {QString::number(form.version), title}),
                {tr("&Import as the next version"), tr("Import as a form by it&self")});
            if (way < 0)
                return;
            as = way == 0 ? ImportAs::ItsId : ImportAs::ByItself;
        }
    }
    const ChangeSet made = workspace().editor.apply(imported(database, form, as), tr("importing a form"), FormsPlace{});
    bringUpToDate();
    if (!made.empty())
        chooseForm(std::get<QuestionnaireVersion>(*made.front().after).questionnaire);
    QStringList missing;
    for (const QuestionnaireProblem& problem : problems(form)) {
        const bool isOfWords = problem.kind == QuestionnaireProblem::Kind::MissingText ||
                               problem.kind == QuestionnaireProblem::Kind::NoTitle;
        if (isOfWords && !missing.contains(languageName(problem.language)))
            missing += languageName(problem.language);
    }
    outcome_->setKind(missing.isEmpty() ? Banner::Kind::Ok : Banner::Kind::Warn);
    outcome_->setTitle(tr("Imported"));
    outcome_->setText(missing.isEmpty()
                          ? filled(tr("%1 is among the forms and can be asked."), {title})
                          : filled(tr("%1 is among the forms and can be asked. Not everything in it has its words in: "
                                      "%2. Another language speaks there; the form editor shows where."),
                                   {title, interfaceWords().locale().createSeparatedList(missing)}));
    outcome_->show();
}

void FormsPage::exportIt() {
    const QuestionnaireLine* line = chosen();
    if (line == nullptr || !line->inUse)
        return;
    const QString name = fileName(EditWords::title(line->questionnaire, interfaceWords().language()));
    const QString path = Dialogs::current().saveFile(
        this, tr("Export a form"), QDir(workspace().preferences.folder(u"form"_s)).filePath(name + u".json"_s),
        tr("Forms (*.json)"));
    if (path.isEmpty())
        return;
    workspace().preferences.setFolder(u"form"_s, QFileInfo(path).absolutePath());
    if (!attempt(this, [&] { writeWholeFile(path, toFile(line->questionnaire)); }))
        return;
    outcome_->setKind(Banner::Kind::Ok);
    outcome_->setTitle(tr("Exported"));
    outcome_->setText(
        filled(tr("The questions lie in %1. No answer of a client is among them."), {QDir::toNativeSeparators(path)}));
    outcome_->show();
}

void FormsPage::offerOrNot() {
    const QuestionnaireLine* line = chosen();
    if (line == nullptr || !line->inUse)
        return;
    const bool offer = !line->offered;
    attempt(this, [&] {
        const QuestionnaireSheet sheet = questionnaireSheet(workspace().editor.database(), line->questionnaire.id);
        workspace().editor.apply(offeredOrNot(sheet, offer),
                                 offer ? tr("offering a form again") : tr("taking a form out of the offer"),
                                 FormsPlace{});
    });
}

/// A click chooses a row and does nothing yet; Enter edits it.
bool FormsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit_.action->trigger();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void FormsPage::retranslate() {
    head_->setTitle(tr("Forms"));
    head_->setText(
        tr("What clients are asked. A form that was answered keeps its version: what you change is asked "
           "from the next time on."));
    mayNot_->setTitle(tr("You can only read this"));
    mayNot_->setText(tr("Forms are changed by those who treat clients."));
    card_->setTitle(tr("All forms"));
    list_->setAccessibleName(tr("All forms"));
    const auto call = [](const Act& act, const QString& action, const QString& button) {
        act.action->setText(action);
        act.button->setText(button);
    };
    call(new_, tr("New form"), tr("&New form"));
    call(import_, tr("Import a form…"), tr("&Import…"));
    call(edit_, tr("Edit"), tr("&Edit"));
    call(copy_, tr("Edit a copy"), tr("Edit a &copy"));
    call(export_, tr("Export the form…"), tr("E&xport…"));
    outcome_->hide();
    choose();
}

}  // namespace reliefbook
