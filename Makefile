# Two commands: `make run` shows the product, `make test` proves it. Needs Python 3.11 and the
# package registries; Node comes as a Python package.

PYTHON ?= python3
VENV := .venv
BIN := $(CURDIR)/$(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
export PATH := $(BIN):$(PATH)

# Its compressed twin comes last, so it says that all of the app is there.
APP := api/static/index.html.br
APP_SOURCES := $(shell find pwa service_worker -name node_modules -prune -o -print)
PACKAGES := package.json package-lock.json .npmrc pwa/package.json service_worker/package.json

.DELETE_ON_ERROR:
.PHONY: help run test bench build lock .venv

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

run: export LANGUAGES ?= en,es
run: $(APP) ## the app with a demo clinic on http://127.0.0.1:8000 (PORT, HOST, DATA_DIR); Ctrl-C ends it
	@ensemble migrate && ensemble demo --if-empty && exec ensemble serve

test: ## every check and every test, in a real browser too; one closing summary
	@$(MAKE) --no-print-directory .venv node_modules/.package-lock.json
	@python tests/run.py

bench: $(APP) $(VENV)/dev ## the figures that the README quotes, on both databases
	@python -m tests.load

build: $(APP) ## the app, built into the Python package

lock: $(VENV)/build ## newest versions that fit, with their hashes and without addresses
	@$(PYTHON) -m venv $(VENV)/lock && $(VENV)/lock/bin/python -m pip -qq install pip-tools
	@sh .ci/lock $(VENV)/lock/bin/pip-compile

.venv: $(VENV)/dev

$(VENV)/build: requirements-build.lock pyproject.toml
	@$(PYTHON) -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo "Python 3.11 or newer with its venv module is needed (Debian: apt-get install python3-venv); PYTHON=… names another one."; exit 1; }
	@echo "Installing the server and Node (a minute or two, once)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --require-hashes -r requirements-build.lock
	@$(PIP) install --no-deps --no-build-isolation --no-index -e .
	@touch $@

$(VENV)/dev: requirements-dev.lock $(VENV)/build
	@echo "Installing what the tests need"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

node_modules/.package-lock.json: $(PACKAGES) | $(VENV)/build
	@echo "Installing what the app is built from"
	@npm ci --loglevel=error
	@touch $@

$(APP): $(APP_SOURCES) node_modules/.package-lock.json
	@echo "Building the app"
	@npm run build >$(VENV)/build.log 2>&1 || { cat $(VENV)/build.log; exit 1; }
	@python -m whitenoise.compress -q api/static
	@touch $@
