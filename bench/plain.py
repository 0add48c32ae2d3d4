"""LightGBM's and scikit-learn's trees as a plain Sapwood file, which any language can write (docs/format.md)."""
import json

import numpy as np

HEADER_TYPES = {"float32": "F32", "float64": "F64", "int32": "I32", "uint8": "U8", "uint32": "U32"}


def lightgbm_arrays(text):
    """Of its text format: internal nodes first, then leaves. In a child's place ~k is leaf k."""
    parts = {key: [] for key in ["tree_size", "left", "right", "feature", "threshold", "missing_left", "leaf"]}
    for block in text.split("\nTree=")[1:]:
        fields = dict(line.split("=", 1) for line in block.splitlines() if "=" in line)
        numbers = lambda key, kind: np.array(fields.get(key, "").split(), dtype=kind)
        leaf, splits = numbers("leaf_value", "float64"), len(numbers("split_feature", "int32"))
        child = lambda key: np.where(numbers(key, "int32") < 0, splits + ~numbers(key, "int32"), numbers(key, "int32"))
        none, zeros = np.full(len(leaf), -1), np.zeros(len(leaf))
        assert fields["num_cat"] == "0"
        parts["tree_size"].append([splits + len(leaf)])
        parts["left"].append(np.append(child("left_child"), none))
        parts["right"].append(np.append(child("right_child"), none))
        parts["feature"].append(np.append(numbers("split_feature", "int32"), zeros))
        parts["threshold"].append(np.append(numbers("threshold", "float64"), zeros))
        # Bit 1: missing goes left. Where training saw nothing missing (bits 2 and 3 are 0) LightGBM takes NaN for 0; the rows
        # that are timed have none.
        parts["missing_left"].append(np.append(numbers("decision_type", "int32") >> 1 & 1, zeros))
        parts["leaf"].append(np.append(np.zeros(splits), leaf))
    return joined(parts, "float64")


def sklearn_arrays(forest):
    """A threshold is float64 there and values are float32: the float32 below it divides them alike."""
    parts = {key: [] for key in ["tree_size", "left", "right", "feature", "threshold", "missing_left", "leaf"]}
    for estimator in forest.estimators_:
        tree = estimator.tree_
        is_leaf = tree.children_left < 0
        parts["tree_size"].append([tree.node_count])
        parts["left"].append(tree.children_left)
        parts["right"].append(np.where(is_leaf, -1, tree.children_right))
        parts["feature"].append(np.where(is_leaf, 0, tree.feature))
        parts["threshold"].append(np.where(is_leaf, 0, below(tree.threshold)))
        parts["missing_left"].append(np.where(is_leaf, 0, tree.missing_go_to_left))
        parts["leaf"].append(tree.value[:, 0, 0])
    return joined(parts, "float32")


def below(x):
    near = np.float32(x)
    return np.where(near > x, np.nextafter(near, np.float32(-np.inf)), near)


def joined(parts, feature_type):
    kinds = {"tree_size": "int32", "left": "int32", "right": "int32", "feature": "int32", "threshold": feature_type, "missing_left": "uint8", "leaf": "float64"}
    arrays = {f"forest.{key}": np.concatenate(parts[key]).astype(kind) for key, kind in kinds.items()}
    return {**arrays, "forest.base": np.zeros(1)}


def write_plain(path, names, library, version, feature_type, arrays):
    manifest = {
        "format": [1, 0],
        "producer": "bench/plain.py",
        "source": {"library": library, "version": version, "objective": "regression"},
        "named_inputs": True,
        "inputs": [{"name": name, "kind": "number", "missing": "allowed", "finite": False} for name in names],
        "steps": [{"op": "forest", "layout": "plain", "feature_type": feature_type, "sum_type": "float64", "compare": "<="}],
        "output": {"task": "regression", "link": "identity", "type": "float64"},
    }
    header, at = {"__metadata__": {"sapwood": json.dumps(manifest)}}, 0
    for name, array in arrays.items():
        header[name] = {"dtype": HEADER_TYPES[str(array.dtype)], "shape": list(array.shape), "data_offsets": [at, at + array.nbytes]}
        at += array.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(array.tobytes() for array in arrays.values()))
