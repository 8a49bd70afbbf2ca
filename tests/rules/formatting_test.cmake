# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
set(RULE ${CMAKE_CURRENT_LIST_DIR}/formatting.cmake)
set(ARGUMENTS -D CLANG_FORMAT=${CLANG_FORMAT})
include(${CMAKE_CURRENT_LIST_DIR}/expect.cmake)

set(style "BasedOnStyle: Google\nIndentWidth: 4")
expect_accepted(.clang-format "${style}" core/a.h "int f()")
expect_refused("code should be clang-formatted" .clang-format "${style}" core/a.h "int   f()")
expect_refused("code should be clang-formatted" .clang-format "${style}" tests/core/a.cpp "int f( )")
