# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
set(RULE ${CMAKE_CURRENT_LIST_DIR}/translations.cmake)
set(ARGUMENTS -D LUPDATE=${LUPDATE} -D SCRATCH=${SCRATCH}-copies)
include(${CMAKE_CURRENT_LIST_DIR}/expect.cmake)

# A catalogue of the context Page with these sources, all translated.
function(catalogue variable language)
    set(content "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"${language}\">\n")
    if(ARGN)
        string(APPEND content "<context>\n    <name>Page</name>\n")
        foreach(text IN LISTS ARGN)
            string(APPEND content "    <message>\n        <source>${text}</source>\n"
                "        <translation>${text}!</translation>\n    </message>\n")
        endforeach()
        string(APPEND content "</context>\n")
    endif()
    set(${variable} "${content}</TS>" PARENT_SCOPE)
endfunction()
catalogue(english en_GB)
catalogue(serbian sr_RS Open Close)
set(english translations/reliefbook_en.ts "${english}")
set(serbian translations/reliefbook_sr.ts "${serbian}")

set(open "say(QT_TRANSLATE_NOOP(\"Page\", \"Open\")),")
set(close "say(QT_TRANSLATE_NOOP(\"Page\", \"Close\")),")
set(print "say(QT_TRANSLATE_NOOP(\"Page\", \"Print\")),")
set(count "say(QT_TRANSLATE_N_NOOP(\"Page\", \"%n page(s)\")),")

expect_accepted(${english} ${serbian} ui/page.cpp "${open} ${close}")
expect_refused("reliefbook_sr.ts lacks 1 texts and has 0" ${english} ${serbian} ui/page.cpp "${open} ${close} ${print}")
expect_refused("reliefbook_sr.ts lacks 0 texts and has 1" ${english} ${serbian} ui/page.cpp "${open}")
expect_refused("reliefbook_sr.ts lacks 1 texts and has 1" ${english} ${serbian} ui/page.cpp "${open} ${print}")
expect_refused("reliefbook_en.ts lacks 1 texts" ${english} ${serbian} ui/page.cpp "${open} ${close} ${count}")
