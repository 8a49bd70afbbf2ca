# SPDX-License-Identifier: GPL-3.0-or-later
# Fails unless each case the practice file is tried with, T01 to T61, has a test of that name: a GoogleTest suite, a test
# of the window (its file or class), or a rule here that says so. EXCUSED are those of what the program doesn't have yet.
cmake_minimum_required(VERSION 3.25)

# Roles of reception (one user so far), archives; T57 is a benchmark.
set(EXCUSED T33 T34 T42 T57)
set(found "")
file(GLOB_RECURSE sources ${SOURCE}/tests/*_test.cpp ${SOURCE}/tests/*_test.py ${SOURCE}/tests/rules/*.cmake)
foreach(source IN LISTS sources)
    if(source MATCHES "/(T[0-9][0-9])_[a-z_]+_test\\.py$")  # a test of CTest by that name
        list(APPEND found ${CMAKE_MATCH_1})
    endif()
    file(STRINGS ${source} lines REGEX "^(TEST|TEST_F|TEST_P)\\(T[0-9][0-9],|^class T[0-9][0-9]\\(|^# T[0-9][0-9] [a-z_]+: ")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "T[0-9][0-9]" case ${line})
        list(APPEND found ${case})
    endforeach()
endforeach()

foreach(number RANGE 1 61)
    set(case T${number})
    if(number LESS 10)
        set(case T0${number})
    endif()
    if(NOT case IN_LIST found AND NOT case IN_LIST EXCUSED)
        message(SEND_ERROR "no test is called ${case}")
    endif()
endforeach()
