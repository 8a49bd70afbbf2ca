#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs packaging/install-packages.sh against a machine that is made up: dpkg-query and apt answer from files in a folder,
# and whatever would change the machine is only written down in `done`.
set -euo pipefail
script=$(realpath "$(dirname "$0")/../../packaging/install-packages.sh")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
export folder

command_of() {
    cat >"$folder/bin/$1"
    chmod +x "$folder/bin/$1"
}
command_of dpkg-query <<'END'
#!/usr/bin/env bash
grep -m 1 "^${*: -1} " "$folder/installed" | sed 's/^[^ ]* /installed /' | grep .
END
command_of apt-get <<'END'
#!/usr/bin/env bash
case $1 in
indextargets) echo "http://mirror/debian" ;;
update) echo "update" >>"$folder/done"; [[ ! -e $folder/offline ]] ;;
install) echo "$*" >>"$folder/done"; [[ ! -e $folder/broken ]] ;;
esac
END
command_of apt-cache <<'END'
#!/usr/bin/env bash
while read -r version; do echo " libsqlcipher-dev | $version | somewhere"; done <"$folder/known"
END
command_of tee <<'END'
#!/usr/bin/env bash
{ echo "sources $1"; cat; } >>"$folder/done"
echo "4.6.1-2~bpo12+1" >>"$folder/known"
END
command_of sudo <<'END'
#!/usr/bin/env bash
exec "$@"
END

# A machine of Debian CODENAME that has everything; each case then takes something away.
machine() {
    rm -f "$folder"/{done,offline,broken}
    touch "$folder/done"
    echo "VERSION_CODENAME=$1" >"$folder/os-release"
    for package in g++ cmake ninja-build pkg-config qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev \
        qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libsqlcipher-dev libssl-dev zlib1g-dev libsodium-dev libzxcvbn-dev \
        libboost-math-dev fonts-inter python3 python3-fonttools libgtest-dev patch poppler-utils dbus-daemon \
        xvfb xdotool openbox at-spi2-core python3-gi clang-format-14; do
        echo "$package 4.6.1-2"
    done >"$folder/installed"
    printf '%s\n' "4.6.1-2" >"$folder/known"
}
without() { sed -i "/^$1 /d" "$folder/installed"; }
install() {
    status=0
    output=$(PATH=$folder/bin:$PATH OS_RELEASE=$folder/os-release "$script" "$@" 2>&1) || status=$?
}

failures=0
expect() { # WHAT COMMAND...
    if ! "${@:2}"; then
        printf 'not so: %s\nstatus %s\n%s\n--- done:\n%s\n\n' "$1" "$status" "$output" "$(cat "$folder/done")"
        failures=$((failures + 1))
    fi
}
says() { [[ $output == *"$1"* ]]; }
did() { grep -qE -- "$1" "$folder/done"; }
nothing() { [[ ! -s $folder/done ]]; }

machine trixie
install build test
expect "nothing is said or done where all is there" test -z "$output"
expect "nothing is touched where all is there" nothing

machine trixie
without cmake
without libgtest-dev
install build
expect "says what it installs" says "which are installed now: cmake"
expect "installs only what is missing of the groups asked for" did "^install .*DPkg::Lock::Timeout=120 cmake$"
expect "takes no recommendations" did "^install -y -q --no-install-recommends"

machine bookworm
without libsqlcipher-dev
echo "3.4.1-2+b1" >"$folder/known"
install build
expect "enables backports on Debian 12" did "^sources /etc/apt/sources.list.d/bookworm-backports.sources"
expect "takes them from the mirror in use" did "^URIs: http://mirror/debian"
expect "takes SQLCipher from them" did "^install .* libsqlcipher-dev=4.6.1-2~bpo12\+1 libsqlcipher1=4.6.1-2~bpo12\+1$"

machine bookworm
without libsqlcipher-dev
printf '%s\n' "4.6.1-2~bpo12+1" "3.4.1-2+b1" >"$folder/known"
install build
expect "leaves backports alone where they are enabled" test "$(grep -c ^sources "$folder/done")" = 0
expect "takes the newer of two" did " libsqlcipher-dev=4.6.1-2~bpo12\+1 "

machine bookworm
without libsqlcipher-dev
echo "libsqlcipher-dev 3.4.1-2+b1" >>"$folder/installed"
install build
expect "takes the SQLCipher of Debian 12 for missing" says "installed now: libsqlcipher-dev"

machine bookworm
without libsqlcipher-dev
echo "3.4.1-2+b1" >"$folder/known"
touch "$folder/offline"
install build
expect "fails where apt can't reach its sources" test "$status" = 1
expect "says so" says "could not reach its sources"
expect "leaves the machine as it was" test "$(cat "$folder/done")" = update

machine trixie
without cmake
touch "$folder/broken"
install build
expect "fails where apt can't install" test "$status" = 1
expect "says what it could not install" says "could not install: cmake"

machine trixie
install build package
expect "installs what the package is checked with" did " lintian appstream desktop-file-utils debootstrap( |$)"

machine trixie
install nonsense
expect "refuses a group it doesn't know" test "$status" = 2

exit $((failures > 0))
