// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newpracticepage.h"

#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/records/problems.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/text.h"
#include "ui/forms/problemtext.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errortext.h"
#include "ui/shell/preferences.h"
#include "ui/start/labelled.h"
#include "ui/start/passphrasefield.h"
#include "ui/start/strengthbar.h"
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
      passphrase_(new PassphraseField),
      again_(new PassphraseField),
      strength_(new StrengthBar),
      strengthText_((new Text({}, type::caption, Tone::Text2))->wrapped()),
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
    setTabOrder(again_, create_);
    setTabOrder(create_, back_);

    connect(name_, &QLineEdit::textChanged, this, [this] {
        nameField_->setProblem({});
        showPath();
        showStrength();
    });
    for (QLineEdit* field : {user_, credentials_, shownAs_})
        connect(field, &QLineEdit::textChanged, this, &NewPracticePage::showSignature);
    connect(credentials_, &QLineEdit::textChanged, this, [this] { credentialsField_->setProblem({}); });
    connect(shownAs_, &QLineEdit::textChanged, this, [this] { shownAsField_->setProblem({}); });
    connect(user_, &QLineEdit::textChanged, this, [this] {
        userField_->setProblem({});
        showStrength();
    });
    connect(passphrase_, &PassphraseField::edited, this, [this] {
        passphraseField_->setProblem({});
        showStrength();
    });
    connect(again_, &PassphraseField::edited, this, [this] { againField_->setProblem({}); });
    connect(passphrase_, &PassphraseField::shownChanged, again_, &PassphraseField::setShown);
    connect(again_, &PassphraseField::shownChanged, passphrase_, &PassphraseField::setShown);
    connect(changeFolder_, &QPushButton::clicked, this, [this] {
        const QString chosen = Dialogs::current().folder(this, tr("Where the practice is kept"), folder_);
        if (chosen.isEmpty())
            return;
        folder_ = chosen;
        showPath();
    });
    for (QLineEdit* field : {name_, user_, credentials_, shownAs_})
        connect(field, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(passphrase_, &PassphraseField::entered, again_, [this] { again_->setFocus(); });
    connect(again_, &PassphraseField::entered, this, &NewPracticePage::create);
    connect(create_, &QPushButton::clicked, this, &NewPracticePage::create);
    connect(back_, &QPushButton::clicked, this, &NewPracticePage::backWanted);
    retranslate();
    begin();
    setBusy(false);
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
    passphraseField_ = new Labelled(passphrase_, passphrase_->line());
    againField_ = new Labelled(again_, again_->line());
    auto* typed = new QVBoxLayout;
    typed->setSpacing(6);
    typed->addWidget(passphraseField_);
    typed->addWidget(strength_);
    typed->addWidget(strengthText_);
    typed->addStretch();
    auto* pair = new QHBoxLayout;
    pair->setSpacing(54);  // its columns stand under those of the cards above
    pair->addLayout(typed, 1);
    pair->addWidget(againField_, 1, Qt::AlignTop);
    passphraseCard_->body()->addLayout(pair);
    passphraseCard_->body()->addWidget(warning_);
    return passphraseCard_;
}

void NewPracticePage::begin() {
    for (QLineEdit* field : {name_, user_, credentials_, shownAs_})
        field->clear();
    forget();
    for (Labelled* field : {nameField_, userField_, credentialsField_, shownAsField_, passphraseField_, againField_})
        field->setProblem({});
    folder_ = preferences_.folder(u"practice"_s);
    language_->setCurrentIndex(std::max(0, language_->findData(interfaceWords().language())));
    paper_->setCurrentIndex(std::max(0, paper_->findData(systemPaper())));
    showPath();
    showSignature();
    name_->setFocus();
}

void NewPracticePage::forget() {
    passphrase_->clear();
    again_->clear();
    passphrase_->setShown(false);
    again_->setShown(false);
    showStrength();
}

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

void NewPracticePage::showStrength() {
    const QString typed = passphrase_->text();
    if (typed.isEmpty()) {
        strength_->setStrength(std::nullopt);
        strengthText_->setText(tr("Four or five words that belong to no sentence are easy to keep and hard to guess."));
        return;
    }
    const Strength strength = passphraseStrength(typed, {name_->text(), user_->text()});
    strength_->setStrength(strength);
    switch (strength) {
        case Strength::VeryWeak: strengthText_->setText(tr("Very weak: guessed at once. Add words.")); break;
        case Strength::Weak: strengthText_->setText(tr("Weak: guessed within minutes. Add a word.")); break;
        case Strength::Fair: strengthText_->setText(tr("Fair: one more word makes it good.")); break;
        case Strength::Good: strengthText_->setText(tr("Good.")); break;
        case Strength::Strong: strengthText_->setText(tr("Strong.")); break;
    }
}

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
    Secret key;
    try {
        key = passphrase_->secret();
        passphraseField_->setProblem({});
    } catch (const Error& error) {
        passphraseField_->setProblem(passphrase_->text().isEmpty()
                                         ? tr("Without a passphrase anybody could read the practice.")
                                         : errorText(error, interfaceWords()).happened);
    }
    againField_->setProblem(passphraseField_->problem().isEmpty() && passphrase_->text() != again_->text()
                                ? tr("The two are not the same. Show them to compare.")
                                : QString());
    const std::pair<Labelled*, QLineEdit*> fields[] = {{nameField_, name_},
                                                       {userField_, user_},
                                                       {credentialsField_, credentials_},
                                                       {shownAsField_, shownAs_},
                                                       {passphraseField_, passphrase_->line()},
                                                       {againField_, again_->line()}};
    for (const auto& [field, line] : fields) {
        if (!field->problem().isEmpty()) {
            line->setFocus();
            return;
        }
    }
    NewPractice about;
    about.name = name_->text().trimmed();
    about.ownerName = user_->text().trimmed();
    about.credentials = credentials_->text().trimmed();
    about.shownAs = shownAs_->text().trimmed();
    about.language = language_->currentData().toString();
    about.paper = paper_->currentData().toString();
    about.currency = systemCurrency();
    preferences_.setFolder(u"practice"_s, folder_);
    emit createWanted(path(), key, about);
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
    passphraseField_->setLabel(tr("Pa&ssphrase"));
    againField_->setLabel(tr("The same a&gain"));
    changeFolder_->setText(tr("Another &folder…"));
    create_->setText(tr("&Create the practice"));
    back_->setText(tr("&Back"));
    bar_->setAccessibleName(tr("Making the practice"));
    warning_->setText(tr(
        "Nobody can open the practice without it, and nobody can make you a new one. Write it down and keep the paper "
        "in a safe place."));
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
    showStrength();
    showSignature();
}

}  // namespace reliefbook
