// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/welcomepage.h"

#include "core/file/companion.h"
#include "ui/controls/button.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/text.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/preferences.h"
#include "ui/start/poster.h"
#include "ui/words/interfacewords.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRecent = 4;

}  // namespace

WelcomePage::WelcomePage(Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      preferences_(preferences),
      poster_(new Poster),
      title_((new Text({}, type::figure))->wrapped()),
      lead_((new Text({}, type::body, Tone::Text2))->wrapped()),
      new_(new Button({}, Button::Kind::Primary, u"add"_s)),
      open_(new Button({}, Button::Kind::Plain, u"open"_s)),
      demo_(new Button({}, Button::Kind::Link, u"demo"_s)),
      demoText_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      recentTitle_(new Text({}, type::cardTitle)),
      recent_(new ItemList) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(poster_, 5);
    row->addWidget(choices(), 6);
    connect(new_, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(open_, &QPushButton::clicked, this, &WelcomePage::chooseWanted);
    connect(demo_, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    connect(recent_, &ItemList::chosen, this, [this](int index) { emit recentWanted(paths_.value(index)); });
    retranslate();
}

QWidget* WelcomePage::choices() {
    auto* sheet = new QWidget;
    sheet_ = sheet;
    fit();
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(lead_);
    column->addSpacing(14);
    column->addWidget(new_);
    column->addWidget(open_);
    column->addSpacing(16);
    column->addWidget(recentTitle_);
    column->addWidget(recent_);
    column->addSpacing(10);
    column->addWidget(demo_, 0, Qt::AlignLeft);
    column->addWidget(demoText_);
    column->addStretch(3);
    recent_->setFitted(/*fitted=*/true);
    auto* right = new QWidget;
    auto* centred = new QHBoxLayout(right);
    centred->setContentsMargins(40, 24, 40, 24);
    centred->addWidget(sheet);
    return right;
}

void WelcomePage::fit() { sheet_->setMaximumWidth(480 * textZoom() / 100); }

void WelcomePage::setBusy(bool busy) {
    for (QWidget* control : std::initializer_list<QWidget*>{new_, open_, demo_, recent_})
        control->setEnabled(!busy);
    demo_->setText(busy ? tr("Making the demo practice…") : tr("&Look around in a demo practice"));
}

void WelcomePage::fillRecent(Ages ages) {
    if (ages == Ages::Later)
        paths_ = preferences_.recentPractices().mid(0, shownRecent);
    std::vector<ListItem> items;
    for (const QString& path : paths_) {
        ListItem item;
        item.title = QFileInfo(path).completeBaseName();
        item.detail = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        item.iconName = u"practice"_s;
        if (ages == Ages::Now) {
            const auto companion = readCompanion(path);
            if (companion && companion->lastBackupAt)
                item.remark = filled(tr("backup: %1", "an age"), {ageInWords(companion->lastBackupAt)});
            else if (companion)
                item.remark = tr("no backup yet");
        }
        items.push_back(item);
    }
    recent_->setItems(items);
    recent_->setVisible(!items.empty());
    recentTitle_->setVisible(!items.empty());
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

void WelcomePage::showEvent(QShowEvent* event) {
    fillRecent(Ages::Later);
    QTimer::singleShot(0, this, [this] { fillRecent(Ages::Now); });  // the page first
    QWidget::showEvent(event);
    if (paths_.isEmpty())
        new_->setFocus(Qt::OtherFocusReason);
    else
        recent_->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::resizeEvent(QResizeEvent* event) {
    poster_->setVisible(width() >= 880);
    QWidget::resizeEvent(event);
}

void WelcomePage::retranslate() {
    title_->setText(tr("Your practice, on your own computer"));
    lead_->setText(tr(
        "A practice is one encrypted file. It opens with your passphrase and nothing else: no account, no network."));
    new_->setText(tr("&New practice"));
    open_->setText(tr("&Open a practice…"));
    demo_->setText(tr("&Look around in a demo practice"));
    demoText_->setText(tr("With invented clients, in a temporary place; it is thrown away when you close it."));
    recentTitle_->setText(tr("Opened lately"));
    recent_->setAccessibleName(tr("Practices opened lately"));
}

}  // namespace reliefbook
