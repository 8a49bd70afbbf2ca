// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientpreview.h"

#include "ui/clients/clientwords.h"
#include "ui/clients/sessionsummary.h"
#include "ui/controls/avatar.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/keyfigure.h"
#include "ui/controls/sparkline.h"
#include "ui/reports/findings.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

ClientPreview::ClientPreview(QWidget* parent)
    : QWidget(parent),
      avatar_(new Avatar(56)),
      name_(new ElidedText({}, type::name)),
      facts_(new ElidedText({}, type::secondary, Tone::Text2)),
      open_(new Button({}, Button::Kind::Primary, u"open"_s)),
      session_(new Button({}, Button::Kind::Plain, u"add"_s)),
      contact_(new Card),
      contactText_(new Text({}, type::body)),
      course_(new Card),
      courseTitle_(new Text({}, type::body, Tone::Text2)),
      start_(new KeyFigure),
      now_(new KeyFigure),
      sessions_(new KeyFigure),
      sparkline_(new Sparkline),
      lastCard_(new Card),
      lastDay_(new Text({}, type::body)),
      lastNote_(new Text({}, type::body, Tone::Text2)),
      lastPain_(new PainBar),
      lastOpen_(new Button({}, Button::Kind::Link)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(14);

    auto* who = new QHBoxLayout;
    who->setSpacing(14);
    who->addWidget(avatar_);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(name_);
    names->addWidget(facts_);
    who->addLayout(names, 1);
    acts_ = new QWidget;
    auto* acts = new QHBoxLayout(acts_);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(14);
    acts->addWidget(session_);
    acts->addWidget(open_);
    acts->addStretch();
    head_ = new QBoxLayout(QBoxLayout::LeftToRight);
    head_->setSpacing(14);
    head_->addLayout(who, 1);
    head_->addWidget(acts_);
    layout->addLayout(head_);

    setChanges(session_, Changes::Records);

    contactText_->wrapped();
    contactText_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    contact_->body()->addWidget(contactText_);

    courseTitle_->wrapped();
    course_->body()->addWidget(courseTitle_);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(24);
    for (KeyFigure* figure : {start_, now_, sessions_})
        figures->addWidget(figure, 1, Qt::AlignTop);
    course_->body()->addLayout(figures);
    sparkline_->setMinimumHeight(56);
    course_->body()->addWidget(sparkline_);
    layout->addWidget(course_);

    lastNote_->wrapped();
    auto* last = new QHBoxLayout;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(lastDay_);
    texts->addWidget(lastNote_);
    texts->addStretch();
    last->addLayout(texts, 1);
    last->addWidget(lastPain_, 0, Qt::AlignTop);
    lastCard_->body()->addLayout(last);
    lastCard_->addAction(lastOpen_);
    layout->addWidget(lastCard_);
    layout->addWidget(contact_);
    layout->addStretch();
    // A card is as high as what is on it.
    for (Card* card : {course_, lastCard_, contact_})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(open_, &QPushButton::clicked, this, &ClientPreview::openWanted);
    connect(session_, &QPushButton::clicked, this, &ClientPreview::sessionWanted);
    connect(lastOpen_, &QPushButton::clicked, this, [this] {
        if (last_)
            emit lastSessionWanted(*last_);
    });
    retranslate();
}

/// The buttons stand below the name where they would cut it.
void ClientPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = width() >= acts_->sizeHint().width() + 340 * textZoom() / 100;
    head_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QSize ClientPreview::minimumSizeHint() const {
    const QMargins around = layout()->contentsMargins();
    int least = acts_->sizeHint().width();
    for (const Card* card : {course_, lastCard_, contact_}) {
        if (!card->isHidden())
            least = std::max(least, card->minimumSizeHint().width());
    }
    return {least + around.left() + around.right(), QWidget::minimumSizeHint().height()};
}

std::optional<Id<Client>> ClientPreview::client() const {
    return file_ ? std::optional(file_->client.id) : std::nullopt;
}

void ClientPreview::setFile(const ClientFile& file) {
    file_ = file;
    const QString name = fullName(file.client);
    avatar_->setPerson(name, file.client.id.value);
    name_->setText(name);
    showContact();
    showCourse();
    showLastSession();
}

void ClientPreview::showContact() {
    const Client& client = file_->client;
    QStringList facts{ageInWords(client.birthDate), client.occupation};
    facts.removeAll(QString());
    facts_->setText(facts.join(u" · "_s));
    facts_->setVisible(!facts.isEmpty());

    QStringList lines{client.mobile, client.phoneHome, client.phoneWork,
                      client.email,  client.street,    (client.postcode + u' ' + client.city).trimmed()};
    lines.removeAll(QString());
    contactText_->setText(lines.isEmpty() ? tr("No phone number or address yet.") : lines.join(u'\n'));
    contactText_->setTextFormat(Qt::PlainText);
    contactText_->setTone(lines.isEmpty() ? Tone::Text3 : Tone::Text);
}

void ClientPreview::showCourse() {
    const CourseRecords* records = currentCourse(*file_);
    course_->setVisible(records != nullptr);
    if (records == nullptr)
        return;
    const Words& words = interfaceWords();
    const std::vector<AreaScores> areas = scoresByArea(*records);
    const AreaScores scores = areas.empty() ? AreaScores{} : areas.front();
    const CourseAnalysis analysis = analyseCourse(scores.scores);
    const PainLevels levels = painLevels(analysis);
    courseTitle_->setText(courseInWords(records->course));
    start_->setFigure(levels.start ? words.points(*levels.start) : u"–"_s);
    start_->setRemark(analysis.baseline.status == BaselineStatus::Late ? tr("first asked later") : QString());
    now_->setFigure(levels.now ? words.points(*levels.now) : u"–"_s);
    now_->setRemark(Findings(scores, analysis, words).changeClass());
    sessions_->setFigure(sessionsInFigures(*records));
    sessions_->setRemark({});
    std::vector<PainPair> pairs;
    for (const SessionScores& session : scores.scores.sessions)
        pairs.push_back({session.before, session.after});
    sparkline_->setVisible(pairs.size() > 1);
    sparkline_->setScores(std::move(pairs));
}

void ClientPreview::showLastSession() {
    const auto last = std::find_if(file_->sessions.rbegin(), file_->sessions.rend(),
                                   [](const Session& session) { return session.state != SessionState::Void; });
    last_.reset();
    lastCard_->setVisible(last != file_->sessions.rend());
    if (last == file_->sessions.rend())
        return;
    last_ = last->id;
    lastDay_->setText(interfaceWords().day(localDay(last->startedAt, last->offsetMinutes)));
    const QString note = excerpt(*last, 240);
    lastNote_->setText(note.isEmpty() ? tr("Nothing was noted.") : note);
    lastNote_->setTextFormat(Qt::PlainText);
    const PainPair pain = mainPain(*file_, *last);
    lastPain_->setScores(pain);
    lastPain_->setVisible(pain.before || pain.after);
}

void ClientPreview::retranslate() {
    open_->setText(tr("&Open file"));
    session_->setText(tr("New &session"));
    contact_->setTitle(tr("Contact"));
    course_->setTitle(tr("Current course"));
    start_->setCaption(tr("Pain at the start"));
    now_->setCaption(tr("Pain now, before sessions"));
    sessions_->setCaption(tr("Sessions"));
    lastCard_->setTitle(tr("Last session"));
    lastOpen_->setText(tr("Open s&ession"));
    if (file_)
        setFile(*file_);
}

void ClientPreview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace reliefbook
