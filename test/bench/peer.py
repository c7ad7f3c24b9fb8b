"""The same tasks with numpy and pandas: times them, and leaves what they give for a comparison."""

import json
import statistics
import sys
import time
from pathlib import Path

import bare
import careful
import numpy as np

try:
    import frames
except ImportError:
    frames = None

folder = Path(sys.argv[1])
index = json.loads((folder / "index.json").read_text())
rising = np.array(index["rising"])
minimum = index["minimumCoverage"]
nodes = [(node["from"], np.array(node["weights"], dtype=float)) for node in index["nodes"]]
sets = np.fromfile(folder / "sets").reshape(-1, len(rising))
ones = np.ones(len(rising))


def table(name):
    """Components x units."""
    return np.fromfile(folder / name).reshape(len(rising), -1)


large, gappy, small, middle = map(table, ("large", "gappy", "small", "middle"))
tasks = {
    "bare": {
        "arithmetic": lambda: bare.ranked(large, rising, nodes, bare.arithmetic),
        "geometric": lambda: bare.ranked(large, rising, nodes, bare.geometric),
        "weighted": lambda: bare.weighted(small, rising, sets),
        "copeland": lambda: bare.copeland(middle, rising, ones),
    },
    "careful": {
        "arithmetic": lambda: careful.ranked(large, rising, nodes, careful.arithmetic, minimum),
        "gappy": lambda: careful.ranked(gappy, rising, nodes, careful.arithmetic, minimum),
        "geometric": lambda: careful.ranked(large, rising, nodes, careful.geometric, minimum),
        "weighted": lambda: careful.weighted(small, rising, sets, minimum),
        "copeland": lambda: careful.copeland(middle, rising, ones),
    },
}

if frames is not None:
    large_frame, gappy_frame, small_frame = map(frames.frame, (large, gappy, small))
    columns = large_frame.columns
    series = {str(at): frames.node(columns, at, weights) for at, weights in nodes}
    sets_frame = frames.pd.DataFrame(sets.T, index=columns)
    mean = frames.arithmetic
    tasks["frames"] = {
        "arithmetic": lambda: frames.ranked(large_frame, rising, series, mean, minimum),
        "gappy": lambda: frames.ranked(gappy_frame, rising, series, mean, minimum),
        "geometric": lambda: frames.ranked(large_frame, rising, series, frames.geometric, minimum),
        "weighted": lambda: frames.weighted(small_frame, rising, sets_frame),
    }


def median(task, runs):
    for _ in range(5):
        task()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        task()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def result(name, task):
    # The first set of weights is the index's own.
    return np.ravel([column[:, 0] for column in task()] if name == "weighted" else task())


times = {}
for way, its in tasks.items():
    for name, task in its.items():
        times[f"{way}-{name}"] = median(task, 11 if name == "copeland" else 31)
        result(name, task).astype(float).tofile(folder / f"{way}-{name}")

pandas = None if frames is None else frames.version
print(json.dumps({"numpy": np.__version__, "pandas": pandas, "times": times}))
