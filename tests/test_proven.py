"""What runs prove: a program and its recordings as a good run left them, on every database that it names."""

from __future__ import annotations

import pytest
from conftest import Planted, Run

from proof.proven import LEDGER, Ledger, now
from proof.snippets import Program

HELLO = "snippets/start/hello/hello.py"


@pytest.fixture
def program(planted: Planted) -> Program:
    return Program(planted.root / HELLO)


def test_what_is_there_first_is_proven_and_nothing_after_it(planted: Planted, program: Program) -> None:
    assert Ledger(planted.root).unproven() == set()
    assert (planted.root / LEDGER).is_file()
    planted.write("snippets/start/hello/more.py", "print(1)\n#> 1\n")
    assert Ledger(planted.root).unproven() == {"snippets/start/hello/more.py"}
    text = program.text
    for file, changed in ((HELLO, text.replace("#> 1", "#> 2")), ("snippets/start/hello/hello.sqlite.sql", "COMMIT;\n")):
        planted.write(file, changed)
        assert HELLO in Ledger(planted.root).unproven()
        planted.write(HELLO, text)
    (planted.root / "snippets/start/hello/hello.sqlite.sql").unlink()
    assert Ledger(planted.root).proves(program)


def test_run_on_one_of_two_databases_proves_half(planted: Planted, program: Program) -> None:
    ledger = Ledger(planted.root)
    assert ledger.proves(program)
    planted.change(HELLO, "number = 1", "number = 2 - 1")
    proven = now(program)
    for name in ("sqlite", "postgresql"):
        assert not Ledger(planted.root).proves(program)
        Ledger(planted.root).add({HELLO: {name: proven[name]}})
    assert Ledger(planted.root).proves(program)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("workers", [0, 2])
def test_good_run_proves_and_bad_run_does_not(planted: Planted, program: Program, postgresql_uri: str, workers: int) -> None:
    run = Run(planted, postgresql_uri)
    which = (f"-n{workers}", "-k", HELLO.removesuffix(".py"))
    planted.change(HELLO, "number = 1", "number = 3")
    failed = run.process(*which)  # the first that is ever known of the program
    assert failed.returncode == 1, failed.stdout
    last = failed.stdout.partition(" what to mend, in this order ")[2]
    assert f"\n1. Recordings\n{HELLO}:4: not what was recorded" in last
    assert "\nThen: make update, make test\n=" in last
    assert Ledger(planted.root).unproven() == {HELLO}
    updated = run.process("-k", HELLO.removesuffix(".py"), "--update-examples")
    assert updated.returncode == 0, updated.stdout
    assert "#> 3\n" in program.text and Ledger(planted.root).unproven() == set()
    planted.change(HELLO, "number = 3", "number = 2 + 1")
    assert Ledger(planted.root).unproven() == {HELLO}
    passed = run.process(*which)
    assert passed.returncode == 0, passed.stdout
    assert Ledger(planted.root).unproven() == set()
