#!/usr/bin/env bash
# Runs every test. Says how long each project took, and ends with one line: N passed, N failed[, N skipped].
# Needs the .NET 10 SDK; on Debian and Ubuntu it installs what else the tests need when run as root.
# Starts its own PostgreSQL on a free loopback port and stops it; nothing else need be running.
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
results="$PWD/artifacts/test-results"
packages=(fonts-noto-cjk fonts-lxgw-wenkai fonts-hanazono fonts-babelstone-han fonts-dejavu-core
  chromium poppler-utils qpdf mupdf-tools ghostscript postgresql python3 python3-stdnum)

install_what_is_missing() {
  if ! command -v dotnet > /dev/null; then
    echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2
    exit 1
  fi
  if ! command -v dpkg-query > /dev/null; then
    echo "No Debian or Ubuntu: the tests need what these packages hold: ${packages[*]}" >&2
    return
  fi
  local missing=()
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ]; then
    echo "Missing; run as root: apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 1
  fi
  echo "Installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  # No cluster of its own: the tests start one, and leave none behind.
  mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] || echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.conf
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}

# PostgreSQL refuses to run as root.
as_server_user() {
  if [ "$(id -u)" -eq 0 ]; then su postgres -s /bin/bash -c "$1"; else bash -c "$1"; fi
}

server=""
start_postgres() {
  bin=$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -n 1)
  if [ -z "$bin" ]; then
    if ! command -v initdb > /dev/null; then
      echo "No PostgreSQL found: its tests will be skipped" >&2
      return
    fi
    bin=$(dirname "$(readlink -f "$(command -v initdb)")")
  fi
  server=$(mktemp -d /tmp/classifieds-postgres.XXXXXX)
  if [ "$(id -u)" -eq 0 ]; then chown postgres "$server"; fi
  local port
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  as_server_user "cd '$server' && '$bin/initdb' -D data -U postgres -A trust -E UTF8 --locale=C" > "$server.log"
  as_server_user "cd '$server' && '$bin/pg_ctl' -D data -l server.log -w -o '-p $port -k $server -c listen_addresses=127.0.0.1 -c fsync=off' start" >> "$server.log"
  export CLASSIFIEDS_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

stop_postgres() {
  [ -n "$server" ] || return 0
  as_server_user "'$bin/pg_ctl' -D '$server/data' -m immediate stop" >> "$server.log" || cat "$server.log" >&2
  rm -rf "$server" "$server.log"
}

# A failing project does not keep the others from running; the sum below knows.
run_project() {
  local name=$1 began=$SECONDS
  dotnet test "tests/$name" -c Release --no-build -v q --results-directory "$results" \
    --logger "trx;LogFileName=$name.trx" || echo "$name" >> "$results/failed-projects"
  echo "$name: $((SECONDS - began)) s"
}

run_tests() {
  rm -rf "$results"
  mkdir -p "$results"
  dotnet build Classifieds.sln -c Release -v q
  # The stores wait for the disk most of the time: beside them there is room. What the shell starts behind itself ignores Ctrl-C, which
  # tests of the typed program send; so those stay in front. A browser comes last, with the machine to itself.
  local front=(Classifieds.Tests Classifieds.WebTests) name
  for name in $(grep -l Microsoft.NET.Test.Sdk tests/*/*.csproj | xargs -n 1 basename -s .csproj); do
    [[ " ${front[*]} " == *" $name "* ]] || run_project "$name" &
  done
  run_project "${front[0]}"
  wait
  run_project "${front[1]}"
}

sum_up() {
  python3 - "$results" << 'PYTHON'
import pathlib, sys
import xml.etree.ElementTree as tree

folder = pathlib.Path(sys.argv[1])
SCHEMA = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"
count = {"Passed": 0, "Failed": 0, "NotExecuted": 0}
# Told again at the end, where whoever sees only that still learns what failed and with which seed.
fallen = []
reports = sorted(folder.glob("*.trx"))
for report in reports:
    for result in tree.parse(report).iter(SCHEMA + "UnitTestResult"):
        outcome = result.get("outcome", "NotExecuted")
        outcome = outcome if outcome in count else "Failed"
        count[outcome] += 1
        if outcome == "Failed":
            fallen.append((report.stem, result.get("testName"), result.findtext(f".//{SCHEMA}Message", "")))
broken = folder / "failed-projects"
failed = broken.read_text().split() if broken.exists() else []
if failed:
    print("Failed in:", ", ".join(failed), file=sys.stderr)
if failed and count["Failed"] == 0:
    count["Failed"] = len(failed)  # the runner itself broke down
for project, name, message in fallen[:10]:
    print(f"Failed: {project}: {name}", *(f"    {line}" for line in message.splitlines()[:12]), sep="\n", file=sys.stderr)
line = f"{count['Passed']} passed, {count['Failed']} failed"
if count["NotExecuted"]:
    line += f", {count['NotExecuted']} skipped"
print(line)
sys.exit(0 if count["Failed"] == 0 and count["Passed"] > 0 else 1)
PYTHON
}

install_what_is_missing
trap stop_postgres EXIT
start_postgres
run_tests
sum_up
