# SPDX-FileCopyrightText: 2026 The Backhand developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Links core_tests and ui_tests of the files that another preset, BACKHAND_TESTS_OF, compiles, which is built first: with
# sanitizers, what is looked at is the program, and the tests are most of the code (docs/decisions/010).

set(of ${PROJECT_SOURCE_DIR}/build/${BACKHAND_TESTS_OF}/tests/CMakeFiles)
set(compiled "")
foreach(target core_tests ui_tests)
    get_target_property(files ${target} SOURCES)
    get_target_property(has_moc ${target} AUTOMOC)
    if(has_moc)
        list(APPEND files ${target}_autogen/mocs_compilation.cpp)
    endif()
    list(TRANSFORM files PREPEND ${of}/${target}.dir/)
    list(TRANSFORM files APPEND .o)
    set_source_files_properties(${files} PROPERTIES EXTERNAL_OBJECT ON GENERATED ON)
    set_target_properties(${target} PROPERTIES SOURCES "${files}" AUTOMOC OFF LINKER_LANGUAGE CXX)
    list(APPEND compiled ${files})
endforeach()
add_custom_target(compiled_tests
    COMMAND ${PROJECT_SOURCE_DIR}/tools/build ${BACKHAND_TESTS_OF} core_tests ui_tests
    BYPRODUCTS ${compiled}
    USES_TERMINAL)
add_dependencies(core_tests compiled_tests)
add_dependencies(ui_tests compiled_tests)
