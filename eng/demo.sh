#!/usr/bin/env bash
# The main job on a fresh Debian or Ubuntu machine with the .NET 10 SDK: installs the fonts, builds, loads the sample issue into a
# SQLite file, shows what is refused and why, makes the page and the proofs, and says where everything is.
# usage: bash eng/demo.sh [FOLDER]      (artifacts/demo where left out)
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-artifacts/demo}

command -v dotnet >/dev/null || { echo "请先安装 .NET 10 SDK（https://dot.net）" >&2; exit 1; }

declare -A fonts=(
  [fonts-noto-cjk]=NotoSerifCJK-Regular.ttc
  [fonts-lxgw-wenkai]=LXGWWenKai-Regular.ttf
  [fonts-hanazono]=HanaMinB.ttf
)
missing=()
for package in fonts-noto-cjk fonts-lxgw-wenkai fonts-hanazono; do
  [ -n "$(find /usr/share/fonts /usr/local/share/fonts ~/.fonts ~/.local/share/fonts -name "${fonts[$package]}" -print -quit 2>/dev/null)" ] \
    || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  if command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || command -v sudo >/dev/null; }; then
    sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
    echo "安装字体：${missing[*]}" >&2
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "请先安装字体软件包：${missing[*]}" >&2
    exit 1
  fi
fi

bash eng/publish.sh >&2
artifacts/publish/classifieds demo --out "$folder"
echo "在浏览器里看这一期：artifacts/publish/classifieds serve --db $folder/classifieds.db（网址和登录码由它说出；第一次打开时写上登录码、姓名，定一个密码）"
