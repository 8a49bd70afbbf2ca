// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about.h"

#include "ui/controls/button.h"
#include "ui/controls/logo.h"
#include "ui/controls/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class Logo : public QWidget {
public:
    Logo() { setFixedSize(56, 56); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        paintLogo(painter, QRectF(rect()));
    }
};

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Reliefbook"));
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new Text(QStringLiteral("Reliefbook"), type::name));
    names->addWidget(
        new Text(tr("Version %1").arg(QCoreApplication::applicationVersion()), type::secondary, Tone::Text2));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new Logo);
    head->addLayout(names, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 26, 28, 20);
    column->setSpacing(12);
    column->addLayout(head);
    column->addSpacing(4);
    for (const QString& paragraph :
         {tr("The practice of a massage or manual therapist: clients, courses, sessions, and how pain changes over "
             "them. "
             "Everything stays in one encrypted file on this computer."),
          tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty. "
             "You may use, study, share and change it."),
          tr("Made with %1; the file %2 tells their authors and licences.")
              .arg(u"Qt %1, Qt Charts, SQLCipher, libsodium, Boost.Math, zxcvbn, Inter"_s.arg(
                       QLatin1StringView(qVersion())),
                   u"NOTICE"_s)})
        column->addWidget((new Text(paragraph))->wrapped());
    auto* close = new Button(tr("&Close"), Button::Kind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addSpacing(8);
    column->addWidget(close, 0, Qt::AlignRight);
    setFixedWidth(500 * textZoom() / 100);
}

}  // namespace reliefbook
