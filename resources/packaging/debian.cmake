# SPDX-License-Identifier: GPL-3.0-or-later
# CPack runs this between installing into its own folder and packing that: what Debian wants otherwise.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)

file(MAKE_DIRECTORY ${share}/doc/bearerscope)
file(COPY_FILE ${CPACK_BEARERSCOPE_COPYRIGHT} ${share}/doc/bearerscope/copyright)
file(COPY_FILE ${CPACK_BEARERSCOPE_CHANGELOG} ${share}/doc/bearerscope/changelog)
execute_process(COMMAND gzip -9n ${share}/doc/bearerscope/changelog
  ${share}/man/man1/bearerscope.1 ${share}/man/man1/bearerscope-window.1 COMMAND_ERROR_IS_FATAL ANY)

# site-functions is for what comes without a package.
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
