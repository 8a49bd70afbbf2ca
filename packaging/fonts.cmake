# SPDX-License-Identifier: GPL-3.0-or-later
# The program's font family, made at build time from the distribution's Inter (make_fonts.py). Where Inter or fontTools is
# missing the system's font serves.
set(INTER_FONTS /usr/share/fonts/opentype/inter CACHE PATH "Folder of Inter-Regular.otf and its other faces")
set(INTER_LICENCE /usr/share/doc/fonts-inter/copyright CACHE FILEPATH "Licence text of Inter")
if(NOT FONT_PYTHON)
    foreach(candidate IN ITEMS /usr/bin/python3 python3)  # the distribution's, which its fontTools belongs to
        execute_process(COMMAND ${candidate} -c "import fontTools.subset" RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
        if(result EQUAL 0)
            set(FONT_PYTHON ${candidate} CACHE STRING "A Python that has fontTools")
            break()
        endif()
    endforeach()
endif()

if(FONT_PYTHON AND EXISTS ${INTER_FONTS}/Inter-Regular.otf AND EXISTS ${INTER_LICENCE})
    set(folder ${CMAKE_BINARY_DIR}/share/reliefbook/fonts)
    set(files ${folder}/OFL.txt)
    foreach(face IN ITEMS Regular Medium SemiBold Bold Italic)
        list(APPEND files ${folder}/ReliefbookSans-${face}.otf)
    endforeach()
    add_custom_command(OUTPUT ${files}
        COMMAND ${FONT_PYTHON} -B ${CMAKE_CURRENT_LIST_DIR}/make_fonts.py ${INTER_FONTS} ${INTER_LICENCE} ${folder}
        DEPENDS ${CMAKE_CURRENT_LIST_DIR}/make_fonts.py VERBATIM COMMENT "Making the fonts")
    add_custom_target(fonts ALL DEPENDS ${files})
    install(FILES ${files} DESTINATION share/reliefbook/fonts)
else()
    message(STATUS "No Inter or no fontTools (fonts-inter, python3-fonttools): the system's font serves")
    add_custom_target(fonts)
endif()
