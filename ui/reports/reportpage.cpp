// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "core/base/clock.h"
#include "core/base/wholefile.h"
#include "core/practice/queries.h"
#include "core/vocabulary/regions.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/reports/pagenavigation.h"
#include "ui/reports/printers.h"
#include "ui/reports/reportchoices.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/reportpreview.h"
#include "ui/reports/reportresult.h"
#include "ui/reports/turns.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/job.h"
#include "ui/shell/preferences.h"
#include "ui/shell/viewing.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPageSize>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 268;
constexpr int stripFrom = 900;  // pixels of width from which there is room for small pages

/// What is being printed, in the order in which it has to stay alive.
struct Printing {
    std::shared_ptr<QPrinter> printer;
    std::shared_ptr<ReportPages> pages;
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

bool isSameSize(QSizeF one, QSizeF other) {
    return qAbs(one.width() - other.width()) < 1 && qAbs(one.height() - other.height()) < 1;
}

}  // namespace

ReportPage::ReportPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      layingOut_(new Turns(this)),
      output_(new Turns(this)),
      heading_(new Text({}, type::name, Tone::Text, this)),
      about_(new Text({}, type::secondary, Tone::Text2, this)),
      preview_(new ReportPreview(this)),
      navigation_(new PageNavigation(preview_, this)),
      choices_(new ReportChoices(this)),
      result_(new ReportResult(this)),
      print_(new Button({}, Button::Kind::Primary, u"print"_s, this)),
      save_(new Button({}, Button::Kind::Plain, u"pdf"_s, this)),
      printAction_(new QAction(this)),
      saveAction_(new QAction(this)) {
    about_->setTextFormat(Qt::PlainText);
    printAction_->setIcon(icon(u"print"_s));
    saveAction_->setIcon(icon(u"pdf"_s));
    printAction_->setShortcut(QKeySequence::Print);
    saveAction_->setShortcut(QKeySequence::Save);
    for (QAction* action : {printAction_, saveAction_}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }

    panel_ = new QWidget(this);
    auto* side = new QVBoxLayout(panel_);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(10);
    card_ = new Card({}, nullptr, panel_);
    card_->body()->addWidget(choices_);
    side->addWidget(card_);
    side->addStretch(1);
    result_->setFixedWidth(panelWidth);
    side->addWidget(result_);
    side->addWidget(print_);
    side->addWidget(save_);

    auto* middle = new QVBoxLayout;
    middle->setSpacing(10);
    middle->addWidget(navigation_);
    middle->addWidget(preview_, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(18);
    body->addWidget(navigation_->strip());
    body->addLayout(middle, 1);
    body->addWidget(panel_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 22);
    column->setSpacing(4);
    column->addWidget(heading_);
    column->addWidget(about_);
    column->addSpacing(10);
    column->addLayout(body, 1);
    setTabOrder(print_, save_);
    setTabOrder(save_, choices_);

    connect(print_, &Button::clicked, this, &ReportPage::print);
    connect(save_, &Button::clicked, this, &ReportPage::savePdf);
    connect(printAction_, &QAction::triggered, this, &ReportPage::print);
    connect(saveAction_, &QAction::triggered, this, &ReportPage::savePdf);
    connect(choices_, &ReportChoices::changed, this, &ReportPage::makeReport);
    ReportPage::retranslate();
}

ReportPage::~ReportPage() = default;

// ---- the page ----

QString ReportPage::titleForAll() const { return tr("Progress report"); }

QString ReportPage::title() const {
    if (!material_)
        return tr("Progress report");
    const Client& client = material_->records.client;
    return tr("Progress report – %1").arg((client.firstName + u' ' + client.lastName).simplified());
}

bool ReportPage::show(const Place& place) {
    const auto* wanted = std::get_if<ReportPlace>(&place);
    if (!wanted || !isThere(workspace().editor.database(), wanted->course))
        return false;
    if (course_ != wanted->course) {
        course_ = wanted->course;
        material_.reset();
        pages_.reset();
        preview_->setPages({});
        navigation_->setPages({});
        retranslateAbout();
    }
    wanted_ = nullptr;
    result_->clear();
    print_->setFocus(Qt::OtherFocusReason);
    markStale();
    return true;
}

void ReportPage::refresh() {
    if (!course_)
        return;
    today_ = today();
    const int number = ++made_;
    startJob(workspace().file,
             [course = *course_](sql::Database& database, const Progress& /*progress*/) {
                 return std::make_shared<const ReportMaterial>(reportMaterial(database, course));
             })
        .then(this,
              [this, number](const std::shared_ptr<const ReportMaterial>& material) {
                  if (number != made_)
                      return;
                  const bool isFirst = !material_;
                  material_ = material;
                  noteView(workspace(), material->records.client.id);
                  if (isFirst)
                      choices_->setChoice(usualChoice(*material));
                  QStringList areas;
                  for (const AreaScores& area : material->areas)
                      areas << area.area;
                  choices_->setAreas(areas);
                  retranslateAbout();
                  makeReport();
                  emit refreshed();
              })
        .onFailed(this, [this, number](const Error& error) {
            if (number != made_)
                return;
            wanted_ = nullptr;
            if (error.kind() == ErrorKind::NoSuchRecord)
                emit gone();
            else
                showError(this, error);
        });
}

QList<QAction*> ReportPage::pageActions() { return {printAction_, saveAction_}; }

void ReportPage::retranslate() {
    heading_->setText(tr("Progress report"));
    card_->setAccessibleName(heading_->text());
    print_->setText(tr("&Print…"));
    save_->setText(tr("&Save as PDF…"));
    printAction_->setText(tr("Print the progress report…"));
    saveAction_->setText(tr("Save the progress report as PDF…"));
    retranslateAbout();
    fitPanel();
}

/// As wide as what there is to choose: words are longer in another language, and in larger text.
void ReportPage::fitPanel() {
    const QMargins around = choices_->parentWidget()->layout()->contentsMargins();
    panel_->setFixedWidth(
        std::max(panelWidth * textZoom() / 100, choices_->minimumSizeHint().width() + around.left() + around.right()));
}

void ReportPage::retranslateAbout() {
    if (!material_) {
        about_->setText(tr("Reading the course…"));
        return;
    }
    const CourseRecords& records = material_->records;
    const QString client = (records.client.firstName + u' ' + records.client.lastName).simplified();
    const QString course = records.course.title.isEmpty()
                               ? regionName(records.course.mainArea, interfaceWords().language())
                               : records.course.title;
    about_->setText(course.isEmpty() ? client : client + u" · "_s + course);
}

bool ReportPage::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fitPanel();  // there is more to choose, or larger words
    return Page::event(event);
}

void ReportPage::resizeEvent(QResizeEvent* event) {
    navigation_->setStripWanted(width() >= stripFrom);
    Page::resizeEvent(event);
}

// Ctrl+P brings one here, Enter prints; on another button it presses that.
void ReportPage::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget* focus = focusWidget();
    if (!isEnter || (event->modifiers() & ~Qt::KeypadModifier) != 0 || focus == navigation_->strip()) {
        Page::keyPressEvent(event);
        return;
    }
    const auto* button = qobject_cast<const QPushButton*>(focus);
    if (button && button != print_ && !button->isCheckable())
        const_cast<QPushButton*>(button)->click();  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    else
        print();
}

// ---- making the report ----

void ReportPage::makeReport() {
    if (!material_)
        return;
    const int number = ++made_;
    pages_.reset();
    if (!busy_)
        result_->clear();
    startWork([material = material_, choice = choices_->choice(), today = today_](const Progress& /*progress*/) {
        return reliefbook::makeReport(*material, choice, today);
    })
        .then(this,
              [this, number](const Report& report) {
                  if (number == made_)
                      layOut(report);
              })
        .onFailed(this, [this, number](const Error& error) {
            if (number != made_)
                return;
            wanted_ = nullptr;
            showError(this, error);
        });
}

void ReportPage::layOut(const Report& report) {
    const ReportChoice& choice = choices_->choice();
    const auto pages =
        std::make_shared<ReportPages>(report, pageSizeOf(choice.paper).size(QPageSize::Point), choice.ink);
    layingOut_->begin([pages] { return pages->layOutMore(); },
                      [this, pages] {
                          pages_ = pages;
                          showPages();
                      },
                      [this](const Error& error) { showError(this, error); });
}

void ReportPage::showPages() {
    preview_->setPages(pages_);
    navigation_->setPages(pages_);
    if (const Act act = std::exchange(wanted_, nullptr))
        (this->*act)();
}

bool ReportPage::isReady() const { return pages_ && !busy_; }

/// Whether the act has to wait for the report; it is done as soon as that is there.
bool ReportPage::waitsFor(Act act) {
    if (isReady())
        return false;
    if (!busy_)
        wanted_ = act;
    return true;
}

void ReportPage::setBusy(bool busy) {
    busy_ = busy;
    if (busy)
        hadFocus_ = focusWidget();  // a button that is switched off loses it
    for (QWidget* each : {static_cast<QWidget*>(print_), static_cast<QWidget*>(save_)})
        each->setEnabled(!busy);
    choices_->setEnabled(!busy);
    printAction_->setEnabled(!busy);
    saveAction_->setEnabled(!busy);
    if (QWidget* before = busy ? nullptr : std::exchange(hadFocus_, nullptr).data();
        before != nullptr && isAncestorOf(before) && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
}

// ---- printing ----

void ReportPage::print() {
    if (waitsFor(&ReportPage::print))
        return;
    Printers& printers = Printers::current();
    if (!printers.any()) {
        offerPdfInstead(tr("No printer is set up on this computer"),
                        tr("The report can be saved as a PDF instead, and printed from there later or sent by mail."));
        return;
    }
    const QPageSize paper = pageSizeOf(choices_->choice().paper);
    if (std::shared_ptr<QPrinter> printer = printers.choose(this, tr("Print the progress report"), paper))
        printOn(std::move(printer));
}

void ReportPage::printOn(std::shared_ptr<QPrinter> printer) {
    printer->setFullPage(true);
    printer->setDocName(pages_->report().title);
    QSizeF paper = printer->pageLayout().pageSize().size(QPageSize::Point);
    if (printer->pageLayout().orientation() == QPageLayout::Landscape)
        paper.transpose();
    auto printing = std::make_shared<Printing>();
    printing->printer = std::move(printer);
    printing->pages = isSameSize(paper, pages_->size())
                          ? pages_
                          : std::make_shared<ReportPages>(pages_->report(), paper, choices_->choice().ink);
    result_->clear();
    setBusy(/*busy=*/true);
    noteOutput(workspace(), u"print"_s, *course_);
    output_->begin([printing] { return printing->step(); },
                   [this, printing] {
                       setBusy(/*busy=*/false);
                       result_->showPrinted(printing->printer->printerName(), printing->pages->count());
                   },
                   [this](const Error& /*error*/) {
                       setBusy(/*busy=*/false);
                       offerPdfInstead(tr("The printer did not take the report"),
                                       tr("Look whether it is switched on and connected, and try again. Nothing is "
                                          "lost: the report can also be saved as a PDF."));
                   });
}

void ReportPage::offerPdfInstead(const QString& title, const QString& text) {
    if (Dialogs::current().choose(this, title, text, {tr("&Save as PDF…")}) == 0)
        savePdf();
}

// ---- saving ----

void ReportPage::savePdf() {
    if (waitsFor(&ReportPage::savePdf))
        return;
    const QDir folder(workspace().preferences.folder(u"report"_s));
    const QString path = Dialogs::current().saveFile(this, tr("Save the progress report"),
                                                     folder.filePath(reportFileName(pages_->report(), today_)),
                                                     tr("PDF document") + u" (*.pdf)"_s);
    if (path.isEmpty())
        return;
    workspace().preferences.setFolder(u"report"_s, QFileInfo(path).absolutePath());
    result_->clear();
    const auto pages = pages_;
    std::shared_ptr<PdfPainting> painting;
    if (!attempt(this, [&] { painting = std::make_shared<PdfPainting>(*pages, choices_->choice().paper); }))
        return;
    setBusy(/*busy=*/true);
    output_->begin([pages, painting] { return painting->paintMore(); },
                   [this, pages, painting, path] { write(painting->bytes(), path); },
                   [this](const Error& error) {
                       setBusy(/*busy=*/false);
                       showError(this, error);
                   });
}

// Aside: a slow disk or a network folder would hold up the window.
void ReportPage::write(const QByteArray& pdf, const QString& path) {
    startWork([pdf, path](const Progress& /*progress*/) { writeWholeFile(path, pdf); })
        .then(this,
              [this, path] {
                  setBusy(/*busy=*/false);
                  noteOutput(workspace(), u"export"_s, *course_);
                  result_->showSaved(path);
              })
        .onFailed(this, [this](const Error& error) {
            setBusy(/*busy=*/false);
            showError(this, error);
        });
}

}  // namespace reliefbook
