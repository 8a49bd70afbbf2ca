// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/exchange/practiceexport.h"
#include "core/file/auditanchors.h"
#include "core/file/practicefile.h"
#include "core/practice/clientread.h"
#include "core/practice/history.h"
#include "ui/audit/auditmodel.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/pagehead.h"
#include "ui/shell/aside.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/preferences.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"
#include "ui/words/recordwords.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;
constexpr int lowestTable = 380;

QTableView* tableOf(AuditModel* model) {
    auto* table = new QTableView;
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setMinimumHeight(lowestTable);
    return table;
}

QWidget* labelled(Text* label, QWidget* field) {
    auto* pair = new QWidget;
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(field);
    label->setBuddy(field);
    return pair;
}

}  // namespace

AuditPage::AuditPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      clientOnly_(new Banner(Banner::Kind::Info)),
      card_(new Card),
      period_(new QComboBox),
      user_(new QComboBox),
      action_(new QComboBox),
      periodLabel_(new Text({}, type::caption, Tone::Text2)),
      userLabel_(new Text({}, type::caption, Tone::Text2)),
      actionLabel_(new Text({}, type::caption, Tone::Text2)),
      model_(new AuditModel(this)),
      table_(tableOf(model_)),
      nothing_((new Text({}, type::body, Tone::Text2))->wrapped()),
      more_(new Button({}, Button::Kind::Ghost, u"chevron-down"_s)),
      versions_(new Button({}, Button::Kind::Plain, u"clock"_s)),
      verify_(new Button({}, Button::Kind::Plain, u"check"_s)),
      export_(new Button({}, Button::Kind::Plain, u"export"_s)),
      bar_(new JobBar),
      outcome_(new Banner(Banner::Kind::Ok)),
      verifyAction_(new QAction(this)),
      exportAction_(new QAction(this)),
      head_(new PageHead({verify_, export_})) {
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, 12);
    flow->addWidget(labelled(periodLabel_, period_));
    flow->addWidget(labelled(userLabel_, user_));
    flow->addWidget(labelled(actionLabel_, action_));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(10);
    acts->addWidget(more_);
    acts->addStretch();
    acts->addWidget(versions_);
    card_->body()->addWidget(choices);
    card_->body()->addWidget(table_);
    card_->body()->addWidget(nothing_);
    card_->body()->addLayout(acts);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 14, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(bar_);
    page->addWidget(outcome_);
    page->addWidget(clientOnly_);
    page->addWidget(card_, 1);
    outcome_->hide();
    outcome_->setClosable(/*closable=*/true);
    clientOnly_->hide();
    verifyAction_->setIcon(icon(u"check"_s));
    exportAction_->setIcon(icon(u"export"_s));

    for (QComboBox* choice : {period_, user_, action_}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(choice, &QComboBox::activated, this, [this] { read(/*more=*/false); });
    }
    connect(more_, &QPushButton::clicked, this, [this] { read(/*more=*/true); });
    connect(clientOnly_, &Banner::activated, this, [this] { emit wanted(AuditPlace{}); });
    connect(verify_, &QPushButton::clicked, this, &AuditPage::verify);
    connect(verifyAction_, &QAction::triggered, this, &AuditPage::verify);
    connect(export_, &QPushButton::clicked, this, &AuditPage::exportCsv);
    connect(exportAction_, &QAction::triggered, this, &AuditPage::exportCsv);
    connect(versions_, &QPushButton::clicked, this, &AuditPage::openVersions);
    connect(table_, &QTableView::activated, this, &AuditPage::openVersions);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        versions_->setEnabled(index.isValid() && !model_->row(index).kind.isEmpty());
    });
    setFocusProxy(table_);
    AuditPage::retranslate();
}

QString AuditPage::title() const { return tr("Who did what"); }

QList<QAction*> AuditPage::pageActions() { return {verifyAction_, exportAction_}; }

bool AuditPage::show(const Place& place) {
    const auto* wantedPlace = std::get_if<AuditPlace>(&place);
    if (wantedPlace == nullptr)
        return false;
    if (*wantedPlace != place_) {
        place_ = *wantedPlace;
        entries_.clear();
        outcome_->hide();
        for (QComboBox* choice : {period_, user_, action_})
            choice->setCurrentIndex(0);  // all of it, whatever was looked for before
    }
    markStale();
    return true;
}

void AuditPage::refresh() {
    sql::Database& database = workspace().editor.database();
    users_ = users(database);
    const auto client = place_.client ? storedRecord(database, u"client", place_.client->value) : std::nullopt;
    clientOnly_->setVisible(place_.client.has_value());
    if (client) {
        const auto& who = std::get<Client>(*client);
        clientOnly_->setTitle(filled(tr("Only what concerns %1"), {fullName(who)}));
        clientOnly_->setText(tr("Their name, courses, sessions and scores, and who looked at them."));
        clientOnly_->setAction(tr("Show &everything"));
    }
    fillChoices();
    read(/*more=*/false);
    readActions();
}

/// Aside: a million entries are walked for them.
void AuditPage::readActions() {
    attempt(this, [&] {
        startJob(workspace().file, [](sql::Database& reader, const Progress&) { return auditActions(reader); })
            .then(this,
                  [this](const QStringList& actions) {
                      if (actions == actions_)
                          return;
                      actions_ = actions;
                      fillChoices();
                  })
            .onFailed(this, [](const Error& error) { noteError(error); });
    });
}

void AuditPage::fillChoices() {
    const auto keep = [](QComboBox* box, const std::function<void()>& fill) {
        const QVariant before = box->currentData();
        box->clear();
        fill();
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    keep(period_, [this] {
        period_->addItem(tr("At any time"), 0);
        period_->addItem(tr("Today"), 1);
        period_->addItem(tr("In the last 7 days"), 7);
        period_->addItem(tr("In the last 30 days"), 30);
        period_->addItem(tr("In the last year"), 365);
    });
    keep(user_, [this] {
        user_->addItem(tr("By anybody"), QVariant());
        for (const User& user : users_)
            user_->addItem(user.name, user.id.value);
        user_->addItem(tr("By the program"), qint64(0));
    });
    keep(action_, [this] {
        action_->addItem(tr("Anything"), QString());
        for (const QString& action : actions_)
            action_->addItem(RecordWords::action(action, u"client"), action);
    });
}

AuditFilter AuditPage::filter() const {
    AuditFilter filter;
    if (const int days = period_->currentData().toInt(); days > 0)
        filter.from = today().addDays(1 - days);
    if (const QVariant user = user_->currentData(); user.isValid())
        filter.user = Id<User>{user.toLongLong()};
    filter.action = action_->currentData().toString();
    filter.client = place_.client;
    return filter;
}

/// A million entries are walked aside; what comes meanwhile of an older question is dropped.
void AuditPage::read(bool more) {
    const qint64 before = more && !entries_.empty() ? entries_.back().seq : 0;
    const quint64 question = ++asked_;
    attempt(this, [&] {
        startJob(workspace().file,
                 [filter = filter(), before](sql::Database& reader, const Progress& progress) {
                     return auditPage(reader, filter, before, pageSize, progress);
                 })
            .then(this,
                  [this, question, more](const std::vector<AuditEntry>& page) {
                      if (question == asked_)
                          take(page, more);
                  })
            .onFailed(this, [this](const Error& error) { showError(this, error); });
    });
}

void AuditPage::take(std::vector<AuditEntry> page, bool more) {
    hasMore_ = int(page.size()) == pageSize;
    if (!more)
        entries_.clear();
    entries_.insert(entries_.end(), page.begin(), page.end());
    const bool first = model_->rowCount({}) == 0;
    model_->setEntries(entries_, users_);
    if (first) {
        table_->resizeColumnsToContents();
        table_->setColumnWidth(AuditModel::When, table_->columnWidth(AuditModel::When) + 14);
        table_->setColumnWidth(AuditModel::What, table_->columnWidth(AuditModel::What) + 14);
    }
    if (!more && !entries_.empty())
        table_->setCurrentIndex(model_->index(0, 0));
    table_->setVisible(!entries_.empty());
    nothing_->setVisible(entries_.empty());
    more_->setVisible(hasMore_);
    versions_->setEnabled(table_->currentIndex().isValid() && !model_->row(table_->currentIndex()).kind.isEmpty());
}

void AuditPage::openVersions() {
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid() || model_->row(index).kind.isEmpty())
        return;
    const HistoryPlace place{model_->row(index).kind, model_->row(index).record};
    attempt(this, [&] {
        if (storedRecord(workspace().editor.database(), place.kind, place.record))
            emit wanted(place);
        else
            Dialogs::current().inform(this, tr("It is not there any more"),
                                      tr("This record was erased for good. The audit knows it by its number alone."));
    });
}

// ---- verifying ----

/// Against what is known here, and again with what the second place knows, when that answers: it may hang.
void AuditPage::verify() {
    outcome_->hide();
    attempt(this, [this] { verifyAgainst(auditAnchors(workspace().file.path(), {})); });
    const QString second = workspace().preferences.keptFolder(u"backup"_s);
    if (second.isEmpty())
        return;
    Aside::start(
        this, [path = workspace().file.path(), second](const Progress&) { return auditAnchors(path, {second}); },
        [this](const std::vector<AuditAnchor>& anchors) {
            if (!outcome_->isHidden() || !verify_->isEnabled())  // else somebody went elsewhere meanwhile
                attempt(this, [&] { verifyAgainst(anchors); });
        });
}

void AuditPage::verifyAgainst(const std::vector<AuditAnchor>& anchors) {
    verify_->setEnabled(false);
    const int turn = ++turn_;  // what is found with fewer of them counts no more
    auto job = startJob(workspace().file, [anchors](sql::Database& reader, const Progress& progress) {
        return checkAudit(reader, anchors, progress);
    });
    bar_->follow(QFuture<void>(job), tr("Verifying every entry"));
    whenDone(
        job, this,
        [this, turn](const std::vector<AuditFinding>& findings) {
            if (turn != turn_)
                return;
            verify_->setEnabled(true);
            tellFindings(findings);
        },
        [this, turn](const Error& error) {
            if (turn != turn_)
                return;
            verify_->setEnabled(true);
            showError(this, error);
        });
}

void AuditPage::tellFindings(const std::vector<AuditFinding>& findings) {
    outcome_->setAction({});
    const auto first = std::ranges::find_if(
        findings, [](const AuditFinding& one) { return one.kind != AuditFinding::Kind::Restored; });
    if (first == findings.end() && !findings.empty()) {
        const AuditFinding& restored = findings.front();
        outcome_->setKind(Banner::Kind::Info);
        outcome_->setTitle(tr("Nothing was changed"));
        outcome_->setText(
            filled(tr("Every entry is as it was written. On %1 an older backup was restored, so what was entered "
                      "between is not in this file; %2 still knows it."),
                   {interfaceWords().day(localDay(restored.at, offsetMinutesAt(restored.at))),
                    QDir::toNativeSeparators(QFileInfo(restored.source).fileName())}));
    } else if (findings.empty()) {
        outcome_->setKind(Banner::Kind::Ok);
        outcome_->setTitle(tr("Nothing was changed"));
        outcome_->setText(tr("Every entry is as it was written, and the end is what the backups know."));
    } else {
        outcome_->setKind(Banner::Kind::Danger);
        const QString source = QDir::toNativeSeparators(QFileInfo(first->source).fileName());
        switch (first->kind) {
            case AuditFinding::Kind::Restored: break;
            case AuditFinding::Kind::Broken:
                outcome_->setTitle(tr("The record was changed"));
                outcome_->setText(tr("From entry %1 on it does not hold together: somebody who has the passphrase "
                                     "changed it with another program, or the file is damaged.")
                                      .arg(interfaceWords().locale().toString(first->seq)));
                break;
            case AuditFinding::Kind::Shortened:
                outcome_->setTitle(tr("Entries are missing at the end"));
                outcome_->setText(filled(tr("%1 knows entry %2, which is not there."),
                                         {source, interfaceWords().locale().toString(first->seq)}));
                break;
            case AuditFinding::Kind::Rewritten:
                outcome_->setTitle(tr("The record was written anew"));
                outcome_->setText(
                    filled(tr("%1 knows entry %2 as another one: somebody who has the passphrase made the "
                              "record anew from there or before."),
                           {source, interfaceWords().locale().toString(first->seq)}));
                break;
        }
    }
    outcome_->show();
}

// ---- exporting ----

void AuditPage::exportCsv() {
    const QString practice = QFileInfo(workspace().file.path()).completeBaseName();
    const QString name = fileName(filled(tr("%1 - who did what - %2"), {practice, today().toString(Qt::ISODate)}));
    const QString start = workspace().preferences.keptFolder(u"export"_s);
    const QString folder = QFileInfo(start).isDir() ? start : QDir::homePath();
    const QString target = Dialogs::current().saveFile(this, tr("Save who did what"),
                                                       QDir(folder).filePath(name + u".csv"_s), tr("Table (*.csv)"));
    if (target.isEmpty())
        return;
    outcome_->hide();
    attempt(this, [&] {
        workspace().preferences.setFolder(u"export"_s, QFileInfo(target).absolutePath());
        if (!workspace().file.practice().isClosedForWriting())
            workspace().file.practice().note(u"export"_s, u"audit"_s);
        auto job =
            startJob(workspace().file, [filter = filter(), target](sql::Database& reader, const Progress& progress) {
                exportAudit(reader, filter, target, progress);
            });
        bar_->follow(job, tr("Writing who did what"));
        job.then(this,
                 [this, target] {
                     outcome_->setKind(Banner::Kind::Ok);
                     outcome_->setTitle(tr("Saved"));
                     outcome_->setText(QDir::toNativeSeparators(target));
                     outcome_->show();
                 })
            .onFailed(this, [this](const Error& error) { showError(this, error); });
    });
}

void AuditPage::retranslate() {
    head_->setTitle(tr("Who did what"));
    head_->setText(
        tr("Every change, every look at a client, every print and backup. Nobody can change or remove an "
           "entry; records are named by numbers alone."));
    periodLabel_->setText(tr("W&hen"));
    userLabel_->setText(tr("&By whom"));
    actionLabel_->setText(tr("Wha&t"));
    nothing_->setText(tr("No entry is like this."));
    more_->setText(tr("Show ea&rlier entries"));
    versions_->setText(tr("Earlier version&s…"));
    verify_->setText(tr("Verif&y"));
    verifyAction_->setText(tr("Verify who did what"));
    export_->setText(tr("E&xport…"));
    exportAction_->setText(tr("Export who did what"));
    table_->setAccessibleName(head_->title());
    card_->setAccessibleName(head_->title());
    model_->retranslate();
    outcome_->hide();
}

}  // namespace reliefbook
