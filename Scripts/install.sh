#!/usr/bin/env bash
# Makes sure that everything is there that Vliegwiel needs on Debian, and installs what is not.
#
#   Scripts/install.sh          to build and to run
#   Scripts/install.sh tests    for the tests as well, with a Python environment in .venv
#
# What is there already is left alone: then no package manager and no network is touched.
set -euo pipefail
cd "$(dirname "$0")/.."

oldest_swift=6.2
get_swift=https://www.swift.org/install

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Each call below: the Debian packages, the command that succeeds when they are there, their use.
# `collect` gathers what is missing; the checks run once more after the installation.
collect() {
  missing=()
  reasons=()
  need 'git ca-certificates' 'command -v git' 'fetches the Swift packages that this one builds on'
  need 'libcurl4 libncurses6 libsqlite3-0 libstdc++6 libxml2' 'swift build --version' \
    'Swift itself runs on them'
  need 'gcc libc6-dev' "gcc -x c -o /dev/null - <<< 'int main(void) { return 0; }'" \
    'Swift links programs with them'
  need pkg-config 'command -v pkg-config' 'tells Swift where the C libraries are'
  need libgraphviz-dev 'pkg-config --exists libgvc libcgraph' 'lays out and draws networks'
  need librsvg2-dev 'pkg-config --exists librsvg-2.0' 'turns drawings into PDF and PNG'
  need libpango1.0-dev 'pkg-config --exists pangocairo' 'measures text'
  need libqrencode-dev 'pkg-config --exists libqrencode' 'makes the QR codes of posters'
  need libqpdf-dev 'pkg-config --exists libqpdf' \
    'gives PDFs their language, alternative texts and the boxes for printing'
  need fonts-inter 'fc-list Inter | grep .' 'the typeface of the drawings'
  if [[ $purpose == tests ]]; then
    need python3-venv "python3 -c 'import ensurepip, venv'" 'the reference values come from Python'
    need poppler-utils 'command -v pdfinfo && command -v pdffonts' 'looks into the PDFs we write'
    need zbar-tools 'command -v zbarimg' 'reads our QR codes back'
    need qpdf 'command -v qpdf' 'checks the PDFs we write'
    need pngquant 'command -v pngquant' 'makes the pictures of the gallery small'
    need graphviz 'command -v neato' 'a second opinion on our layouts'
  fi
}

need() {
  eval "$2" > /dev/null 2>&1 && return
  local packages
  read -ra packages <<< "$1"
  missing+=("${packages[@]}")
  reasons+=("  $1: $3")
}

install_missing() {
  command -v apt-get > /dev/null || stop \
    'Er is hier geen apt-get. Installeer zelf, onder de namen van uw systeem:' \
    'There is no apt-get here. Install these yourself, by the names of your system:' \
    "${reasons[@]}"
  local as_root=()
  if ((EUID != 0)); then
    command -v sudo > /dev/null || stop \
      'Installeren vraagt beheerdersrechten, en sudo is er niet. Laat een beheerder dit doen:' \
      'Installing needs administrator rights, and there is no sudo. Let an administrator run:' \
      "  apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
  fi
  printf '%s\n' 'Er ontbreken Debian-pakketten; ze worden nu geïnstalleerd.' \
    'These Debian packages are missing and are installed now:' "${reasons[@]}" >&2

  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get -qq -y -o DPkg::Lock::Timeout=120)
  local install=(install --no-install-recommends "${missing[@]}")
  # The lists of packages are fetched only when they are absent or too old to install from.
  apt-get -qq --simulate "${install[@]}" &> /dev/null && "${apt[@]}" "${install[@]}" > /dev/null ||
    { "${apt[@]}" update && "${apt[@]}" "${install[@]}"; } > /dev/null || stop \
    'Het installeren is niet gelukt; hierboven staat waarom.' \
    'The installation failed, for the reason above.'
}

check_swift_is_there() {
  command -v swift > /dev/null || stop \
    "Swift is niet gevonden. Zet Swift $oldest_swift of nieuwer in PATH: $get_swift" \
    "Swift was not found. Put Swift $oldest_swift or newer in PATH: $get_swift"
}

check_swift_version() {
  local found
  found=$(swift --version 2> /dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p')
  printf '%s\n' "$oldest_swift" "$found" | sort --check=quiet --version-sort || stop \
    "Dit is Swift $found; nodig is $oldest_swift of nieuwer: $get_swift" \
    "This is Swift $found; $oldest_swift or newer is needed: $get_swift"
}

# The environment keeps a copy of the requirements that it was made for, and is remade for others.
make_python_environment() {
  local wanted=Tests/requirements.txt
  cmp --silent "$wanted" .venv/requirements.txt && .venv/bin/python -c '' 2> /dev/null && return
  printf '%s\n' 'De Python-omgeving voor de tests wordt gemaakt in .venv.' \
    'The Python environment of the tests is made in .venv.' >&2
  rm -rf .venv
  python3 -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$wanted"
  cp "$wanted" .venv/requirements.txt
}

purpose=${1:-run}
[[ $purpose == run || $purpose == tests ]] || stop "usage: Scripts/install.sh [tests]"

check_swift_is_there
collect
if ((${#missing[@]} > 0)); then
  install_missing
  collect
  ((${#missing[@]} == 0)) || stop \
    'Na het installeren ontbreekt nog steeds:' 'After installing, this is still missing:' \
    "${reasons[@]}"
fi
check_swift_version
[[ $purpose == run ]] || make_python_environment
