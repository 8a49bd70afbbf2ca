// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpainter.h"

#include "core/base/error.h"
#include "ui/reports/reportpages.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace reliefbook {

using namespace Qt::StringLiterals;

PagesPainting::PagesPainting(const ReportPages& pages, QPagedPaintDevice& device)
    : pages_(pages),
      device_(device),
      painter_(std::make_unique<QPainter>()) {
    if (!painter_->begin(&device))
        throw Error(ErrorKind::WriteFailed, {QString(), u"the device can't be painted on"_s});
}

PagesPainting::~PagesPainting() = default;

bool PagesPainting::paintMore() {
    if (next_ < pages_.count()) {
        if (next_ > 0 && !device_.newPage())
            throw Error(ErrorKind::WriteFailed, {QString(), u"a page can't be begun"_s});
        pages_.paint(*painter_, next_++, device_.logicalDpiX() / 72.0);
    }
    if (next_ < pages_.count())
        return true;
    if (painter_->isActive() && !painter_->end())
        throw Error(ErrorKind::WriteFailed, {QString(), u"the last page can't be ended"_s});
    return false;
}

}  // namespace reliefbook
