// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/rescuepage.h"

#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/centredcard.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/itemlist.h"
#include "ui/shell/aside.h"
#include "ui/shell/backupkeys.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/restoretext.h"
#include "ui/start/labelled.h"
#include "ui/start/passphrasefield.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/words/interfacewords.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownBackups = 4;

class CareSign : public QWidget {
public:
    CareSign() { setFixedSize(52, 52); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().warnSoft);
        painter.drawEllipse(rect());
        paintIcon(painter, u"safety"_s, QRectF(rect()).adjusted(13, 13, -13, -13), Tone::Warn);
    }
};

}  // namespace

RescuePage::RescuePage(Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      preferences_(preferences),
      card_(new CentredCard(660, this)),
      title_((new Text({}, type::name))->wrapped()),
      file_(new ElidedText({}, type::caption, Tone::Text2)),
      unchanged_((new Text({}, type::body, Tone::Text2))->wrapped()),
      problem_(new Banner(Banner::Kind::Danger)),
      savedBanner_(new Banner(Banner::Kind::Ok)),
      backupsTitle_(new Text({}, type::cardTitle)),
      backupsText_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      list_(new ItemList),
      looking_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      field_(new PassphraseField),
      labelled_(new Labelled(field_, field_->line())),
      restore_(new Button({}, Button::Kind::Primary, u"restore"_s)),
      elsewhere_(new Button({}, Button::Kind::Plain, u"folder"_s)),
      move_(new Button({}, Button::Kind::Primary, u"move"_s)),
      look_(new Button({}, Button::Kind::Plain, u"eye"_s)),
      bar_(new JobBar),
      otherTitle_(new Text({}, type::secondary, Tone::Text2)),
      again_(new Button({}, Button::Kind::Ghost, u"key"_s)),
      salvage_(new Button({}, Button::Kind::Ghost, u"save"_s)),
      allTheSame_(new Button({}, Button::Kind::Ghost, u"open"_s)),
      other_(new Button({}, Button::Kind::Ghost, u"practice"_s)) {
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title_);
    names->addWidget(file_);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new CareSign, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    backupPart_ = backupPart();
    card_->body()->setContentsMargins(8, 8, 8, 4);
    card_->body()->setSpacing(14);
    card_->body()->addLayout(head);
    card_->body()->addWidget(unchanged_);
    card_->body()->addWidget(problem_);
    card_->body()->addWidget(savedBanner_);
    card_->body()->addWidget(backupPart_);
    card_->body()->addWidget(bar_);
    card_->body()->addLayout(otherWays());
    problem_->setClosable(/*closable=*/true);
    file_->setElideMode(Qt::ElideMiddle);
    list_->setFitted(/*fitted=*/true);
    layout()->setContentsMargins(24, 24, 24, 24);

    connect(&offered_, &OfferedBackups::came, this, &RescuePage::takeIn);
    connect(restore_, &QPushButton::clicked, this, &RescuePage::restore);
    connect(field_, &PassphraseField::entered, this, &RescuePage::restore);
    connect(field_, &PassphraseField::edited, this, [this] { labelled_->setProblem({}); });
    connect(elsewhere_, &QPushButton::clicked, this, &RescuePage::chooseBackup);
    connect(again_, &QPushButton::clicked, this, &RescuePage::againWanted);
    connect(other_, &QPushButton::clicked, this, &RescuePage::otherWanted);
    const auto withKey = [this](auto wanted) {
        return [this, wanted] {
            if (const auto secret = key())
                emit(this->*wanted)(*secret);
        };
    };
    connect(salvage_, &QPushButton::clicked, this, withKey(&RescuePage::salvageWanted));
    connect(allTheSame_, &QPushButton::clicked, this, withKey(&RescuePage::allTheSameWanted));
    connect(look_, &QPushButton::clicked, this, withKey(&RescuePage::lookWanted));
    connect(move_, &QPushButton::clicked, this, withKey(&RescuePage::moveWanted));
    connect(savedBanner_, &Banner::activated, this, [this] { emit savedWanted(saved_); });
    retranslate();
}

QWidget* RescuePage::backupPart() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(backupsTitle_);
    column->addWidget(backupsText_);
    column->addWidget(list_);
    column->addWidget(looking_);
    column->addWidget(labelled_);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, 10);
    for (Button* act : {restore_, elsewhere_, move_, look_})
        row->addWidget(act);
    column->addSpacing(4);
    column->addWidget(acts);
    return part;
}

QBoxLayout* RescuePage::otherWays() {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(otherTitle_);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, 4);
    for (Button* act : {again_, salvage_, allTheSame_, other_})
        row->addWidget(act);
    column->addWidget(acts);
    return column;
}

bool RescuePage::isOfPlace() const {
    return error_ && (error_->kind() == ErrorKind::PlaceRefused || error_->kind() == ErrorKind::ReadOnlyPlace);
}

void RescuePage::tell(const QString& path, const Error& error, const Secret& key) {
    path_ = path;
    error_ = error;
    key_ = key;
    saved_.clear();
    savedReport_.clear();
    foundIn_.clear();
    problem_->hide();
    savedBanner_->hide();
    field_->clear();
    labelled_->setProblem({});
    labelled_->setVisible(key_.empty());
    readBackups();
    retranslate();
    arrange();
}

void RescuePage::tellRestoring(const QString& path, const Secret& key) {
    tell(path, Error(ErrorKind::Cancelled), key);
    error_.reset();
    retranslate();
    arrange();
}

void RescuePage::readBackups() {
    backups_.clear();
    if (isOfPlace())
        return;
    offered_.look(path_, preferences_.keptFolder(u"backup"_s));
    backups_ = offered_.all();
    showBackups();
}

/// Those of the second place. What was chosen stays chosen; what somebody looked for elsewhere stays on the page.
void RescuePage::takeIn() {
    if (isOfPlace() || !foundIn_.isEmpty())
        return;
    const bool none = backups_.empty();
    const int row = list_->currentIndex().row();
    const QString chosen =
        row >= 0 && row < static_cast<int>(backups_.size()) ? backups_[static_cast<std::size_t>(row)].path : QString();
    backups_ = offered_.all();
    showBackups(chosen);
    retranslate();
    arrange();
    if (none && elsewhere_->hasFocus())
        focusFirst();
}

void RescuePage::showBackups(const QString& chosen) {
    if (backups_.size() > shownBackups)
        backups_.resize(shownBackups);
    BackupKeys keys(path_);
    std::vector<ListItem> items;
    int now = 0;
    for (const BackupFact& fact : backups_) {
        now = fact.path == chosen ? static_cast<int>(items.size()) : now;
        items.push_back(backupItem(fact, keys.words(fact)));
    }
    list_->setItems(items);
    if (!items.empty())
        list_->setCurrentIndex(list_->model()->index(now, 0));
}

/// What there is to do in this case, and the keyboard on the best of it.
void RescuePage::arrange() {
    const ErrorKind kind = error_ ? error_->kind() : ErrorKind::Bug;
    const bool any = !backups_.empty();
    const bool isThere = kind != ErrorKind::FileMissing && kind != ErrorKind::FileEmpty;
    backupsTitle_->setVisible(!isOfPlace());
    list_->setVisible(any);
    restore_->setVisible(any);
    looking_->setVisible(!isOfPlace() && !offered_.lookingIn().isEmpty());
    elsewhere_->setVisible(!isOfPlace());
    elsewhere_->setKind(any ? Button::Kind::Plain : Button::Kind::Primary);
    move_->setVisible(isOfPlace());
    look_->setVisible(isOfPlace());
    again_->setVisible(isThere && !isOfPlace());
    salvage_->setVisible(kind == ErrorKind::FileDamaged);
    allTheSame_->setVisible(kind == ErrorKind::OlderCopy || kind == ErrorKind::WorkingFileMissing);
}

void RescuePage::focusFirst() {
    QWidget* first = isOfPlace()         ? static_cast<QWidget*>(move_)
                     : list_->isHidden() ? static_cast<QWidget*>(elsewhere_)
                                         : list_;
    first->setFocus(Qt::OtherFocusReason);
}

std::optional<Secret> RescuePage::key() {
    if (labelled_->isHidden())
        return key_;
    if (field_->text().isEmpty()) {
        labelled_->setProblem(tr("Type the passphrase it was made with."));
        field_->setFocus();
        return std::nullopt;
    }
    try {
        return field_->secret();
    } catch (const Error& error) {
        labelled_->setProblem(errorText(error, interfaceWords()).happened);
        return std::nullopt;
    }
}

void RescuePage::restore() {
    const int row = list_->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(backups_.size()))
        return;
    if (const auto secret = key())
        emit restoreWanted(backups_[static_cast<std::size_t>(row)].path, *secret);
}

void RescuePage::chooseBackup() {
    const int way =
        Dialogs::current().choose(window(), tr("Look for a backup"),
                                  tr("On a stick or in a folder all backups of this practice are found, also "
                                     "in the folders below it."),
                                  {tr("On a &stick or in a folder…"), tr("One &file…")});
    if (way == 0) {
        const QString folder =
            Dialogs::current().folder(window(), tr("Where to look for backups"), preferences_.folder(u"backup"_s));
        if (!folder.isEmpty())
            lookIn(folder);
        return;
    }
    if (way != 1)
        return;
    const QString chosen =
        Dialogs::current().openFile(window(), tr("Look for a backup"), preferences_.folder(u"backup"_s),
                                    tr("Practices and backups (*.reliefbook *.reliefbook.*);;All files (*)"));
    if (chosen.isEmpty())
        return;
    if (const auto secret = key())
        emit restoreWanted(chosen, *secret);
}

/// Aside: a stick can be slow, and a network drive can hang.
void RescuePage::lookIn(const QString& folder) {
    elsewhere_->setEnabled(false);
    backupsText_->setText(filled(tr("Looking in %1…"), {QDir::toNativeSeparators(folder)}));
    Aside::start(
        this, [practice = path_, folder](const Progress& progress) { return backupsUnder(practice, folder, progress); },
        [this, practice = path_, folder](const std::vector<BackupFact>& found) {
            elsewhere_->setEnabled(true);
            if (practice != path_)
                return;
            if (found.empty()) {
                retranslate();
                problem_->setTitle(tr("No backup of this practice was found there"));
                problem_->setText(
                    filled(tr("%1 and the folders below it hold none."), {QDir::toNativeSeparators(folder)}));
                problem_->show();
                elsewhere_->setFocus();
                return;
            }
            problem_->hide();
            backups_ = found;
            foundIn_ = folder;
            showBackups();
            retranslate();
            arrange();
            list_->setFocus();
        });
}

void RescuePage::askForKey(const QString& because) {
    labelled_->show();
    labelled_->setProblem(because);
    field_->setFocus();
    field_->line()->selectAll();
}

void RescuePage::sayProblem(const Error& error) {
    noteError(error);
    if (error.kind() == ErrorKind::Cancelled)
        return;
    if (error.kind() == ErrorKind::WrongPassphrase) {
        askForKey(tr("It was made with another passphrase. Type the one of that time."));
        return;
    }
    const ErrorText text = errorText(error, interfaceWords());
    problem_->setTitle(text.happened);
    problem_->setText(text.advice);
    problem_->show();
}

void RescuePage::saySaved(const QString& path, const QString& report) {
    saved_ = path;
    savedReport_ = report;
    savedBanner_->setTitle(filled(tr("What can be read is in %1"), {QFileInfo(path).fileName()}));
    savedBanner_->setText(report);
    savedBanner_->setAction(tr("O&pen it"));
    savedBanner_->show();
    savedBanner_->actionButton()->setFocus();
}

void RescuePage::setBusy(bool busy) {
    for (QWidget* control : std::initializer_list<QWidget*>{list_, field_, restore_, elsewhere_, move_, look_, again_,
                                                            salvage_, allTheSame_, other_})
        control->setEnabled(!busy);
    if (busy)
        problem_->hide();
    else if (isVisible())
        focusFirst();
}

void RescuePage::follow(const QFuture<void>& job, const QString& text) { bar_->follow(job, text); }

void RescuePage::forget() {
    key_ = {};
    field_->clear();
}

void RescuePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RescuePage::retranslate() {
    const ErrorText text = error_ ? errorText(*error_, interfaceWords()) : ErrorText{};
    QString happened = text.happened;
    happened.replace(path_, QFileInfo(path_).fileName());  // its folder stands below
    if (!error_)
        happened = tr("Restoring a backup of %1").arg(QFileInfo(path_).completeBaseName());
    title_->setText(happened);
    card_->setAccessibleName(happened);
    file_->setText(QDir::toNativeSeparators(QFileInfo(path_).absolutePath()));
    const bool isKnown = error_ && (error_->kind() == ErrorKind::WorkingFileMissing ||
                                    error_->kind() == ErrorKind::OlderCopy || isOfPlace());
    const bool isMissing = error_ && error_->kind() == ErrorKind::FileMissing;
    unchanged_->setText(isKnown ? text.advice
                        : isMissing
                            ? tr("If you moved or renamed it, open it from where it is now. If it is lost, the "
                                 "surest way on is a verified backup.")
                            : tr("Your file was not changed and stays where it is. The surest way on is a verified "
                                 "backup; the file is kept beside it."));
    backupsTitle_->setText(tr("Backups of this practice"));
    if (isOfPlace())
        backupsText_->setText(
            tr("A verified copy is made in a folder you choose, and opened there. The file here "
               "stays as it is and is not used any more."));
    else if (!foundIn_.isEmpty())
        backupsText_->setText(
            filled(tr("Found in %1. Before one takes the place of the file, you are told what would not be in it."),
                   {QDir::toNativeSeparators(foundIn_)}));
    else
        backupsText_->setText(backups_.empty() && offered_.lookingIn().isEmpty()
                                  ? tr("None was found beside it. There may be one on a stick, a network "
                                       "drive or another computer.")
                                  : tr("Before one takes the place of the file, you are told what would "
                                       "not be in it."));
    list_->setAccessibleName(tr("Backups of this practice"));
    looking_->setText(filled(tr("Looking for more in %1 …"), {QDir::toNativeSeparators(offered_.lookingIn())}));
    labelled_->setLabel(tr("Passp&hrase"));
    restore_->setText(tr("&Restore this one"));
    elsewhere_->setText(tr("Look for a backup else&where…"));
    move_->setText(tr("&Move it to this computer…"));
    look_->setText(tr("&Look at it only"));
    otherTitle_->setText(tr("Other ways"));
    again_->setText(tr("&Try the passphrase again"));
    salvage_->setText(tr("&Save what can be read…"));
    allTheSame_->setText(tr("&Open all the same"));
    other_->setText(tr("&Another practice…"));
    if (!saved_.isEmpty())
        saySaved(saved_, savedReport_);
    BackupKeys keys(path_);
    std::vector<ListItem> items;
    for (const BackupFact& fact : backups_)
        items.push_back(backupItem(fact, keys.words(fact)));
    list_->setItems(items);
}

}  // namespace reliefbook
