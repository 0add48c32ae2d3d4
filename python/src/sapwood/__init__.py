"""Small, fast files of trained models, and predictions from them: the training library's own numbers, everywhere.

>>> sapwood.save(fit, "model.safetensors", example=X)   # one line for whatever was fitted
>>> model = sapwood.load("model.safetensors")           # the very file that browsers, Node and R read
>>> model.predict(X)
"""

from ._errors import SapwoodError
from ._load import load
from ._model import Interval, Model
from ._rows import Input
from ._save import save
from ._validate import Problem
from .sources import Source, sources

__all__ = ["Input", "Interval", "Model", "Problem", "SapwoodError", "Source", "load", "save", "sources"]
__version__ = "0.1.0"
