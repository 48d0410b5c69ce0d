#!/usr/bin/env bash
# Proves that a change changes nothing: builds BASE and the work tree, runs both over the same notices, compares every byte of
# check jsonl, page PDF, page report (without its milliseconds) and proof. Prints what differs; exit 1 where anything does.
# usage: bash eng/same.sh [BASE]      (BASE: a commit, HEAD where left out; SAME_PUBLISH=1 compares ReadyToRun builds, as store/ is shipped)
# Needs the measuring programs in ../shared/measure (or MEASURE=folder) for corpus.py, and the fonts of eng/demo.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
base=$(git rev-parse "${1:-HEAD}")
measure=${MEASURE:-$root/../shared/measure}
work=${SAME_WORK:-$root/artifacts/same}
mkdir -p "$work/in"

program() { # TREE OUT: builds the command line of a tree
  dotnet publish "$1/src/Classifieds.Cli" -c Release -r linux-x64 --self-contained false -o "$2" -v q --nologo \
    ${SAME_PUBLISH:-'-p:PublishReadyToRun=false'} >/dev/null
  cp -r "$1/templates" "$1/seeds" "$2/"
}

if [ ! -x "$work/$base/classifieds" ]; then
  git worktree remove --force "$work/tree" 2>/dev/null || true
  git worktree add --quiet --detach "$work/tree" "$base"
  program "$work/tree" "$work/$base"
  git worktree remove --force "$work/tree"
fi
rm -rf "$work/now"
program "$root" "$work/now"

cp seeds/notices.txt "$work/in/seeds.txt"
cp seeds/faulty.txt "$work/in/faulty.txt"
cp seeds/*.png "$work/in/"
python3 "$measure/corpus.py" 300 20261124 | sed 's/$/\n---/' > "$work/in/corpus.txt"
for kind in all public tender names; do
  python3 eng/hard-corpus.py 300 20261124 $([ $kind = all ] || echo $kind) | sed 's/$/\n---/' > "$work/in/hard-$kind.txt"
done

run() { # PROGRAM OUT
  rm -rf "$2"; mkdir -p "$2"
  for file in "$work"/in/*.txt; do
    name=$(basename "$file" .txt)
    "$1" check "$file" --format jsonl --print-date 2026-11-25 > "$2/$name.check.jsonl" 2> "$2/$name.check.err" || true
    "$1" read "$file" --print-date 2026-11-25 > "$2/$name.read.jsonl" 2> "$2/$name.read.err" || true
    for paper in tabloid broadsheet; do
      "$1" page --from "$file" --paper $paper --print-date 2026-11-25 --out "$2/$name-$paper.pdf" --report "$2/$name-$paper.json" \
        > "$2/$name-$paper.out" 2> "$2/$name-$paper.err" || true
      sed -i "s|$2||g" "$2/$name-$paper.out" "$2/$name-$paper.err"
      [ ! -f "$2/$name-$paper.json" ] || python3 - "$2/$name-$paper.json" <<'PY'
import json, sys
report = json.load(open(sys.argv[1], encoding="utf-8"))
report.pop("timings", None)
json.dump(report, open(sys.argv[1], "w", encoding="utf-8"), ensure_ascii=False, indent=1)
PY
    done
    "$1" proof --from "$file" --print-date 2026-11-25 --out "$2/$name.proof.pdf" > "$2/$name.proof.out" 2> "$2/$name.proof.err" || true
  done
}

[ -d "$work/$base-out" ] || run "$work/$base/classifieds" "$work/$base-out"
run "$work/now/classifieds" "$work/now-out"

ls "$work/now-out"/*.check.jsonl "$work/now-out"/*.pdf > /dev/null # something was compared
if diff -rq "$work/$base-out" "$work/now-out"; then
  echo "same: $(find "$work/now-out" -type f | wc -l) files, byte for byte"
else
  echo "NOT the same as $base" >&2
  exit 1
fi
