#!/usr/bin/env bash
# Debian packages that some tests want: the store Virtuoso, the RDF parsers of raptor2-utils and serdi, Chromium, and what
# PyICU, which FollowTheMoney needs, is compiled with.
# Tests of what is missing are skipped and say so, so this never fails; but it says loudly what it could not install.
set -uo pipefail

missing=()
for package in virtuoso-opensource-7 raptor2-utils serdi chromium chromium-driver libicu-dev pkg-config g++; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    :
elif [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    timeout 300 apt-get update -qq </dev/null || true
    for package in "${missing[@]}"; do
        # One by one: a package that is not to be had keeps nobody else out.
        timeout 600 apt-get install -y -qq --no-install-recommends "$package" </dev/null >/dev/null \
            || echo "*** NOT INSTALLED: $package (apt-get failed); its tests are skipped" >&2
    done
else
    echo "*** NOT INSTALLED: ${missing[*]} (needs root and apt-get); their tests are skipped" >&2
fi
[ -n "${FUSEKI_HOME:-}" ] || echo "*** FUSEKI_HOME is not set: the tests against Fuseki are skipped" >&2
exit 0
