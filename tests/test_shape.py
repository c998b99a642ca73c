"""The house keeps its shape: small files, short functions, and HTTP at the outermost door only."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILE_LINES = 300
FUNCTION_LINES = 40
SOURCES = {"api": (".py",), "pwa": (".ts", ".tsx", ".css", ".py"), "service_worker": (".ts",)}
MADE_BY_TOOLS = {"node_modules", "static", "__pycache__"}
HTTP_IS_THEIRS = {
    "api/__init__.py",
    "api/factory.py",
    "api/pages.py",
    "api/web.py",
    "api/openapi.py",
    "api/people/sessions.py",  # the cookie and who it stands for
}
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "services", "misc"}


def sources() -> Iterator[Path]:
    for folder, endings in {**SOURCES, "tests": (".py", ".ts", ".tsx")}.items():
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in endings and not MADE_BY_TOOLS & set(path.parts):
                yield path


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def python_files(folder: str) -> Iterator[Path]:
    return (path for path in sources() if path.suffix == ".py" and name(path).startswith(folder))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def imported(path: Path) -> set[str]:
    """The top-level packages that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


def test_a_file_can_be_read_in_one_sitting() -> None:
    lengths = {name(path): len(path.read_text().splitlines()) for path in sources()}
    assert {path: lines for path, lines in lengths.items() if lines > FILE_LINES} == {}


def test_a_function_fits_on_a_screen() -> None:
    lengths = {
        f"{name(path)}:{function.name}": (function.end_lineno or 0) - function.lineno + 1
        for folder in ("api/", "tests/")
        for path in python_files(folder)
        for function in functions(path)
    }
    assert {at: lines for at, lines in lengths.items() if lines > FUNCTION_LINES} == {}


def test_only_routes_know_http() -> None:
    others = [
        path
        for path in python_files("api/")
        if not path.stem.endswith("routes") and name(path) not in HTTP_IS_THEIRS
    ]
    web = {"flask", "flask_login", "flask_smorest", "flask_limiter", "werkzeug", "whitenoise"}
    assert {name(path): web & imported(path) for path in others if web & imported(path)} == {}


def test_every_name_says_something() -> None:
    named = {path: {part.split(".")[0] for part in path.parts} for path in sources()}
    assert [name(path) for path, parts in named.items() if parts & NAMES_THAT_SAY_NOTHING] == []


@pytest.mark.parametrize(
    "lock", ["requirements.lock", "requirements-build.lock", "requirements-dev.lock"]
)
def test_a_python_lock_holds_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    blocks = re.split(r"^(?=\S+==)", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert re.findall(r"https?:|file:|--(?:extra-)?index-url|--find-links", text) == []


def test_the_npm_lock_holds_hashes_and_no_address() -> None:
    text = (ROOT / "package-lock.json").read_text()
    assert '"integrity": "sha512-' in text
    assert re.findall(r'"resolved": "(?!pwa"|service_worker")[^"]*"', text) == []
