// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clientmode.h"

#include "core/practice/practice.h"
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/answerproblems.h"
#include "ui/controls/banner.h"
#include "ui/forms/typing.h"
#include "ui/questionnaires/answertext.h"
#include "ui/questionnaires/clientmodeview.h"
#include "ui/questionnaires/signingwords.h"
#include "ui/shell/errorlog.h"
#include "ui/words/names.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QVBoxLayout>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds untilTriedAgain{3};

/// Trying again doesn't help: the records are others now, or may not be changed any more.
bool isLasting(ErrorKind kind) {
    return kind == ErrorKind::NotAllowed || kind == ErrorKind::Conflict || kind == ErrorKind::NoSuchRecord;
}

}  // namespace

ClientMode::ClientMode(Practice& practice, FormSheet form, QWidget* parent)
    : QWidget(parent),
      practice_(practice),
      form_(std::move(form)),
      view_(new ClientModeView(*form_.questionnaire, form_.response.language, form_.of, form_.answers)),
      notStored_(new Banner(Banner::Kind::Warn)) {
    // What is answered now is compared with nothing.
    form_.before.reset();
    form_.questionnaireBefore.reset();
    notStored_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notStored_);
    column->addWidget(view_, 1);
    typing_ = new Typing([this] { store(); }, this);
    again_.setInterval(untilTriedAgain);
    connect(&again_, &QTimer::timeout, this, &ClientMode::store);
    connect(view_, &ClientModeView::edited, typing_, &Typing::typed);
    connect(view_, &ClientModeView::leaveRequested, this, &ClientMode::leaveRequested);
    connect(view_, &ClientModeView::finished, this, [this](const Answers& answers, const Signature& signature) {
        form_.answers = answers;
        finishedBy_ = signature;
        store();
    });
    view_->sayWhoSigns([this] {
        FormSheet asAnswered = form_;
        asAnswered.answers = view_->answers();
        return signerOf(asAnswered).name;
    });
    const Signer known = signerOf(form_);
    if (!known.relation.isEmpty() && findItem(*form_.questionnaire, u"guardian_name") == nullptr)
        view_->askWhoSigns(known.name);
    practice_.endVisit();  // what the client answers is a version of its own
    QCoreApplication::instance()->installEventFilter(this);
}

ClientMode::~ClientMode() {
    view_->disconnect(this);
    typing_->drop();
}

bool ClientMode::store() {
    typing_->drop();
    try {
        storeAnswers();
        if (finishedBy_)
            finish();
    } catch (const Error& error) {
        if (!isWaiting())
            noteError(error);
        refused_ = isLasting(error.kind());
        if (refused_)
            again_.stop();
        else
            again_.start();
        sayNotStored();
        notStored_->show();
        return false;
    }
    refused_ = false;
    again_.stop();
    notStored_->hide();
    return true;
}

bool ClientMode::holdsMore() const {
    return isWaiting() || view_->isSignatureBegun() || !view_->unstorable().isEmpty();
}

void ClientMode::sayNotStored() {
    notStored_->setTitle(refused_
                             ? say(QT_TRANSLATE_NOOP("Questionnaire", "Your answers can't be saved"))
                             : say(QT_TRANSLATE_NOOP("Questionnaire", "Your last answers can't be saved just now")));
    notStored_->setText(
        refused_ ? say(QT_TRANSLATE_NOOP("Questionnaire",
                                         "They are kept here for your therapist. Please give the computer back now."))
                 : say(QT_TRANSLATE_NOOP(
                       "Questionnaire",
                       "They are kept here and are saved by themselves as soon as it can be. You can go on.")));
}

QString ClientMode::answersInWords() const {
    const Words words(form_.response.language);
    const Wording wording = wordingIn(*form_.questionnaire, form_.response.language);
    QStringList lines{wording.title};
    for (const Item* item : shownItems(*form_.questionnaire, view_->answers(), form_.of)) {
        const ItemWording& asked = wording.items.at(item->id);
        if (const QString answer = answerText(*item, asked, view_->answers(), words); !answer.isEmpty())
            lines += asked.text + u"\n    "_s + answer;
    }
    return lines.join(u'\n');
}

/// The name they typed comes before the one that is known.
Signer ClientMode::signer() const {
    Signer signer = signerOf(form_);
    for (const QString& typed : {view_->guardian().trimmed(), finishedBy_->typedName.trimmed()}) {
        if (!typed.isEmpty())
            signer.name = typed;
    }
    return signer;
}

void ClientMode::storeAnswers() {
    if (form_.response.state == ResponseState::Complete)
        return;
    Response after = withAnswers(form_.response, storableAnswers(view_->answers(), answersOf(form_.response)));
    if (after == form_.response)
        return;
    after.answeredBy = AnsweredBy::Client;
    const ChangeSet made = practice_.apply({reliefbook::update(form_.response, after)});
    form_.response = made.empty() ? after : std::get<Response>(*made.front().after);
}

void ClientMode::finish() {
    std::optional<SignedText> signature;
    if (!finishedBy_->isEmpty()) {
        const QByteArray strokes = QJsonDocument(toJson(*finishedBy_)).toJson(QJsonDocument::Compact);
        const Signer by = signer();
        signature = signatureUnder(form_, signingWords(Words(form_.response.language)), QString::fromUtf8(strokes),
                                   by.name, by.relation);
    }
    sql::Database& database = practice_.database();
    const ChangeSet made = practice_.apply(
        finishedForm(form_, findingsOf(database, form_.client.id), screeningRules(database), signature));
    for (const Change& change : made) {
        if (const auto* response = change.after ? std::get_if<Response>(&*change.after) : nullptr)
            form_.response = *response;
    }
    finishedBy_.reset();
    practice_.endVisit();
}

Place ClientMode::place() const {
    if (form_.response.state != ResponseState::Complete)
        return FormPlace{form_.response.id};
    if (form_.response.session)
        return SessionPlace{*form_.response.session};
    return IntakePlace{form_.client.id};
}

HandedBack ClientMode::handedBack() const {
    const bool isOpen = form_.response.state != ResponseState::Complete;
    return {say(QT_TRANSLATE_NOOP("Questionnaire", "Please give the computer back to your therapist now.")),
            say(QT_TRANSLATE_NOOP("Questionnaire", "Only who works here can go on from this page.")),
            isOpen ? say(QT_TRANSLATE_NOOP("Questionnaire", "Back to the form")) : QString()};
}

QString ClientMode::say(const char* source) const {
    return Words(form_.response.language).text("Questionnaire", source);
}

bool ClientMode::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::ContextMenu:
        case QEvent::ToolTip:
        case QEvent::WhatsThis:
        case QEvent::DragEnter: event->ignore(); return true;
        default: return QWidget::eventFilter(watched, event);
    }
}

}  // namespace reliefbook
