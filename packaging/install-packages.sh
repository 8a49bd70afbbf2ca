#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: install-packages.sh GROUP...   (build, test, bench, lint, soak, package)
# Installs what those groups need and the machine lacks; does and says nothing where all is there. Debian 12 and 13.
set -euo pipefail

wanted() {
    case $1 in
    build)
        echo g++ cmake ninja-build pkg-config \
            qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
            libsqlcipher-dev libssl-dev zlib1g-dev libsodium-dev libzxcvbn-dev libboost-math-dev \
            fonts-inter python3 python3-fonttools poppler-utils
        # Qt Charts asks for it and does not depend on it; in Debian 13 it is part of qt6-base-dev.
        if [[ $codename == bookworm ]]; then echo libqt6opengl6-dev; fi ;;
    test)
        echo libgtest-dev patch dbus-daemon \
            xvfb xdotool openbox at-spi2-core python3-gi
        # Another version formats otherwise, so without this one formatting is not checked (Debian 13 has none).
        if [[ $codename == bookworm ]]; then echo clang-format-14; fi ;;
    bench) echo libbenchmark-dev xvfb xauth ;;
    lint) echo clang clang-tidy ;;
    soak) echo clang libclang-rt-dev ;;
    package) echo dpkg-dev file lintian appstream desktop-file-utils debootstrap xvfb xdotool ;;
    *) echo "install-packages.sh: no group '$1'" >&2; exit 2 ;;
    esac
}

# Debian 12 itself has SQLCipher 4.5 under another version scheme (3.4); what we need is in its backports.
leastSqlcipher=4.6
installed() {
    local state version
    read -r state version < <(dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$1" 2>/dev/null) || return 1
    [[ $state == installed ]] || return 1
    [[ $1 != libsqlcipher-dev ]] || dpkg --compare-versions "$version" ge $leastSqlcipher
}

asRoot() {
    if ((EUID == 0)); then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

fail() {
    printf '\n%s\n' "$@" >&2
    exit 1
}

# Prints the newest version of libsqlcipher-dev that apt knows, installed or not.
knownSqlcipher() { apt-cache madison libsqlcipher-dev | awk '{ print $3 }' | sort -V | tail -n 1; }

enableBackports() {
    # From the mirror this machine already trusts for Debian 12 itself.
    local mirror
    # shellcheck disable=SC2016 # apt fills it in
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1)
    [[ -n $mirror ]] || fail "Debian 12 is not among the sources of apt, so its backports can't be found either."
    echo "Enabling bookworm-backports, for SQLCipher $leastSqlcipher (in /etc/apt/sources.list.d/bookworm-backports.sources)."
    printf '%s\n' "Types: deb" "URIs: $mirror" "Suites: bookworm-backports" "Components: main" \
        "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg" |
        asRoot tee /etc/apt/sources.list.d/bookworm-backports.sources >/dev/null
    asRoot apt-get update -q
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian: what has to be installed stands in packaging/install-packages.sh. Going on." >&2
    exit 0
fi
# shellcheck disable=SC1090,SC1091
codename=$(. "${OS_RELEASE:-/etc/os-release}" && echo "${VERSION_CODENAME:-}")

missing=()
for group in "$@"; do
    list=$(wanted "$group")
    for package in $list; do
        installed "$package" || missing+=("$package")
    done
done
if ((${#missing[@]} == 0)); then
    exit 0
fi

echo "Reliefbook needs these packages, which are installed now: ${missing[*]}"
if ((EUID != 0)) && ! command -v sudo >/dev/null; then
    fail "That needs the rights of root, and there is no sudo. As root: packaging/install-packages.sh $*"
fi
reached=yes
asRoot apt-get update -q -o APT::Update::Error-Mode=any || reached=no
if [[ " ${missing[*]} " == *" libsqlcipher-dev "* ]]; then
    version=$(knownSqlcipher)
    if [[ $codename == bookworm && $reached == yes ]] && ! dpkg --compare-versions "${version:-0}" ge $leastSqlcipher; then
        enableBackports
        version=$(knownSqlcipher)
    fi
    dpkg --compare-versions "${version:-0}" ge $leastSqlcipher ||
        fail "SQLCipher $leastSqlcipher or newer (libsqlcipher-dev) is not among the packages apt knows." \
            "Where apt could not reach its sources (see above), run this again when it can."
    missing=("${missing[@]/#libsqlcipher-dev/libsqlcipher-dev=$version}")
    # apt takes only the named package from backports, so name what it depends on in the same version.
    missing+=("libsqlcipher1=$version")
fi
asRoot apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=120 "${missing[@]}" ||
    fail "apt could not install: ${missing[*]}" \
        "Where apt could not reach its sources (see above), run this again when it can."
