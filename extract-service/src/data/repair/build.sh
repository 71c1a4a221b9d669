#!/usr/bin/env bash
# Fetches the packages the tables of zhengwen.extract.repair are made from, by name and version, and builds them.
# Needs python3 with venv and a JDK. Sources and licences: NOTICE beside the tables.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/python"
"$work/python/bin/pip" -q install pypinyin==0.55.0 Pinyin2Hanzi==0.1.1 jieba==0.42.1 OpenCC==1.4.2
"$project/mvnw" -B -q -f "$here/hanlp.pom.xml" -DoutputDirectory="$work/hanlp" dependency:copy-dependencies
java -cp "$work/hanlp/*" "$here/ExportWordPairs.java" "$work/word-pairs.tsv"
"$work/python/bin/python" "$here/build_tables.py" "$work/word-pairs.tsv" \
  "$project/extract-service/src/main/resources/zhengwen/extract/repair"
