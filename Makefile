PYTHON ?= python3
BIN = .venv/bin
export NO_MKDOCS_2_WARNING = 1

serve: .venv/ready  ## both languages on port 8000, reloaded as pages and programs change
	$(BIN)/mkdocs serve

test: .venv/ready  ## every check
	$(BIN)/pytest --numprocesses auto --dist worksteal

page: export NEW_RU := $(value TITLE_RU)
page: export NEW_EN := $(value TITLE_EN)
page: export NEW_SECTION_RU := $(value SECTION_RU)
page: export NEW_SECTION_EN := $(value SECTION_EN)
page: .venv/ready  ## P=session/two-phase TITLE_RU='…' TITLE_EN='…': the files of a new page
	@$(BIN)/python -m proof.new "$(P)" --ru="$$NEW_RU" --en="$$NEW_EN" --section-ru="$$NEW_SECTION_RU" --section-en="$$NEW_SECTION_EN"

update: .venv/ready  ## write down what programs print and send; P=session/two-phase: only those of one page
	$(BIN)/pytest --update-examples $(if $(P),-k "snippets/$(P)/ or not snippets")

confirm: .venv/ready  ## S=session/flush.md#timeline: the other language needs no change
	$(BIN)/python -m proof.agreement '$(S)'

drift: .venv/ready  ## measure the checks: plant mistakes, count those that are caught
	$(BIN)/python -m proof.drift

build: .venv/ready  ## the site, into site/
	$(BIN)/mkdocs build --strict

.venv/ready: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed: make PYTHON=python3.12 …" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.PHONY: serve test page update confirm drift build
