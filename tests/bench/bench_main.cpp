// SPDX-License-Identifier: GPL-3.0-or-later
// reliefbook_bench [--clients=N] [--benchmark_...]: N clients in the large practice instead of 50,000, for trying out.
#include "tests/bench/bench.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <cstdlib>
#include <string_view>
#include <vector>

int main(int argc, char* argv[]) {
    using namespace reliefbook::bench;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    // A run beside its limit's run, not all of one and then all of the other: what else the machine does hits both.
    std::vector<char*> arguments;
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    std::string brief = "--benchmark_display_aggregates_only=true";
    for (int i = 0; i < argc; ++i) {
        constexpr std::string_view clients = "--clients=";
        if (std::string_view(argv[i]).substr(0, clients.size()) == clients)
            setLargeClients(std::atoi(argv[i] + clients.size()));
        else
            arguments.push_back(argv[i]);
        if (i == 0)
            arguments.insert(arguments.end(), {interleaved.data(), brief.data()});
    }
    int count = static_cast<int>(arguments.size());
    const QApplication app(count, arguments.data());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;

    addSaveBenchmarks();
    addSearchBenchmarks();
    addClientsBenchmarks();
    addAnalysisBenchmarks();
    addChartBenchmarks();
    addReportBenchmarks();
    addPracticeBenchmarks();
    addFileBenchmarks();
    addScaleBenchmarks();
    addStartupBenchmarks();
    benchmark::RunSpecifiedBenchmarks();
    closeClientsBenchmarks();
    closeScaleBenchmarks();
    benchmark::Shutdown();
    return 0;
}
