# SPDX-License-Identifier: GPL-3.0-or-later
# Fails unless each case the practice file is tried with, T01 to T61, has a test of that name: a GoogleTest suite (or a
# Python test class, or a rule here that says so) called by its number. EXCUSED are those of what the program doesn't have yet.
cmake_minimum_required(VERSION 3.25)

# Roles of reception (one user so far), attachments, archives; T57 is a benchmark.
set(EXCUSED T33 T34 T40 T41 T42 T57)
# Those on their way; this list only gets shorter.
if(NOT DEFINED PENDING)
    set(PENDING T07 T08 T09 T10 T11 T12 T13 T14 T15 T16 T17 T18 T19 T20 T22 T25 T26 T29 T30 T31 T32 T35
        T38 T39 T45 T47 T48 T49 T50 T51 T52 T53 T54 T55 T56 T58 T59 T60 T61)
endif()

set(found "")
file(GLOB_RECURSE sources ${SOURCE}/tests/*_test.cpp ${SOURCE}/tests/*_test.py ${SOURCE}/tests/rules/*.cmake)
foreach(source IN LISTS sources)
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
    if(NOT case IN_LIST found AND NOT case IN_LIST PENDING AND NOT case IN_LIST EXCUSED)
        message(SEND_ERROR "no test is called ${case}")
    endif()
endforeach()
