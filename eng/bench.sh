#!/usr/bin/env bash
# Measures the product beside its peers in the same run and prints ratios; machines are noisy, so read ratios, not milliseconds.
# usage: bash eng/bench.sh [lines] [page] [numbers] [intake]     (all where none is named)
# Needs: the measuring programs in ../shared/measure (or MEASURE=folder), node and npm (the peers come from the npm registry), mutool.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
measure=${MEASURE:-$root/../shared/measure}
fonts=${FONT_DIR:-/usr/share/fonts/opentype/noto}
work=$root/artifacts/bench
asked=${*:-lines page numbers intake}
mkdir -p "$work"

[ -x artifacts/publish/classifieds ] || bash eng/publish.sh >/dev/null
classifieds=$root/artifacts/publish/classifieds
bench() { dotnet run -c Release --project tests/Classifieds.Benchmarks -v q -- "$@"; }

peers() {
  [ -d "$work/node/node_modules/@myriaddreamin/typst-ts-node-compiler" ] && return
  npm install --silent --prefix "$work/node" @myriaddreamin/typst-ts-node-compiler id-validator nzh >/dev/null
}

corpus() { # COUNT SEED: one notice a line, and the same in blocks
  python3 "$measure/corpus.py" "$1" "$2" > "$work/$1-$2.txt"
  sed 's/$/\n---/' "$work/$1-$2.txt" > "$work/$1-$2.blocks"
}

typst() { NODE_PATH="$work/node/node_modules" FONT_DIR="$fonts" node "$measure/typst_baseline.mjs" "$@"; }

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

lines() {
  echo "== lines: classifieds set beside Typst, 8 pt, judged by line_quality.py =="
  for seed in 20261124 7 1000; do
    corpus 300 "$seed"
    for em in 10 12 13 15 17; do
      typst "$work/300-$seed.txt" "$em" 8 "$work/typst.pdf" 1 >/dev/null
      "$classifieds" set "$work/300-$seed.blocks" --measure "${em}em" --size 8pt --out "$work/ours.pdf"
      echo "-- seed $seed, $em em: $(stat -c %s "$work/ours.pdf") bytes, Typst $(stat -c %s "$work/typst.pdf")"
      python3 "$measure/line_quality.py" "$work/typst.pdf" 8 "$em" "$work/300-$seed.txt"
      python3 "$measure/line_quality.py" "$work/ours.pdf" 8 "$em" "$work/300-$seed.txt"
    done
  done
}

page() {
  echo "== page: 300 notices, pasted text to press PDF, broadsheet, warm; Typst sets the same text in one column =="
  corpus 300 20261124
  "$classifieds" page --from "$work/300-20261124.blocks" --paper broadsheet --mask off --out "$work/page.pdf" \
    --report "$work/page.json" --repeat 15 2>/dev/null
  ours=$(python3 -c 'import json,sys; print("\n".join(str(r["total"]) for r in json.load(open(sys.argv[1]))["timings"]["runs"][5:]))' "$work/page.json" | median)
  peer=$(typst "$work/300-20261124.txt" 13 8 "$work/typst.pdf" 7 | awk '{ print $4 }' | tail -5 | median)
  echo "warm median: classifieds $ours ms, Typst $peer ms, ratio $(awk "BEGIN { printf \"%.2f\", $ours / $peer }")"
  echo "bytes: classifieds $(stat -c %s "$work/page.pdf"), Typst $(stat -c %s "$work/typst.pdf")"
}

numbers() {
  echo "== numbers: fresh values a second on one core =="
  cat > "$work/numbers.cjs" <<'JS'
const IdValidator = require('id-validator'), nzh = require('nzh').cn;
const pad = (n, w) => String(n).padStart(w, '0');
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const rate = (values, read) => {
  const start = process.hrtime.bigint();
  for (const value of values) read(value);
  return Math.round(values.length / (Number(process.hrtime.bigint() - start) / 1e9));
};
const ids = [], amounts = [];
for (let i = 0; i < 200000; i++) {
  const body = '110101' + (1950 + i % 55) + pad(1 + i % 12, 2) + pad(1 + i % 28, 2) + pad(i % 1000, 3);
  const sum = [...body].reduce((s, d, k) => s + d * weights[k], 0);
  ids.push(body + '10X98765432'[sum % 11]);
  amounts.push(nzh.encodeB(1000 + i * 37));
}
const validator = new (IdValidator.default ?? IdValidator)();
validator.isValid(ids[0]);
console.log('id-validator', rate(ids, value => validator.isValid(value)), 'a second');
console.log('nzh decodeB', rate(amounts, value => nzh.decodeB(value)), 'a second');
JS
  NODE_PATH="$work/node/node_modules" taskset -c 0 node "$work/numbers.cjs"
  taskset -c 0 dotnet run -c Release --project tests/Classifieds.Benchmarks -v q -- identifiers
  taskset -c 0 dotnet run -c Release --project tests/Classifieds.Benchmarks -v q -- amounts
}

intake() {
  echo "== intake: ordinary notices read and checked a second on one core =="
  taskset -c 0 dotnet run -c Release --project tests/Classifieds.Benchmarks -v q -- intake
}

peers
for part in $asked; do "$part"; done
