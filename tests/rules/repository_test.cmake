# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
set(RULE ${CMAKE_CURRENT_LIST_DIR}/repository.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/expect.cmake)

set(licence "// SPDX-License-Identifier: GPL-3.0-or-later")
set(complete app/a.cpp "${licence}" core/a.h "${licence}" ui/a.h "${licence}" resources/a.json "{}" translations/a.ts "text"
    tests/a.cmake "# SPDX-License-Identifier: GPL-3.0-or-later" packaging/a.txt "text" .ci/run "${licence}" build/a.cpp "text")
foreach(file IN ITEMS CMakeLists.txt CMakePresets.json README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md LICENSE
        NOTICE.md .clang-format .clang-tidy .editorconfig .gitignore)
    list(APPEND complete ${file} "text")
endforeach()
list(APPEND complete run "${licence}" test "${licence}")

expect_accepted(${complete})
expect_refused("docs has no place at the top" ${complete} docs/plan.md "text")
expect_refused("TODO has no place at the top" ${complete} TODO "text")
expect_refused(".travis.yml has no place at the top" ${complete} .travis.yml "text")

set(incomplete ${complete})
list(REMOVE_ITEM incomplete LICENSE)
list(REMOVE_AT incomplete -2 -1)
expect_refused("test is missing at the top" ${incomplete})

foreach(source IN ITEMS core/deep/b.h app/b.cpp tests/b.py packaging/b.sh resources/b.sql)
    expect_refused("${source} lacks its SPDX line" ${complete} ${source} "int a")
endforeach()

# In pieces, so that this file names none.
set(slash "/")
set(host "deb.debian")
foreach(place IN ITEMS "see ${slash}home/anna/notes" "(${slash}root/x)" "from http://${host}.org/x")
    expect_refused("core/b.txt names a machine" ${complete} core/b.txt "${place}")
endforeach()
expect_accepted(${complete} core/b.txt "teamwork/home or app/home.h")
