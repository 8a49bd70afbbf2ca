// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"
#include "core/questionnaires/condition.h"

#include <map>

namespace reliefbook {

/// How an item is answered (condition.h says what the answer is).
enum class ItemType {
    Text,         ///< one line
    LongText,     ///< several
    Number,       ///< from `least` to `most`
    Day,          ///< a day; never in the future unless `future`
    Single,       ///< one of the options
    Multiple,     ///< any of the options
    YesNo,        ///< yes, no or "I don't know"; with `detail` a yes is explained
    Scale,        ///< 0 to 10, with words at both ends
    BodyMap,      ///< marks on the body
    Signature,    ///< signs all that stands before it; the signature is kept by itself, not among the answers
    Instruction,  ///< a text to read; not answered
};
template <> struct EnumWords<ItemType> {
    static constexpr auto words =
        std::to_array<std::string_view>({"text", "long_text", "number", "day", "single", "multiple", "yes_no", "scale",
                                         "body_map", "signature", "instruction"});
};

/// What a body map asks of each mark.
enum class MarksAsked {
    Pain,   ///< what is felt there, and how strong it is
    Where,  ///< nothing but the place: of a bruise, a scar, a place that should not be touched
};
template <> struct EnumWords<MarksAsked> {
    static constexpr auto words = std::to_array<std::string_view>({"pain", "where"});
};

/// One question. Its words stand in the wordings.
struct Item {
    QString id = {};  // letters, digits and _; within one questionnaire each once
    ItemType type = ItemType::Text;
    bool required = false;       // a form is complete when every shown item that is required is answered
    bool detail = false;         // of YesNo: a yes asks for more, in words
    bool future = false;         // of Day: may lie ahead (an operation planned, a birth expected)
    QStringList options = {};    // ids, of Single and Multiple
    QStringList exclusive = {};  // of Multiple: options that stand alone ("none of these")
    std::optional<double> least = {}, most = {};  // of Number
    int decimals = 0;                             // of Number
    MarksAsked marks = MarksAsked::Pain;          // of BodyMap
    Condition shown = {};

    bool operator==(const Item&) const = default;
};

/// Questions that belong together: one page in client mode, one block on paper.
struct ItemGroup {
    QString id;
    std::vector<Item> items = {};
    Condition shown = {};

    bool operator==(const ItemGroup&) const = default;
};

/// The words of one item in one language.
struct ItemWording {
    QString text;
    QString hint = {};                        // small, under the question
    QString detail = {};                      // asked after a yes: "Which one, since when?"
    QString unit = {};                        // of Number: "cm"
    QString low = {}, high = {};              // of Scale: what 0 and 10 mean
    std::map<QString, QString> options = {};  // by id

    bool operator==(const ItemWording&) const = default;
};

/// All words of a questionnaire in one language.
struct Wording {
    QString title;
    QString intro = {};
    std::map<QString, QString> groups = {};     // titles, by id
    std::map<QString, ItemWording> items = {};  // by id

    bool operator==(const Wording&) const = default;
};

/// How answers become one number: of the items named, or of every scale and number. `minimumAnswered` of them must be
/// answered, else there is no score.
struct Scoring {
    enum class Rule { Sum, Mean };

    Rule rule = Rule::Sum;
    QStringList items = {};
    int minimumAnswered = 1;
    double least = 0, most = 0;
    bool higherIsBetter = false;

    bool operator==(const Scoring&) const = default;
};

/// What a questionnaire is for; says where the program offers it.
enum class Purpose {
    Intake,        ///< at the first visit; asked again in full after six months or an alert
    Supplement,    ///< beside an intake, where its own condition calls for it (`offered`)
    Visit,         ///< "anything changed?", at every visit
    Consultation,  ///< complaint, goals, wishes; a course begins with it
    Consent,       ///< signed; gives a consent of the kind that is the questionnaire's id
    Measure,       ///< scored
};
template <> struct EnumWords<Purpose> {
    static constexpr auto words =
        std::to_array<std::string_view>({"intake", "supplement", "visit", "consultation", "consent", "measure"});
};

/// A form as data: read from JSON (questionnairejson.h), never changed once answered with this version.
struct Questionnaire {
    QString id;  // "adult_intake"
    int version = 1;
    Purpose purpose = Purpose::Intake;
    Condition offered = {};  // to whom: asked of the answers of the intake and of the client's age
    QString source = {};     // whose questions these are
    QString licence = {};
    std::vector<ItemGroup> groups = {};
    std::map<QString, Wording> wordings = {};  // by language: "en", "sr" (Cyrillic; its Latin is generated)
    std::optional<Scoring> scoring = {};

    bool operator==(const Questionnaire&) const = default;
};

/// Null where there is none.
const Item* findItem(const Questionnaire& questionnaire, QStringView id);

/// What can be answered to it where that is one of a few words: its options, or "yes", "no", "unknown". Else empty.
QStringList choicesOf(const Item& item);

/// Whether a condition of this kind can be asked of such an item: ">=" of no text, "is" only where there are choices.
bool canAsk(Condition::Kind kind, ItemType type);

/// Whether its answer can be counted in a score.
bool isCounted(ItemType type);

/// The words in `language`: "sr_Latn" is made of "sr"; where the language is not there, English, else the first there
/// is. Every group and item is in what is answered, an empty text where the wording lacks it.
Wording wordingIn(const Questionnaire& questionnaire, QStringView language);

/// The items that are shown for these answers, in order: those whose own condition and whose group's hold.
std::vector<const Item*> shownItems(const Questionnaire& questionnaire, const Answers& answers, const AskedOf& of);

/// The answers without those to items that are not shown: what somebody answered and then made pointless by another
/// answer is kept while they fill in, and left out when the form is finished.
Answers shownAnswers(const Questionnaire& questionnaire, const Answers& answers, const AskedOf& of);

/// The score, or none where too little was answered.
std::optional<double> score(const Questionnaire& questionnaire, const Answers& answers);

}  // namespace reliefbook
