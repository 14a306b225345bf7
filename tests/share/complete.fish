# SPDX-License-Identifier: GPL-3.0-or-later
# fish --no-config complete.fish FILE LINE: what FILE offers behind LINE, a line each.
source $argv[1]
for match in (complete -C $argv[2])
    string split -- \t $match | head -n 1
end
