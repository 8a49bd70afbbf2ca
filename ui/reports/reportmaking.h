// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"
#include "ui/reports/progressreport.h"
#include "ui/reports/reportpdf.h"

namespace reliefbook {

/// A course read and analysed: all that any report of it is made of.
struct ReportMaterial {
    CourseRecords records;
    std::vector<AreaScores> areas;
    std::vector<CourseAnalysis> analyses;
};
/// Throws NoSuchRecord, NotAllowed where the client is restricted. From any thread.
ReportMaterial reportMaterial(sql::Database& database, Id<Course> course);

/// What can be chosen of a progress report.
struct ReportChoice {
    Audience audience = Audience::Client;
    QString language;  // empty: the client's, or else the practice's
    Paper paper = Paper::A4;
    Ink ink = Ink::Colour;
    QStringList withoutAreas;  // left out; the others follow in their order

    bool operator==(const ReportChoice&) const = default;
};
/// What a report of this course begins with: in the client's language, on the practice's paper.
ReportChoice usualChoice(const ReportMaterial& material);
/// Its language, whatever was left open.
QString languageOf(const ReportMaterial& material, const ReportChoice& choice);

/// From any thread.
Report makeReport(const ReportMaterial& material, const ReportChoice& choice, QDate today);

/// "Progress report - Marija Kovačević - 2026-11-21.pdf".
QString reportFileName(const Report& report, QDate today);

}  // namespace reliefbook
