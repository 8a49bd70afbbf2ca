// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/practicefile.h"
#include "ui/controls/banner.h"
#include "ui/shell/place.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <vector>

class QVBoxLayout;

namespace reliefbook {

/// What is to be known of the open file, quietly above the page: it is only looked at or closed for writing, it was
/// restored or mended, its place has its dangers, space runs out.
class FileNotices : public QObject {
    Q_OBJECT

public:
    /// The notices stand in `column`, as children of `parent`.
    FileNotices(PracticeFile& file, QVBoxLayout* column, QWidget* parent);

    /// Asks the disk how much is free; every ten minutes by itself.
    void lookAtSpace();

signals:
    void shownOrHidden();
    void restoreWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Subject { Closed, Restored, Salt, Companion, Conflict, Fat, Unknown, Space };
    struct Notice {
        Subject subject;
        Banner* banner;
    };
    Banner* add(Subject subject, Banner::Kind kind, bool closable);
    void say(const Notice& notice) const;
    void sayClosed(Banner& banner) const;
    void showClosed();
    void retranslate();

    PracticeFile& file_;
    QWidget* parent_;
    QVBoxLayout* column_;
    std::vector<Notice> notices_;
    Banner* closed_;
    Banner* space_;
    QString saved_;  // the backup of a file that was moved
    qint64 free_ = -1;
    QFileSystemWatcher watcher_;
    QTimer spaceTimer_;
    QTimer harmTimer_;
};

}  // namespace reliefbook
