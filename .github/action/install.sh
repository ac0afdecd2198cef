#!/usr/bin/env bash
# Installs postmortem-lint into an environment of its own, away from that of the project.
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

case "${INPUT_VERSION:-}" in
  "") what=$GITHUB_ACTION_PATH ;;
  latest) what=postmortem-lint ;;
  *[!0-9A-Za-z.+!]* | [!0-9]*) fail 'the input "version" is no version, as 0.1.0 is' ;;
  *) what="postmortem-lint==$INPUT_VERSION" ;;
esac

venv="$RUNNER_TEMP/postmortem-lint"
"$python" -m venv "$venv"
bin="$venv/bin"
[ -d "$bin" ] || bin="$venv/Scripts"
"$bin/python" -m pip install --quiet --disable-pip-version-check "$what"
