"""The other end of ../peer.mjs for peers in Python."""
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np


@dataclass
class Case:
    what: str  # load, row or batch
    how: str
    call: Callable  # load: () -> model; row: (i) -> one raw score; batch: (what `fresh` made) -> raw scores
    score: Callable = None  # load: model -> raw scores of the rotating rows
    fresh: Callable = lambda: None  # batch: called before each call, outside of its time

    def answers(self, rotation):
        if self.what == "load":
            return self.score(self.call())
        return self.call(self.fresh()) if self.what == "batch" else [self.call(i) for i in range(rotation)]

    def seconds(self, calls, rotation):
        total = 0.0
        if self.what == "row":
            start = time.perf_counter()
            for i in range(calls):
                self.call(i % rotation)
            return time.perf_counter() - start
        for _ in range(calls):
            given = [self.fresh()] if self.what == "batch" else []
            start = time.perf_counter()
            result = self.call(*given)
            total += time.perf_counter() - start
            del result
        return total


def serve(name, version, open_model):
    """open_model: (folder, rows, rotation) -> cases. The rows are float64 (n x columns)."""
    rotation, cases = 0, []
    for line in sys.stdin:
        command, *words = line.split()
        try:
            if command == "open":
                rotation, folder = int(words[0]), Path(line.split(maxsplit=2)[2].rstrip("\n"))
                columns = len(json.loads((folder / "about.json").read_text())["names"])
                cases = open_model(folder, np.fromfile(folder / "rows.f64").reshape(-1, columns), rotation)
                reply = {"name": name, "version": version, "notes": [], "cases": [{"what": c.what, "how": c.how, "tolerance": 0} for c in cases]}
            elif command == "answers":
                reply = {"answers": [float(v) for v in cases[int(words[0])].answers(rotation)]}
            else:
                calls = int(words[1])
                reply = {"us": cases[int(words[0])].seconds(calls, rotation) * 1e6 / calls}
        except Exception as error:
            reply = {"error": str(error).splitlines()[0]}
        print(json.dumps(reply), flush=True)
