// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace reliefbook {

enum class Ink { Colour, Grey };

class ReportPages;

/// The painting of laid out pages on a device, page by page, so that a window can stay awake between them. The device
/// has the pages' size and no margins of its own (QPrinter: setFullPage(true)). From the main thread.
class PagesPainting {
public:
    /// Throws Error{WriteFailed} when the device can't be painted on. Both must outlive it.
    PagesPainting(const ReportPages& pages, QPagedPaintDevice& device);
    PagesPainting(const PagesPainting&) = delete;
    PagesPainting& operator=(const PagesPainting&) = delete;
    ~PagesPainting();

    /// Paints the next page; false when it was the last. Throws Error{WriteFailed}.
    bool paintMore();
    int painted() const { return next_; }

private:
    const ReportPages& pages_;
    QPagedPaintDevice& device_;
    std::unique_ptr<QPainter> painter_;
    int next_ = 0;
};

}  // namespace reliefbook
