// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs.h"

#include "ui/shell/messagedialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

Dialogs*& newest() {
    static Dialogs* one = nullptr;
    return one;
}

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

/// "report.pdf" for "report", with the first ending the filter names.
QString withEnding(const QString& path, const QString& filter) {
    static const QRegularExpression ending(u"\\*(\\.[A-Za-z0-9]+)"_s);
    const QString wanted = ending.match(filter).captured(1);
    return path.isEmpty() || wanted.isEmpty() || path.endsWith(wanted, Qt::CaseInsensitive) ? path : path + wanted;
}

}  // namespace

Dialogs& Dialogs::current() {
    static Dialogs real{Real{}};
    return newest() != nullptr ? *newest() : real;
}

Dialogs::Dialogs() : earlier_(newest()) { newest() = this; }

Dialogs::~Dialogs() {
    if (newest() == this)
        newest() = earlier_;
}

bool Dialogs::confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                      Weight weight) {
    MessageDialog dialog(weight == Weight::Danger ? MessageDialog::Kind::Danger : MessageDialog::Kind::Question, title,
                         text, parent);
    dialog.addAnswer(action);
    return dialog.ask() == 0;
}

int Dialogs::choose(QWidget* parent, const QString& title, const QString& text, const QStringList& ways) {
    MessageDialog dialog(MessageDialog::Kind::Question, title, text, parent);
    for (const QString& way : ways)
        dialog.addAnswer(way);
    return dialog.ask();
}

void Dialogs::inform(QWidget* parent, const QString& title, const QString& text) {
    MessageDialog(MessageDialog::Kind::Information, title, text, parent).ask();
}

void Dialogs::showError(QWidget* parent, const QString& happened, const QString& advice) {
    MessageDialog(MessageDialog::Kind::Error, happened, advice, parent).ask();
}

QString Dialogs::openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList Dialogs::openFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString Dialogs::saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
    QString path = suggested;
    for (;;) {
        // Asked by us, once the ending is there: the name typed without it is another file.
        path = withEnding(
            QFileDialog::getSaveFileName(parent, title, path, filter, nullptr, QFileDialog::DontConfirmOverwrite),
            filter);
        if (path.isEmpty() || !QFileInfo::exists(path) ||
            confirm(parent, Texts::tr("Replace %1?").arg(QFileInfo(path).fileName()),
                    Texts::tr("The folder %1 holds a file of this name already. What is in it will be gone.")
                        .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                    Texts::tr("&Replace"), Weight::Danger))
            return path;
    }
}

QString Dialogs::folder(QWidget* parent, const QString& title, const QString& suggested) {
    return QFileDialog::getExistingDirectory(parent, title, suggested);
}

}  // namespace reliefbook
