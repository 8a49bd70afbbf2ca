# SPDX-License-Identifier: GPL-3.0-or-later
# Shows of a rule (a CMake script over a source tree, SOURCE) that it accepts and refuses what it should.

# Makes a tree in SCRATCH of the pairs PATH CONTENT and runs RULE over it; ARGUMENTS are passed on.
function(try_rule)
    file(REMOVE_RECURSE ${SCRATCH})
    set(pairs ${ARGN})
    while(pairs)
        list(POP_FRONT pairs path content)
        file(WRITE ${SCRATCH}/${path} "${content}\n")
    endwhile()
    execute_process(COMMAND ${CMAKE_COMMAND} -D SOURCE=${SCRATCH} ${ARGUMENTS} -P ${RULE}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    file(REMOVE_RECURSE ${SCRATCH})
    set(result ${result} PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_accepted)
    try_rule(${ARGN})
    if(NOT result EQUAL 0)
        message(SEND_ERROR "refused: ${ARGN}\n${output}")
    endif()
endfunction()

# `reason` is a part of what the rule has to say, so that it refuses for the right one.
function(expect_refused reason)
    try_rule(${ARGN})
    string(REGEX REPLACE "[ \n]+" " " said "${output}")
    string(FIND "${said}" "${reason}" found)
    if(result EQUAL 0)
        message(SEND_ERROR "accepted: ${ARGN}")
    elseif(found EQUAL -1)
        message(SEND_ERROR "refused for another reason than '${reason}': ${ARGN}\n${output}")
    endif()
endfunction()
