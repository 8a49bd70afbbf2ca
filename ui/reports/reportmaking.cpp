// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportmaking.h"

#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/practice/queries.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

ReportMaterial reportMaterial(sql::Database& database, Id<Course> course) {
    ReportMaterial material;
    material.records = courseRecords(database, course);
    if (material.records.client.restrictedAt)  // kept, not used (GDPR Art. 18)
        throw Error(ErrorKind::NotAllowed, {u"course"_s, u"restricted"_s});
    material.areas = scoresByArea(material.records);
    material.analyses.reserve(material.areas.size());
    for (const AreaScores& area : material.areas)
        material.analyses.push_back(analyseCourse(area.scores));
    return material;
}

ReportChoice usualChoice(const ReportMaterial& material) {
    ReportChoice choice;
    choice.language = languageOf(material, choice);
    choice.paper = paperNamed(material.records.practice.paper);
    return choice;
}

QString languageOf(const ReportMaterial& material, const ReportChoice& choice) {
    if (!choice.language.isEmpty())
        return choice.language;
    const CourseRecords& records = material.records;
    return records.client.language.isEmpty() ? records.practice.language : records.client.language;
}

Report makeReport(const ReportMaterial& material, const ReportChoice& choice, QDate today) {
    const ProgressReportOptions options{.audience = choice.audience, .today = today};
    const Words words(languageOf(material, choice));
    if (choice.withoutAreas.isEmpty())
        return progressReport(material.records, material.areas, material.analyses, options, words);
    std::vector<AreaScores> areas;
    std::vector<CourseAnalysis> analyses;
    for (std::size_t i = 0; i < material.areas.size(); ++i) {
        if (!choice.withoutAreas.contains(material.areas[i].area)) {
            areas.push_back(material.areas[i]);
            analyses.push_back(material.analyses[i]);
        }
    }
    return progressReport(material.records, areas, analyses, options, words);
}

QString reportFileName(const Report& report, QDate today) {
    return u"%1 - %2.pdf"_s.arg(fileName(report.title), today.toString(Qt::ISODate));
}

}  // namespace reliefbook
