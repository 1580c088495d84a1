# The commands of the project; `make` alone lists them.
.DELETE_ON_ERROR:
.PHONY: help site test serve check lint reference gallery clean lock packages

SUITABLE := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3; do \
  $$python -c '$(SUITABLE)' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
PINS := .ci/requirements
REFERENCE = $(BIN)/python -m generator reference
INSTALL := $(BIN)/python -m pip install --quiet --no-cache-dir --no-build-isolation --require-hashes --requirement
COMPILE = $(BIN)/uv --no-config --no-cache --quiet pip compile $(UPGRADE) --universal --generate-hashes \
  --python-version 3.11 --no-emit-index-url --custom-compile-command 'make lock'

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: .venv/site.stamp ## build the site into the folder site; with BASE_URL, for that address
	@if [ -n "$$BASE_URL" ]; then set -- --base-url "$$BASE_URL"; else set -- --for-disk; fi; \
	  $(BIN)/python -m generator build "$$@"

serve: .venv/site.stamp ## build, show the site on this machine and build again on every change
	@$(BIN)/python -m generator serve

check: .venv/site.stamp ## check the content without building; warnings count
	@$(BIN)/python -m generator check --strict

test: packages lint ## run every check and test; installs Chromium and Java where it may
	$(BIN)/pytest --numprocesses auto --dist loadfile

lint: .venv/test.stamp ## check style and types
	$(BIN)/ruff check
	$(BIN)/mypy --strict generator

reference: .venv/site.stamp ## write the reference in docs anew, after a change of rules, fields or kinds
	@mkdir -p docs/schema && rm -f docs/schema/*.json
	@$(REFERENCE) diagnostics > docs/diagnostics.md
	@$(REFERENCE) content > docs/content.md
	@set -e; for name in $$($(REFERENCE) schema); do \
	  $(REFERENCE) schema "$$name" > "docs/schema/$$name.json"; done

gallery: .venv/test.stamp ## write all components in all their states into dist/gallery, to be looked at
	@$(BIN)/python -m tests.gallery dist/gallery

packages:
	@.ci/system-packages

lock: .venv/test.stamp ## pin the requirements anew; newest versions: make lock UPGRADE=--upgrade
	@$(COMPILE) --group installer --output-file $(PINS)/installer.txt
	@$(COMPILE) pyproject.toml --extra search --extra serve --extra import --output-file $(PINS)/site.txt
	@$(COMPILE) pyproject.toml --extra test --output-file $(PINS)/test.txt

clean: ## remove what the commands made, except the site
	rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache .site.* dist
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/site.stamp: $(PINS)/installer.txt $(PINS)/site.txt
	$(call install,site)
	@touch $@

# What tests need contains what the site needs.
.venv/test.stamp: $(PINS)/installer.txt $(PINS)/test.txt
	$(call install,test)
	@touch .venv/site.stamp $@

# The installer is pinned as well: with it, what has no wheel is built from pinned tools and nothing else.
# No cache, because the home folder may be missing or read only.
define install
	$(if $(PYTHON),,$(error install Python 3.11 or later with its venv module (Debian: python3-venv)))
	@echo 'installing the pinned requirements of "$(1)" into .venv'
	@$(PYTHON) -m venv --clear .venv
	@$(INSTALL) $(PINS)/installer.txt
	@$(INSTALL) $(PINS)/$(1).txt
endef
