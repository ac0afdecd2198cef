#!/usr/bin/env bash
# Installs postmortem-lint as it is here into an environment of its own, away from the project's.
set -euo pipefail

fail() {
  printf '::error title=postmortem-lint::%s\n' "$1"
  exit 2
}

python=""
for name in python3 python; do
  if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python=$name
    break
  fi
done
[ -n "$python" ] || fail 'Python 3.11 or later is needed; run actions/setup-python before this step'

venv="$RUNNER_TEMP/postmortem-lint"
"$python" -m venv "$venv"
bin="$venv/bin"
[ -d "$bin" ] || bin="$venv/Scripts"
"$bin/python" -m pip install --quiet --disable-pip-version-check "$GITHUB_ACTION_PATH"
