# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a source is not formatted as .clang-format says. `CLANG_FORMAT -i FILE` puts it right.
cmake_minimum_required(VERSION 3.25)
set(files "")
foreach(folder IN ITEMS app core ui tests)
    file(GLOB_RECURSE found ${SOURCE}/${folder}/*.h ${SOURCE}/${folder}/*.cpp)
    list(APPEND files ${found})
endforeach()
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${files} WORKING_DIRECTORY ${SOURCE}
    COMMAND_ERROR_IS_FATAL ANY)
