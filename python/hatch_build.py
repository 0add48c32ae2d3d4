"""The wheel carries the engine: without it there is nothing to build."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class EngineIsThere(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if not (Path(self.root) / "src/sapwood/sapwood.wasm").exists():
            raise SystemExit(
                'python/src/sapwood/sapwood.wasm, the engine, is missing: run "npm run build" in the repository\'s root, '
                "then install python/ again"
            )
