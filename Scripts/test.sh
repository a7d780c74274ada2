#!/usr/bin/env bash
# Checks the whole project: the format of the sources, all tests, and that nothing warns.
# Installs what is missing first.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install.sh tests
swift format lint --strict --parallel -r Sources Tests Package.swift

# Built as a user's tool is, so that the two share their build.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test -c release --disable-testable-imports 2>&1 | tee "$log"

# A source that is not compiled again does not warn again: renewing its date makes that it does.
ours="^/[^:]+/(Sources|Tests)/[^:]+:[0-9]+:[0-9]+: warning: |^warning: '"
if warnings=$(grep -E "$ours" "$log" | grep -v /.build/); then
  printf '%s\n' '' 'Er zijn waarschuwingen; los ze op.' 'There are warnings; mend them.' \
    "$warnings" >&2
  grep -o '^/[^:]*' <<< "$warnings" | sort -u | xargs -r -d '\n' touch
  exit 1
fi
