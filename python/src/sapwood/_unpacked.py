"""An unpacked Sapwood file (docs/format.md): the manifest and plain arrays, in the safetensors format.

The engine reads it, checks it and packs it; nothing here knows what a packed file looks like.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ._engine import Floats

_TYPES = {"f8": "F64", "f4": "F32", "i4": "I32", "i8": "I64", "u1": "U8", "u2": "U16", "u4": "U32"}


def unpacked(manifest: Mapping[str, Any], arrays: Mapping[str, npt.NDArray[Any]]) -> bytes:
    """The bytes of a file."""
    header: dict[str, Any] = {"__metadata__": {"sapwood": json.dumps(manifest)}}
    parts = []
    end = 0
    # Wide numbers first: they are then aligned.
    for name, array in sorted(arrays.items(), key=lambda item: -item[1].itemsize):
        data = np.ascontiguousarray(array.astype(array.dtype.newbyteorder("<"), copy=False)).tobytes()
        entry = {
            "dtype": _TYPES[array.dtype.str[1:]],
            "shape": list(array.shape),
            "data_offsets": [end, end + len(data)],
        }
        header[name] = entry
        end += len(data)
        parts.append(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return b"".join([len(text).to_bytes(8, "little"), text, *parts])


def array_of(file: bytes, name: str) -> Floats | None:
    """An array of doubles of a file, or None."""
    size = int.from_bytes(file[:8], "little")
    entry = json.loads(file[8 : 8 + size]).get(name)
    if entry is None:
        return None
    begin, end = entry["data_offsets"]
    dtype = "<f4" if entry["dtype"] == "F32" else "<f8"
    return np.frombuffer(file[8 + size + begin : 8 + size + end], dtype).astype(np.float64).reshape(entry["shape"])
