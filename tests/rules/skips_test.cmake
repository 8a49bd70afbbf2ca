# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one real test without its data: CTest lists it as skipped and passes; where the data is required it fails.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${SCRATCH})
# A folder of its own, so that this CTest doesn't write into the records of the one around it.
file(WRITE ${SCRATCH}/CTestTestfile.cmake "include(${TESTS}/CTestTestfile.cmake)\n")
set(ENV{RELIEFBOOK_TEST_DATA} ${SCRATCH}/none)

foreach(required IN ITEMS "" 1)
    set(ENV{RELIEFBOOK_REQUIRE_DATA} "${required}")
    execute_process(COMMAND ${CMAKE_CTEST_COMMAND} --test-dir ${SCRATCH} -R "^core\\.ExternalData\\.SaysWhereItComesFrom$"
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(required)
        set(expected 8 "core.ExternalData.SaysWhereItComesFrom \\(Failed\\)")
    else()
        set(expected 0 "core.ExternalData.SaysWhereItComesFrom \\(Skipped\\)")
    endif()
    list(GET expected 0 status)
    list(GET expected 1 words)
    if(NOT result EQUAL status OR NOT output MATCHES "${words}")
        message(SEND_ERROR "required '${required}': status ${result}\n${output}")
    endif()
endforeach()
