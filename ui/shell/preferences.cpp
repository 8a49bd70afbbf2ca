// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 8;

QString ownFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/reliefbook/settings.ini"_s;
}

}  // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent),
      settings_(file.isEmpty() ? ownFile() : file, QSettings::IniFormat) {}

template <class T> T Preferences::value(const QString& key, const T& otherwise) const {
    return settings_.value(key, QVariant::fromValue(otherwise)).template value<T>();
}

void Preferences::set(const QString& key, const QVariant& value) { settings_.setValue(key, value); }

QString Preferences::language() const {
    const auto chosen = value<QString>(u"language"_s);
    return Words::languages().contains(chosen) ? chosen : systemLanguage();
}

void Preferences::setLanguage(const QString& language) {
    set(u"language"_s, language);
    emit changed();
}

QString Preferences::appearance() const {
    const auto chosen = value<QString>(u"appearance"_s);
    return chosen == u"light"_s || chosen == u"dark"_s ? chosen : u"system"_s;
}

void Preferences::setAppearance(const QString& appearance) {
    set(u"appearance"_s, appearance);
    emit changed();
}

int Preferences::lockAfter() const { return std::clamp(value<int>(u"lockAfter"_s, 5), 0, 60); }

void Preferences::setLockAfter(int minutes) {
    set(u"lockAfter"_s, std::clamp(minutes, 0, 60));
    emit lockAfterChanged();
}

int Preferences::zoom() const { return std::clamp(value<int>(u"zoom"_s, 100), 80, 200); }

void Preferences::setZoom(int percent) {
    set(u"zoom"_s, std::clamp(percent, 80, 200));
    emit changed();
}

QByteArray Preferences::windowGeometry() const { return value<QByteArray>(u"window/geometry"_s); }
void Preferences::setWindowGeometry(const QByteArray& geometry) { set(u"window/geometry"_s, geometry); }

QString Preferences::lastPage() const { return value<QString>(u"window/page"_s); }
void Preferences::setLastPage(const QString& page) { set(u"window/page"_s, page); }

QByteArray Preferences::columns(const QString& table) const { return value<QByteArray>(u"columns/"_s + table); }
void Preferences::setColumns(const QString& table, const QByteArray& state) { set(u"columns/"_s + table, state); }
void Preferences::removeColumns(const QString& table) {
    const QString key = u"columns/"_s + table;
    if (!settings_.contains(key))
        return;
    settings_.remove(key);
    settings_.sync();
}

QString Preferences::folder(const QString& kind) const {
    const QString kept = keptFolder(kind);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {kept, documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();  // a new account can be without a folder for documents
}

QString Preferences::keptFolder(const QString& kind) const { return value<QString>(u"folders/"_s + kind); }

void Preferences::setFolder(const QString& kind, const QString& path) { set(u"folders/"_s + kind, path); }

QStringList Preferences::recentPractices() const {
    auto paths = value<QStringList>(u"practices/recent"_s);
    paths.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
    return paths;
}

void Preferences::addRecentPractice(const QString& path) {
    auto paths = value<QStringList>(u"practices/recent"_s);
    paths.removeAll(path);
    paths.prepend(path);
    set(u"practices/recent"_s, QStringList(paths.mid(0, mostRecent)));
}

void Preferences::removeRecentPractice(const QString& path) {
    auto paths = value<QStringList>(u"practices/recent"_s);
    paths.removeAll(path);
    set(u"practices/recent"_s, paths);
}

}  // namespace reliefbook
