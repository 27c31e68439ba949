# SPDX-FileCopyrightText: 2026 The Backhand developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Links core_tests and ui_tests of the files that another preset, BACKHAND_TESTS_OF, compiles, which is built first: with
# sanitizers, what is looked at is the program, and the tests are most of the code (docs/decisions/010).

set(of ${PROJECT_SOURCE_DIR}/build/${BACKHAND_TESTS_OF}/tests/CMakeFiles)

# Where the other preset puts what it compiles of a test's FILE: most files of a folder are joined (backhand_build_joined).
function(object_of file result)
    get_source_file_property(alone ${file} SKIP_UNITY_BUILD_INCLUSION)
    get_filename_component(folder ${file} DIRECTORY)
    string(REPLACE "/" "_" group "${folder}")
    if(NOT alone)
        set(file Unity/unity_${group}_cxx.cxx)
    endif()
    set(${result} ${file}.o PARENT_SCOPE)
endfunction()

set(compiled "")
foreach(target core_tests ui_tests)
    get_target_property(files ${target} SOURCES)
    get_target_property(has_moc ${target} AUTOMOC)
    set(objects "")
    foreach(file IN LISTS files)
        object_of(${file} object)
        list(APPEND objects ${object})
    endforeach()
    if(has_moc)
        list(APPEND objects ${target}_autogen/mocs_compilation.cpp.o)
    endif()
    list(REMOVE_DUPLICATES objects)
    list(TRANSFORM objects PREPEND ${of}/${target}.dir/)
    set_source_files_properties(${objects} PROPERTIES EXTERNAL_OBJECT ON GENERATED ON)
    set_target_properties(${target} PROPERTIES SOURCES "${objects}" AUTOMOC OFF LINKER_LANGUAGE CXX)
    list(APPEND compiled ${objects})
endforeach()
add_custom_target(compiled_tests
    COMMAND ${PROJECT_SOURCE_DIR}/tools/build ${BACKHAND_TESTS_OF} core_tests ui_tests
    BYPRODUCTS ${compiled}
    USES_TERMINAL)
add_dependencies(core_tests compiled_tests)
add_dependencies(ui_tests compiled_tests)
