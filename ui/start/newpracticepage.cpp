// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newpracticepage.h"

#include "core/base/filename.h"
#include "core/records/problems.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/text.h"
#include "ui/forms/problemtext.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"
#include "ui/start/labelled.h"
#include "ui/start/newpassphrase.h"
#include "ui/words/interfacewords.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// Where letters are written on Letter; everywhere else on A4.
QString systemPaper() {
    switch (QLocale::system().territory()) {
        case QLocale::UnitedStates:
        case QLocale::Canada:
        case QLocale::Mexico:
        case QLocale::Philippines:
        case QLocale::Chile:
        case QLocale::Colombia:
        case QLocale::Venezuela:
        case QLocale::PuertoRico: return u"Letter"_s;
        default: return u"A4"_s;
    }
}

QString systemCurrency() {
    const QString code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    return code.isEmpty() ? u"EUR"_s : code;
}

/// What is too long is said, not cut off where nobody sees it.
QString tooLong(const QLineEdit* field) {
    const QString typed = field->text().trimmed();
    return typed.size() > mostInALine ? problemText({{}, ProblemKind::TooLong, 0, double(mostInALine)}) : QString();
}

}  // namespace

NewPracticePage::NewPracticePage(Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      preferences_(preferences),
      title_(new Text({}, type::figure)),
      lead_((new Text({}, type::body, Tone::Text2))->wrapped()),
      name_(new QLineEdit),
      user_(new QLineEdit),
      credentials_(new QLineEdit),
      shownAs_(new QLineEdit),
      language_(new QComboBox),
      paper_(new QComboBox),
      path_(new ElidedText({}, type::caption, Tone::Text2)),
      changeFolder_(new Button({}, Button::Kind::Link)),
      passphrase_(new NewPassphrase),
      signature_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      warning_((new Text({}, type::caption, Tone::Text2))->wrapped()),
      bar_(new QProgressBar),
      create_(new Button({}, Button::Kind::Primary, u"check"_s)),
      back_(new Button({}, Button::Kind::Ghost, u"back"_s)) {
    auto* grid = new QGridLayout;
    grid->setSpacing(14);
    grid->addWidget(practiceCard(), 0, 0);
    grid->addWidget(userCard(), 0, 1);
    grid->addWidget(passphraseCard(), 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    path_->setElideMode(Qt::ElideMiddle);  // the end is the file's own name
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(4);
    QSizePolicy keeps = bar_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    bar_->setSizePolicy(keeps);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back_);
    buttons->addStretch();
    buttons->addWidget(create_);

    auto* sheet = new QWidget;
    sheet_ = sheet;
    fit();
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(title_);
    column->addWidget(lead_);
    column->addSpacing(8);
    column->addLayout(grid);
    column->addWidget(bar_);
    column->addLayout(buttons);
    column->addStretch(2);
    auto* centred = new QHBoxLayout(this);
    centred->setContentsMargins(28, 22, 28, 22);
    centred->addWidget(sheet);
    setTabOrder(create_, back_);

    connect(name_, &QLineEdit::textChanged, this, [this] {
        nameField_->setProblem({});
        showPath();
        showPersonal();
    });
    for (QLineEdit* field : {user_, credentials_, shownAs_})
        connect(field, &QLineEdit::textChanged, this, &NewPracticePage::showSignature);
    connect(credentials_, &QLineEdit::textChanged, this, [this] { credentialsField_->setProblem({}); });
    connect(shownAs_, &QLineEdit::textChanged, this, [this] { shownAsField_->setProblem({}); });
    connect(user_, &QLineEdit::textChanged, this, [this] {
        userField_->setProblem({});
        showPersonal();
    });
    connect(changeFolder_, &QPushButton::clicked, this, [this] {
        const QString chosen = Dialogs::current().folder(this, tr("Where the practice is kept"), folder_);
        if (chosen.isEmpty())
            return;
        folder_ = chosen;
        showPath();
    });
    // To the next field: the button for another folder stands between, and the next Enter would press it.
    const std::pair<QLineEdit*, QWidget*> ways[] = {
        {name_, user_}, {user_, credentials_}, {credentials_, shownAs_}, {shownAs_, nullptr}};
    for (const auto& [field, next] : ways) {
        QWidget* const to = next;
        connect(field, &QLineEdit::returnPressed, this, [this, to] {
            if (to != nullptr)
                to->setFocus(Qt::TabFocusReason);
            else
                passphrase_->focusFirst();
        });
    }
    connect(passphrase_, &NewPassphrase::entered, this, &NewPracticePage::create);
    connect(create_, &QPushButton::clicked, this, &NewPracticePage::create);
    connect(back_, &QPushButton::clicked, this, &NewPracticePage::backWanted);
    retranslate();
    begin();
    setBusy(/*busy=*/false);
}

QWidget* NewPracticePage::practiceCard() {
    practiceCard_ = new Card;
    nameField_ = new Labelled(name_);
    languageField_ = new Labelled(language_);
    paperField_ = new Labelled(paper_);
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(path_, 1);
    place->addWidget(changeFolder_);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(14);
    pair->addWidget(languageField_, 3);
    pair->addWidget(paperField_, 2);
    practiceCard_->body()->addWidget(nameField_);
    practiceCard_->body()->addLayout(place);
    practiceCard_->body()->addLayout(pair);
    practiceCard_->body()->addStretch();
    return practiceCard_;
}

QWidget* NewPracticePage::userCard() {
    userCard_ = new Card;
    userField_ = new Labelled(user_);
    credentialsField_ = new Labelled(credentials_);
    shownAsField_ = new Labelled(shownAs_);
    for (QWidget* field : std::initializer_list<QWidget*>{userField_, credentialsField_, shownAsField_, signature_})
        userCard_->body()->addWidget(field);
    userCard_->body()->addStretch();
    return userCard_;
}

void NewPracticePage::fit() { sheet_->setMaximumWidth(920 * textZoom() / 100); }

QWidget* NewPracticePage::passphraseCard() {
    passphraseCard_ = new Card;
    passphraseCard_->body()->addWidget(passphrase_);
    passphraseCard_->body()->addWidget(warning_);
    return passphraseCard_;
}

void NewPracticePage::begin() {
    for (QLineEdit* field : {name_, user_, credentials_, shownAs_})
        field->clear();
    passphrase_->begin();
    for (Labelled* field : {nameField_, userField_, credentialsField_, shownAsField_})
        field->setProblem({});
    folder_ = preferences_.folder(u"practice"_s);
    language_->setCurrentIndex(std::max(0, language_->findData(interfaceWords().language())));
    paper_->setCurrentIndex(std::max(0, paper_->findData(systemPaper())));
    showPath();
    showSignature();
    name_->setFocus();
}

void NewPracticePage::forget() { passphrase_->forget(); }

void NewPracticePage::setBusy(bool busy) {
    bar_->setVisible(busy);
    for (QWidget* part : std::initializer_list<QWidget*>{practiceCard_, userCard_, passphraseCard_, create_, back_})
        part->setEnabled(!busy);
}

void NewPracticePage::sayPlaceProblem(const QString& text) {
    nameField_->setProblem(text);
    name_->setFocus();
    name_->selectAll();
}

QString NewPracticePage::path() const {
    const QString file = fileName(name_->text());
    return file.isEmpty() ? QString() : QDir(folder_).filePath(file + u".reliefbook"_s);
}

void NewPracticePage::showPath() {
    const QString file = path();
    path_->setText(file.isEmpty() ? tr("In %1").arg(QDir::toNativeSeparators(folder_))
                                  : tr("File: %1").arg(QDir::toNativeSeparators(file)));
}

void NewPracticePage::showPersonal() { passphrase_->setPersonal({name_->text(), user_->text()}); }

void NewPracticePage::showSignature() {
    QStringList parts{shownAs_->text().trimmed().isEmpty() ? user_->text().trimmed() : shownAs_->text().trimmed(),
                      credentials_->text().trimmed()};
    parts.removeAll(QString());
    signature_->setText(parts.isEmpty() ? tr("This stands under the signature on your reports.")
                                        : tr("Under the signature on your reports: %1").arg(parts.join(u", "_s)));
}

void NewPracticePage::create() {
    nameField_->setProblem(name_->text().trimmed().isEmpty()   ? tr("The practice needs a name.")
                           : !tooLong(name_).isEmpty()         ? tooLong(name_)
                           : fileName(name_->text()).isEmpty() ? tr("The name needs a letter or a digit.")
                           : QFileInfo::exists(path()) ? tr("There is a practice of this name in the folder already.")
                                                       : QString());
    userField_->setProblem(user_->text().trimmed().isEmpty() ? tr("Reports are signed with your name.")
                                                             : tooLong(user_));
    credentialsField_->setProblem(tooLong(credentials_));
    shownAsField_->setProblem(tooLong(shownAs_));
    const std::pair<Labelled*, QLineEdit*> fields[] = {
        {nameField_, name_}, {userField_, user_}, {credentialsField_, credentials_}, {shownAsField_, shownAs_}};
    for (const auto& [field, line] : fields) {
        if (!field->problem().isEmpty()) {
            line->setFocus();
            return;
        }
    }
    if (!passphrase_->check())
        return;
    NewPractice about;
    about.name = name_->text().trimmed();
    about.ownerName = user_->text().trimmed();
    about.credentials = credentials_->text().trimmed();
    about.shownAs = shownAs_->text().trimmed();
    about.language = language_->currentData().toString();
    about.paper = paper_->currentData().toString();
    about.currency = systemCurrency();
    preferences_.setFolder(u"practice"_s, folder_);
    emit createWanted(path(), passphrase_->wanted(), about);
}

void NewPracticePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

void NewPracticePage::retranslate() {
    title_->setText(tr("New practice"));
    lead_->setText(tr("Everything here can be changed later in the settings."));
    practiceCard_->setTitle(tr("The practice"));
    userCard_->setTitle(tr("You"));
    passphraseCard_->setTitle(tr("The passphrase"));
    nameField_->setLabel(tr("&Name of the practice"));
    languageField_->setLabel(tr("&Language of the reports"));
    paperField_->setLabel(tr("&Paper"));
    userField_->setLabel(tr("&Your name"));
    credentialsField_->setLabel(tr("Cre&dentials (optional)"));
    shownAsField_->setLabel(tr("Name as you &sign (optional)"));
    changeFolder_->setText(tr("Another &folder…"));
    create_->setText(tr("&Create the practice"));
    back_->setText(tr("&Back"));
    bar_->setAccessibleName(tr("Making the practice"));
    warning_->setText(tr(
        "Nobody can open the practice without it, and nobody can make you a new one: there is no reset. Write it down "
        "and keep the paper in a safe place. In the next step a recovery sheet can be printed."));
    credentials_->setPlaceholderText(tr("e.g. licensed massage therapist"));
    const QVariant language = language_->currentData();
    language_->clear();
    for (const QString& one : Words::languages())
        language_->addItem(languageName(one), one);
    language_->setCurrentIndex(std::max(0, language_->findData(language)));
    const QVariant paper = paper_->currentData();
    paper_->clear();
    paper_->addItem(tr("A4"), u"A4"_s);
    paper_->addItem(tr("US Letter"), u"Letter"_s);
    paper_->setCurrentIndex(std::max(0, paper_->findData(paper)));
    showPath();
    showPersonal();
    showSignature();
}

}  // namespace reliefbook
