#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: headless.sh RELIEFBOOK-CLI FOLDER
# The main job without a window: a fresh demo practice in FOLDER, the analysis of some of its courses, their progress
# reports as PDF and their charts as PNG. What was in FOLDER from an earlier run goes.
set -euo pipefail

cli=$1 folder=$2
practice=$folder/demo.reliefbook
mkdir -p "$folder"
rm -f "$folder"/demo.reliefbook* "$folder"/passphrase "$folder"/*.json "$folder"/*.pdf "$folder"/*.png
(umask 077 && head -c 24 /dev/urandom | base64 >"$folder/passphrase")

reliefbook() { "$cli" --practice "$practice" --passphrase-file "$folder/passphrase" "$@"; }

echo "Making a demo practice in $practice (passphrase in $folder/passphrase)"
"$cli" --passphrase-file "$folder/passphrase" demo "$practice" --clients 24 --seed 1

# The four longest courses, as lines "course client".
reliefbook courses --json >"$folder/courses.json"
mapfile -t courses < <(python3 -c '
import json, sys
courses = sorted(json.load(sys.stdin), key=lambda course: (-course["sessions"], course["id"]))
for course in courses[:4]:
    print(course["id"], course["client"])' <"$folder/courses.json")

# One line per report: which of the courses, for whom, in which language, on which paper.
while read -r which audience language paper grey; do
    read -r course client <<<"${courses[which]}"
    name=$folder/course$((which + 1))-$audience-$language-$paper${grey:+-grey}.pdf
    reliefbook report progress --client "$client" --course "$course" --audience "$audience" --language "$language" \
        --paper "$paper" ${grey:+"$grey"} -o "$name" >/dev/null
done <<'END'
0 client en A4
0 doctor en Letter
1 client sr A4
1 doctor sr A4
2 client sr_Latn Letter
2 doctor en A4 --grey
3 client en Letter
3 doctor sr Letter
END
for which in "${!courses[@]}"; do
    read -r course _ <<<"${courses[which]}"
    reliefbook analyse --course "$course" --json >"$folder/course$((which + 1))-analysis.json"
    reliefbook chart --course "$course" -o "$folder/course$((which + 1))-chart.png" >/dev/null
done
read -r course _ <<<"${courses[0]}"
reliefbook chart --course "$course" --dark -o "$folder/course1-chart-dark.png" >/dev/null
reliefbook chart --course "$course" --grey -o "$folder/course1-chart-grey.png" >/dev/null

echo "Analysed ${#courses[@]} courses. Written:"
printf '  %s\n' "$folder"/*.pdf "$folder"/*.png "$folder"/*-analysis.json
