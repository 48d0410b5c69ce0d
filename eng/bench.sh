#!/usr/bin/env bash
# Measures the product beside its peers in the same run and prints ratios; machines are noisy, so read ratios, not milliseconds.
# usage: bash eng/bench.sh [lines] [page] [cold] [makeup] [latechange] [numbers] [intake] [keystroke]     (all where none is named) [pulled] [taking] [kill] [web] [web-soak] [web-two] [web-paint] [papers] [stored] [search] [shapes]
# Needs: the measuring programs in ../shared/measure (or MEASURE=folder), node and npm (the peers come from the npm registry), mutool.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
measure=${MEASURE:-$root/../shared/measure}
fonts=${FONT_DIR:-/usr/share/fonts/opentype/noto}
work=$root/artifacts/bench
asked=${*:-lines page cold makeup latechange numbers intake keystroke}
mkdir -p "$work"

[ -x artifacts/publish/classifieds ] || bash eng/publish.sh >/dev/null
classifieds=$root/artifacts/publish/classifieds
bench() { dotnet run -c Release --no-build --project tests/Classifieds.Benchmarks -- "$@"; }

peers() {
  [ -d "$work/node/node_modules/@myriaddreamin/typst-ts-node-compiler" ] && return
  npm install --silent --prefix "$work/node" @myriaddreamin/typst-ts-node-compiler id-validator nzh >/dev/null
}

corpus() { # COUNT SEED: one notice a line, and the same in blocks
  python3 "$measure/corpus.py" "$1" "$2" > "$work/$1-$2.txt"
  blocks "$1-$2"
}

blocks() { sed 's/$/\n---/' "$work/$1.txt" > "$work/$1.blocks"; }

typst() { NODE_PATH="$work/node/node_modules" FONT_DIR="$fonts" ${ON:-} node "$measure/typst_baseline.mjs" "$@"; }

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

lines() {
  echo "== lines: classifieds set beside Typst, 8 pt, judged by line_quality.py =="
  for seed in 20261124 7 1000; do
    corpus 300 "$seed"
    for em in 10 12 13 15 17; do lines_of "300-$seed" "$em"; done
  done
  echo "== the same, of notices that are hard to set (eng/hard-corpus.py) =="
  python3 eng/hard-corpus.py 300 > "$work/hard.txt"
  blocks hard
  for em in 8 10 13 16 20; do lines_of hard "$em"; done
  for kind in public tender names; do
    python3 eng/hard-corpus.py 300 20261124 "$kind" > "$work/$kind.txt"
    blocks "$kind"
    for em in 10 13 17; do lines_of "$kind" "$em"; done
  done
  pulled
}

# What is pulled apart, parted or left as a stub, by eng/line-judge.py, on seeds that nothing was developed on; JUDGED="12 13" for fewer
# measures. Below each, the engine's own count beside the least that any lawful breaks of the same paragraphs have in as many lines.
pulled() {
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  echo "== pulled: of 1,000 justified lines at most 3 pulled apart at 12 to 17 em, 10 at 10 em, a tenth of Typst's, and 2 units parted =="
  for seed in 20261124 7 1000 31; do
    corpus 300 "$seed"
    pulled_of "300-$seed"
  done
  for kind in public:20261124 public:8 tender:20261124 names:20261124 dense:9 dense,latin,marks,wide:20261124; do
    local name=${kind//[:,]/-}
    python3 eng/hard-corpus.py 300 "${kind#*:}" "${kind%:*}" > "$work/$name.txt"
    blocks "$name"
    pulled_of "$name"
  done
}

pulled_of() { # CORPUS
  for em in ${JUDGED:-10 12 13 14 15 16 17}; do
    typst "$work/$1.txt" "$em" 8 "$work/typst.pdf" 1 >/dev/null
    "$classifieds" set "$work/$1.blocks" --measure "${em}em" --size 8pt --out "$work/ours.pdf"
    echo "$1 $em em: $(python3 eng/line-judge.py "$work/ours.pdf" 8 "$em")"
    echo "$1 $em em, Typst: $(python3 eng/line-judge.py "$work/typst.pdf" 8 "$em")"
    bench bounds "$work/$1.blocks" "$em"
  done
}

lines_of() { # CORPUS EM
  typst "$work/$1.txt" "$2" 8 "$work/typst.pdf" 1 >/dev/null
  "$classifieds" set "$work/$1.blocks" --measure "${2}em" --size 8pt --out "$work/ours.pdf"
  echo "-- $1, $2 em: $(stat -c %s "$work/ours.pdf") bytes, Typst $(stat -c %s "$work/typst.pdf")"
  python3 "$measure/line_quality.py" "$work/typst.pdf" 8 "$2" "$work/$1.txt"
  python3 "$measure/line_quality.py" "$work/ours.pdf" 8 "$2" "$work/$1.txt"
}

# The milliseconds of each counted run, one a line; the command has warmed up before them and reports those runs apart.
counted='import json,sys; print("\n".join(str(r["total"]) for r in json.load(open(sys.argv[1]))["timings"]["runs"]))'

# On one processor the runtime waits ten times as long before it compiles what is hot; without that, warming up takes a third of the time.
paged() { # CORPUS REPEATS PAPER: the warm milliseconds of making it up
  DOTNET_TC_DelaySingleProcMultiplier=1 ${ON:-} "$classifieds" page --from "$work/$1.blocks" --paper "$3" --mask off --out "$work/$1.pdf" --report "$work/$1.json" --repeat "$2" 2>/dev/null
  python3 -c "$counted" "$work/$1.json"
}

page() {
  corpus 300 20261124
  corpus 3000 20261124
  local paper
  for paper in ${PAPERS:-broadsheet tabloid}; do
    page_of "$paper"
    ON="taskset -c 0" page_of "$paper"
  done
}

page_of() { # PAPER
  echo "== page: 300 notices, pasted text to press PDF, $1, warm${ON:+, on one processor}; Typst sets the same text in one column; three turns each =="
  : > "$work/ours.ms"; : > "$work/typst.ms"; : > "$work/many.ms"
  for turn in 1 2 3; do
    paged 300-20261124 20 "$1" >> "$work/ours.ms"
    typst "$work/300-20261124.txt" 13 8 "$work/typst.pdf" 7 | awk '{ print $4 }' | tail -5 >> "$work/typst.ms"
    [ -n "${ON:-}" ] || paged 3000-20261124 6 "$1" >> "$work/many.ms"
  done
  ours=$(median < "$work/ours.ms"); peer=$(median < "$work/typst.ms")
  echo "warm median: classifieds $ours ms, Typst $peer ms, ratio $(awk "BEGIN { printf \"%.2f\", $ours / $peer }")"
  [ -z "${ON:-}" ] || return 0
  many=$(median < "$work/many.ms")
  echo "bytes: classifieds $(stat -c %s "$work/300-20261124.pdf"), Typst $(stat -c %s "$work/typst.pdf")"
  echo "3,000 notices on as many pages as they need: $many ms, $(awk "BEGIN { printf \"%.1f\", $many / $ours }") times the 300"
}

# BASE=program sets an earlier one beside it, by turns: limit 0.7 of what 010d9c9 takes.
cold() {
  echo "== cold: one page of 300 notices, processor time over that of --version, and peak memory beside Typst's =="
  corpus 300 20261124
  NODE_PATH="$work/node/node_modules" FONT_DIR="$fonts" python3 - "$classifieds" "$work" "$measure/typst_baseline.mjs" ${BASE:+"$BASE"} <<'PY'
import os, statistics, subprocess, sys
classifieds, work, typst, *bases = sys.argv[1:]
def run(*command):
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    assert status == 0, command
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
page = ("page", "--from", f"{work}/300-20261124.blocks", "--paper", "broadsheet", "--mask", "off", "--out", f"{work}/page.pdf")
turns = [[(run(program, "--version")[0], *run(program, *page)) for program in (classifieds, *bases)] for _ in range(9)]
runs = [turn[0] for turn in turns]
over = [cold - version for version, cold, _ in runs]
print(f"cold: {statistics.median(over):.2f} s of processor time over --version ({min(over):.2f} to {max(over):.2f} in nine runs)")
for number, base in enumerate(bases, 1):
    before = statistics.median(turn[number][1] - turn[number][0] for turn in turns)
    print(f"{base}: {before:.2f} s over its own --version, ratio {statistics.median(over) / before:.2f}")
peer = run("node", typst, f"{work}/300-20261124.txt", "13", "8", f"{work}/typst.pdf", "1")[1]
ours = statistics.median(peak for *_, peak in runs)
print(f"peak memory: classifieds {ours:.0f} MB, Typst {peer:.0f} MB, ratio {ours / peer:.2f}")
PY
}

makeup() {
  echo "== makeup: our pages beside first fit, same notices, same templates; unused = lines left white at the feet of columns =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  corpora=()
  for count in 60 150 300; do
    for seed in 20261124 7 1000; do
      corpus "$count" "$seed"
      corpora+=("$work/$count-$seed.blocks")
    done
  done
  bench makeup seeds/notices.txt "${corpora[@]}"
}

latechange() {
  echo "== latechange: notices that move when one is withdrawn, edited or added after the page was made, beside all made up afresh; column = moved to another column =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  corpus 300 7
  corpus 300 1000
  bench latechange 60 seeds/notices.txt "$work/300-7.blocks" "$work/300-1000.blocks"
}

numbers() {
  echo "== numbers: the same fresh values a second on one core (processor time); three turns each, peers and ours by turns =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  bench values > "$work/values.tsv"
  cat > "$work/numbers.cjs" <<'JS'
const IdValidator = require('id-validator'), nzh = require('nzh').cn;
const rows = require('fs').readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => line.split('\t'));
const validator = new (IdValidator.default ?? IdValidator)();
// id-validator remembers what it has seen, so it warms up on other numbers than it is measured on.
const warm = rows.splice(0, 20000);
const rate = (name, column, read) => {
  for (const row of warm) read(row[column]);
  const start = process.cpuUsage();
  for (const row of rows) read(row[column]);
  const used = process.cpuUsage(start);
  console.log(`${name}\t${Math.round(rows.length / ((used.user + used.system) / 1e6))}`);
};
rate('id-validator', 0, value => validator.isValid(value));
rate('nzh decodeB', 1, value => nzh.decodeB(value));
JS
  : > "$work/numbers.tsv"
  for turn in 1 2 3; do
    NODE_PATH="$work/node/node_modules" taskset -c 0 node "$work/numbers.cjs" "$work/values.tsv"
    taskset -c 0 dotnet run -c Release --no-build --project tests/Classifieds.Benchmarks -- identifiers
    taskset -c 0 dotnet run -c Release --no-build --project tests/Classifieds.Benchmarks -- amounts
  done | tee "$work/numbers.tsv"
  python3 - "$work/numbers.tsv" <<'PY'
import collections, statistics, sys
rates = collections.defaultdict(list)
for line in open(sys.argv[1], encoding="utf-8"):
    name, rate, *_ = line.rstrip("\n").split("\t")
    rates[name].append(int(rate))
median = {name: statistics.median(values) for name, values in rates.items()}
for name, peer in [("resident-id, checked without an allocation", "id-validator"),
                   ("resident-id, read with region, birth date and sex", "id-validator"),
                   ("numerals, read without an allocation", "nzh decodeB"),
                   ("numerals, read with amount and canonical form", "nzh decodeB")]:
    print(f"{name}: {median[name] / 1e6:.2f} million a second, {median[name] / median[peer]:.1f} times {peer} ({median[peer] / 1e6:.2f} million)")
PY
}

intake() {
  echo "== intake: ordinary notices read and checked a second on one core, long pastes, and memory over a million notices =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  taskset -c 0 dotnet run -c Release --no-build --project tests/Classifieds.Benchmarks -- intake
  taskset -c 0 dotnet run -c Release --no-build --project tests/Classifieds.Benchmarks -- memory
}

keystroke() {
  echo "== keystroke: one notice with one more character, read, checked, set and drawn as SVG, warm (processor time) =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  bench keystroke
}

# A server of its own that waits for its disk, gone when the bench is; PostgreSQL refuses to run as root.
as_server_user() { if [ "$(id -u)" -eq 0 ]; then su postgres -s /bin/bash -c "$1"; else bash -c "$1"; fi; }

start_server() {
  server_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  server=$(mktemp -d /tmp/classifieds-bench.XXXXXX)
  if [ "$(id -u)" -eq 0 ]; then chown postgres "$server"; fi
  trap stop_server EXIT
  local port
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  as_server_user "cd '$server' && '$server_bin/initdb' -D data -U postgres -A trust -E UTF8 --locale=C" > "$server.log"
  as_server_user "cd '$server' && '$server_bin/pg_ctl' -D data -l server.log -w -o '-p $port -k $server -c listen_addresses=127.0.0.1 -c fsync=on' start" >> "$server.log"
  connection="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

stop_server() {
  as_server_user "'$server_bin/pg_ctl' -D '$server/data' -m immediate stop" >> "$server.log"
  rm -rf "$server" "$server.log"
}

papers() {
  echo "== papers: notices taken a second by four writers on four papers beside four on one, on a PostgreSQL that waits for its disk =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  start_server
  bench papers "$connection"
}

stored() {
  echo "== stored: a page of 300 approved notices from the store beside the same from a file, each a run of its own, by turns =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  export CLASSIFIEDS_KEY CLASSIFIEDS_NOW= CLASSIFIEDS_PLATES="$work/stored.plates"
  CLASSIFIEDS_KEY=$(head -c 32 /dev/urandom | base64)
  rm -f "$work"/stored.db*
  bench stored "$work/stored.db" "$work/stored.txt" 300
  stored_turns SQLite "$work/stored.db"
  start_server
  bench stored "$connection" "$work/stored.txt" 300
  stored_turns PostgreSQL "$connection"
}

stored_turns() { # NAME STORE
  python3 - "$classifieds" "$work" "$1" "$2" "${TURNS:-9}" <<'PY'
import os, statistics, subprocess, sys, time
classifieds, work, name, store, turns = sys.argv[1:]
def run(*command):
    start = time.perf_counter()
    child = subprocess.Popen((classifieds, "page", *command, "--paper", "broadsheet", "--out", f"{work}/stored.pdf"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    words = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    assert status == 0, words.decode()
    return time.perf_counter() - start, used.ru_utime + used.ru_stime
# The store's page is a plate, so the file's is looked at as one too; without that it is told beside.
ways = {"plain": (f"{work}/stored.txt", "--issue", "2026-11-25"), "store": ("--issue", "2026-11-25", "--db", store, "--fresh")}
ways["file"] = (*ways["plain"], "--strict")
for way in ways.values(): run(*way)
times = {way: [] for way in ways}
for turn in range(int(turns)):
    for way in ways: times[way].append(run(*ways[way]))
wall, work_ = ({way: statistics.median(one[at] for one in times[way]) for way in ways} for at in (0, 1))
print(f"{name}: from the store {wall['store']:.2f} s, from a file {wall['file']:.2f} s, ratio {wall['store'] / wall['file']:.2f}"
      f" (processor time {work_['store']:.2f} s and {work_['file']:.2f} s, ratio {work_['store'] / work_['file']:.2f};"
      f" beside a file's page that is no plate {wall['store'] / wall['plain']:.2f} and {work_['store'] / work_['plain']:.2f})")
PY
}

taking() {
  echo "== taking: a table of ${ROWS:-300} notices imported beside the same read, checked, priced and sealed without a store; one by one beside bare commits, on each engine =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  export CLASSIFIEDS_KEY
  CLASSIFIEDS_KEY=$(head -c 32 /dev/urandom | base64)
  rm -rf "$work/taking"
  mkdir "$work/taking"
  start_server
  bench taking "$work/taking" "${ROWS:-300}" "$connection"
}

web() {
  echo "== web: 200 clerks who type 3 keys a second at one server for ${SECONDS_TYPED:-60} s, then 50 advertisers a second who open proofs; its store is SQLite =="
  web_desk
  bench web "$work/web" "$classifieds" "${SECONDS_TYPED:-60}"
}

web-soak() {
  echo "== web-soak: 200 clerks and 5 advertisers a second for ${MINUTES:-10} minutes; the server's memory is to stay as it is =="
  web_desk
  bench web-soak "$work/web" "$classifieds" "${MINUTES:-10}"
}

web_desk() {
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  export CLASSIFIEDS_KEY
  CLASSIFIEDS_KEY=$(head -c 32 /dev/urandom | base64)
  rm -rf "$work/web"
  mkdir "$work/web"
}

web-two() {
  echo "== web-two: ${KILLS:-10} times kill -9 of one of two servers on one PostgreSQL while clerks take notices and money =="
  start_server
  CLASSIFIEDS_TEST_POSTGRES=$connection CLASSIFIEDS_TEST_KILLS=${KILLS:-10} web_test TwoServersTests
}

web-paint() {
  echo "== web-paint: from a key to what it changed being painted, in headless Chromium, with a server that nobody else uses; 95 of 100 at most 50 ms =="
  CLASSIFIEDS_TEST_KEYS=${KEYS:-300} web_test PaintTests
}

web_test() { # CLASS
  dotnet test tests/Classifieds.WebTests -c Release --nologo --logger "console;verbosity=detailed" --filter "FullyQualifiedName~$1" \
    | grep -vE '^ *$|^Test run|^A total|NUnit'
}

search() {
  echo "== search: the first page among ${NOTICES:-1000000} notices on each engine, 95th percentile, warm, with the verb's own way into the store =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  start_server
  bench search "${NOTICES:-1000000}" "$work/search.db" "$connection"
}

shapes() {
  echo "== shapes: processor time of check, read and page over ${SHAPE:-a hundred shapes of input}; what grows in step with its size doubles =="
  dotnet build -c Release tests/Classifieds.Benchmarks -v q >/dev/null
  bench shapes "${SHAPE:-}" ${KILOBYTES:-2048 4096 8192} | tee "$work/shapes.tsv" | column -t -s "$(printf '\t')"
}

kill() {
  echo "== kill: ${KILLS:-100} times kill -9 in the middle of add, approve and publish, on each engine there is =="
  CLASSIFIEDS_TEST_KILLS=${KILLS:-100} dotnet test tests/Classifieds.StorageTests -v q --nologo --filter "FullyQualifiedName~KillTests"
}

case " $asked " in *" lines "* | *" pulled "* | *" page "* | *" cold "* | *" numbers "*) peers ;; esac
for part in $asked; do "$part"; done
