// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demowords.h"

namespace reliefbook {
namespace {

using Text = const char16_t*;

QString text(Text words) { return QString::fromUtf16(words); }

constexpr DemoComplaint complaints[]{
    {u"back.low", u"buttock", u"Low back", u"long days at a desk", u"sitting, first steps in the morning",
     u"walking, warmth", u"sit through a working day", u"Erectors tight on both sides, quadratus lumborum tender.",
     u"low back pain", u"M54.50"},
    {u"neck.back", u"shoulder.top", u"Neck and shoulders", u"screen work, stress", u"turning the head, driving",
     u"warm shower", u"look over the shoulder when parking", u"Upper trapezius and levator scapulae tight and tender.",
     u"cervicalgia", u"M54.2"},
    {u"shoulder.top", u"neck.back", u"Shoulder", u"overhead work", u"lifting the arm, lying on it", u"rest",
     u"hang up the washing without pain", u"Supraspinatus tender, trapezius guarded.", u"", u""},
    {u"head.forehead.C", u"neck.back", u"Tension headache", u"poor sleep, screen work", u"noise, end of the week",
     u"quiet, cool cloth", u"one headache a week at most", u"Suboccipitals and temples tender.",
     u"tension-type headache", u"G44.209"},
    {u"back.inter", u"neck.side", u"Between the shoulder blades", u"carrying a small child", u"bending forward",
     u"stretching", u"carry the child without a burning feeling", u"Rhomboids ropy, breath shallow.", u"", u""},
    {u"hip.side", u"thigh.out", u"Hip", u"started running again", u"stairs, lying on the side", u"gentle walking",
     u"run five kilometres", u"Gluteus medius and tensor fasciae latae tender.", u"", u""},
    {u"knee.front", u"thigh.front", u"Knee", u"gardening on the knees", u"stairs down, squatting", u"cold pack",
     u"take the stairs without the rail", u"Quadriceps short, tissue around the kneecap thick.", u"", u""},
    {u"elbow.out", u"forearm.back", u"Tennis elbow", u"renovating the flat", u"gripping, turning a key", u"rest, strap",
     u"lift a full kettle", u"Wrist extensors tender close to the elbow.", u"lateral epicondylitis", u"M77.10"},
    {u"back.mid", u"ribs.side", u"Mid back", u"sewing all day", u"sitting without a rest", u"lying flat",
     u"work a morning without lying down", u"Stiff from the sixth to the tenth rib, erectors firm.", u"", u""},
    {u"foot.sole", u"calf", u"Sole of the foot", u"standing on hard floors", u"first steps in the morning",
     u"rolling a ball", u"stand through a shift", u"Plantar fascia tender at the heel, calf short.",
     u"plantar fasciitis", u"M72.2"},
    {u"calf", u"foot.sole", u"Calves", u"cycling, long shifts standing", u"evenings", u"feet up",
     u"sleep without cramps", u"Soleus dense, no swelling, no warmth.", u"", u""},
    {u"sij", u"back.low", u"Sacroiliac joint", u"after a birth", u"turning in bed", u"belt",
     u"turn in bed without waking", u"Tender over the joint, piriformis guarded.", u"", u""},
};

constexpr Text first[]{u"Comes for the first time. Dull ache for weeks, worse in the evening.",
                       u"First visit. Pain on most days since spring, wakes up with it.",
                       u"First visit. Has tried exercises and a warm pack, which help for an hour.",
                       u"Recommended by a friend. Pain came slowly, no fall, no numbness."};
constexpr Text better[]{u"Easier since last time, two days almost without pain.", u"Slept through three nights.",
                        u"Good until the weekend, then a little tighter again.",
                        u"Could work longer before it started.", u"Noticeably lighter. Did the exercises most days."};
constexpr Text same[]{u"Much the same. Relief lasted a day or two.", u"No change to speak of; long days at work.",
                      u"Up and down, about as before.", u"The same, but less stiff in the mornings."};
constexpr Text worse[]{u"Worse since the weekend.", u"A hard week, more pain again.",
                       u"Slept badly, tighter than last time."};
constexpr Text flare[]{u"Sharp return of the pain. No numbness, no weakness, no fever.",
                       u"Suddenly worse again, moves carefully. Red-flag questions asked: none."};
constexpr Text reactions[]{u"", u"none", u"a little sore for a day", u"tired that evening, then fine",
                           u"light-headed for a minute"};
constexpr Text goodAssessment[]{u"Responds well; movement freer after the session.",
                                u"Steady gain. Tissue softer than last time.", u"Relief holds longer than at first."};
constexpr Text openAssessment[]{u"Eases on the table, does not hold yet.", u"Response unclear so far.",
                                u"Tone lower after the session, range about the same."};
constexpr Text careAssessment[]{u"Irritable today; worked lightly around the area.",
                                u"Short session, low pressure, positions of ease."};
constexpr Text plans[]{u"Again in a week, same approach.", u"Next time more time for the neighbouring area.",
                       u"Keep the pressure as it was, add slow stretching.",
                       u"If it stays like this, lengthen the gaps.", u"Look again at work and sleep positions."};
constexpr Text advice[]{
    u"Ten minutes of walking after every hour of sitting.", u"Warm pack in the evening, 15 minutes.",
    u"Slow neck turns, five each side, twice a day.",       u"Drink, rest, no heavy lifting today.",
    u"Calf stretch at the wall, 30 seconds, three times.",  u""};
constexpr Text flareCauses[]{u"Lifted a washing machine",         u"Ten hours in the car",
                             u"Slipped on the stairs, no injury", u"Moved house",
                             u"A cold with two days in bed",      u"Garden work all weekend"};
constexpr Text occupations[]{u"teacher",     u"programmer",       u"nurse",     u"bus driver", u"shop assistant",
                             u"cook",        u"student",          u"retired",   u"carpenter",  u"accountant",
                             u"hairdresser", u"warehouse worker", u"violinist", u"farmer",     u"translator"};
constexpr Text streets[]{u"Lipova",   u"Mill Lane",   u"Short Street", u"Орахова", u"Birkenweg",
                         u"Miško g.", u"Ul. Klonowa", u"Station Road", u"Садова",  u"Hill Road"};
constexpr Text towns[]{u"Lipovac", u"Northwick", u"Kalinovo", u"Birkenau", u"Dobilai", u"Klonowo", u"Brookstead"};

}  // namespace

const DemoComplaint& demoComplaint(DemoRandom& random) { return random.oneOf(complaints); }

DemoNote demoNote(Since since, DemoRandom& random) {
    DemoNote note;
    switch (since) {
        case Since::First: note.subjective = text(random.oneOf(first)); break;
        case Since::Better: note.subjective = text(random.oneOf(better)); break;
        case Since::Same: note.subjective = text(random.oneOf(same)); break;
        case Since::Worse: note.subjective = text(random.oneOf(worse)); break;
        case Since::Flare: note.subjective = text(random.oneOf(flare)); break;
    }
    if (since != Since::First)
        note.reaction = text(random.oneOf(reactions));
    if (since == Since::Better)
        note.assessment = text(random.oneOf(goodAssessment));
    else if (since == Since::Flare)
        note.assessment = text(random.oneOf(careAssessment));
    else
        note.assessment = text(random.oneOf(openAssessment));
    note.plan = text(random.oneOf(plans));
    note.advice = text(random.oneOf(advice));
    return note;
}

QString demoFlareCause(DemoRandom& random) { return text(random.oneOf(flareCauses)); }
QString demoOccupation(DemoRandom& random) { return text(random.oneOf(occupations)); }
QString demoStreet(DemoRandom& random) {
    return text(random.oneOf(streets)) + u' ' + QString::number(random.between(1, 98));
}
QString demoTown(DemoRandom& random) { return text(random.oneOf(towns)); }

}  // namespace reliefbook
