#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the README's pictures of the window, light and dark: take.sh [PROGRAM [FOLDER]]
# The built program runs on a display and in a home folder of its own, with the sandbox as its server, and is worked by
# keys. Look at the pictures before they go in: a changed order of Tab would send a key elsewhere.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

program=$(realpath --canonicalize-missing "${1:-build/run/src/bearerscope}")
folder=$(realpath --canonicalize-missing "${2:-resources/pictures}")
width=1180 height=800
most_bytes=150000

declare -A package_of=([Xvfb]=xvfb [xdotool]=xdotool [import]=imagemagick [convert]=imagemagick)
missing=()
for tool in "${!package_of[@]}"; do
  command -v "$tool" >/dev/null || missing+=("${package_of[$tool]}")
done
if [ "${#missing[@]}" -gt 0 ]; then
  echo "Please install: $(printf '%s\n' "${missing[@]}" | sort -u | tr '\n' ' ')" >&2
  exit 1
fi
[ -x "$program" ] || { echo "$program isn't there: build it, or name another program." >&2; exit 1; }

scratch=$(mktemp -d)
started=()
finish() {
  local pid
  for pid in "${started[@]}"; do
    kill "$pid" 2>/dev/null || continue
    wait "$pid" || true
  done
  started=()
}
trap 'finish; rm -rf "$scratch"' EXIT

# Whether what is given comes true within ten seconds.
within() {
  local tries=100
  until "$@"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { echo "waited in vain for: $*" >&2; return 1; }
    sleep 0.1
  done
}

look() { import -window root "rgb:$scratch/$1"; }
differs() { look now && ! cmp --silent "$scratch/before" "$scratch/now"; }

# Does something, and waits until it shows, and a little more until all is drawn: the time left changes each second, so
# the picture never rests for long.
after() {
  look before
  "$@"
  within differs
  sleep 0.7
}

keys() { xdotool key --clearmodifiers "$@"; }
type_text() { xdotool type --clearmodifiers "$1"; }
replace_text() { keys ctrl+a && type_text "$1"; }
has_line() { [ -s "$1" ] && [ -z "$(tail -c 1 "$1")" ]; }
find_window() { window=$(xdotool search --onlyvisible --name '^Bearerscope' 2>/dev/null | tail -n 1) && [ -n "$window" ]; }

# A program that knows nothing of whoever starts it.
start() {
  local appearance=$1 home=$scratch/$1
  mkdir -p "$home/.config/bearerscope" "$home/run"
  chmod 700 "$home/run"
  echo "{\"appearance\": \"$(printf %s "$appearance" | base64)\"}" >"$home/.config/bearerscope/window.json"
  # Without -noreset it starts anew whenever its last client goes, and throws out who comes just then.
  Xvfb -displayfd 5 -screen 0 "${width}x${height}x24" -nolisten tcp -noreset 5>"$home/display" 2>"$home/xvfb.log" &
  started=("$!")
  within has_line "$home/display"
  DISPLAY=:$(cat "$home/display")
  export DISPLAY
  look before
  env -i PATH="$PATH" DISPLAY="$DISPLAY" HOME="$home" XDG_RUNTIME_DIR="$home/run" DBUS_SESSION_BUS_ADDRESS=disabled: \
    LC_ALL=C.UTF-8 TZ=Europe/Berlin QT_QPA_PLATFORM=xcb "$program" 2>"$home/program.log" &
  started=("$!" "${started[@]}")
  within find_window
  xdotool mousemove "$width" "$height" # hovers over nothing
  xdotool windowmove "$window" 0 0 windowsize "$window" "$width" "$height" windowfocus --sync "$window"
  within differs
  sleep 1
}

request() {
  after keys alt+o Tab Tab # from the filter over the list to the names as text
  after replace_text "$1"
  after keys ctrl+Return
  after keys Tab Tab Tab Tab space # closes the message
}

save() {
  local file=$folder/$1
  # So many shades are in it that nobody misses the others, and it is half as large.
  import -window root png:- | convert png:- -strip +dither -colors 256 -define png:compression-level=9 "PNG8:$file"
  [ "$(stat --format %s "$file")" -le "$most_bytes" ] || { echo "$file: more than $most_bytes bytes" >&2; return 1; }
  echo "$file"
}

mkdir -p "$folder"
for appearance in Light Dark; do
  start "$appearance"
  request "redemptions vouchers"
  after keys ctrl+k
  after type_text "POST /v1/redemptions"
  save "window-${appearance,}.png"
  request "vouchers"
  after keys ctrl+shift+y
  after keys Tab Tab ctrl+a # the list of tokens, all of them
  after keys Tab space      # Compare
  save "compare-${appearance,}.png"
  finish
done
