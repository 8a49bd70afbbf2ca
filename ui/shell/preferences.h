// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace reliefbook {

/// What the program remembers for this user of the computer, outside the encrypted practice: how things look and where
/// they were, never who they are about.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// `file`: another than the user's own, for tests.
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    /// "en", "sr", "sr_Latn"; the system's until one is chosen.
    QString language() const;
    void setLanguage(const QString& language);

    /// "system", "light" or "dark".
    QString appearance() const;
    void setAppearance(const QString& appearance);

    /// Per cent, 80 to 200.
    int zoom() const;
    void setZoom(int percent);

    /// Minutes without a touch after which the screen is locked; 0: never.
    int lockAfter() const;
    void setLockAfter(int minutes);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// The kind of page shown last ("today", "clients", "settings"): no record.
    QString lastPage() const;
    void setLastPage(const QString& page);

    /// The state of a table's header or of a splitter, by a name of the code.
    QByteArray columns(const QString& table) const;
    void setColumns(const QString& table, const QByteArray& state);
    /// At once, from the disk too.
    void removeColumns(const QString& table);

    /// Where files of a kind ("report", "backup", "import", "practice") were last put or taken from; the user's
    /// documents at first.
    QString folder(const QString& kind) const;
    void setFolder(const QString& kind, const QString& path);
    /// The same as it was set, also when it is not there now (a disk that is not connected); empty: none was.
    QString keptFolder(const QString& kind) const;

    /// The practices opened last, newest first, as paths; those whose files are gone are left out.
    QStringList recentPractices() const;
    void addRecentPractice(const QString& path);
    void removeRecentPractice(const QString& path);

signals:
    /// Language, appearance or zoom.
    void changed();
    void lockAfterChanged();

private:
    template <class T> T value(const QString& key, const T& otherwise = {}) const;
    void set(const QString& key, const QVariant& value);

    mutable QSettings settings_;
};

}  // namespace reliefbook
