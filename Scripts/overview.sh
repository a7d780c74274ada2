#!/usr/bin/env bash
# Draws the overview of the movement in Datasets/utrecht, in the folder output.
# Installs what is missing and builds the tool first.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install.sh
swift build -c release --product vliegwiel
.build/release/vliegwiel overview Datasets/utrecht -o output
