// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/tally.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace reliefbook::faults {

using namespace Qt::StringLiterals;

namespace {

int lost = 0;
int inconsistent = 0;

}  // namespace

Tally::Tally(QString operation, QString how)
    : operation_(std::move(operation)),
      how_(std::move(how)),
      lostBefore_(lost),
      inconsistentBefore_(inconsistent) {}

Tally::~Tally() {
    QFile file(qEnvironmentVariable("RELIEFBOOK_RESULTS"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::Append))
        return;
    QJsonObject line{{u"operation"_s, operation_},
                     {u"how"_s, how_},
                     {u"tried"_s, tried_},
                     {u"lost"_s, lost - lostBefore_},
                     {u"inconsistent"_s, inconsistent - inconsistentBefore_ + inconsistent_}};
    if (old_)
        line[u"old"_s] = *old_;
    if (new_)
        line[u"new"_s] = *new_;
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');  // one write: tests run beside each other
}

void Tally::countLost() { ++lost; }
void Tally::countInconsistent() { ++inconsistent; }

}  // namespace reliefbook::faults
