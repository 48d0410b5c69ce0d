#!/usr/bin/env bash
# Answers every input of tests/Classifieds.Tests/Field/*.jsonl and prints how many are answered right, one a line what is wrong with the others.
# usage: bash eng/field.sh     (exit 1 where one is wrong; CONFIGURATION=Debug, NO_BUILD=1 to take the tests as they are built)
set -euo pipefail
cd "$(dirname "$0")/.."
results=$PWD/artifacts/field-results
rm -rf "$results"
mkdir -p "$results"
dotnet test tests/Classifieds.Tests -c "${CONFIGURATION:-Debug}" ${NO_BUILD:+--no-build} -v q --nologo --filter FullyQualifiedName~Tests.Field. \
  --results-directory "$results" --logger "trx;LogFileName=field.trx" > "$results/log" 2>&1 || true
[ -e "$results/field.trx" ] || { cat "$results/log" >&2; exit 1; }
python3 - "$results/field.trx" << 'PYTHON'
import re, sys
import xml.etree.ElementTree as tree

space = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"
cases = [result for result in tree.parse(sys.argv[1]).iter(space + "UnitTestResult") if "What_was_handed_in" in result.get("testName")]
right = [case for case in cases if case.get("outcome") == "Passed"]
for case in sorted(cases, key=lambda case: case.get("testName")):
    if case in right:
        continue
    said = "".join(part.text or "" for part in case.iter() if part.tag == space + "Message")
    print(re.search(r"\((.*)\)", case.get("testName"))[1], " ".join(said.split()))
print(f"{len(right)} right of {len(cases)}")
sys.exit(0 if cases and len(right) == len(cases) else 1)
PYTHON
