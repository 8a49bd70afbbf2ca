// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/course.h"
#include "ui/reports/reportmaking.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <functional>
#include <memory>

class QPrinter;

namespace reliefbook {

class Button;
class Card;
class PageNavigation;
class ReportChoices;
class ReportPages;
class ReportPreview;
class ReportResult;
class Text;
class Turns;

/// The progress report of a course: seen as it will be printed, printed, or saved as a PDF. The course is read and
/// analysed aside; laying out and painting, which need the window's thread, are done a little at a time.
class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReportPage() override;

    QString title() const override;
    QString titleForAll() const override;
    bool show(const Place& place) override;
    using Page::show;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

    /// Print and save do something now; before, they wait for the report.
    bool isReady() const;

    void print();
    void savePdf();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Act = void (ReportPage::*)();

    void makeReport();
    void layOut(const Report& report);
    void showPages();
    void setBusy(bool busy);
    bool waitsFor(Act act);
    void printOn(std::shared_ptr<QPrinter> printer);
    void offerPdfInstead(const QString& title, const QString& text);
    void write(const QByteArray& pdf, const QString& path);
    void retranslateAbout();
    void fitPanel();

    std::optional<Id<Course>> course_;
    std::shared_ptr<const ReportMaterial> material_;
    QDate today_;
    int made_ = 0;                        // counts the reports begun: what comes of an older one is not wanted any more
    std::shared_ptr<ReportPages> pages_;  // laid out
    QPointer<QWidget> hadFocus_;          // before it was busy
    bool busy_ = false;                   // printing or saving
    Act wanted_ = nullptr;                // as soon as the report is there
    Turns* layingOut_;
    Turns* output_;

    Text* heading_;
    Text* about_;
    ReportPreview* preview_;
    PageNavigation* navigation_;
    Card* card_;
    QWidget* panel_ = nullptr;
    ReportChoices* choices_;
    ReportResult* result_;
    Button* print_;
    Button* save_;
    QAction* printAction_;
    QAction* saveAction_;
};

}  // namespace reliefbook
