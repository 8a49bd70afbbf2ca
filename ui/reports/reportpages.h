// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"
#include "ui/reports/reportpainter.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace reliefbook {

/// A report laid out on pages of one size: the same on paper, in a PDF and in a preview. Laying out and painting are
/// done from the main thread, but can be done a little at a time.
class ReportPages {
public:
    /// `page` in points.
    ReportPages(Report report, QSizeF page, Ink ink);
    ReportPages(const ReportPages&) = delete;
    ReportPages& operator=(const ReportPages&) = delete;
    ~ReportPages();

    /// Lays out a little more, for some milliseconds at most. False when all is.
    bool layOutMore();
    void layOut();

    const Report& report() const;
    QSizeF size() const;  // of a page, points
    /// How many there are; 0 before all is laid out.
    int count() const;
    /// Paints a page whose point is `scale` units of the painter wide.
    void paint(QPainter& painter, int page, qreal scale) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace reliefbook
