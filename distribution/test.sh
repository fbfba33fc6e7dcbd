#!/usr/bin/env bash
# Everything: formatting, build with static analysis, tests, features resolved alone, container tests, browser journeys.
# Called by ./immerse test, with JAVA_HOME set. The last line says how many tests passed and failed.
set -uo pipefail

ROOT=$(cd "$(dirname "$0")/.." && pwd)
WORK=$ROOT/distribution/target # a folder that no module cleans
LOG=$WORK/test.log
mkdir -p "$WORK"

say() {
    printf '\n== %s\n' "$*"
}

have_postgresql() {
    command -v postgres >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1
}

# Chromium without a window of its own takes a quarter less of the processor for the same pages.
have_shell() {
    command -v chromium-headless-shell >/dev/null 2>&1
}

have_chromium() {
    have_shell || command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 ||
        command -v google-chrome >/dev/null 2>&1
}

install() {
    say "Installing $*"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >>"$LOG" 2>&1 || echo "could not install $*; see distribution/target/test.log"
}

install_tools() {
    if have_shell && have_postgresql; then
        return
    fi
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -q >>"$LOG" 2>&1
        have_postgresql || install postgresql
        have_shell || install chromium-headless-shell fonts-noto-core
        have_chromium || install chromium fonts-noto-core
    fi
    have_chromium || echo "MISSING: Chromium. The browser journeys fail without it: apt-get install chromium"
    have_postgresql || echo "MISSING: PostgreSQL. Its tests are skipped without it: apt-get install postgresql"
}

maven() {
    (cd "$ROOT" && mvn -B -ntp "$@" 2>&1) | tee -a "$LOG" |
        grep --line-buffered -E '^\[INFO\] Building |Tests run:.*(Time|FAIL)|^\[ERROR\]|BUILD|^\[WARNING\] .*Tests run' |
        sed -u 's/^\[INFO\] //'
    return "${PIPESTATUS[0]}"
}

# Adds up the reports that surefire and failsafe wrote during this run.
count() {
    find "$ROOT" -path '*/target/*-reports/TEST-*.xml' -newer "$WORK/started" -print0 2>/dev/null |
        xargs -0 -r grep -h -m 1 '<testsuite ' |
        awk '
            function value(name,   m) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
            { tests += value("tests"); bad += value("failures") + value("errors"); skipped += value("skipped") }
            END { printf "%d %d %d\n", tests - bad - skipped, bad, skipped }'
}

: >"$LOG"
touch "$WORK/started"
failed=0
install_tools

say "Format"
maven spotless:check || failed=1

# The modules by twos; then, one after the other, what starts hosts and browsers.
HOSTS=distribution/itests,distribution/endpoint,distribution/journeys

say "Build and tests"
maven clean install -T 2 --fail-at-end -pl "!${HOSTS//,/,!}" || failed=1

say "Tests on the distribution"
if compgen -G "$ROOT/distribution/assembly/target/*.tar.gz" >/dev/null; then
    maven clean install --fail-at-end -pl "$HOSTS" || failed=1
else
    echo "There is no distribution to test."
    failed=1
fi

read -r passed bad skipped <<<"$(count)"
if [ "$failed" = 1 ] && [ "$bad" = 0 ]; then
    bad=1 # what failed was not a test: formatting, compilation, a feature that does not resolve
fi
[ "$passed" -gt 0 ] || bad=$((bad + 1))
echo
echo "$passed passed, $bad failed, $skipped skipped"
[ "$bad" = 0 ]
