#!/usr/bin/env bash
# Lints, shows what was found, and tells it to the steps that follow. Works with bash 3.2 (macOS).
# The checkout may be a stranger's: neither Python (-I) nor git runs anything that lies in it.
set -euo pipefail

fail() {
  printf '::error title=postmortem-lint::%s\n' "$1"
  exit 2
}

tell() { printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"; }

bin="$RUNNER_TEMP/postmortem-lint/bin"
[ -d "$bin" ] || bin="$RUNNER_TEMP/postmortem-lint/Scripts"
tool() { "$bin/python" -I -m postmortem_lint "$@"; }
git() {
  command git -c safe.bareRepository=explicit -c core.fsmonitor=false -c core.hooksPath=/dev/null "$@"
}
made="$RUNNER_TEMP/postmortem-lint-reports"
rm -rf "$made"
mkdir -p "$made"

paths=()
while IFS= read -r path; do
  path=${path%$'\r'}
  [ -z "$path" ] || paths+=("$path")
done <<<"${INPUT_PATHS:-}"
[ ${#paths[@]} -gt 0 ] || paths=(.)

all=true
# In a pull request: what it adds and changes. The checkout may hold no commit but the last.
if [ "${INPUT_CHANGED_ONLY:-}" = true ] && [ -n "${BASE_SHA:-}" ]; then
  case "$BASE_SHA" in *[!0-9a-f]*) fail 'the base of the pull request is no commit' ;; esac
  git cat-file -e "$BASE_SHA^{commit}" 2>/dev/null ||
    git fetch --quiet --no-tags --no-recurse-submodules --depth=1 origin "$BASE_SHA" ||
    fail 'the base of the pull request cannot be fetched; check out with fetch-depth: 0, or set changed-only: false'
  # What changes how documents are linted may concern each of them.
  if git diff --quiet --no-renames "$BASE_SHA" HEAD -- ':(glob)**/*postmortem-lint.toml' \
    ':(glob)**/postmortem-profile.toml' ':(glob)**/postmortem-baseline.json' \
    ':(glob,icase)**/*template*.md'; then
    all=false
  else
    echo 'The configuration, the baseline or a template was changed: all documents are linted.'
  fi
fi

if [ "$all" = false ]; then
  git --literal-pathspecs diff --relative --name-only -z --no-renames --diff-filter=d \
    "$BASE_SHA" HEAD -- "${paths[@]}" >"$made/changed"
  paths=()
  while IFS= read -r -d '' path; do
    case "$path" in
      *.md | *.markdown) paths+=("./$path") ;;
    esac
  done <"$made/changed"
  if [ ${#paths[@]} -eq 0 ]; then
    echo 'No Markdown files were changed.'
    for name in findings errors fixable; do tell "$name" 0; done
    if [ "${INPUT_FORMAT:-}" = sarif ]; then # a file without results, for the step that uploads it
      tool check -q --isolated --output-format="sarif=$made/results.sarif" "$made"
      tell sarif "$made/results.sarif"
    fi
    exit 0
  fi
fi

options=(--output-format="json=$made/report.json" --output-format="markdown=$made/summary.md")
case "${INPUT_FORMAT:-annotations}" in
  annotations) options+=(--output-format=github) ;;
  text) options+=(--output-format=text) ;;
  sarif) options+=(--output-format=text --output-format="sarif=$made/results.sarif") ;;
  *) fail 'the input "format" is none of annotations, text, sarif' ;;
esac
[ -z "${INPUT_CONFIG:-}" ] || options+=(--config="$INPUT_CONFIG")
# xargs knows quotes and runs nothing of what it reads but printf.
if [ -n "${INPUT_ARGS:-}" ]; then
  printf '%s\n' "$INPUT_ARGS" | xargs -n 1 printf '%s\n' >"$made/args" ||
    fail 'the input "args" has a quote without its counterpart'
  while IFS= read -r option; do
    [ -z "$option" ] || options+=("$option")
  done <"$made/args"
fi

status=0
tool check "${options[@]}" -- "${paths[@]}" || status=$?

[ ! -f "$made/summary.md" ] || cat "$made/summary.md" >>"$GITHUB_STEP_SUMMARY"
if [ -f "$made/report.json" ]; then
  "$bin/python" -I - "$made" >>"$GITHUB_OUTPUT" <<'PYTHON'
import json
import pathlib
import sys

made = pathlib.Path(sys.argv[1])
summary = json.loads((made / "report.json").read_text(encoding="utf-8"))["summary"]
print(f"findings={summary['error'] + summary['warning'] + summary['info']}")
print(f"errors={summary['error']}")
print(f"fixable={summary['fixable']}")
sarif = made / "results.sarif"
if sarif.exists():
    print(f"sarif={sarif}")
PYTHON
fi
exit "$status"
