"""Rows of a pipeline as their users have them: of a category's code its name."""
import numpy as np
import pandas as pd


def frame(data, rows):
    """A data frame with strings."""
    out = pd.DataFrame(rows, columns=data.names)
    for name, levels in data.about["levels"].items():
        out[name] = np.array(levels, dtype=object)[out[name].astype(int)]
    return out
