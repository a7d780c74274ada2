#!/usr/bin/env bash
# Draws the sheets and charts of the gallery anew into docs/gallery: of the shipped register, and of a
# made-up movement of 400.
#
#   Scripts/gallery.sh
#
# A new kind of sheet or chart is one more line in `pictures`.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install.sh tests
swift build -c release --product vliegwiel
tool=.build/release/vliegwiel
gallery=docs/gallery
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/new"

utrecht=Datasets/utrecht
made_up=$scratch/made-up
"$tool" generate --actors 400 --clusters 5 --gaps 6 --seed 1 -o "$made_up" --quiet

# Each line: the name of the picture, its title, and the arguments of the tool.
pictures() {
  local set=$1 register=$2 initiative=$3
  cat << END
$set-overview|Overview|poster $register overview --size a1
$set-gaps|Gaps|poster $register gaps --size a2
$set-list|Gaps in order|poster $register list --size a3
$set-theme|A theme|poster $register theme energie --size a2
$set-municipality|A municipality|poster $register municipality Utrecht --size a2
$set-initiative|An initiative|poster $register initiative $initiative --size a3
$set-degree|plot degree|plot degree $register
$set-ranks|plot ranks|plot ranks $register
$set-theme-pairs|plot theme-pairs|plot theme-pairs $register
$set-resolution|plot resolution|plot resolution $register
$set-robustness|plot robustness|plot robustness $register
$set-funnel|plot funnel|plot funnel $register
$set-timeline|plot timeline|plot timeline $register
END
}

# The longest side of a picture in pixels: enough to read a chart, and an idea of a sheet; each
# picture stays below some 150 kB.
longest() { [[ $1 == *-gaps ]] && echo 1300 || echo 1000; }

# Draws a picture as PDF, and from that a PNG of few colours, which is small.
draw() {
  local name=$1 arguments
  read -ra arguments <<< "$2"
  "$tool" "${arguments[@]}" --lang nl --quiet -o "$scratch/$name.pdf"
  pdftoppm -png -singlefile -scale-to "$(longest "$name")" "$scratch/$name.pdf" "$scratch/$name"
  pngquant --quality 40-90 --speed 1 --strip --output "$scratch/new/$name.png" "$scratch/$name.png"
}

# A heading, and the pictures of a register, two in a row.
chapter() {
  local title=$1 place=0 name words arguments
  printf '\n## %s\n\n| | |\n|---|---|\n' "$title"
  while IFS='|' read -r name words arguments; do
    draw "$name" "$arguments" < /dev/null
    ((place++ % 2 == 0)) && printf '|' || true
    printf ' **%s**<br>![%s](%s.png) |' "$words" "$words" "$name"
    ((place % 2 == 0)) && printf '\n' || true
  done
  ((place % 2 == 0)) || printf ' |\n'
}

{
  printf '# Gallery\n\n'
  printf '%s\n' 'Every sheet and chart, drawn anew by `Scripts/gallery.sh`. They are vectors: SVG and' \
    'PDF are sharp at any size; here are small pictures of them.'
  pictures utrecht "$utrecht" gelukkig-en-vitaal | chapter 'The province of Utrecht'
  # The initiative with most links.
  busiest=$("$tool" brokers "$made_up" --actor-kinds initiative,umbrella,network,support,government \
    --resamples 0 --permutations 0 --format csv | awk -F, '$3 == "initiative" && !n++ { print $1 }')
  pictures made-up "$made_up" "$busiest" | chapter 'A made-up movement of 400'
} > "$scratch/new/README.md"

total=$(du -cb "$scratch"/new/*.png | tail -1 | cut -f1)
((total <= 3 * 1024 * 1024)) || { echo "The gallery is $total bytes, above 3 MB." >&2; exit 1; }
rm -rf "$gallery"
mkdir -p docs
mv "$scratch/new" "$gallery"
du -h "$gallery"/*.png | sort -h | tail -3
