"""A command on SQLite loads no driver of another database, and no printer of coloured errors."""

import os
import subprocess
import sys
from pathlib import Path

from api.spared import DRIVERS, PRINTERS, REDIS

TOLD = """
import sys
from api.cli import main
main(["migrate"])
print(*(name for name, loaded in sys.modules.items() if loaded))
"""


def test_what_is_never_used_is_never_loaded(tmp_path: Path) -> None:
    told = {"DATA_DIR": str(tmp_path), "DATABASE_URL": "", "QUEUE_URL": ""}
    done = subprocess.run(
        [sys.executable, "-c", TOLD], env=os.environ | told, capture_output=True, text=True
    )
    loaded = set(done.stdout.split())
    assert "api.database" in loaded, done.stderr
    assert not loaded & {*PRINTERS, *DRIVERS, *REDIS}
