#!/usr/bin/env bash
# Builds artifacts/publish/classifieds: ReadyToRun, its templates and the server (web/) beside it, runs from any folder.
set -euo pipefail
cd "$(dirname "$0")/.."
case "$(uname -m)" in x86_64) arch=x64 ;; aarch64) arch=arm64 ;; *) echo "没有为 $(uname -m) 准备的发布设置" >&2; exit 1 ;; esac
rm -rf artifacts/publish
dotnet publish src/Classifieds.Cli -c Release -r "linux-$arch" --self-contained false \
  -o artifacts/publish -v q --nologo
# The server that `serve` becomes: its own folder, because its framework is not the program's.
dotnet publish src/Classifieds.Web -c Release -r "linux-$arch" --self-contained false \
  -o artifacts/publish/web -v q --nologo
cp -r templates seeds artifacts/publish/
ln -s ../templates ../seeds artifacts/publish/web/
echo "artifacts/publish/classifieds"
