# SPDX-License-Identifier: GPL-3.0-or-later
# zsh -f complete.zsh FILE LINE: what FILE, which must be named _bearerscope, offers behind LINE, a line each.
# Only a shell at a terminal completes, so one is started on a pseudo terminal, and told to write down its matches.
zmodload zsh/zpty
found=$(mktemp) setup=$(mktemp)
cat >$setup <<END
found=$found
fpath=(${1:h} \$fpath)
END
cat >>$setup <<'END'
PROMPT=
setopt no_beep
autoload -Uz compinit
compinit -u -d $HOME/zcompdump
compadd() {
  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then # else a helper asks, and offers nothing yet
    local -a hits
    builtin compadd -A hits "$@"
    (($#hits)) && print -rl -- ${(Q)hits} >>$found # as they are, not as they are typed
  fi
  builtin compadd "$@"
}
complete-and-end() {
  zle complete-word
  print 'that is all' >>$found
}
zle -N complete-and-end
bindkey '^I' complete-and-end
END
TERM=dumb zpty -b shell zsh -f -i
trap 'rm -f $found $setup' EXIT # only now: the other shell would come by it as well
zpty -w shell ". $setup"
zpty -w -n shell "$2"$'\t'
for ((i = 0; i < 1000; i++)); do
  while zpty -r -t shell output; do :; done
  grep -qx 'that is all' $found && break
  sleep 0.02
done
zpty -d shell
((i < 1000)) || exit 1
grep -vx 'that is all' $found
exit 0
