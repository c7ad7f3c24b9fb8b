"""The same tasks as one writes them with numpy: times them, and leaves what they give for a comparison."""

import json
import statistics
import sys
import time
from pathlib import Path

import numpy as np

folder = Path(sys.argv[1])
index = json.loads((folder / "index.json").read_text())
rising = np.array(index["rising"])
nodes = [(node["from"], np.array(node["weights"], dtype=float)) for node in index["nodes"]]


def table(name):
    """Components x units."""
    return np.fromfile(folder / name).reshape(len(rising), -1)


def min_max(values):
    low, high = values.min(axis=1), values.max(axis=1)
    zero, one = np.where(rising, low, high), np.where(rising, high, low)
    return (values - zero[:, None]) / (one - zero)[:, None]


def places(scores):
    """Competition ranks, the highest first."""
    return len(scores) - np.searchsorted(np.sort(scores), scores, side="right") + 1


def arithmetic(scaled, weights):
    return weights @ scaled / weights.sum()


def geometric(scaled, weights):
    with np.errstate(divide="ignore"):
        return np.exp(weights @ np.log(scaled) / weights.sum())


def ranked(values, mean):
    scaled = min_max(values)
    scores = [mean(scaled[at : at + len(weights)], weights) for at, weights in nodes]
    return np.array(scores), np.array([places(score) for score in scores])


def weighted(values, sets):
    """Scores and places of all units, units x sets."""
    scores = min_max(values).T @ sets.T / sets.sum(axis=1)
    return scores, 1 + (scores[None, :, :] > scores[:, None, :]).sum(axis=1)


def copeland(values):
    net = np.zeros((values.shape[1],) * 2, dtype=np.int16)
    for scores in min_max(values):
        net += scores[:, None] > scores
        net -= scores[:, None] < scores
    return np.sign(net).sum(axis=1)


def median(task, runs):
    for _ in range(5):
        task()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        task()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


large, small, middle = table("large"), table("small"), table("middle")
sets = np.fromfile(folder / "sets").reshape(-1, len(rising))
tasks = {
    "arithmetic": (lambda: ranked(large, arithmetic), 31),
    "geometric": (lambda: ranked(large, geometric), 31),
    "weighted": (lambda: weighted(small, sets), 31),
    "copeland": (lambda: copeland(middle), 11),
}
times = {name: median(task, runs) for name, (task, runs) in tasks.items()}

for name in ("arithmetic", "geometric"):
    scores, ranks = tasks[name][0]()
    np.concatenate([scores, ranks]).astype(float).tofile(folder / name)
# The first set of weights is the index's own.
scores, ranks = weighted(small, sets)
np.concatenate([scores[:, 0], ranks[:, 0]]).astype(float).tofile(folder / "weighted")
copeland(middle).astype(float).tofile(folder / "copeland")

print(json.dumps({"numpy": np.__version__, "times": times}))
