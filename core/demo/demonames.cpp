// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demonames.h"

#include <span>

namespace reliefbook {
namespace {

using Name = const char16_t*;

struct Ending {
    Name male;
    Name female;
};

struct People {
    std::span<const Name> women;
    std::span<const Name> men;
    std::span<const Name> stems;
    std::span<const Ending> endings;
    Name language;
    Name country;
};

constexpr Name englishWomen[]{u"Alice", u"Beth",  u"Clara", u"Daisy", u"Edith", u"Fiona", u"Grace",
                              u"Hazel", u"Ivy",   u"June",  u"Kate",  u"Laura", u"Maeve", u"Nora",
                              u"Olive", u"Poppy", u"Rose",  u"Susan", u"Tessa", u"Wendy"};
constexpr Name englishMen[]{u"Adam",  u"Ben",   u"Colin", u"Dean",  u"Evan", u"Frank", u"George",
                            u"Harry", u"Ian",   u"Jack",  u"Keith", u"Liam", u"Mark",  u"Neil",
                            u"Owen",  u"Peter", u"Ralph", u"Simon", u"Tom",  u"Will"};
constexpr Name englishStems[]{u"Ash",   u"Bram",  u"Cald",  u"Dun",   u"Elder", u"Fern", u"Glen",
                              u"Hart",  u"Kings", u"Lang",  u"Marl",  u"Nor",   u"Oak",  u"Pem",
                              u"Raven", u"Stan",  u"Thorn", u"Under", u"Wake",  u"Whit"};
constexpr Ending englishEndings[]{{u"bury", u"bury"}, {u"combe", u"combe"}, {u"field", u"field"}, {u"ley", u"ley"},
                                  {u"more", u"more"}, {u"stead", u"stead"}, {u"wick", u"wick"},   {u"wood", u"wood"}};

constexpr Name serbianWomen[]{u"Ana",    u"Biljana", u"Dragana", u"Đurđa",  u"Emilija", u"Gordana", u"Ivana",
                              u"Jelena", u"Ksenija", u"Ljubica", u"Milica", u"Nataša",  u"Olja",    u"Radmila",
                              u"Sanja",  u"Snežana", u"Tamara",  u"Vesna",  u"Zorica",  u"Žaklina"};
constexpr Name serbianMen[]{u"Aleksa", u"Boško", u"Dejan", u"Đorđe",  u"Filip",   u"Goran",  u"Igor",
                            u"Jovan",  u"Lazar", u"Luka",  u"Miloš",  u"Nemanja", u"Nikola", u"Ognjen",
                            u"Petar",  u"Radoš", u"Srđan", u"Stefan", u"Uroš",    u"Živko"};
constexpr Name serbianStems[]{u"Brez",   u"Crnobor", u"Čubr",  u"Drenov",  u"Đerdan", u"Gljiv",  u"Hrast",
                              u"Jablan", u"Kalin",   u"Lipov", u"Ljiljan", u"Maslač", u"Njegov", u"Orah",
                              u"Planin", u"Rudn",    u"Šumar", u"Trešnj",  u"Vrben",  u"Žitar"};
constexpr Ending serbianEndings[]{
    {u"ić", u"ić"}, {u"ović", u"ović"}, {u"ević", u"ević"}, {u"ac", u"ac"}, {u"ski", u"ski"}};

constexpr Name cyrillicWomen[]{u"Ана",    u"Биљана",  u"Драгана", u"Ђурђа",  u"Емилија", u"Гордана", u"Ивана",
                               u"Јелена", u"Ксенија", u"Љубица",  u"Милица", u"Наташа",  u"Оља",     u"Радмила",
                               u"Сања",   u"Снежана", u"Тамара",  u"Весна",  u"Зорица",  u"Џана"};
constexpr Name cyrillicMen[]{u"Алекса", u"Бошко", u"Дејан", u"Ђорђе",  u"Филип",  u"Горан",  u"Игор",
                             u"Јован",  u"Лазар", u"Љуба",  u"Милош",  u"Немања", u"Никола", u"Огњен",
                             u"Петар",  u"Радош", u"Срђан", u"Стефан", u"Урош",   u"Живко"};
constexpr Name cyrillicStems[]{u"Брез",   u"Црнобор", u"Чубр",  u"Дренов", u"Ђердан", u"Гљив",  u"Храст",
                               u"Јаблан", u"Калин",   u"Липов", u"Љиљан",  u"Маслач", u"Његов", u"Орах",
                               u"Планин", u"Рудн",    u"Шумар", u"Трешњ",  u"Врбен",  u"Житар"};
constexpr Ending cyrillicEndings[]{
    {u"ић", u"ић"}, {u"овић", u"овић"}, {u"евић", u"евић"}, {u"ац", u"ац"}, {u"ски", u"ски"}};

constexpr Name lithuanianWomen[]{u"Austėja", u"Birutė", u"Dalia",  u"Eglė", u"Gabija", u"Ieva", u"Jūratė", u"Kotryna",
                                 u"Laima",   u"Miglė",  u"Nijolė", u"Ona",  u"Rasa",   u"Rūta", u"Saulė",  u"Živilė"};
constexpr Name lithuanianMen[]{u"Algis", u"Arūnas", u"Darius",  u"Domas", u"Gintaras", u"Jonas", u"Jurgis", u"Kęstutis",
                               u"Linas", u"Mantas", u"Paulius", u"Romas", u"Saulius",  u"Tomas", u"Vytas",  u"Žygis"};
constexpr Name lithuanianStems[]{u"Ąžuol",  u"Beržin", u"Dobil",  u"Eglin", u"Girin",  u"Klev",
                                 u"Laukšt", u"Liepin", u"Miškin", u"Pušin", u"Rugien", u"Šermuksn",
                                 u"Uosin",  u"Vilkšn", u"Žalgir", u"Žvejin"};
constexpr Ending lithuanianEndings[]{{u"as", u"aitė"}, {u"is", u"ytė"}, {u"us", u"utė"}, {u"onis", u"onienė"}};

constexpr Name polishWomen[]{u"Agnieszka",  u"Bożena",  u"Danuta",     u"Elżbieta", u"Hanna",  u"Joanna",
                             u"Kinga",      u"Łucja",   u"Małgorzata", u"Natalia",  u"Oliwia", u"Renata",
                             u"Stanisława", u"Urszula", u"Wanda",      u"Zofia"};
constexpr Name polishMen[]{u"Andrzej",   u"Błażej",  u"Czesław",  u"Grzegorz", u"Henryk", u"Jacek",
                           u"Kazimierz", u"Łukasz",  u"Maciej",   u"Paweł",    u"Rafał",  u"Sławomir",
                           u"Tadeusz",   u"Wiesław", u"Zbigniew", u"Zdzisław"};
constexpr Name polishStems[]{u"Brzeźni", u"Dąbni",   u"Górni", u"Jaśli",  u"Klonow", u"Leśni", u"Łęgow",   u"Modrzyń",
                             u"Olszań",  u"Piaskow", u"Różań", u"Sosnow", u"Śliwi",  u"Topol", u"Wrzosow", u"Źródli"};
constexpr Ending polishEndings[]{{u"ski", u"ska"}, {u"cki", u"cka"}, {u"ak", u"ak"}};

constexpr Name germanWomen[]{u"Anke",   u"Bärbel", u"Dörte", u"Elke",    u"Friederike", u"Gisela", u"Heike", u"Ilse",
                             u"Jördis", u"Käthe",  u"Lore",  u"Marlies", u"Ottilie",    u"Rosi",   u"Sünje", u"Ursel"};
constexpr Name germanMen[]{u"Arndt", u"Björn", u"Detlef",   u"Eckhard", u"Fridolin", u"Günter", u"Hajo", u"Jörg",
                           u"Knut",  u"Lüder", u"Matthias", u"Ortwin",  u"Reinhold", u"Sören",  u"Uwe",  u"Volker"};
constexpr Name germanStems[]{u"Ahorn",  u"Bäch",   u"Birken", u"Eschen", u"Flügel", u"Grün", u"Höfel",  u"Jäger",
                             u"Küster", u"Linden", u"Mühl",   u"Nußb",   u"Röhr",   u"Süß",  u"Tannen", u"Weiß"};
constexpr Ending germanEndings[]{
    {u"bauer", u"bauer"}, {u"brück", u"brück"}, {u"horst", u"horst"}, {u"mann", u"mann"}, {u"städt", u"städt"}};

constexpr Name ukrainianWomen[]{u"Богдана", u"Ганна", u"Дарина", u"Євгенія", u"Зоряна", u"Ірина", u"Катерина", u"Леся",
                                u"Марічка", u"Надія", u"Оксана", u"Соломія", u"Тетяна", u"Юлія",  u"Ярина"};
constexpr Name ukrainianMen[]{u"Андрій", u"Богдан", u"Василь", u"Гнат",  u"Євген", u"Захар", u"Ілля", u"Левко",
                              u"Мирон",  u"Назар",  u"Остап",  u"Роман", u"Тарас", u"Юрій",  u"Ярема"};
constexpr Name ukrainianStems[]{u"Береж", u"Вишн",   u"Гай",  u"Дубов", u"Калин",  u"Кошов", u"Лісов", u"Малин",
                                u"Озерн", u"Польов", u"Річк", u"Садов", u"Тополь", u"Чорн",  u"Яворн"};
constexpr Ending ukrainianEndings[]{{u"енко", u"енко"}, {u"ський", u"ська"}, {u"ук", u"ук"}};

constexpr People peoples[]{
    {serbianWomen, serbianMen, serbianStems, serbianEndings, u"sr_Latn", u"RS"},
    {englishWomen, englishMen, englishStems, englishEndings, u"en", u"GB"},
    {cyrillicWomen, cyrillicMen, cyrillicStems, cyrillicEndings, u"sr", u"RS"},
    {germanWomen, germanMen, germanStems, germanEndings, u"en", u"DE"},
    {lithuanianWomen, lithuanianMen, lithuanianStems, lithuanianEndings, u"en", u"LT"},
    {englishWomen, englishMen, englishStems, englishEndings, u"en", u"GB"},
    {polishWomen, polishMen, polishStems, polishEndings, u"en", u"PL"},
    {ukrainianWomen, ukrainianMen, ukrainianStems, ukrainianEndings, u"en", u"UA"},
};

QString text(Name name) { return QString::fromUtf16(name); }

}  // namespace

DemoName demoName(int index, DemoRandom& random) {
    const People& people = peoples[static_cast<std::size_t>(index) % std::size(peoples)];
    DemoName name;
    name.female = random.percent(60);
    name.firstName = text(random.oneOf(name.female ? people.women : people.men));
    const QString stem = text(random.oneOf(people.stems));
    const Ending& ending = random.oneOf(people.endings);
    name.lastName = stem + text(name.female ? ending.female : ending.male);
    name.language = text(people.language);
    name.country = text(people.country);
    return name;
}

}  // namespace reliefbook
