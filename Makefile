# Rapporteur. `make run` is all that a newcomer needs; `make test` is all that continuous integration runs.
# Each target installs what it needs (as root or with sudo) and only when it is missing.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

SWIFT_FLAGS := -c release --explicit-target-dependency-import-check error
# The product has its libraries inside (it starts faster and needs nothing where it runs but glibc); tests cannot have them,
# and the two would evict one another from one folder.
PRODUCT_FLAGS := $(SWIFT_FLAGS) --static-swift-stdlib --scratch-path .build-static --product rapporteur
BINARY := .build-static/release/rapporteur
PORT ?= 8080

# For the suites that run the binary; the server itself would warn of a setting that it does not know.
check contract browser bench: export RAPPORTEUR_BINARY := $(CURDIR)/$(BINARY)

.PHONY: help
help: ## This list.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | expand -t 18

.PHONY: needs
needs:
	@command -v swift >/dev/null || { echo "needs Swift 6.3" >&2; exit 1; }
	@Scripts/need apt libcurl4-openssl-dev zlib1g-dev libsqlite3-dev pkg-config

.PHONY: build
build: needs ## Builds the server with the Swift runtime inside.
	swift build $(PRODUCT_FLAGS) $$(Scripts/link-archives)

.PHONY: run
run: build ## Builds the server and serves the sample on http://127.0.0.1:8080/.
	$(BINARY) serve --port $(PORT)

.PHONY: test
test: check ## Everything: format, build, unit, black-box, contract and browser tests.
	@$(MAKE) --no-print-directory contract browser

.PHONY: check
check: lint build ## Format, build with warnings as errors, Swift tests.
	@Scripts/need apt curl python3
	swift test $(SWIFT_FLAGS)

.PHONY: lint
lint: needs
	swift format lint --strict --parallel --recursive Sources Tests Benchmarks Package.swift

.PHONY: format
format: ## Formats the Swift sources.
	swift format --in-place --parallel --recursive Sources Tests Benchmarks Package.swift

# The suites of Tests/Contract and Tests/Browser install what they need and end with `N passed, N failed`.
.PHONY: contract
contract: build ## Runs schemathesis and the exports' own readers against the built server.
	Tests/Contract/run

.PHONY: browser
browser: build ## Runs the web pages in Chromium.
	Tests/Browser/run

.PHONY: accuracy
accuracy: needs ## Prints how well transcripts are read and annotated, against the gold files.
	Benchmarks/extraction/run

.PHONY: bench
bench: build ## Prints every measurement, peers included.
	Benchmarks/run

.PHONY: fuzz
fuzz: needs ## Feeds broken input to every parser.
	Fuzz/run

# The sanitizer does not see the kernel hand over a `Mutex` that threads wait for: of an access race whose two sides both stand
# in a `withLock` of one mutex it warns wrongly, as it does in a program of ten lines. Any other warning is a race.
.PHONY: race
race: needs ## Runs the HTTP server's tests under the thread sanitizer.
	swift test --sanitize=thread --scratch-path .build-race --filter HTTPServerTests

.PHONY: docs
docs: needs ## Builds the reference of the modules, warnings as errors.
	Scripts/docs

.PHONY: container-test
container-test: ## Builds the container image without an engine, runs it and asks it for its health.
	@Scripts/need apt buildah debootstrap curl
	Scripts/container-test

.PHONY: clean
clean: ## Removes everything that was built.
	rm -rf .build .build-* artefacts
