#!/usr/bin/env bash
# Builds artifacts/publish/classifieds: the program in the machine's own code; beside it the program that it becomes for what asks the store
# (store/), the server (web/), templates and seeds. Runs from any folder. Fails where the two programs answer the samples differently.
# Needs what links a program: a C compiler and zlib; on Debian and Ubuntu installed here when run as root. Without them the program of the
# store lies in the first one's place: everything works, each verb begins a little later.
set -euo pipefail
cd "$(dirname "$0")/.."
case "$(uname -m)" in x86_64) arch=x64 ;; aarch64) arch=arm64 ;; *) echo "没有为 $(uname -m) 准备的发布设置" >&2; exit 1 ;; esac
publish=$PWD/artifacts/publish
rm -rf "$publish"

built() { # ROOM FOLDER ARGUMENT...
  dotnet publish "src/Classifieds.$1" -c Release -r "linux-$arch" -o "$2" -v q --nologo "${@:3}"
}

links() { echo 'int main(void) { return 0; }' | cc -x c - -lz -o /dev/null 2> /dev/null; }

answered() { # PROGRAM FOLDER: all that it says, and the bytes that it writes
  mkdir -p "$2"
  (
    cd "$2"
    export CLASSIFIEDS_NOW="2026-11-24 10:00"
    "$1" read "$publish/seeds/notices.txt" > forms.jsonl
    for line in "check $publish/seeds/notices.txt" "check $publish/seeds/faulty.txt --format jsonl" "write forms.jsonl" kinds rates \
      "lines $publish/seeds/notices.txt" "set $publish/seeds/notices.txt --measure 12em --out set.pdf" \
      "page $publish/seeds/notices.txt --out page.pdf --png page.png --svg page.svg" "preflight page.pdf" \
      "proof $publish/seeds/notices.txt --out proof.pdf" "page --help" "unknown-verb"; do
      "$1" $line || echo "exit code $?"
    done > said 2>&1
  )
}

same() {
  local work
  work=$(mktemp -d /tmp/classifieds-publish.XXXXXX)
  answered "$publish/classifieds" "$work/native"
  answered "$publish/store/classifieds" "$work/store"
  diff -r "$work/native" "$work/store" >&2 || { echo "机器码的程序与 store/ 里的答得不一样：$work" >&2; return 1; }
  rm -rf "$work"
}

if ! links && [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq && apt-get install -y -qq --no-install-recommends gcc libc6-dev zlib1g-dev > /dev/null || true
fi
# It takes a package of some size and 2 GB of memory: where that cannot be had, the desk still gets its program.
if links && built Native "$publish" -p:CppCompilerAndLinker=cc; then
  rm -f "$publish"/*.pdb "$publish"/*.xml # of assemblies that are in it
  built Cli "$publish/store" --self-contained false
else
  echo "编不成机器码（要有 C 编译器、zlib、编译的包和 2 GB 内存），改用要运行时的程序" >&2
  rm -rf "$publish"
  built Cli "$publish" --self-contained false
fi
# The server that `serve` becomes: its own folder, because its framework is not the program's.
built Web "$publish/web" --self-contained false
cp -r templates seeds "$publish/"
for folder in store web; do [ ! -d "$publish/$folder" ] || ln -s ../templates ../seeds "$publish/$folder/"; done
[ ! -d "$publish/store" ] || same
echo "artifacts/publish/classifieds"
