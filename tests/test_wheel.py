"""The wheel is all that a server needs beside Python."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BUILD = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel that `pip install .` makes."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([*BUILD, "-d", str(folder)], cwd=ROOT, check=True, capture_output=True)
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def test_the_wheel_holds_the_built_app_and_its_compressed_twins(wheel: zipfile.ZipFile) -> None:
    held = set(wheel.namelist())
    assert {"api/static/index.html", "api/static/index.html.br", "api/static/worker.js"} <= held


def test_the_wheel_holds_every_file_of_the_package(wheel: zipfile.ZipFile) -> None:
    ours = [path for path in (ROOT / "api").rglob("*") if path.suffix in (".py", ".json")]
    wanted = {path.relative_to(ROOT).as_posix() for path in ours if "static" not in path.parts}
    assert wanted - set(wheel.namelist()) == set()


def test_the_wheel_holds_the_words_of_every_language(wheel: zipfile.ZipFile) -> None:
    written = {f"api/words/{path.name}" for path in (ROOT / "pwa/words").glob("*.ftl")}
    assert {"api/words/en.ftl", "api/words/es.ftl"} <= written <= set(wheel.namelist())


def test_the_wheel_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    places = {name.split("/")[0] for name in wheel.namelist()}
    assert places == {"api", f"ensemble-{version(wheel)}.dist-info"}


def test_the_wheel_brings_the_command(wheel: zipfile.ZipFile) -> None:
    entry = f"ensemble-{version(wheel)}.dist-info/entry_points.txt"
    assert "ensemble = api.cli:main" in wheel.read(entry).decode()


def version(wheel: zipfile.ZipFile) -> str:
    return Path(wheel.filename or "").name.split("-")[1]
