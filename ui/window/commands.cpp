// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commands.h"

#include "ui/controls/tiptext.h"
#include "ui/shell/preferences.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/window/lookonly.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextEdit>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonics(QString text) { return text.replace(u"&"_s, u"&&"_s); }

bool ownsKey(Page* page, const QKeySequence& key) {
    const QList<QAction*> actions = page != nullptr ? page->pageActions() : QList<QAction*>();
    return std::any_of(actions.begin(), actions.end(), [&](QAction* action) { return action->shortcut() == key; });
}

/// A field takes Ctrl+Z for its own typing, also when it has none to take back; then it is for the last step.
bool hasNothingToTakeBack(QObject* field, bool redo) {
    if (const auto* line = qobject_cast<QLineEdit*>(field))
        return redo ? !line->isRedoAvailable() : !line->isUndoAvailable();
    if (const auto* text = qobject_cast<QTextEdit*>(field))
        return redo ? !text->document()->isRedoAvailable() : !text->document()->isUndoAvailable();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(field))
        return redo ? !text->document()->isRedoAvailable() : !text->document()->isUndoAvailable();
    return false;
}

/// Whether a dialog or a menu has the keyboard.
bool isCovered() {
    return QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr;
}

}  // namespace

Commands::Commands(Preferences& preferences, QWidget* window)
    : QObject(window),
      newClient(add(QKeySequence::New)),
      newPractice(add()),
      openPractice(add(QKeySequence::Open)),
      lock(add(Qt::CTRL | Qt::Key_L)),
      quit(add(Qt::CTRL | Qt::Key_Q)),
      undo(add(QKeySequence::Undo)),
      redo(add(QKeySequence::Redo)),
      find(add(Qt::CTRL | Qt::Key_K)),
      today(add(Qt::CTRL | Qt::Key_1)),
      clients(add(Qt::CTRL | Qt::Key_2)),
      directory(add(Qt::CTRL | Qt::Key_4)),
      notes(add(Qt::CTRL | Qt::Key_5)),
      duplicates(add()),
      safety(add(Qt::CTRL | Qt::Key_3)),
      settings(add(Qt::CTRL | Qt::Key_Comma)),
      forms(add()),
      rules(add()),
      back(add(Qt::ALT | Qt::Key_Left)),
      forward(add(Qt::ALT | Qt::Key_Right)),
      zoomIn(add(Qt::CTRL | Qt::Key_Plus)),
      zoomOut(add(Qt::CTRL | Qt::Key_Minus)),
      zoomReset(add(Qt::CTRL | Qt::Key_0)),
      shortcuts(add(Qt::Key_F1)),
      support(add()),
      about(add()),
      preferences_(preferences),
      window_(window),
      bar_(new QMenuBar(window)) {
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    forward->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    const std::pair<QAction*, const char*> icons[] = {
        {newClient, "add"},   {newPractice, "add"},   {openPractice, "open"}, {lock, "lock"},
        {undo, "undo"},       {redo, "redo"},         {find, "search"},       {today, "today"},
        {clients, "clients"}, {directory, "user"},    {notes, "note"},        {duplicates, "move"},
        {safety, "safety"},   {settings, "settings"}, {back, "back"},         {forward, "forward"},
        {zoomIn, "zoom-in"},  {zoomOut, "zoom-out"},  {support, "save"},      {shortcuts, "keyboard"},
        {about, "info"},      {forms, "note"},        {rules, "list"}};
    for (const auto& [action, name] : icons)
        action->setIcon(icon(QLatin1StringView(name)));
    window->addActions(all_);
    bar_->setNativeMenuBar(false);
    connect(forms, &QAction::triggered, this, [this] { view_->go(FormsPlace{}); });
    connect(rules, &QAction::triggered, this, [this] { view_->go(RulesPlace{}); });
    fillMenus();
    retranslate();
    connect(&preferences_, &Preferences::changed, this, &Commands::fillChoices);
    QCoreApplication::instance()->installEventFilter(this);
}

QAction* Commands::add(const QKeySequence& key) {
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutVisibleInContextMenu(true);
    all_ << action;
    return action;
}

bool Commands::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange && watched == window_) {
        retranslate();
    } else if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isRedo = key->matches(QKeySequence::Redo);
        if ((isRedo || key->matches(QKeySequence::Undo)) && hasNothingToTakeBack(watched, isRedo))
            return true;  // not accepted: the shortcut gets it
        // In a field it would delete to the end of the line, which nobody means who knows where else it goes.
        if (QKeySequence(key->keyCombination()) == find->shortcut())
            return true;
    } else if (event->type() == QEvent::KeyPress && isCovered()) {
        // Whoever leaves the room locks, whatever lies over the window; a dialog keeps the shortcut from it.
        if (lock->isEnabled() && QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()) == lock->shortcut()) {
            QMetaObject::invokeMethod(lock, &QAction::trigger, Qt::QueuedConnection);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void Commands::fillMenus() {
    file_ = bar_->addMenu(QString());
    file_->addAction(newClient);
    file_->addSeparator();
    file_->addActions({newPractice, openPractice});
    recent_ = file_->addMenu(QString());
    connect(recent_, &QMenu::aboutToShow, this, &Commands::fillRecent);
    connect(file_, &QMenu::aboutToShow, this,
            [this] { recent_->menuAction()->setEnabled(!preferences_.recentPractices().isEmpty()); });
    file_->addSeparator();
    file_->addActions({lock, quit});

    edit_ = bar_->addMenu(QString());
    edit_->addActions({undo, redo});
    edit_->addSeparator();
    edit_->addAction(find);

    go_ = bar_->addMenu(QString());
    go_->addActions({today, clients, directory, notes, duplicates, safety, settings, forms, rules});
    go_->addSeparator();
    go_->addActions({back, forward});

    page_ = bar_->addMenu(QString());

    look_ = bar_->addMenu(QString());
    look_->addActions({zoomIn, zoomOut, zoomReset});
    look_->addSeparator();
    appearance_ = look_->addMenu(QString());
    language_ = look_->addMenu(QString());

    help_ = bar_->addMenu(QString());
    help_->addAction(shortcuts);
    help_->addSeparator();
    help_->addAction(support);
    help_->addAction(about);
}

void Commands::fillRecent() {
    recent_->clear();
    for (const QString& path : preferences_.recentPractices()) {
        QAction* entry = recent_->addAction(withoutMnemonics(QFileInfo(path).completeBaseName()));
        entry->setToolTip(tipText(path));
        connect(entry, &QAction::triggered, this, [this, path] { emit recentWanted(path); });
    }
}

void Commands::fillChoices() {
    const auto fill = [this](QMenu* menu, const std::vector<std::pair<QString, QString>>& choices,
                             const QString& present, void (Preferences::*choose)(const QString&)) {
        menu->clear();
        auto* group = new QActionGroup(menu);
        for (const auto& choice : choices) {
            QAction* entry = menu->addAction(choice.second);
            entry->setCheckable(true);
            entry->setChecked(choice.first == present);
            group->addAction(entry);
            connect(entry, &QAction::triggered, this,
                    [this, choose, value = choice.first] { (preferences_.*choose)(value); });
        }
    };
    fill(appearance_, {{u"system"_s, tr("As the &system")}, {u"light"_s, tr("&Light")}, {u"dark"_s, tr("&Dark")}},
         preferences_.appearance(), &Preferences::setAppearance);
    std::vector<std::pair<QString, QString>> languages;
    for (const QString& language : Words::languages())
        languages.emplace_back(language, languageName(language));
    fill(language_, languages, preferences_.language(), &Preferences::setLanguage);
}

void Commands::update(PracticeView* view) {
    view_ = view;
    const bool open = view != nullptr;
    Editor* editor = open ? &view->editor() : nullptr;
    const QString onlyRead = open ? whyOnlyRead(view->practice().file()) : QString();
    const bool writes = open && onlyRead.isEmpty();
    const QString unstored = open && view->page() != nullptr ? view->page()->unrecordedAct() : QString();
    const QString undone = !unstored.isEmpty() || !writes ? unstored : editor->undoText();
    undo->setEnabled(writes && (editor->canUndo() || !unstored.isEmpty()));
    undo->setText(undo->isEnabled() ? tr("&Undo %1").arg(withoutMnemonics(undone)) : tr("&Undo"));
    const QString redone = writes ? editor->redoText() : QString();
    redo->setEnabled(writes && editor->canRedo());
    redo->setText(redo->isEnabled() ? tr("&Redo %1").arg(withoutMnemonics(redone)) : tr("&Redo"));
    for (QAction* action : {find, lock, today})
        action->setEnabled(open);
    // A page with an action of its own for this key takes it.
    newClient->setVisible(!open || !ownsKey(view->page(), newClient->shortcut()));
    newClient->setEnabled(writes && newClient->isVisible() && view->has(ClientsPlace{}));
    for (QAction* action : {newClient, undo, redo})
        action->setToolTip(tipText(onlyRead));  // empty: its text
    file_->setToolTipsVisible(!onlyRead.isEmpty());
    edit_->setToolTipsVisible(!onlyRead.isEmpty());
    clients->setEnabled(open && view->has(ClientsPlace{}));
    directory->setEnabled(open && view->has(DirectoryPlace{}));
    directory->setVisible(!open || view->has(DirectoryPlace{}));
    notes->setEnabled(open && view->has(NotesPlace{}));
    duplicates->setEnabled(open && view->has(DuplicatesPlace{}));
    safety->setEnabled(open && view->has(SafetyPlace{}));
    safety->setVisible(!open || view->has(SafetyPlace{}));
    settings->setEnabled(open && view->has(SettingsPlace{}));
    settings->setVisible(!open || view->has(SettingsPlace{}));
    for (const auto& [action, place] : {std::pair<QAction*, Place>{forms, FormsPlace{}}, {rules, RulesPlace{}}}) {
        action->setEnabled(open && view->has(place));
        action->setVisible(!open || view->has(place));
    }
    back->setEnabled(open && view->canBack());
    forward->setEnabled(open && view->canForward());
    page_->clear();
    if (open && view->page() != nullptr)
        page_->addActions(view->page()->pageActions());
    page_->menuAction()->setVisible(!page_->isEmpty());
}

void Commands::retranslate() {
    newClient->setText(tr("New &client…"));
    newPractice->setText(tr("&New practice…"));
    openPractice->setText(tr("&Open a practice…"));
    lock->setText(tr("&Lock"));
    quit->setText(tr("&Quit"));
    find->setText(tr("&Find a client or command"));
    today->setText(tr("&Today"));
    clients->setText(tr("&Clients"));
    directory->setText(tr("&Directory"));
    notes->setText(tr("Search &notes"));
    duplicates->setText(tr("&Possible duplicates"));
    safety->setText(tr("Sa&fety"));
    settings->setText(tr("&Settings"));
    forms->setText(tr("For&ms"));
    rules->setText(tr("&Rules of screening"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    zoomIn->setText(tr("&Larger text"));
    zoomOut->setText(tr("S&maller text"));
    zoomReset->setText(tr("&Usual size of text"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    support->setText(tr("Save a &report for support…"));
    about->setText(tr("&About Reliefbook"));
    file_->setTitle(tr("&File"));
    recent_->setTitle(tr("Open &again"));
    edit_->setTitle(tr("&Edit"));
    go_->setTitle(tr("&Go"));
    page_->setTitle(tr("&Page"));
    look_->setTitle(tr("&View"));
    appearance_->setTitle(tr("&Colours"));
    language_->setTitle(tr("La&nguage"));
    help_->setTitle(tr("&Help"));
    bar_->setAccessibleName(tr("Menu"));
    fillChoices();
    update(view_);
}

QString plainText(const QAction& action) {
    static const QRegularExpression mnemonic(u"&(.)"_s);
    QString text = action.text();
    text.replace(mnemonic, u"\\1"_s);
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

}  // namespace reliefbook
