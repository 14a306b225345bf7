# SPDX-License-Identifier: GPL-3.0-or-later
# bash complete.bash FILE LINE: what FILE offers behind LINE, a line each.
. "$1"
[[ $(complete -p bearerscope) == 'complete -F _bearerscope bearerscope' ]] || exit 1
COMP_LINE=$2
COMP_POINT=${#COMP_LINE}
read -ra COMP_WORDS <<<"${COMP_LINE//=/ = }" # as bash does with its usual COMP_WORDBREAKS
[[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_bearerscope
printf '%s\n' "${COMPREPLY[@]}"
