# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
set(RULE ${CMAKE_CURRENT_LIST_DIR}/layers.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/expect.cmake)

expect_accepted(core/base/a.h "#include <QString>"
    core/records/a.h "#include \"core/base/a.h\""
    core/practice/a.cpp "db.query(\"SELECT id FROM client\")" core/sql/a.cpp "#include <sqlite3.h>"
    ui/charts/a.cpp "#include <QPainter>" ui/charts/drawing.cpp "#include <QChart>" ui/reports/a.cpp "#include \"ui/charts/a.h\"\n#include \"core/practice/a.h\""
    app/a.cpp "#include \"ui/charts/a.h\"\nshow(tr(\"SELECTED\"))"
    core/base/b.cpp "// the words are in ui: tr(\"...\")\nstr(1), x.constr(2)")

expect_refused("core knows neither ui nor app" core/base/a.cpp "#include \"ui/words/words.h\"")
expect_refused("core knows neither ui nor app" core/base/a.h "#  include <app/main.h>")
expect_refused("ui doesn't know the program around it" ui/charts/a.cpp "#include \"app/cli.h\"")
expect_refused("the program doesn't know its tests" app/a.cpp "#include \"tests/support.h\"")
expect_refused("tests of core need core alone" tests/core/a_test.cpp "#include \"ui/charts/chart.h\"")

# FOLDER doesn't know OTHER
foreach(pair IN ITEMS core/base:records core/records:sql core/sql:practice core/analysis:practice core/vocabulary:records
        core/practice:file core/exchange:file core/demo:file core/file:exchange ui/words:charts ui/theme:charts ui/charts:reports
        ui/charts:undo)
    string(REGEX MATCH "^([a-z]+)/([a-z]+):([a-z]+)$" matched ${pair})
    set(library ${CMAKE_MATCH_1})
    set(folder ${CMAKE_MATCH_2})
    set(other ${CMAKE_MATCH_3})
    expect_refused("${library}/${folder} doesn't know ${other}"
        ${library}/${folder}/a.cpp "#include \"${library}/${other}/a.h\"" ${library}/${other}/a.h "int a()")
endforeach()

foreach(header IN ITEMS QPainter QWidget QtGui/QImage QtWidgets/QLabel qwidget.h QGuiApplication QPdfWriter QNetworkAccessManager)
    expect_refused("core has no display" core/base/a.cpp "#include <${header}>")
endforeach()
expect_refused("the words are in ui" core/base/a.cpp "    throw Oops(tr(\"disk full\"))")
expect_refused("the words are in ui" core/base/a.cpp "text = QCoreApplication::translate(\"a\", \"b\")")
expect_refused("the words are in ui" core/base/a.cpp "const char* t = QT_TRANSLATE_NOOP(\"a\", \"b\")")

expect_refused("the database is core's" ui/charts/a.cpp "#include <sqlite3.h>")
expect_refused("the database is core's" app/a.cpp "#include \"core/sql/table.h\"")
expect_refused("SQL lives in core" ui/charts/a.cpp "query(u\"SELECT id FROM client\"_s)")
expect_refused("SQL lives in core" app/a.cpp "exec(\"PRAGMA user_version\")")
expect_refused("the database is behind core/sql" core/analysis/a.cpp "#include <sqlcipher/sqlite3.h>")

foreach(header IN ITEMS QChart QChartView QLineSeries QDateTimeAxis QtCharts/QChart)
    expect_refused("only ui/charts/drawing knows Qt Charts" ui/charts/a.cpp "#include <${header}>")
endforeach()
