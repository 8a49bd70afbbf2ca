# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a file reaches against the arrows app -> ui -> core or those inside core and ui, when SQL stands outside
# core, or words in core. A line that is a comment may say anything.
cmake_minimum_required(VERSION 3.25)

function(forbid folder pattern reason)
    file(GLOB_RECURSE files ${SOURCE}/${folder}/*.h ${SOURCE}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        foreach(exception IN LISTS ARGN)
            if(file MATCHES "/${exception}\\.(h|cpp)$")
                set(file "")
                break()
            endif()
        endforeach()
        if(NOT file)
            continue()
        endif()
        file(STRINGS ${file} lines REGEX "${pattern}")
        foreach(line IN LISTS lines)
            if(NOT line MATCHES "^ *//")
                message(SEND_ERROR "${file}: ${line}\n  ${reason}")
            endif()
        endforeach()
    endforeach()
endfunction()

# `folder` of `library` includes only itself and the folders named after it.
function(knows library folder)
    string(JOIN "|" known ${folder} ${ARGN})
    file(GLOB siblings RELATIVE ${SOURCE}/${library} ${SOURCE}/${library}/*)
    list(FILTER siblings EXCLUDE REGEX "\\.|^(${known})$")
    foreach(sibling IN LISTS siblings)
        forbid(${library}/${folder} "#include [\"<]${library}/${sibling}/" "${library}/${folder} doesn't know ${sibling}")
    endforeach()
endfunction()

set(include "^ *# *include *[\"<]")

# ---- app -> ui -> core
forbid(core "${include}(ui|app|tests)/" "core knows neither ui nor app")
forbid(ui "${include}(app|tests)/" "ui doesn't know the program around it")
forbid(app "${include}tests/" "the program doesn't know its tests")
forbid(tests/core "${include}(ui|app)/" "tests of core need core alone")

# ---- inside core
knows(core base)
knows(core records base)
knows(core sql base records)
knows(core analysis base records)
knows(core vocabulary base)
knows(core questionnaires base vocabulary)
knows(core screening base records vocabulary questionnaires)
knows(core practice base records sql analysis questionnaires screening)  # of analysis: the records it takes in, which queries gather
knows(core exchange base records vocabulary sql analysis practice)
knows(core demo base records vocabulary questionnaires screening practice)
knows(core file base records sql practice)

# ---- no display and no words in core
forbid(core "${include}(Qt(Gui|Widgets|Charts|PrintSupport|Svg|Network|DBus|Test|Xml|Sql|Qml)|Q?q?(Widget|widget))" "core has no display")
forbid(core "${include}Q(Application|GuiApplication|MessageBox|Dialog|Painter|Font|Color|Brush|Pen|Image|Pixmap|Icon|Chart|Pdf|Print|Svg|Style|Screen|Window|Palette|TextDocument|Action|UndoStack|Network|DBus|Local(Server|Socket))" "core has no display")
forbid(core "(^|[^a-zA-Z_:])(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_N_NOOP)\\(" "the words are in ui")
forbid(core "QCoreApplication::translate|QObject::tr\\(" "the words are in ui")

# ---- the database is core's
foreach(folder IN ITEMS ui app)
    forbid(${folder} "${include}(sqlite3|sqlcipher|core/sql/table|core/sql/migrations)" "the database is core's")
    forbid(${folder} "\"[^\"]*(SELECT |INSERT (OR [A-Z]+ )?INTO|UPDATE [a-z_]+ SET|DELETE FROM|PRAGMA |CREATE (TABLE|INDEX)|ALTER TABLE)" "SQL lives in core")
endforeach()
foreach(folder IN ITEMS base records analysis)
    forbid(core/${folder} "${include}(sqlite3|sqlcipher)" "the database is behind core/sql")
endforeach()

# ---- inside ui
knows(ui words)
knows(ui theme words)
knows(ui controls theme words)
knows(ui gallery bodymap controls theme words)
knows(ui bodymap controls theme words)
knows(ui charts controls shell theme words)  # of the shell: where a picture is saved
knows(ui forms controls theme words)
knows(ui models words)
knows(ui questionnaires bodymap controls forms reports theme words)  # of the reports: a form on paper is one
knows(ui preferences controls forms shell theme undo words)
knows(ui reports bodymap charts controls shell theme undo words)  # its page stands on the shell, which knows no page
knows(ui safety records controls forms shell start reports theme undo words)
# What pages stand on; then the pages, which don't know each other, and the window, which knows them all.
knows(ui shell undo controls theme words)
knows(ui undo shell)
knows(ui history shell undo controls theme words)
knows(ui bin shell undo controls theme words)
knows(ui audit models shell undo controls theme words)
# What a client's page and that of safety both do.
knows(ui records reports shell undo controls theme words)
# Who is around a client, and what is to be known of them: their page shows it, the session's too, and the directory.
knows(ui people shell undo forms controls theme words)
# What a client brought along: on a page of its own, and their picture on theirs.
knows(ui documents people shell undo forms controls theme words)
knows(ui directory people shell undo forms controls theme words)
knows(ui start shell controls forms reports theme words)  # of the reports: a recovery sheet is printed as they are
# What was found and what was asked: shown by the client's page and the session's too.
knows(ui screening bodymap forms controls theme words)
knows(ui intake questionnaires screening reports shell undo forms controls theme words)
knows(ui formeditor intake questionnaires screening forms shell undo controls theme words)
knows(ui today shell undo controls theme words)
knows(ui courses forms words)
knows(ui merging shell undo controls theme words)
knows(ui notes shell undo controls theme words)
# The findings of the report are shown in the client's file too.
knows(ui clients documents intake screening courses merging people records reports shell undo charts forms models controls theme words)
forbid(ui/clients "${include}ui/reports/(report|print)" "pages don't know each other")
knows(ui sessions intake screening people shell undo charts forms controls theme words)
forbid(ui/window "${include}ui/(audit|bin|clients|courses|directory|documents|formeditor|history|merging|notes|people|sessions|today|reports|preferences)/" "only the list of pages knows pages" ui/window/pages)
forbid(ui "${include}(QtCharts/|Q(Chart|Legend|[A-Za-z]+Series|[A-Za-z]+Axis)[A-Za-z]*>)" "only ui/charts/drawing knows Qt Charts"
    ui/charts/drawing)
