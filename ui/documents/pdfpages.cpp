// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfpages.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

#include <sys/resource.h>

#include <chrono>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestReading{20};
constexpr rlim_t mostMemory = 1'500'000'000;
constexpr rlim_t mostSeconds = 20;

/// In the new process, before the program runs.
void setBounds() {
    const rlimit memory{mostMemory, mostMemory};
    const rlimit time{mostSeconds, mostSeconds};
    const rlimit none{0, 0};
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CPU, &time);
    setrlimit(RLIMIT_CORE, &none);
    setrlimit(RLIMIT_FSIZE, &none);  // it writes no file
}

}  // namespace

PdfPages::PdfPages(QObject* parent) : QObject(parent) {}

PdfPages::~PdfPages() {
    stop(counting_);
    stop(drawing_);
}

void PdfPages::stop(QProcess*& process) {
    if (process == nullptr)
        return;
    process->disconnect();
    process->kill();
    process->deleteLater();
    process = nullptr;
}

QProcess* PdfPages::start(const QString& program, const QStringList& arguments) {
    auto* process = new QProcess(this);
    process->setChildProcessModifier(setBounds);
    process->setStandardErrorFile(QProcess::nullDevice());
    QTimer::singleShot(longestReading, process, [process] { process->kill(); });
    process->start(program, arguments);
    process->write(pdf_);
    process->closeWriteChannel();
    return process;
}

void PdfPages::setDocument(const QByteArray& pdf) {
    stop(counting_);
    stop(drawing_);
    pdf_ = pdf;
    if (pdf_.isEmpty())
        return;
    counting_ = start(u"pdfinfo"_s, {u"-"_s});
    const auto ended = [this] {
        static const QRegularExpression pages(u"^Pages:\\s+(\\d{1,6})$"_s, QRegularExpression::MultilineOption);
        const int count = pages.match(QString::fromUtf8(counting_->readAllStandardOutput())).captured(1).toInt();
        counting_->deleteLater();
        counting_ = nullptr;
        if (count > 0)
            emit counted(count);
        else
            emit failed();
    };
    connect(counting_, &QProcess::finished, this, ended);
    connect(counting_, &QProcess::errorOccurred, this, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)  // of all others the end is told, too
            ended();
    });
}

void PdfPages::draw(int page, int width) {
    stop(drawing_);
    if (pdf_.isEmpty())
        return;
    const QString number = QString::number(page);
    drawing_ = start(u"pdftoppm"_s, {u"-png"_s, u"-f"_s, number, u"-l"_s, number, u"-scale-to-x"_s,
                                     QString::number(width), u"-scale-to-y"_s, u"-1"_s, u"-"_s});
    const auto ended = [this, page] {
        const QImage picture = QImage::fromData(drawing_->readAllStandardOutput(), "PNG");
        drawing_->deleteLater();
        drawing_ = nullptr;
        if (picture.isNull())
            emit failed();
        else
            emit drawn(page, picture);
    };
    connect(drawing_, &QProcess::finished, this, ended);
    connect(drawing_, &QProcess::errorOccurred, this, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
}

}  // namespace reliefbook
