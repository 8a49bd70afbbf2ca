// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice.h"

#include <benchmark/benchmark.h>

#include <exception>
#include <functional>
#include <memory>
#include <string>

namespace reliefbook::bench {

/// Bounds on the median; 0: none.
struct Bound {
    double ms = 0;
    double ratio = 0;  // to the limit of the same name
};

/// Registers a benchmark whose every repetition is one run, so that median and 95th percentile are those of single runs
/// (results.py). `prepare` makes what is needed outside the time and answers the run that is timed.
using Run = std::function<void()>;
void add(const std::string& name, int runs, std::function<Run()> prepare, Bound bound = {});
/// The same for a figure that is no time, in `unit`. Only a bound of ratio makes sense.
void addFigure(const std::string& name, const std::string& unit, int runs, std::function<double()> figure,
               Bound bound = {});

/// Where files are made: on a disk, beside the build, not in a temporary folder that may be memory.
QString dataFolder();
/// A path in it at which there is no file.
QString freshPath(const QString& name);

/// A raw key, so that no time goes into deriving one.
Secret key();
/// A new practice with its owner, written through the one door.
std::unique_ptr<Practice> newPractice(const QString& path);

/// What a session with its notes is like: `n` makes each different.
Session session(const Course& course, int n);

/// The practice of 50,000 clients with 20 sessions each: a tenth of them as the demo invents them, the others copied
/// from those. Made once and kept; says so on stderr while it is made. The command line may ask for fewer clients.
QString largePractice();
int largeClients();
/// The same practice behind a passphrase of its own, as a user opens it; a file for each purpose, kept.
QString largeWithPassphrase(const QString& purpose);
Secret largePassphrase();
void setLargeClients(int clients);

void addAnalysisBenchmarks();
void addChartBenchmarks();
void addClientsBenchmarks();
/// Closes their windows while there still is an application.
void closeClientsBenchmarks();
void addFileBenchmarks();
void addPracticeBenchmarks();
void addReportBenchmarks();
void addSaveBenchmarks();
void addScaleBenchmarks();
/// Closes its practice while there still is an application.
void closeScaleBenchmarks();
void addSearchBenchmarks();
void addStartupBenchmarks();

}  // namespace reliefbook::bench
