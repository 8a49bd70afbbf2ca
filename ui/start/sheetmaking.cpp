// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sheetmaking.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/passphrasewords.h"
#include "core/base/wholefile.h"
#include "core/file/practicefile.h"
#include "core/file/recovery.h"
#include "core/practice/queries.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/reports/printers.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/reportpdf.h"
#include "ui/reports/turns.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/start/labelled.h"
#include "ui/start/passphrasefield.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which it has to stay alive.
struct Printing {
    std::shared_ptr<QPrinter> printer;
    std::unique_ptr<ReportPages> pages;
    std::unique_ptr<PagesPainting> painting;

    bool step() {
        if (!painting) {
            if (pages->layOutMore())
                return true;
            painting = std::make_unique<PagesPainting>(*pages, *printer);
        }
        return painting->paintMore();
    }
};

/// Where the sheet is offered to be saved: on a stick that is there, else where people keep their papers; never beside
/// the practice it opens.
QString folderAwayFrom(const QString& practice) {
    const QString beside = QFileInfo(practice).canonicalPath();
    QStringList folders;
    for (const QStorageInfo& disk : QStorageInfo::mountedVolumes()) {
        const QString root = disk.rootPath();
        if (!disk.isReadOnly() && (root.startsWith(u"/media/"_s) || root.startsWith(u"/run/media/"_s)))
            folders << root;
    }
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::DesktopLocation,
                             QStandardPaths::DownloadLocation, QStandardPaths::HomeLocation})
        folders << QStandardPaths::writableLocation(place);
    for (const QString& folder : folders) {
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        if (!canonical.isEmpty() && canonical != beside)
            return folder;
    }
    return QDir::rootPath();
}

struct Saving {
    std::unique_ptr<ReportPages> pages;
    Paper paper = Paper::A4;
    std::unique_ptr<PdfPainting> painting;

    bool step() {
        if (!painting) {
            if (pages->layOutMore())
                return true;
            painting = std::make_unique<PdfPainting>(*pages, paper);
        }
        return painting->paintMore();
    }
};

}  // namespace

SheetMaking::SheetMaking(QWidget* parent)
    : QWidget(parent),
      turns_(new Turns(this)),
      about_((new Text({}, type::body, Tone::Text2))->wrapped()),
      result_((new Text({}, type::secondary))->wrapped()),
      hint_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      worksBanner_(new Banner(Banner::Kind::Ok)),
      print_(new Button({}, Button::Kind::Primary, u"print"_s)),
      save_(new Button({}, Button::Kind::Plain, u"pdf"_s)),
      check_(new Button({}, Button::Kind::Primary, u"check"_s)),
      typed_(new QLineEdit),
      labelled_(new Labelled(typed_)),
      checking_(new QWidget) {
    typed_->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhPreferUppercase);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(10);
    ways->addWidget(print_);
    ways->addWidget(save_);
    ways->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(check_);
    row->addStretch();
    auto* checking = new QVBoxLayout(checking_);
    checking->setContentsMargins(0, 4, 0, 0);
    checking->setSpacing(10);
    checking->addWidget(result_);
    checking->addWidget(labelled_);
    checking->addWidget(hint_);
    checking->addWidget(worksBanner_);
    checking->addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(about_);
    column->addLayout(ways);
    column->addWidget(checking_);
    connect(print_, &QPushButton::clicked, this, &SheetMaking::print);
    connect(save_, &QPushButton::clicked, this, &SheetMaking::save);
    connect(check_, &QPushButton::clicked, this, &SheetMaking::check);
    connect(typed_, &QLineEdit::returnPressed, this, &SheetMaking::check);
    connect(typed_, &QLineEdit::textEdited, this, [this] { labelled_->setProblem({}); });
    column->addStretch();
    // In a dialog, Enter in the field is for the field alone, not for the button that begins it all.
    for (Button* act : {print_, save_, check_})
        act->setAutoDefault(false);
    checking_->hide();
    retranslate();
}

void SheetMaking::begin(PracticeFile& file) {
    file_ = &file;
    const PracticeInfo info = practiceInfo(file.practice().database());
    const Moment at = now();
    facts_ = {file.derivedKey(), info.name, info.uuid, localDay(at, offsetMinutesAt(at))};
    asked_ = 0;
    works_ = false;
    wipe(*typed_);
    labelled_->setProblem({});
    checking_->hide();
    worksBanner_->hide();
    for (Button* way : {print_, save_})
        way->show();
    about_->show();
    result_->show();
    print_->setKind(Button::Kind::Primary);
    retranslate();
    setBusy(/*busy=*/false);
    print_->setFocus();
}

void SheetMaking::end() {
    turns_->drop();
    wipe(*typed_);
    facts_ = {};
    file_ = nullptr;
}

void SheetMaking::print() {
    if (file_ == nullptr)
        return;
    Printers& printers = Printers::current();
    if (!printers.any()) {
        result_->setText(
            tr("No printer is set up on this computer. Save the sheet as a PDF on a stick and print it "
               "elsewhere."));
        for (QWidget* part : std::initializer_list<QWidget*>{labelled_, hint_, check_})
            part->hide();
        checking_->show();
        save_->setFocus();
        return;
    }
    const Paper paper = paperNamed(practiceInfo(file_->practice().database()).paper);
    std::shared_ptr<QPrinter> printer = printers.choose(this, tr("Print the recovery sheet"), pageSizeOf(paper));
    if (!printer || file_ == nullptr)
        return;
    printer->setFullPage(true);
    printer->setDocName(tr("Recovery sheet"));
    QSizeF size = printer->pageLayout().pageSize().size(QPageSize::Point);
    if (printer->pageLayout().orientation() == QPageLayout::Landscape)
        size.transpose();
    auto printing = std::make_shared<Printing>();
    printing->printer = std::move(printer);
    printing->pages = std::make_unique<ReportPages>(recoverySheet(facts_), size, Ink::Grey);
    setBusy(/*busy=*/true);
    turns_->begin([printing] { return printing->step(); },
                  [this] {
                      setBusy(/*busy=*/false);
                      result_->setText(tr("Printed. When the sheet is in your hands, type one group from it."));
                      askForGroup();
                  },
                  [this](const Error& error) {
                      setBusy(/*busy=*/false);
                      showError(this, error);
                  });
}

void SheetMaking::save() {
    if (file_ == nullptr)
        return;
    const QDir folder(folderAwayFrom(file_->path()));
    const QString path = Dialogs::current().saveFile(this, tr("Save the recovery sheet"),
                                                     folder.filePath(tr("Recovery sheet") + u".pdf"_s),
                                                     tr("PDF document") + u" (*.pdf)"_s);
    if (path.isEmpty() || file_ == nullptr)
        return;
    auto saving = std::make_shared<Saving>();
    saving->paper = paperNamed(practiceInfo(file_->practice().database()).paper);
    saving->pages = std::make_unique<ReportPages>(recoverySheet(facts_),
                                                  pageSizeOf(saving->paper).size(QPageSize::Point), Ink::Grey);
    setBusy(/*busy=*/true);
    turns_->begin([saving] { return saving->step(); },
                  [this, saving, path] {
                      setBusy(/*busy=*/false);
                      if (!attempt(this, [&] {
                              writeWholeFile(path, saving->painting->bytes());
                              QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
                          }))
                          return;
                      result_->setText(
                          tr("Saved. Print it, or keep it on a stick, then delete it from this computer: "
                             "beside the practice it is a key in its door. Open it and type one group."));
                      askForGroup();
                  },
                  [this](const Error& error) {
                      setBusy(/*busy=*/false);
                      showError(this, error);
                  });
}

void SheetMaking::askForGroup() {
    if (asked_ == 0)
        asked_ = 1 + static_cast<int>(randomBelow(recoveryGroupCount));
    wipe(*typed_);
    labelled_->setProblem({});
    for (QWidget* part : std::initializer_list<QWidget*>{labelled_, hint_, check_, checking_})
        part->show();
    print_->setKind(Button::Kind::Plain);
    retranslate();
    typed_->setFocus();
}

void SheetMaking::check() {
    if (works_) {
        emit made();
        return;
    }
    if (file_ == nullptr || asked_ == 0)
        return;
    if (recoveryCharacters(typed_->text()) != recoveryGroups(facts_.derivedKey).at(asked_ - 1)) {
        labelled_->setProblem(tr("That is not what stands on the sheet. Look at the number above the group."));
        typed_->selectAll();
        typed_->setFocus();
        return;
    }
    noteRecoverySheet(file_->path(), facts_.derivedKey);
    attempt(this, [this] {
        if (!file_->practice().isClosedForWriting())
            file_->practice().note(u"recovery-sheet"_s, {});
    });
    sayItWorks();
}

/// Nothing else is to do here any more.
void SheetMaking::sayItWorks() {
    works_ = true;
    wipe(*typed_);
    for (QWidget* part : std::initializer_list<QWidget*>{about_, print_, save_, result_, labelled_, hint_})
        part->hide();
    worksBanner_->show();
    retranslate();
    check_->setFocus();
    emit tried();
}

void SheetMaking::setBusy(bool busy) {
    for (QWidget* part : std::initializer_list<QWidget*>{print_, save_, checking_})
        part->setEnabled(!busy);
}

void SheetMaking::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetMaking::retranslate() {
    about_->setText(
        tr("The recovery sheet is one page that opens the practice when the passphrase is forgotten. Without "
           "it nobody can: there is no reset, and nobody to ask. Keep it like a key, away from the computer."));
    print_->setText(tr("P&rint the sheet…"));
    save_->setText(tr("Save as P&DF…"));
    check_->setText(works_ ? tr("&Go on") : tr("C&heck"));
    hint_->setText(tr("Eight letters and digits; capitals, blanks and the hyphen don't matter."));
    worksBanner_->setTitle(tr("The sheet works"));
    worksBanner_->setText(
        tr("What you typed from it is right. With this sheet the practice opens without the passphrase, and so does "
           "every backup made from now on. Keep it like a key, away from the computer."));
    labelled_->setLabel(tr("Type &group %1 from the sheet").arg(asked_));
}

}  // namespace reliefbook
