#!/usr/bin/env bash
# A notice's life, typed: a chat message is taken, examined, proofed, corrected (which voids the proof), approved, printed, published;
# its second insertion is withdrawn and restored; what was wrong is corrected by a linked notice. Years later it is found, shown on its page,
# certified and proved where there is no store; its printed words go to another desk; it is paid for, backed up, and brought back on another
# machine, where its page is made once more. Every answer is printed below its command.
# usage: bash eng/life.sh [PROGRAM]     (PROGRAM: the built classifieds; else it is built)
# The clock is set, and what is random is hidden, so that it prints the same for ever: a test compares it.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:-}
if [ -z "$program" ]; then
  dotnet build src/Classifieds.Cli -v q --nologo > /dev/null
  program=$PWD/src/Classifieds.Cli/bin/Debug/net10.0/classifieds
fi
case $program in *.dll) run=(dotnet "$program");; *) run=("$program");; esac
folder=$(mktemp -d /tmp/classifieds-life.XXXXXX)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export CLASSIFIEDS_DB=desk.db
unset CLASSIFIEDS_DESK CLASSIFIEDS_USER
word=""

at() { export CLASSIFIEDS_NOW="2026-11-$1"; }

# Types a command, prints it and its answer; the reply word and hashes are hidden.
type_() {
  local answer code=0
  echo "\$ classifieds ${*@Q}" | sed -e "s/'\([^' ]*\)'/\1/g" -e "s/${word:-無}/（口令）/g"
  answer=$("${run[@]}" "$@" 2>&1) || code=$?
  case $1 in proof) word=$(sed -n 's/^答复口令 //p' <<< "$answer");; esac
  [ -z "$answer" ] || sed -E -e "s/${word:-無}/（口令）/g" -e 's/[0-9a-f]{64}/（校验值）/g' -e 's/[0-9a-f]{16}/（校验值）/g' -e 's/前 [0-9]+ 字节/前若干字节/' <<< "$answer"
  [ $code -eq 0 ] || echo "（退出码 $code）"
  echo
}
say() { echo "# $*"; }

say "样稿库里加上四个人；真库不拨钟，也不用 seed"
at "24 09:00"
type_ seed
for person in 王丽:clerk 周正:examiner 陈敏:editor 林知夏:manager; do type_ user add "${person%:*}" --role "${person#*:}" --user seed; done

say "微信里来的一则，登两期"
cat > 来稿.txt <<'T'
王姐在吗，麻烦登一下
寻人启事
王福来，男，78岁，于2026年11月21日在水南走失，身高1.65米，穿灰色外套。有见到者请电话告知。电话：15200000138，王先生。
T
at "24 09:20"
type_ add 来稿.txt --issue 2026-11-26 --issue 2026-11-28 --user 王丽
say "自己收的不能自己核"
type_ examine BC20261126-0001 --pass --user 王丽
at "24 09:40"
type_ examine BC20261126-0001 --pass --seen 家属身份证 --seen 报警回执 --user 周正
type_ proof BC20261126-0001 --out 清样.pdf --user 王丽
say "登报人看清样时发现身高不对"
at "24 10:10"
type_ decline BC20261126-0001 --word "$word" --words 身高是1米70
sed -i -e 1d -e 's/1.65米/1.70米/' 来稿.txt
at "24 10:15"
type_ revise BC20261126-0001 来稿.txt --user 王丽
type_ issue show 2026-11-26
at "24 10:30"
type_ examine BC20261126-0001 --pass --user 周正
type_ proof BC20261126-0001 --out 清样.pdf --user 王丽
at "24 11:00"
type_ approve BC20261126-0001 --word "$word"
type_ issue show 2026-11-26

say "又来一则，没等到认可：版上没有它"
echo '李红遗失押金收据一张，收据号：0036219，金额：贰仟元整（2000元），声明作废。' > 收据.txt
type_ add 收据.txt --issue 2026-11-26 --user 王丽
at "25 17:00"
type_ page --issue 2026-11-26 --out 版面.pdf --user 陈敏
type_ publish 2026-11-26 --out 印版.pdf --user 陈敏

say "没登上的补登一次，不另收费"
type_ make-good BC20261126-0002/1 --user 王丽

say "第 2 次刊登先撤后恢复"
at "26 09:00"
type_ withdraw BC20261126-0001/2 --why 家属说人找到了 --user 王丽
type_ restore BC20261126-0001/2 --user 王丽

say "见报后发现电话少写一人，登更正"
echo '更正启事
本报2026年11月26日刊登的寻人启事，联系人应为王先生、王女士，特此更正。' > 更正.txt
type_ correct BC20261126-0001 更正.txt --issue 2026-11-27 --user 王丽
type_ history BC20261126-0001

say "登报人来付钱，要收据"
at "26 10:00"
type_ pay BC20261126-0001 --amount 560 --way 现金 --payer 王先生 --user 王丽
type_ till 2026-11-26

say "几年后有人来问：按字、按电话、按当事人都查得到；要完整的号码，谁看的先记入流水"
type_ search 王福来 水南
type_ search --number 15200000138
type_ search --party 王福来
type_ show BC20261126-0001
type_ show BC20261126-0001 --numbers --user 王丽

say "样报和刊登证明；证明拿到没有库的机器上，只凭公钥核对"
type_ tearsheet BC20261126-0001/1 --out 样报.pdf
type_ certificate BC20261126-0001/1 --out 证明.pdf --user 王丽
"${run[@]}" keys public > 公钥.pem 2> /dev/null
mkdir 别的机器 && cp 证明.pdf 证明.pdf.sig 公钥.pem 别的机器/
cd 别的机器
CLASSIFIEDS_DB=没有这个库.db type_ certificate verify 证明.pdf --key 公钥.pem
printf x >> 证明.pdf
CLASSIFIEDS_DB=没有这个库.db type_ certificate verify 证明.pdf --key 公钥.pem
cd ..

say "见报文字交给另一个台，那边收下的校验值一样"
type_ export --out 见报.jsonl --from 2026-11-26 --to 2026-11-26
type_ import 见报.jsonl --sender 本报 --db 另一台.db --user 赵敏
type_ export --issue 2026-11-26 --out 那边.jsonl --db 另一台.db
sums() { sed -n 's/.*"sha256":"\([0-9a-f]*\)".*/\1/p' "$1" | sort; }
[ "$(sums 见报.jsonl | wc -l)" -eq 2 ] && cmp <(sums 见报.jsonl) <(sums 那边.jsonl) && say "两边各则的校验值一样"

say "备份；机器丢了，在另一台机器上凭钥匙文件恢复，付印过的版面重排一遍核对"
echo '抽屉里第二本字典的第三页' > 口令.txt
type_ backup 备份.zip --key-out 钥匙 --passphrase 口令.txt --user 林知夏
rm -rf desk.db*
type_ restore-backup 备份.zip --into 新机器 --key 钥匙 --passphrase 口令.txt
export CLASSIFIEDS_DB=新机器/classifieds.db
type_ plate 2026-11-26 --out 取出.pdf
cmp 取出.pdf 印版.pdf && say "取出的就是当初送厂的那个文件"
type_ ledger verify
