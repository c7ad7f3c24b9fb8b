"""The same with pandas, as an analyst writes it: components are columns, what is missing is skipped, 12 decimals tie."""

import numpy as np
import pandas as pd

version = pd.__version__


def frame(values):
    """Units x components, from components x units."""
    return pd.DataFrame(values.T.copy(), columns=[f"c{at}" for at in range(len(values))])


def node(columns, at, weights):
    return pd.Series(weights, index=columns[at : at + len(weights)])


def min_max(values, rising):
    scaled = (values - values.min()) / (values.max() - values.min())
    falling = values.columns[~rising]
    scaled[falling] = 1 - scaled[falling]
    return scaled


def places(scores):
    """Competition ranks, the highest first; a score that is missing has none."""
    return scores.round(12).rank(method="min", ascending=False)


def arithmetic(scaled, weights, there):
    return scaled.mul(weights).sum(axis=1) / there


def geometric(scaled, weights, there):
    with np.errstate(divide="ignore"):
        return np.exp(np.log(scaled).mul(weights).sum(axis=1) / there)


def ranked(values, rising, nodes, mean, minimum):
    scaled = min_max(values, rising)
    scores, coverages = {}, {}
    for name, weights in nodes.items():
        own = scaled[weights.index]
        there = own.notna().mul(weights).sum(axis=1)
        coverages[name] = there / weights.sum()
        scores[name] = mean(own, weights, there).where(coverages[name] >= minimum)
    scores = pd.DataFrame(scores)
    return [each.to_numpy().T for each in (scores, places(scores), pd.DataFrame(coverages))]


def weighted(values, rising, sets):
    """Scores and places of all units, units x sets."""
    scores = min_max(values, rising).dot(sets) / sets.sum()
    return scores.to_numpy(), places(scores).to_numpy()
