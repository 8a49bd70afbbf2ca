# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when something lies at the top that has no place there, when a source says nothing of its licence, or when a file
# names a place that only one machine has.
cmake_minimum_required(VERSION 3.25)

set(top app core ui resources translations tests packaging .ci
    CMakeLists.txt CMakePresets.json README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md LICENSE NOTICE.md run test
    .clang-format .clang-tidy .editorconfig .gitignore)
# What git doesn't keep (.gitignore).
set(passing .git build .cache .qtcreator compile_commands.json CMakeLists.txt.user __pycache__)

file(GLOB entries RELATIVE ${SOURCE} ${SOURCE}/* ${SOURCE}/.*)
foreach(entry IN LISTS entries)
    if(NOT entry IN_LIST top AND NOT entry IN_LIST passing AND NOT entry MATCHES "\\.autosave$")
        message(SEND_ERROR "${entry} has no place at the top of the repository")
    endif()
endforeach()
foreach(entry IN LISTS top)
    if(NOT EXISTS ${SOURCE}/${entry})
        message(SEND_ERROR "${entry} is missing at the top of the repository")
    endif()
endforeach()

set(files "")
foreach(entry IN LISTS top)
    if(IS_DIRECTORY ${SOURCE}/${entry})
        file(GLOB_RECURSE found ${SOURCE}/${entry}/*)
        list(APPEND files ${found})
    elseif(EXISTS ${SOURCE}/${entry})
        list(APPEND files ${SOURCE}/${entry})
    endif()
endforeach()
list(FILTER files EXCLUDE REGEX "/__pycache__/|\\.(png|ttf|otf|pdf|reliefbook)$")

foreach(file IN LISTS files)
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${SOURCE} OUTPUT_VARIABLE name)
    if(name MATCHES "\\.(h|cpp|cmake|sh|py|sql)$|^(run|test|\\.ci/run)$")
        file(STRINGS ${file} lines REGEX "SPDX-License-Identifier: GPL-3.0-or-later" LIMIT_INPUT 200)
        if(NOT lines)
            message(SEND_ERROR "${name} lacks its SPDX line at the top")
        endif()
    endif()
    # Homes, mounted work folders, and the places packages are fetched from: they differ from machine to machine.
    file(STRINGS ${file} lines REGEX
        "(^|[^a-zA-Z0-9_.])[/](work|home|root|mnt|Users)/|[A-Z]:[\\\\]+Users|deb[.]debian[.]org|debian[.]org/debian|pypi[.]org|pythonhosted[.]|[.]pkg[.]dev|packages[.][a-z]+[.](com|org)")
    foreach(line IN LISTS lines)
        message(SEND_ERROR "${name} names a machine: ${line}")
    endforeach()
endforeach()
