# Everything a person runs. Without just: npx --yes rust-just <recipe>

set shell := ["bash", "-euo", "pipefail", "-c"]
set positional-arguments := true

export PATH := justfile_directory() / ".tools/bin" + ":" + env("PATH")
export REDOCLY_TELEMETRY := "off"
export REDOCLY_SUPPRESS_UPDATE_NOTICE := "true"
export SCARF_ANALYTICS := "false"
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := "1"
# A clean build is sooner there without what only the next one would use.
export CARGO_PROFILE_DEV_INCREMENTAL := if env("CI", "") == "" { "true" } else { "false" }

just := quote(just_executable())
step := "scripts/step"
# Clippy compiles what it lints, with the compiler's own code: so the lints and the tests have one build.
export RUSTC_WORKSPACE_WRAPPER := "clippy-driver"
export CLIPPY_ARGS := "-Dwarnings"

# Integration tests wait for databases and timers half of the time.
test_threads := "$((2 * $(getconf _NPROCESSORS_ONLN)))"
generated := "openapi/openapi.json openapi/events.json frontend/src/api/schema.d.ts"

# The service as the integration tests have it. Always of the whole workspace: other features of a library would be another
# build of everything above it.
build_with_tests := "cargo build --workspace --bin tandem --test suite"

# The cargo profile of `just demo`: dev is what the tests build too; release is what a society runs.
profile := env("TANDEM_PROFILE", "dev")
built := "target" / (if profile == "dev" { "debug" } else { profile }) / "tandem"

# Lists the recipes
default:
    @{{ just }} --list --unsorted

# Tandem with a society, members and a mailbox, all made up, until Ctrl-C
demo: _packages
    @node e2e/free-ports.ts
    @{{ step }} "Building the app" npm --prefix frontend run build
    @{{ step }} "Building the service ({{ profile }}; minutes the first time)" cargo build --profile {{ profile }}
    @exec env TANDEM_BINARY={{ justfile_directory() / built }} node e2e/demo.ts

# Brings what the recipes need: Node packages, and on Debian as root PostgreSQL and Chromium
setup:
    @scripts/setup

# The app with hot reload, and the service started again when its source changes
dev: _packages
    @node e2e/free-ports.ts
    @{{ step }} "Building the service" cargo build
    @exec node e2e/dev.ts

# Everything that needs no running service: format, lints, licences, contract, types, unit tests
check: setup _fresh _checks
    @node scripts/summary.mjs

# check, then integration tests on SQLite and PostgreSQL, then the journeys in a browser
test: setup _fresh _checks _integration _browser
    @node scripts/summary.mjs

# The journeys in a browser; arguments go to Playwright, e.g. just e2e --headed requests
e2e *arguments: setup
    @{{ step }} "Building the app, with its component gallery" env VITE_GALLERY=1 npm --prefix frontend run build
    @{{ step }} "Building the service" {{ build_with_tests }}
    cd e2e && npx --no-install playwright test --project=sqlite "$@"

# Writes the contract, the types that the app takes from it, and the schemas of events
openapi: _packages
    @mkdir -p target
    {{ build_with_tests }}
    target/debug/tandem openapi > target/openapi.json
    target/debug/tandem event-schemas > target/events.json
    cp target/openapi.json openapi/openapi.json
    cp target/events.json openapi/events.json
    npm --prefix frontend run types

# Formats all source
fmt: _packages
    cargo fmt --all
    npm --prefix frontend run format
    npm --prefix e2e run format

# Known vulnerabilities among the crates; needs the advisory database of rustsec.org
advisories:
    scripts/cargo-deny check advisories

# Every page in two sizes and two themes, as pictures in e2e/out/screens, held against those of the run before; --keep takes the new ones as those to hold against
screenshots *arguments: setup
    @{{ step }} "Building the app, with its component gallery" env VITE_GALLERY=1 npm --prefix frontend run build
    @{{ step }} "Building the service" {{ build_with_tests }}
    @rm -rf e2e/out/screens
    cd e2e && npx --no-install playwright test --config=screens.config.ts
    @node e2e/screens/compare.ts "$@"

# Every text of the app and of the mails, in English and French, beside the picture of its page: e2e/out/texts/index.html
texts: setup
    @{{ step }} "Building the app, with its component gallery" env VITE_GALLERY=1 npm --prefix frontend run build
    @{{ step }} "Building the service" cargo build
    @rm -rf e2e/out/texts
    cd e2e && npx --no-install playwright test --config=texts.config.ts
    @node e2e/texts/main.ts

# Every page by a second engine beside axe, in forced colours, enlarged and by keyboard; minutes, so not among the tests
every-page *arguments: setup
    @{{ step }} "Building the app, with its component gallery" env VITE_GALLERY=1 npm --prefix frontend run build
    @{{ step }} "Building the service" {{ build_with_tests }}
    cd e2e && npx --no-install playwright test --config=every-page.config.ts "$@"

# What Lighthouse says of three pages on a phone, the median of five runs, against its goals
lighthouse *arguments: setup
    @{{ step }} "Building the app" npm --prefix frontend run build
    @{{ step }} "Building the service ({{ profile }})" cargo build --profile {{ profile }}
    @exec env TANDEM_BINARY={{ justfile_directory() / built }} node e2e/lighthouse/main.ts "$@"

# How long a cheap phone on a slow line waits for three pages, the median of five, against the goals
slow-line *arguments: setup
    @{{ step }} "Building the app" npm --prefix frontend run build
    @{{ step }} "Building the service ({{ profile }})" cargo build --profile {{ profile }}
    @exec env TANDEM_BINARY={{ justfile_directory() / built }} node e2e/slow-line/main.ts "$@"

# How long files and functions are, against their limits
sizes: _packages
    @node scripts/sizes.mjs

# Tens of thousands of made-up requests by every role on both engines, held against the contract; a seed repeats them: just fuzz 7
fuzz seed="1": _packages
    @scripts/schemathesis --version
    @{{ step }} "Building the service" {{ build_with_tests }}
    @scripts/with-postgres node e2e/fuzz/main.ts --seed {{ quote(seed) }}

# What breaks by force, on both engines: accept, model, kill, faults, rolling, mails, abuse; a seed repeats it: just chaos kill --seed 7
chaos part="all" *arguments: setup
    @{{ step }} "Building the service ({{ profile }})" cargo build --profile {{ profile }}
    @TANDEM_BINARY={{ justfile_directory() / built }} TANDEM_POSTGRES_FSYNC=on scripts/with-postgres node e2e/chaos/main.ts "$@"

# The binary from before the newest migration and the new one, side by side on one PostgreSQL through that migration, under load; a seed repeats it: just upgrade --seed 7
upgrade *arguments: setup
    @{{ step }} "Building the service as it was before the newest migration" scripts/build-before-migration
    @{{ step }} "Building the service" cargo build
    @TANDEM_POSTGRES_FSYNC=on scripts/with-postgres node e2e/chaos/main.ts upgrade --engine postgres "$@"

# How fast it is, against goals and references of the same run; parts: ranking read accept lists journey start web; just bench read --seed 7
bench *arguments: setup
    @{{ step }} "Building the app" npm --prefix frontend run build
    @{{ step }} "Building the service and its benches (release; minutes the first time)" cargo build -p tandem --release --bin tandem --bench ranking --bench index
    @TANDEM_POSTGRES_FSYNC=on scripts/with-postgres node e2e/bench/main.ts "$@"

# How much JavaScript each page loads, against its limit
budget: _packages
    @{{ step }} "Building the app" npm --prefix frontend run build
    npm --prefix frontend run budget

_packages:
    @scripts/setup --packages-only

_fresh:
    @rm -rf target/steps

_checks:
    @JUST={{ just }} scripts/beside _rust _app
    @{{ step }} "Contract: written again" {{ just }} openapi
    @{{ step }} "Contract: nothing differs" scripts/unchanged {{ generated }}

_rust:
    @{{ step }} "Rust: format" cargo fmt --all --check
    @{{ step }} "Rust: lints, and build of service and tests" cargo test --workspace --all-targets --no-run
    @{{ step }} "Rust: architecture" cargo test --workspace --test suite architecture::
    @{{ step }} "Rust: unit tests" cargo test --workspace --lib --bins

_app:
    @{{ step }} "Contract: lint" e2e/node_modules/.bin/spectral lint openapi/openapi.json --ruleset openapi/spectral.yaml --fail-severity=warn
    @{{ step }} "Contract: lint by a second reader" e2e/node_modules/.bin/redocly lint openapi/openapi.json --config openapi/redocly.yaml
    @{{ step }} "Names" scripts/names
    @{{ step }} "App: types" npm --prefix frontend run typecheck
    @{{ step }} "App: lint" npm --prefix frontend run lint
    @{{ step }} "App: format" npm --prefix frontend run format:check
    @{{ step }} "App: unused code" npm --prefix frontend run knip
    @{{ step }} "App: texts of the source" npm --prefix frontend run i18n:extracted
    @{{ step }} "App: translations" npm --prefix frontend run i18n:compile
    @{{ step }} "App: unit tests" npm --prefix frontend test
    @{{ step }} "Harness: types" npm --prefix e2e run typecheck
    @{{ step }} "Harness: format" npm --prefix e2e run format:check
    @{{ step }} "Harness: unused code" frontend/node_modules/.bin/knip --directory e2e
    @{{ step }} "Harness: tests" npm --prefix e2e run test:harness
    @{{ step }} "Rust: crates, licences and sources" scripts/cargo-deny check bans licenses sources

# One engine after the other: side by side each takes more than twice as long on two cores.
_integration:
    @RUST_TEST_THREADS={{ test_threads }} {{ step }} "Service: integration tests, SQLite" cargo test --workspace --test suite
    @RUST_TEST_THREADS={{ test_threads }} {{ step }} "Service: integration tests, PostgreSQL" scripts/with-postgres cargo test --workspace --test suite
    @{{ step }} "Service: broken by force, SQLite and PostgreSQL" scripts/with-postgres node e2e/chaos/main.ts all --short

_browser:
    @{{ step }} "App: build" npm --prefix frontend run build
    @{{ step }} "App: size" npm --prefix frontend run budget
    @{{ step }} "App: build with its component gallery" env VITE_GALLERY=1 npm --prefix frontend run build
    @{{ step }} "Journeys in a browser, SQLite and PostgreSQL" scripts/with-postgres npm --prefix e2e test
