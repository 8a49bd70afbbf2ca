// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/file/backuplist.h"
#include "ui/shell/offeredbackups.h"

#include <QFuture>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;

namespace reliefbook {

class Banner;
class Button;
class CentredCard;
class ElidedText;
class ItemList;
class JobBar;
class Labelled;
class PassphraseField;
class Preferences;
class Text;

/// Where a practice does not open as it should: what happened, that nothing was changed, and the ways on from there.
/// The best is a verified backup, so those are offered first.
class RescuePage : public QWidget {
    Q_OBJECT

public:
    explicit RescuePage(Preferences& preferences, QWidget* parent = nullptr);

    /// `key`: what was typed, where anything was.
    void tell(const QString& path, const Error& error, const Secret& key);
    /// While a backup takes the place of a practice that opened well.
    void tellRestoring(const QString& path, const Secret& key);
    /// Puts the keyboard on the best way on.
    void focusFirst();
    /// Says what else went wrong, here.
    void sayProblem(const Error& error);
    void setBusy(bool busy);
    void follow(const QFuture<void>& job, const QString& text);
    /// What could be saved of the damaged file lies there now.
    void saySaved(const QString& path, const QString& report);
    void forget();

    const QString& path() const { return path_; }

signals:
    void restoreWanted(const QString& backup, const reliefbook::Secret& key);
    void salvageWanted(const reliefbook::Secret& key);
    void againWanted();
    /// To open it in spite of what is missing, or only to look at it.
    void allTheSameWanted(const reliefbook::Secret& key);
    void lookWanted(const reliefbook::Secret& key);
    /// To have a copy of it on this computer and work on that.
    void moveWanted(const reliefbook::Secret& key);
    void savedWanted(const QString& path);
    void otherWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* backupPart();
    QBoxLayout* otherWays();
    void readBackups();
    void restore();
    void chooseBackup();
    void lookIn(const QString& folder);
    void takeIn();
    void showBackups(const QString& chosen = {});
    /// The passphrase of this page, where it asks for one, or what was typed before; none: it was said that it is
    /// needed.
    std::optional<Secret> key();
    void askForKey(const QString& because);
    bool isOfPlace() const;
    void arrange();
    void retranslate();

    Preferences& preferences_;
    QString path_;
    std::optional<Error> error_;  // none: a practice that opened well is being restored
    Secret key_;
    OfferedBackups offered_;
    std::vector<BackupFact> backups_;
    QString foundIn_;  // the folder somebody showed; empty: the usual places
    QString saved_;
    QString savedReport_;

    CentredCard* card_;
    Text* title_;
    ElidedText* file_;
    Text* unchanged_;
    Banner* problem_;
    Banner* savedBanner_;
    QWidget* backupPart_;
    Text* backupsTitle_;
    Text* backupsText_;
    ItemList* list_;
    Text* looking_;
    PassphraseField* field_;
    Labelled* labelled_;
    Button* restore_;
    Button* elsewhere_;
    Button* move_;
    Button* look_;
    JobBar* bar_;
    Text* otherTitle_;
    Button* again_;
    Button* salvage_;
    Button* allTheSame_;
    Button* other_;
};

}  // namespace reliefbook
