"""The job of dxplan in numpy: values may be missing, too little is no score, and 12 significant digits tie."""

import numpy as np


# Looked up: working out powers takes longer than all else.
powers = 10.0 ** np.arange(-300, 301)


def snap(values):
    """At 12 significant digits."""
    with np.errstate(divide="ignore"):
        digits = 11 - np.floor(np.log10(np.abs(values)))
    power = powers[np.where(np.isfinite(digits), digits, 0).astype(int) + 300]
    return np.rint(values * power) / power


def min_max(values, rising):
    low, high = np.nanmin(values, axis=1), np.nanmax(values, axis=1)
    zero, one = np.where(rising, low, high), np.where(rising, high, low)
    return (values - zero[:, None]) / (one - zero)[:, None]


def places(scores):
    """Competition ranks, the highest first; a score that is missing has none."""
    snapped = snap(scores)
    rising = np.sort(snapped[~np.isnan(snapped)])
    ranks = len(rising) - np.searchsorted(rising, snapped, side="right") + 1.0
    return np.where(np.isnan(snapped), np.nan, ranks)


def mean_of(terms, known, weights):
    """The mean over what is there, and the share of the weight that it is."""
    there = weights @ known
    with np.errstate(invalid="ignore"):
        return weights @ terms / there, there / weights.sum(axis=-1, keepdims=True)


def shown(scores, coverage, minimum):
    return np.where(snap(coverage) < minimum, np.nan, scores)


def arithmetic(scaled, known, weights):
    return mean_of(np.where(known, scaled, 0), known.astype(float), weights)


def geometric(scaled, known, weights):
    with np.errstate(divide="ignore"):
        logs = np.log(np.where(known, scaled, 1))
    mean, coverage = mean_of(logs, known.astype(float), weights)
    return np.exp(mean), coverage


def ranked(values, rising, nodes, mean, minimum):
    scaled = min_max(values, rising)
    known = ~np.isnan(scaled)
    found = []
    for at, weights in nodes:
        run = slice(at, at + len(weights))
        score, coverage = mean(scaled[run], known[run], weights)
        found.append((shown(score, coverage, minimum), coverage))
    scores, coverages = zip(*found)
    return [*scores, *map(places, scores), *coverages]


def weighted(values, rising, sets, minimum):
    """Scores and places of all units, sets x units."""
    scaled = min_max(values, rising)
    scores = shown(*arithmetic(scaled, ~np.isnan(scaled), sets), minimum)
    snapped = snap(scores).T
    ranks = 1.0 + (snapped[None, :, :] > snapped[:, None, :]).sum(axis=1)
    return scores.T, np.where(np.isnan(snapped), np.nan, ranks)


def copeland(values, rising, weights):
    ahead = np.zeros((values.shape[1],) * 2)
    for weight, scores in zip(weights, snap(min_max(values, rising))):
        # Nothing is above or below what is missing.
        ahead += weight * (scores[:, None] > scores)
    net = ahead - ahead.T
    return np.where(np.abs(net) <= 1e-12 * (ahead + ahead.T), 0, np.sign(net)).sum(axis=1)
