"""The other end of ../peer.mjs for peers in Python."""
import ctypes
import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np

ROOT = Path(__file__).parent.parent.parent


@dataclass
class Case:
    what: str  # load, row or batch
    how: str
    call: Callable  # load: () -> model; row: (i) -> one raw score; batch: (what `fresh` made of its rows) -> raw scores
    score: Callable = None  # load: model -> raw scores of the rotating rows
    fresh: Callable = lambda rows: rows  # batch: called before each call, outside of its time
    turns: list = None  # the batches that take turns
    rows: int = 1
    tolerance: float = 0  # relative
    of: str = "model"  # whose raw scores are the right ones
    scale: float = 1  # its answers times this are raw scores
    several: int = 4  # load: models that are loaded to see what one takes

    def answers(self, rotation):
        if self.what == "load":
            return self.score(self.call())
        if self.what == "row":
            return [self.call(i) for i in range(rotation)]
        return np.concatenate([np.ravel(self.call(self.fresh(rows))) for rows in self.turns])

    def seconds(self, calls, rotation):
        if self.what == "row":
            start = time.perf_counter()
            for i in range(calls):
                self.call(i % rotation)
            return time.perf_counter() - start
        total = 0.0
        for i in range(calls):
            given = [self.fresh(self.turns[i % len(self.turns)])] if self.what == "batch" else []
            start = time.perf_counter()
            result = self.call(*given)
            total += time.perf_counter() - start
            del result
        return total

    def memory(self):
        before, models = resident(), []
        for _ in range(self.several):
            models.append(self.call())
            self.score(models[-1])
        return (resident() - before) / self.several


class Data:
    """A model's folder and its rows, as `kind`, and cases that share what the peer says of all of them."""

    def __init__(self, folder, rotation, sizes):
        self.folder, self.rotation, self.sizes = folder, rotation, sizes
        self.about = json.loads((folder / "about.json").read_text())
        self.names = self.about["names"]
        self.use("float32")

    def use(self, kind):
        rows = np.fromfile(self.folder / "rows.f64").reshape(-1, len(self.names)).astype(kind)
        most = max([len(rows), *self.sizes])
        self.rows = np.tile(rows, (-(-most // len(rows)), 1))[:most]
        self.some = self.rows[: self.rotation]

    def single(self, i):
        return self.rows[i : i + 1]

    def batches(self, how, call, fresh=lambda rows: rows):
        turns = lambda n: [self.rows[i * n : (i + 1) * n] for i in range(max(1, self.rotation // n))]
        return [Case("batch", how, call, fresh=fresh, turns=turns(n), rows=n) for n in self.sizes]


def resident():
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


def serve(version, open_model, **common):
    """open_model: (data) -> cases; common: what all of these cases have"""
    rotation, cases = 0, []
    for line in sys.stdin:
        command, *words = line.split()
        try:
            if command == "open":
                rotation = int(words[0])
                data = Data(ROOT / words[2], rotation, [int(n) for n in words[1].split(",")])
                cases = open_model(data)
                for case in cases:
                    case.__dict__.update(common, scale=data.about.get("divisor", 1) if common.get("tolerance") else 1)
                said = ["what", "how", "rows", "tolerance", "of"]
                reply = {"version": version, "notes": [], "cases": [{key: getattr(case, key) for key in said} for case in cases]}
            elif command == "answers":
                case = cases[int(words[0])]
                reply = {"answers": [float(v) * case.scale for v in np.ravel(case.answers(rotation))]}
            elif command == "memory":
                reply = {"bytes": next(case for case in cases if case.what == "load").memory(), "of": "process"}
            else:
                calls = int(words[1])
                reply = {"us": cases[int(words[0])].seconds(calls, rotation) * 1e6 / calls}
        except Exception as error:
            reply = {"error": (str(error).strip().splitlines() or [type(error).__name__])[0][:200]}
        print(json.dumps(reply), flush=True)
