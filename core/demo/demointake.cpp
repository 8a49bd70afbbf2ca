// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demointake.h"

#include "core/base/text.h"
#include "core/practice/rescreening.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/signedtext.h"
#include "core/questionnaires/strokes.h"
#include "core/screening/rulesjson.h"
#include "core/vocabulary/regions.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 minutesForAConsent = 4;
constexpr int daysAgo = 20;

QJsonArray markOf(BodyView view, MarkKind kind, const QString& region, std::optional<double> intensity = {}) {
    return toJson(
        {BodyMark{.view = view, .kind = kind, .region = region, .strokes = {}, .intensity = intensity, .quality = {}}});
}

/// What makes this client another than the rest; none: no intake was asked.
std::optional<Answers> toldBy(DemoStory story) {
    switch (story) {
        case DemoStory::Improving:
            return Answers{{u"allergy"_s, u"yes"_s},
                           {detailOf(u"allergy"), u"Walnut oil, a rash within the hour"_s},
                           {u"allergy_what"_s, QJsonArray{u"nut"_s}},
                           {u"varices"_s, u"yes"_s},
                           {u"varices_where"_s, markOf(BodyView::Back, MarkKind::Other, u"calf.L"_s)},
                           {u"pressure_wish"_s, u"medium"_s}};
        case DemoStory::FlareUps: return Answers{{u"bp_high"_s, u"yes"_s}, {u"bp_upper"_s, 145}, {u"bp_lower"_s, 90}};
        case DemoStory::SeveralAreas:
            return Answers{{u"blood_thinner"_s, u"yes"_s},
                           {detailOf(u"blood_thinner"), u"Since last winter, two tablets a day"_s},
                           {u"blood_thinner_kind"_s, u"anticoagulant"_s}};
        case DemoStory::PlateauAboveGoal: return Answers{{u"diabetes"_s, u"yes"_s}, {u"diabetes_feet"_s, u"unknown"_s}};
        case DemoStory::WithDiary: return Answers{{u"pressure_wish"_s, u"light"_s}};
        case DemoStory::Relapsing:
            return Answers{{u"implants"_s, QJsonArray{u"pacemaker"_s}},
                           {u"implants_where"_s, markOf(BodyView::Front, MarkKind::Other, u"chest.upper.L"_s)}};
        case DemoStory::NotYetBegun:
            return Answers{{u"disc"_s, u"yes"_s}, {u"disc_examined"_s, u"yes"_s}, {u"neuro_loss"_s, u"yes"_s}};
        default: return std::nullopt;
    }
}

QString placesOfPain(const QString& area) {
    for (const QString& part : {u"back"_s, u"neck"_s, u"head"_s}) {
        if (area.startsWith(part))
            return part;
    }
    return u"elsewhere"_s;
}

/// Null where there is nothing to answer.
QJsonValue usualAnswer(const Item& item, const AskedOf& of, const DemoAsking& asking) {
    switch (item.type) {
        case ItemType::YesNo: return u"no"_s;
        case ItemType::Single: return item.options.front();
        case ItemType::Multiple:
            return QJsonArray{item.exclusive.isEmpty() ? item.options.front() : item.exclusive.front()};
        case ItemType::Scale: return asking.pain;
        case ItemType::BodyMap: {
            const Region& region = *findRegion(asking.area);
            const BodyView view = region.seenFromBack ? BodyView::Back : BodyView::Front;
            // Nobody marks a region without a side: both are marked.
            QJsonArray marks;
            for (const QString& side : {u".L"_s, u".R"_s}) {
                if (region.side == Side::None && isKnownRegion(region.id + side))
                    marks += markOf(view, MarkKind::Pain, region.id + side, asking.pain).first();
            }
            return marks.isEmpty() ? markOf(view, MarkKind::Pain, region.id, asking.pain) : marks;
        }
        case ItemType::Text:
        case ItemType::LongText: return u"Nothing to tell"_s;
        case ItemType::Number: return item.least.value_or(0);
        case ItemType::Day: return of.today.addDays(-daysAgo).toString(Qt::ISODate);
        case ItemType::Signature:
        case ItemType::Instruction: break;
    }
    return {};
}

/// What has to be answered and was not told is answered as by somebody who is well; an answer may call for others.
Answers filledIn(const Questionnaire& questionnaire, Answers answers, const AskedOf& of, const DemoAsking& asking) {
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const Item* item : shownItems(questionnaire, answers, of)) {
            const QJsonValue answer = usualAnswer(*item, of, asking);
            if (!item->required || answer.isNull() || isAnswered(answers, item->id))
                continue;
            answers.insert(item->id, answer);
            isGrowing = true;
        }
    }
    return answers;
}

/// Written quickly: a few letters that run into a line. Of products and sums alone, which come out the same everywhere.
Stroke scrawl(DemoRandom& random) {
    Stroke stroke;
    const double height = random.between(0.15, 0.3);
    const int letters = random.between(5, 9);
    constexpr int points = 60;
    for (int i = 0; i < points; ++i) {
        const double along = double(i) / points;
        const double high = height * (1 - 0.7 * along);
        const double inLetter = along * letters - std::floor(along * letters);
        const double hill = inLetter * (1 - inLetter);
        stroke.points.push_back({0.12 + 0.75 * along + 0.1 * hill, 0.7 - 32 * high * hill * hill, i * 20});
    }
    return stroke;
}

QString in(const QString& language, const QString& english, const QString& serbian) {
    if (language == u"sr_Latn"_s)
        return latinFromCyrillic(serbian);
    return language == u"sr"_s ? serbian : english;
}

/// As the window words them (ui/questionnaires/signingwords), as far as these forms need them.
SigningWords signingWords(const QString& language) {
    return {.heading =
                [language](const QString& title, int version) {
                    return in(language, u"%1, version %2"_s, u"%1, верзија %2"_s).arg(title).arg(version);
                },
            .day = {},
            .number = {},
            .yesNo =
                [language](const QString& answer) {
                    if (answer == u"yes"_s)
                        return in(language, u"Yes"_s, u"Да"_s);
                    return answer == u"no"_s ? in(language, u"No"_s, u"Не"_s)
                                             : in(language, u"I don't know"_s, u"Не знам"_s);
                },
            .mark =
                [language](const BodyMark& mark, MarksAsked asked) {
                    QString name = regionName(mark.region, language);
                    if (asked == MarksAsked::Where)
                        return name;
                    return in(language, u"%1: pain, %2 of 10"_s, u"%1: бол, %2 од 10"_s)
                        .arg(name)
                        .arg(mark.intensity.value_or(0));
                }};
}

class Asked {
public:
    Asked(const Client& client, const DemoAsking& asking, DemoRandom& random)
        : client_(client),
          asking_(asking),
          random_(random),
          of_{client.birthDate, localDay(asking.at, asking.offsetMinutes), client.sex},
          at_(asking.at) {}

    void fillIn(const QString& form, const Answers& told) {
        const Questionnaire& questionnaire = *builtInQuestionnaire(form);
        const Answers answers = filledIn(questionnaire, told, of_, asking_);
        const SignedText signature = signatureUnder(questionnaire, answers);
        changes_.push_back(creation(signature));
        Response response;
        response.id = newId<Response>();
        response.client = client_.id;
        response.questionnaire = questionnaire.id;
        response.version = questionnaire.version;
        response.language = client_.language;
        response.answers = QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact));
        response.state = ResponseState::Complete;
        response.answeredBy = AnsweredBy::Client;
        response.completedAt = at_;
        response.offsetMinutes = asking_.offsetMinutes;
        response.signature = signature.id;
        changes_.push_back(creation(response));
        if (questionnaire.purpose == Purpose::Consent)
            giveConsent(response);
        else
            screen(questionnaire, response, answers);
        at_.utcMs += minutesForAConsent * minuteMs;
    }
    ChangeSet take() { return std::move(changes_); }

private:
    template <class T> Id<T> newId() { return {qint64(random_.next() >> 1U) | 1}; }

    SignedText signatureUnder(const Questionnaire& questionnaire, const Answers& answers) {
        const QByteArray text =
            signedText(questionnaire, client_.language, answers, of_, signingWords(client_.language));
        SignedText signature;
        signature.id = newId<SignedText>();
        signature.client = client_.id;
        signature.strokes =
            QString::fromUtf8(QJsonDocument(toJson(Signature{.strokes = {scrawl(random_)}, .typedName = {}}))
                                  .toJson(QJsonDocument::Compact));
        signature.signer = QStringList{client_.firstName, client_.lastName}.join(u' ');
        signature.at = at_;
        signature.offsetMinutes = asking_.offsetMinutes;
        signature.text = QString::fromUtf8(text);
        signature.textHash = hashOfSigned(text);
        return signature;
    }

    void giveConsent(const Response& response) {
        Consent consent;
        consent.id = newId<Consent>();
        consent.client = client_.id;
        consent.kind = response.questionnaire;
        consent.textVersion = response.version;
        consent.language = response.language;
        consent.response = response.id;
        consent.signature = response.signature;
        consent.givenAt = at_;
        consent.offsetMinutes = asking_.offsetMinutes;
        changes_.push_back(creation(consent));
    }

    void screen(const Questionnaire& questionnaire, const Response& response, const Answers& answers) {
        FormSheet form;
        form.response = response;
        form.client = client_;
        form.questionnaire = questionnaire;
        form.answers = answers;
        form.of = of_;
        for (const Change& change : rescreened(form, answers, {}, builtInRules())) {
            auto finding = std::get<Finding>(*change.after);
            finding.id = newId<Finding>();
            changes_.push_back(creation(finding));
            if (finding.level == Level::Clear)
                addNote(finding);
        }
    }

    void addNote(const Finding& finding) {
        Clearance clearance;
        clearance.id = newId<Clearance>();
        clearance.client = finding.client;
        clearance.finding = finding.id;
        clearance.who = u"Dr. Anna Weiss"_s;
        clearance.onDay = finding.openedOn;
        clearance.allowed = u"Light pressure, no deep friction, no cupping."_s;
        changes_.push_back(creation(clearance));
    }

    const Client& client_;
    const DemoAsking& asking_;
    DemoRandom& random_;
    AskedOf of_;
    Moment at_;
    ChangeSet changes_ = {};
};

}  // namespace

ChangeSet demoIntake(DemoStory story, const Client& client, const DemoAsking& asking, DemoRandom& random) {
    std::optional<Answers> told = toldBy(story);
    if (!told)
        return {};
    told->insert(u"occupation"_s, client.occupation);
    if (client.sittingHours)
        told->insert(u"sitting_hours"_s, *client.sittingHours);
    told->insert(u"pain_places"_s, QJsonArray{placesOfPain(asking.area)});
    Asked asked(client, asking, random);
    asked.fillIn(u"adult_intake"_s, *told);
    for (const QString& consent : {u"consent_data"_s, u"consent_treatment"_s})
        asked.fillIn(consent, {{u"consent"_s, u"agree"_s}});
    return asked.take();
}

}  // namespace reliefbook
