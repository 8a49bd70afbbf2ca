# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the programs, and the Debian package that CPack makes of it (./test --package).
include(GNUInstallDirs)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)

set(RELEASE_DATE 2026-11-21)  # of this version, as in packaging/debian/changelog
set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)
set(debian ${CMAKE_CURRENT_LIST_DIR}/debian)
set(made ${CMAKE_BINARY_DIR}/package)

file(STRINGS ${debian}/changelog newest LIMIT_COUNT 1)
if(NOT newest MATCHES "^reliefbook \\(${PROJECT_VERSION}-[0-9]+\\)")
    message(FATAL_ERROR "packaging/debian/changelog begins with \"${newest}\"; this is version ${PROJECT_VERSION}")
endif()
string(REGEX REPLACE ".*-([0-9]+)\\).*" "\\1" revision "${newest}")

# Every library they need is the distribution's; Qt would have them look beside themselves first.
set_target_properties(reliefbook reliefbook-cli PROPERTIES INSTALL_RPATH "")
install(TARGETS reliefbook reliefbook-cli)
install(FILES ${linux}/reliefbook.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/reliefbook.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/application-x-reliefbook.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes)
install(FILES ${linux}/reliefbook.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME reliefbook.xml)
configure_file(${linux}/reliefbook.metainfo.xml ${made}/reliefbook.metainfo.xml @ONLY)
install(FILES ${made}/reliefbook.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# Pages of the manual and changelogs lie there compressed, without a time in them.
find_program(GZIP gzip)
function(install_compressed source name folder)
    if(NOT GZIP)
        return()
    endif()
    configure_file(${source} ${made}/${name} @ONLY)
    add_custom_command(OUTPUT ${made}/${name}.gz COMMAND ${GZIP} -9 -n -k -f ${made}/${name} DEPENDS ${made}/${name} VERBATIM)
    set_property(DIRECTORY APPEND PROPERTY compressed ${made}/${name}.gz)
    install(FILES ${made}/${name}.gz DESTINATION ${folder})
endfunction()
install_compressed(${linux}/reliefbook.1 reliefbook.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${linux}/reliefbook-cli.1 reliefbook-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/reliefbook)
install_compressed(${debian}/changelog changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/reliefbook)
get_property(compressed DIRECTORY PROPERTY compressed)
add_custom_target(compressed_files ALL DEPENDS ${compressed})

install(FILES ${debian}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/reliefbook)
install(FILES ${debian}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME reliefbook)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME reliefbook)
set(CPACK_PACKAGE_VENDOR "The Reliefbook maintainers")
set(CPACK_PACKAGE_CONTACT "The Reliefbook maintainers <maintainers@reliefbook.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "practice manager for massage and manual therapists")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Reliefbook runs on one computer, keeps the clients, sessions and pain scores
of a practice in one encrypted file, and shows what a course of sessions does
to a client's pain: the relief of the day, how much of it is kept until the
next visit, and the lasting change, as a chart and as a report on paper.
.
It is a record tool, not a diagnostic device. Nothing is sent anywhere.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# shlibdeps sees what is linked; what Qt loads while it runs is named here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "poppler-utils, qt6-wayland, qt6-gtk-platformtheme, xdg-desktop-portal")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS cups)
include(CPack)
