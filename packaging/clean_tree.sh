#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: clean_tree.sh PACKAGE CODENAME FOLDER     (as root)
# Makes a minimal tree of that Debian release in FOLDER, without backports, installs the package there as a user would, and
# starts its programs as an ordinary user: the command line, and the window in an X server outside the tree, so that nothing
# but the package itself brings what it needs. The tree goes afterwards; a picture of the window stays in FOLDER.
set -euo pipefail
package=$(realpath "$1") codename=$2 folder=$(realpath "$3")
tree=$folder/tree

# Mounts of ours are seen by us alone and go with us.
if [[ -z ${RELIEFBOOK_OWN_MOUNTS:-} ]]; then
    RELIEFBOOK_OWN_MOUNTS=1 exec unshare --mount --propagation private "$0" "$@"
fi

server=
cleanUp() {
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    for place in tmp/.X11-unix dev/pts dev proc sys; do
        umount "$tree/$place" 2>/dev/null || true
    done
    rm -rf --one-file-system "$tree"
}
trap cleanUp EXIT
fail() {
    echo "clean_tree.sh: $*" >&2
    exit 1
}

# From the mirror this machine trusts for that release.
# shellcheck disable=SC2016 # apt fills it in
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $codename" | head -n 1)
[[ -n $mirror ]] || fail "apt knows no mirror of $codename"
rm -rf "$tree"
mkdir -p "$folder/cache"
debootstrap --variant=minbase --cache-dir="$folder/cache" "$codename" "$tree" "$mirror" >"$folder/debootstrap.log" ||
    { tail -n 20 "$folder/debootstrap.log" >&2; fail "debootstrap failed"; }
for place in proc sys dev dev/pts; do mount --bind "/$place" "$tree/$place"; done
# What this machine needs to reach the mirror.
cp /etc/resolv.conf "$tree/etc/resolv.conf"
if compgen -G "/etc/apt/apt.conf.d/*proxy*" >/dev/null; then cp /etc/apt/apt.conf.d/*proxy* "$tree/etc/apt/apt.conf.d/"; fi
printf 'deb %s %s main\n' "$mirror" "$codename" >"$tree/etc/apt/sources.list"
printf '#!/bin/sh\nexit 101\n' >"$tree/usr/sbin/policy-rc.d"
chmod +x "$tree/usr/sbin/policy-rc.d"

inTree() {
    chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" "$@"
}
user=(chroot "$tree" setpriv --reuid therapist --regid therapist --clear-groups env -i PATH=/usr/bin:/bin
    HOME=/srv/therapist LANG=C.UTF-8 XDG_RUNTIME_DIR=/srv/therapist/run)
apt() { inTree apt-get "$@" >"$folder/apt.log" 2>&1 || { tail -n 30 "$folder/apt.log" >&2; fail "apt-get $* failed"; }; }

apt update
cp "$package" "$tree/tmp/"
# Without what it only recommends: the least a user can have.
apt install -y --no-install-recommends "/tmp/$(basename "$package")"
# shellcheck disable=SC2016 # dpkg-query fills it in
inTree dpkg-query -W -f '${Package} ${Version} ${db:Status-Status}\n' reliefbook
inTree useradd --create-home --home-dir /srv/therapist therapist
inTree install -d -o therapist -m 700 /srv/therapist/run

echo "-- the command line"
"${user[@]}" reliefbook-cli --help >/dev/null
"${user[@]}" sh -c 'cd && printf "a passphrase for one day\n" >pass && umask 077 &&
    reliefbook-cli --passphrase-file pass demo demo.reliefbook --clients 4 --seed 1 &&
    reliefbook-cli --practice demo.reliefbook --passphrase-file pass info &&
    reliefbook-cli --practice demo.reliefbook --passphrase-file pass check' 2>&1 | sed 's/^/   /' || fail "the command line does not work"

echo "-- the window"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -ac 3>"$folder/display" 2>"$folder/xvfb.log" &
server=$!
for _ in $(seq 100); do
    [[ -s $folder/display ]] && break
    sleep 0.1
done
[[ -s $folder/display ]] || fail "Xvfb did not start: $(cat "$folder/xvfb.log")"
display=:$(cat "$folder/display")
mkdir -p "$tree/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$tree/tmp/.X11-unix"
"${user[@]}" DISPLAY="$display" reliefbook >"$folder/window.log" 2>&1 &
program=$!
window=$(DISPLAY=$display timeout 60 xdotool search --sync --onlyvisible --name Reliefbook | head -n 1) || true
[[ -n $window ]] || fail "no window appeared: $(cat "$folder/window.log")"
DISPLAY=$display xdotool getwindowname "$window" getwindowgeometry "$window" | sed 's/^/   /'
if command -v import >/dev/null; then DISPLAY=$display import -window root "$folder/window.png"; fi
kill -0 "$program" 2>/dev/null || fail "the program ended by itself: $(cat "$folder/window.log")"
kill "$program"
wait "$program" 2>/dev/null || true
if grep -v "^$" "$folder/window.log"; then
    echo "   (said by the program; look whether it matters)"
fi

echo "-- a double click on a practice"
apt install -y --no-install-recommends libglib2.0-bin desktop-file-utils
type=$("${user[@]}" gio info -a standard::content-type /srv/therapist/demo.reliefbook | sed -n 's/.*content-type: //p')
opener=$("${user[@]}" gio mime "$type" | sed -n '1s/.*: //p')
echo "   $type is opened by $opener"
[[ $type == application/x-reliefbook && $opener == reliefbook.desktop ]] || fail "a practice would not open in Reliefbook"

echo "-- taking it away"
apt purge -y reliefbook
left=$(inTree find /usr /etc /var/lib -name '*reliefbook*' -not -path '/var/lib/dpkg/*' -not -path '/var/lib/apt/*')
[[ -z $left ]] || fail "left behind: $left"
