#!/usr/bin/env bash
# Builds the wheel, installs it into a fresh environment and runs it away from the checkout.
#
#     scripts/smoke_wheel.sh [FOLDER]     FOLDER is made if missing; without it a temporary one is used
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
python=${VENV:-$root/.venv}/bin/python

if [ $# -gt 0 ]; then
    mkdir -p "$1"
    work=$(cd "$1" && pwd)
else
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
fi

"$python" -m build --wheel --outdir "$work/dist" "$root"
"$python" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$work"/dist/*.whl

# From here on nothing of the checkout is in reach: another folder, no PYTHONPATH, a cache of its own.
cd "$work"
unset PYTHONPATH
export XDG_CACHE_HOME="$work/cache"
kg=$work/venv/bin/kg

"$kg" --version
package=$("$work/venv/bin/python" -P -c 'import kg, pathlib; print(pathlib.Path(kg.__file__).parent)')
case "$package" in
    "$work"/*) ;;
    *) echo "smoke_wheel: kg was imported from $package, not from the wheel" >&2; exit 1 ;;
esac
for name in regions organs programs titles policy shapes; do
    test -s "$package/ontologies/$name.ttl" || { echo "smoke_wheel: $name.ttl is not in the wheel" >&2; exit 1; }
done
"$kg" vocab stats
"$kg" vocab find 工信部 | grep -q 工业和信息化部
"$kg" build "$package"/samples/*.md -o graph --format turtle --format nquads --format csv
for file in graph.ttl graph.nq csv; do
    test -s "graph/$file" || { echo "smoke_wheel: $file was not written" >&2; exit 1; }
done
"$kg" validate graph
"$work/venv/bin/python" -P -c 'import spacy, kg; assert [p for p in kg.load().pipe_names if p.startswith("policy_")]
nlp = spacy.blank("zh"); nlp.add_pipe("policy_entities"); nlp.add_pipe("policy_facts")'
echo "the wheel works"
