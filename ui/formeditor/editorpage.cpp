// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/editorpage.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/pagehead.h"
#include "ui/formeditor/editwords.h"
#include "ui/formeditor/partpanel.h"
#include "ui/forms/typing.h"
#include "ui/questionnaires/questionnaireform.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostProblems = 4;  // said at once; the next come when these are mended
constexpr int treeWidth = 300;

}  // namespace

EditorPage::EditorPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
    makeActions();
    build();
    typing_ = new Typing([this] { storeTyped([this] { storeDraft(); }); }, this);
    connect(tree_, &FormTree::partChosen, this, &EditorPage::showPart);
    connect(tree_, &FormTree::moveWanted, this, &EditorPage::move);
    connect(panel_, &PartPanel::typed, this, &EditorPage::typed);
    connect(panel_, &PartPanel::left, typing_, &Typing::flush);
    connect(panel_, &PartPanel::acted, this, [this](const Edited& edited, const QString& text) { act(edited, text); });
    connect(problemList_, &ItemList::chosen, this, [this](int row) {
        tabs_->setCurrentIndex(0);
        tree_->choose(problemParts_[std::size_t(row)]);
        panel_->focusFirst();
    });
    connect(tabs_, &QTabWidget::currentChanged, this, &EditorPage::showPreview);
    for (QComboBox* box : {first_, second_})
        connect(box, &QComboBox::activated, this, &EditorPage::chooseLanguage);
    EditorPage::retranslate();
}

EditorPage::~EditorPage() {
    panel_->disconnect(this);
    delete typing_;
}

QAction* EditorPage::add(const QString& iconName, const QList<QKeySequence>& keys, void (EditorPage::*does)()) {
    auto* action = new QAction(icon(iconName), {}, this);
    action->setShortcuts(keys);
    setChanges(action, Changes::Records);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void EditorPage::makeActions() {
    addQuestion_ = add(u"add"_s, {Qt::Key_Insert}, &EditorPage::addQuestion);
    addGroup_ = add(u"folder"_s, {Qt::SHIFT | Qt::Key_Insert}, &EditorPage::addAGroup);
    copy_ = add(u"copy"_s, {Qt::CTRL | Qt::Key_D}, &EditorPage::copy);
    up_ = add(u"chevron-up"_s, {Qt::ALT | Qt::Key_Up}, &EditorPage::moveUp);
    down_ = add(u"chevron-down"_s, {Qt::ALT | Qt::Key_Down}, &EditorPage::moveDown);
    remove_ = add(u"delete"_s, {Qt::Key_Delete}, &EditorPage::remove);
    use_ = add(u"check"_s, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, &EditorPage::use);
    drop_ = add(u"undo"_s, {}, &EditorPage::drop);
    use_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(use_);
}

void EditorPage::build() {
    useButton_ = new Button({}, Button::Kind::Primary, u"check"_s);
    dropButton_ = new Button({}, Button::Kind::Ghost);
    connect(useButton_, &QPushButton::clicked, use_, &QAction::trigger);
    connect(dropButton_, &QPushButton::clicked, drop_, &QAction::trigger);
    for (QWidget* button : {useButton_, dropButton_})
        setChanges(button, Changes::Records);
    head_ = new PageHead({dropButton_, useButton_});
    freed_ = new Banner(Banner::Kind::Info);
    freed_->setClosable(/*closable=*/true);
    freed_->hide();
    mayNot_ = new Banner(Banner::Kind::Info);

    tree_ = new FormTree;
    tree_->addActions({addQuestion_, addGroup_, copy_, up_, down_, remove_});
    for (QAction* action : tree_->actions())
        action->setShortcutContext(Qt::WidgetShortcut);
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    setChanges(tree_, Changes::Nothing);
    auto* acts = new FlowLayout(nullptr, 4);
    for (QAction* action : {addQuestion_, addGroup_, copy_, up_, down_, remove_}) {
        auto* button = new Button({}, Button::Kind::Ghost);
        button->setIcon(action->icon());
        setChanges(button, Changes::Records);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        acts->addWidget(button);
        buttons_.emplace_back(action, button);
    }
    treeCard_ = new Card;
    treeCard_->body()->addWidget(tree_, 1);
    treeCard_->body()->addLayout(acts);
    treeCard_->setFixedWidth(treeWidth * textZoom() / 100);

    first_ = new QComboBox;
    second_ = new QComboBox;
    auto* languageRow = new QHBoxLayout;
    languageRow->setContentsMargins(0, 12, 0, 0);
    languageRow->setSpacing(10);
    languageRow->addWidget(first_, 1);
    languageRow->addWidget(second_, 1);
    panel_ = new PartPanel;
    panelArea_ = new QScrollArea;
    panelArea_->setFrameShape(QFrame::NoFrame);
    panelArea_->setWidgetResizable(true);
    panelArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panelArea_->setFocusPolicy(Qt::NoFocus);
    panelArea_->setWidget(panel_);
    panelArea_->viewport()->setAutoFillBackground(false);  // it stands on a card
    panel_->setAutoFillBackground(false);
    auto* editTab = new QWidget;
    auto* editColumn = new QVBoxLayout(editTab);
    editColumn->setContentsMargins(0, 0, 0, 0);
    editColumn->addLayout(languageRow);
    editColumn->addWidget(panelArea_, 1);
    previewTab_ = new QWidget;
    (new QVBoxLayout(previewTab_))->setContentsMargins(0, 12, 0, 0);
    tabs_ = new QTabWidget;
    tabs_->addTab(editTab, {});
    tabs_->addTab(previewTab_, {});

    problemsCard_ = new Card;
    problemsCard_->setSpread(ItemList::inset);
    problemList_ = new ItemList;
    problemList_->setFitted(/*fitted=*/true);
    problemsCard_->body()->addWidget(problemList_);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(14);
    sides->addWidget(treeCard_);
    auto* sheet = new Card;
    sheet->body()->addWidget(tabs_, 1);
    sides->addWidget(sheet, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 22, 28, 22);
    page->setSpacing(14);
    for (QWidget* part : std::initializer_list<QWidget*>{head_, mayNot_, freed_})
        page->addWidget(part);
    page->addLayout(sides, 1);
    page->addWidget(problemsCard_);
    tree_->setMinimumHeight(260);
}

QList<QAction*> EditorPage::pageActions() { return {use_, drop_, addQuestion_, addGroup_, copy_, up_, down_, remove_}; }

QString EditorPage::title() const { return EditWords::title(form_, interfaceWords().language()); }
QString EditorPage::titleForAll() const { return title(); }

bool EditorPage::show(const Place& place) {
    const auto* to = std::get_if<QuestionnairePlace>(&place);
    if (to == nullptr)
        return false;
    QuestionnaireSheet sheet;
    try {
        sheet = questionnaireSheet(workspace().editor.database(), to->id);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NoSuchRecord)
            throw;
        if (to->id == id_) {
            typing_->drop();
            id_.clear();
        }
        return false;
    }
    if (to->id != id_) {
        if (!id_.isEmpty()) {
            typing_->flush();
            workspace().editor.endVisit();
        }
        id_ = to->id;
        sheet_ = std::move(sheet);
        form_ = sheet_.edited;
        freed_->hide();
        tabs_->setCurrentIndex(0);
        fillLanguages();
        showAll();
        tree_->choose({});
    }
    markStale();
    return true;
}

void EditorPage::refresh() {
    // The style measures tabs in another weight than they had when they were made.
    tabs_->tabBar()->setMinimumWidth(tabs_->tabBar()->sizeHint().width());
    if (id_.isEmpty())
        return;
    if (!typing_->isPending()) {  // what is being typed is stored soon, on what it was typed on
        sheet_ = questionnaireSheet(workspace().editor.database(), id_);
        form_ = sheet_.edited;
    }
    mayNot_->setVisible(workspace().editor.practice().user().role == Role::Reception);
    panel_->setEnabled(!mayNot_->isVisibleTo(this));
    showAll();
}

void EditorPage::showAll() {
    problems_ = problems(form_);
    tree_->setForm(form_, problems_, languages().value(0));
    showHead();
    showPart();
    showProblems();
    showPreview();
}

void EditorPage::showHead() {
    head_->setTitle(title());
    const bool changed = sheet_.draft.has_value();
    if (!changed)
        head_->setText(sheet_.newest
                           ? tr("Version %1 is in use. What you change is kept in a draft.").arg(sheet_.newest->version)
                           : QString());
    else if (!sheet_.newest)
        head_->setText(tr("Saved as you type. Nobody is asked this form until you use it."));
    else
        head_->setText(tr("Saved as you type. Until you use the changes, clients are asked version %1.")
                           .arg(sheet_.newest->version));
    enableActs();
}

void EditorPage::enableActs() {
    const bool may = workspace().editor.practice().user().role != Role::Reception;
    const FormPart part = tree_->part();
    for (QAction* action : {addQuestion_, addGroup_})
        action->setEnabled(may);
    for (QAction* action : {copy_, up_, down_, remove_})
        action->setEnabled(may && !part.isForm());
    for (QAction* action : {use_, drop_})
        action->setEnabled(may && sheet_.draft.has_value());
    useButton_->setEnabled(use_->isEnabled());
    dropButton_->setVisible(drop_->isEnabled());
    for (const auto& [action, button] : buttons_)
        button->setEnabled(action->isEnabled());
}

void EditorPage::showPart() {
    const FormPart part = tree_->part();
    QStringList here;
    for (const QuestionnaireProblem& problem : problems_) {
        const bool isHere =
            part.item.isEmpty() ? problem.item.isEmpty() && problem.group == part.group : problem.item == part.item;
        if (isHere)
            here += EditWords::problem(problem, form_, languages().value(0));
    }
    panel_->setPart(form_, part, languages(), here);
    enableActs();
}

void EditorPage::showProblems() {
    std::vector<ListItem> rows;
    problemParts_.clear();
    for (const QuestionnaireProblem& problem : problems_) {
        if (rows.size() == mostProblems)
            break;
        ListItem row;
        row.title = EditWords::problem(problem, form_, languages().value(0));
        row.iconName = isOfStructure(problem.kind) ? u"error"_s : u"warning"_s;
        rows.push_back(row);
        FormPart part{problem.group, problem.item};
        for (const ItemGroup& group : form_.groups) {
            if (part.group.isEmpty() && std::ranges::find(group.items, part.item, &Item::id) != group.items.end())
                part.group = group.id;
        }
        problemParts_.push_back(part);
    }
    problemList_->setItems(rows);
    problemsCard_->setVisible(!rows.empty());
    problemsCard_->setTitle(tr("To be mended: %n", nullptr, int(problems_.size())));
}

void EditorPage::showPreview() {
    if (preview_ != nullptr) {
        preview_->hide();
        preview_->deleteLater();
        preview_ = nullptr;
    }
    treeCard_->setHidden(tabs_->currentWidget() == previewTab_);  // a form has the whole page elsewhere, too
    if (tabs_->currentWidget() != previewTab_ || id_.isEmpty())
        return;
    preview_ = new QuestionnaireForm(form_, previewLanguage(), {.birthDate = std::nullopt, .today = today()});
    previewTab_->layout()->addWidget(preview_);
    for (QWidget* ground : {preview_->viewport(), preview_->widget()})
        ground->setAutoFillBackground(false);  // it stands on a card
    preview_->show();
}

/// The first language; Serbian in the letters of the interface.
QString EditorPage::previewLanguage() const {
    const QString language = languages().value(0);
    const QString own = interfaceWords().language();
    return own.section(u'_', 0, 0) == language ? own : language;
}

QStringList EditorPage::languages() const {
    QStringList both{first_->currentData().toString()};
    if (!second_->currentData().toString().isEmpty())
        both += second_->currentData().toString();
    return both;
}

void EditorPage::fillLanguages() {
    QStringList all{u"en"_s, u"sr"_s};
    for (const auto& [language, wording] : form_.wordings) {
        if (!all.contains(language))
            all += language;
    }
    const QString own = interfaceWords().language().startsWith(u"sr") ? u"sr"_s : u"en"_s;
    const QString first = first_->count() > 0 ? first_->currentData().toString() : own;
    const QString second = second_->count() > 0 ? second_->currentData().toString() : own == u"en" ? u"sr"_s : u"en"_s;
    for (QComboBox* box : {first_, second_})
        box->clear();
    for (const QString& language : all) {
        first_->addItem(EditWords::language(language), language);
        second_->addItem(EditWords::language(language), language);
    }
    second_->addItem(tr("No second language"), QString());
    first_->setCurrentIndex(std::max(0, first_->findData(first)));
    second_->setCurrentIndex(std::max(0, second_->findData(second)));
}

void EditorPage::chooseLanguage() {
    typing_->flush();
    if (first_->currentData() == second_->currentData())  // the other side shows another
        (sender() == first_ ? second_ : first_)->setCurrentIndex(first_->currentIndex() == 0 ? 1 : 0);
    showAll();
}

void EditorPage::retranslate() {
    addQuestion_->setText(tr("Add a question"));
    addGroup_->setText(tr("Add a group"));
    copy_->setText(tr("Copy"));
    up_->setText(tr("Move up"));
    down_->setText(tr("Move down"));
    remove_->setText(tr("Delete"));
    use_->setText(tr("Use this version"));
    drop_->setText(tr("Drop the changes"));
    useButton_->setText(tr("Use this &version"));
    dropButton_->setText(tr("Drop the &changes"));
    for (const auto& [action, button] : buttons_) {
        button->setAccessibleName(action->text());
        button->setToolTip(tr("%1 (%2)", "an act and its key")
                               .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    tabs_->setTabText(0, tr("&Edit"));
    tabs_->setTabText(1, tr("&Preview"));
    first_->setAccessibleName(tr("First language"));
    second_->setAccessibleName(tr("Second language"));
    tree_->setAccessibleName(tr("Groups and questions"));
    treeCard_->setTitle(tr("Groups and questions"));
    problemList_->setAccessibleName(tr("To be mended"));
    mayNot_->setTitle(tr("You can only read this"));
    mayNot_->setText(tr("Forms are changed by those who treat clients."));
    fillLanguages();
}

}  // namespace reliefbook
