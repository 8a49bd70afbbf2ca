// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/exportdialog.h"

#include "core/base/clock.h"
#include "core/base/filename.h"
#include "core/file/practicefile.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/exportreadme.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/preferences.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(Workspace& workspace, std::optional<Id<Client>> client, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      client_(client),
      title_(new Text({}, type::pane)),
      about_((new Text)->wrapped()),
      warning_(new Banner(Banner::Kind::Warn)),
      formLabel_(new Text({}, type::secondary, Tone::Text2)),
      form_(new QComboBox),
      bar_(new JobBar),
      outcome_(new Banner(Banner::Kind::Ok)),
      cancel_(new Button({}, Button::Kind::Ghost)),
      save_(new Button({}, Button::Kind::Primary, u"export"_s)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(540 * textZoom() / 100);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(14);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, about_, warning_, formLabel_, form_, bar_, outcome_})
        column->addWidget(part);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel_);
    buttons->addStretch();
    buttons->addWidget(save_);
    column->addLayout(buttons);
    cancel_->setAutoDefault(false);
    save_->setDefault(true);
    formLabel_->setBuddy(form_);
    outcome_->hide();
    connect(cancel_, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(save_, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(outcome_, &Banner::activated, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(target_)); });
    retranslate();
    growWithContents(this);
    count();
}

void ExportDialog::count() {
    setBusy(/*busy=*/true);
    cancel_->setEnabled(true);
    busy_ = false;  // nothing is written yet: it may be closed
    attempt(this, [this] {
        auto job = startJob(workspace_.file, [client = client_](sql::Database& reader, const Progress&) {
            return exportFacts(reader, client);
        });
        bar_->follow(QFuture<void>(job), tr("Counting what there is"));
        whenDone(
            job, this,
            [this](const ExportFacts& facts) {
                facts_ = facts;
                setBusy(/*busy=*/false);
                retranslate();
                save_->setFocus();
            },
            [this](const Error& error) {
                showError(this, error);
                reject();
            });
    });
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Save everything"));
    title_->setText(!client_  ? tr("Everything of the practice")
                    : !facts_ ? tr("Everything about this client")
                              : filled(tr("Everything about %1"), {facts_->client}));
    about_->setVisible(facts_.has_value());
    if (facts_) {
        QStringList what;
        if (!client_)
            what << tr("%n client(s)", nullptr, int(facts_->counts.clients));
        what << tr("%n course(s)", nullptr, int(facts_->counts.courses))
             << tr("%n session(s)", nullptr, int(facts_->counts.sessions))
             << tr("%n score(s)", nullptr, int(facts_->counts.scores));
        QString text = what.join(u", "_s);
        if (facts_->inTheBin > 0)
            text += u", "_s + tr("%n record(s) from the bin", nullptr, int(facts_->inTheBin));
        text += u", "_s + tr("with every earlier version and who did what with them.");
        if (!facts_->unsignedSessions.empty())
            text += u' ' +
                    tr("%n session(s) are not signed, and marked so.", nullptr, int(facts_->unsignedSessions.size()));
        about_->setText(text);
    }
    warning_->setTitle(tr("It will not be encrypted"));
    warning_->setText(
        tr("Whoever has the folder can read it. A backup is the better copy for yourself; this is for "
           "handing over, and for another program."));
    formLabel_->setText(tr("As &what"));
    const int chosen = std::max(0, form_->currentIndex());
    form_->clear();
    form_->addItems({tr("JSON and tables (CSV)"), tr("JSON, from which the same practice can be made again"),
                     tr("Tables (CSV) for a spreadsheet")});
    form_->setCurrentIndex(chosen);
    cancel_->setText(target_.isEmpty() ? tr("&Cancel") : tr("&Close"));
    save_->setText(tr("Choose where and &save…"));
}

void ExportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::reject() {
    if (!busy_)
        QDialog::reject();
}

QString ExportDialog::folderName() const {
    const QString who = client_ ? facts_->client : facts_->practice;
    const QString name = fileName(filled(tr("%1 - everything - %2"), {who, today().toString(Qt::ISODate)}));
    return name.isEmpty() ? u"reliefbook-export"_s : name;
}

void ExportDialog::choose() {
    const QString kept = workspace_.preferences.keptFolder(u"export"_s);
    const QString start = QFileInfo(kept).isDir() ? kept : QDir::homePath();
    const QString folder = Dialogs::current().folder(this, tr("The folder is made in"), start);
    if (folder.isEmpty())
        return;
    workspace_.preferences.setFolder(u"export"_s, folder);
    QString target = QDir(folder).filePath(folderName());
    for (int again = 2; QFileInfo::exists(target); ++again)
        target = QDir(folder).filePath(u"%1 (%2)"_s.arg(folderName()).arg(again));
    attempt(this, [&] { begin(target); });
}

void ExportDialog::begin(const QString& target) {
    outcome_->hide();
    ExportOptions options;
    options.client = client_;
    options.form = form_->currentIndex() == 1   ? ExportForm::Json
                   : form_->currentIndex() == 2 ? ExportForm::Csv
                                                : ExportForm::Both;
    options.readme = exportReadme(*facts_, Words(practiceInfo(workspace_.editor.database()).language), today());
    // First: what leaves the practice unnoted would be worse than a note of what did not.
    if (!workspace_.file.practice().isClosedForWriting())  // else nothing can be noted, and it is wanted most
        workspace_.file.practice().note(u"export"_s, {}, client_ ? "client" : "", client_ ? client_->value : 0);
    setBusy(/*busy=*/true);
    auto job = startJob(workspace_.file, [target, options](sql::Database& reader, const Progress& progress) {
        return exportPractice(reader, target, options, progress);
    });
    bar_->follow(QFuture<void>(job), tr("Writing the folder"));
    whenDone(
        job, this, [this, target](qint64 records) { showSaved(target, records); },
        [this](const Error& error) {
            setBusy(/*busy=*/false);
            showError(this, error);
        });
}

void ExportDialog::showSaved(const QString& target, qint64 records) {
    target_ = target;
    setBusy(/*busy=*/false);
    outcome_->setTitle(tr("Saved: %n record(s)", nullptr, int(records)));
    outcome_->setText(QDir::toNativeSeparators(target));
    outcome_->setAction(tr("Show the &folder"));
    outcome_->show();
    retranslate();
    cancel_->setFocus();
}

void ExportDialog::setBusy(bool busy) {
    busy_ = busy;
    for (QWidget* part : std::initializer_list<QWidget*>{form_, save_, cancel_})
        part->setEnabled(!busy);
}

}  // namespace reliefbook
