#!/usr/bin/env bash
# Installs postmortem-lint as it is here into an environment of its own, away from the project's.
# The checkout may be a stranger's: Python runs isolated (-I), or a json.py there would run with it.
set -euo pipefail

fail() {
  printf '::error title=postmortem-lint::%s\n' "$1"
  exit 2
}

cd "$RUNNER_TEMP"
python=""
for name in python3 python; do
  if "$name" -I -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python=$name
    break
  fi
done
[ -n "$python" ] || fail 'Python 3.11 or later is needed; run actions/setup-python before this step'

venv="$RUNNER_TEMP/postmortem-lint"
"$python" -I -m venv "$venv"
bin="$venv/bin"
[ -d "$bin" ] || bin="$venv/Scripts"
"$bin/python" -I -m pip install --quiet --disable-pip-version-check "$GITHUB_ACTION_PATH"
