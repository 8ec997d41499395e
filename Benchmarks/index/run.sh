#!/bin/sh
# Measures the index and its peers on one made corpus: run.sh [TURNS] [FOLDER]
set -eu
turns=${1:-100000}
folder=${2:-/tmp/rapporteur-index-bench}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
[ -x "$folder/venv/bin/python" ] || python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" -q install tantivy wordfreq numpy
python="$folder/venv/bin/python"
made="$folder/turns-$turns.tsv"
questions="$folder/questions-$turns.tsv"
[ -s "$questions" ] || "$python" "$here/make_corpus.py" "$turns" "$made" "$questions"
(cd "$here/../.." && swift build -c release --product corpus-bench)
bench="$here/../../.build/release/corpus-bench"
{
    "$bench" build "$made" "$folder/snapshot-$turns"
    "$bench" ask "$folder/snapshot-$turns" "$questions"
    "$bench" open "$folder/snapshot-$turns"
} > "$folder/ours-$turns.json"
"$python" "$here/peers.py" "$made" "$questions" > "$folder/peers-$turns.json"
"$python" "$here/compare.py" "$folder/ours-$turns.json" "$folder/peers-$turns.json"
