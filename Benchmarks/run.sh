#!/usr/bin/env bash
# Measures our kernels beside those of NetworKit, igraph and graph-tool, and prints tables.
#
#   Benchmarks/run.sh [--sizes small,large] [--threads 1,2] [--kernels bfs,core] [--growth] [FILE…]
#
# Builds our program, and fetches the peers into an environment of their own. A peer that cannot be
# had is left out of the tables, which say so. `--help` tells all options.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
origin=$OLDPWD

swift build -c release >&2

if ! cmp --silent requirements.txt .venv/requirements.txt; then
  rm -rf .venv
  python3 -m venv .venv
  # One by one: when one cannot be had, the others still can.
  while read -r requirement; do
    .venv/bin/python -m pip install --quiet --disable-pip-version-check "$requirement" ||
      echo "$requirement cannot be had" >&2
  done < requirements.txt
  cp requirements.txt .venv/requirements.txt
fi
/usr/bin/python3 -c 'import graph_tool' 2> /dev/null ||
  echo 'graph-tool is not there; on Debian: apt-get install python3-graph-tool' >&2

here=$PWD
cd "$origin"
exec "$here/.venv/bin/python" "$here/compare.py" "$@"
