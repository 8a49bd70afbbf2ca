#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: package.sh BUILD_FOLDER
# Makes the Debian package of a finished release build and checks it. What could not be tried here is said at the end.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1
folder=$build/package/deb
untried=()
step() { printf '\n== %s\n' "$*"; }

step "Making the package"
rm -rf "$folder"
mkdir -p "$folder"
(umask 022 && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$folder")
packages=("$folder"/reliefbook_*.deb)
package=${packages[0]}
dpkg-deb --info "$package" | sed -n '/^ Package:/,$p'
dpkg-deb --contents "$package"

step "Checking it"
content=$folder/content
dpkg-deb --extract "$package" "$content"
desktop-file-validate "$content/usr/share/applications/reliefbook.desktop"
# There is no domain of ours to name the program after.
appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info "$content/usr/share/metainfo/reliefbook.metainfo.xml"
lintianOptions=("--fail-on" "error,warning" --tag-display-limit 0)
if ((EUID == 0)); then lintianOptions+=(--allow-root); fi
lintian "${lintianOptions[@]}" "$package"
echo "lintian: no errors, no warnings"

# shellcheck disable=SC1091
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
if ((EUID == 0)) && command -v debootstrap >/dev/null; then
    step "Installing and starting it in a clean tree of Debian ($codename)"
    "$here/clean_tree.sh" "$package" "$codename" "$folder"
    if [[ $codename != bookworm ]]; then
        untried+=("installing it on Debian 12: this machine has another release ($codename), and so has the package")
    fi
else
    untried+=("installing and starting it in a clean tree: that needs the rights of root, and debootstrap")
fi

step "$package"
if ((${#untried[@]})); then
    printf 'NOT TRIED: %s\n' "${untried[@]}"
fi
