// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/bodymap.h"
#include "ui/controls/card.h"
#include "ui/gallery/pages.h"

#include <QVBoxLayout>

namespace reliefbook::gallery {

using namespace Qt::StringLiterals;

QWidget* bodyMapPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 14, 14, 14);
    auto* card = new Card(u"Body map"_s);
    auto* map = new BodyMap;
    map->setMinimumHeight(620);
    map->setMarks({
        {BodyView::Back, MarkKind::Pain, u"back.low.L"_s, {}, 7, MarkQuality::Aching},
        {BodyView::Back, MarkKind::Pain, u"shoulder.top.R"_s, {}, 4.5, MarkQuality::Pulling},
        {BodyView::Front, MarkKind::Numbness, u"thigh.front.R"_s, {}, 3, {}},
        {BodyView::Front, MarkKind::Stiffness, u"knee.front.L"_s, {}, {}, {}},
        {BodyView::Back, MarkKind::Tingling, u"calf.R"_s, {}, {}, {}},
        {BodyView::Front, MarkKind::Scar, u"abdomen.lower.C"_s, {{{0.44, 0.46}, {0.47, 0.47}, {0.52, 0.468}}}, {}, {}},
        {BodyView::Back,
         MarkKind::Pain,
         u"back.mid.R"_s,
         {{{0.56, 0.31}, {0.62, 0.3}, {0.66, 0.34}, {0.62, 0.38}, {0.56, 0.36}, {0.55, 0.315}}},
         6,
         {}},
    });
    map->setForbidden({{u"calf.L"_s, u"Suspected blood clot: a doctor first."_s},
                       {u"abdomen.upper.C"_s, u"Operated on three weeks ago."_s}});
    map->setGhost({{BodyView::Back, MarkKind::Pain, u"back.low.R"_s, {}, 6, {}},
                   {BodyView::Back, MarkKind::Pain, u"back.low.L"_s, {}, 8, {}}});
    map->choose(u"back.low.L"_s);
    card->body()->addWidget(map, 1);
    column->addWidget(card, 1);
    return page;
}

}  // namespace reliefbook::gallery
