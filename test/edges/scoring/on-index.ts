import { type IndexComponent, scoreIndex, snap } from "dxplan";
import { normalise } from "../../composite/normalise/fixture.ts";
import { meanOfScores, tableOf } from "../../composite/score/fixture.ts";
import type { Facts } from "../edge.ts";

type Component = Pick<IndexComponent, "scale"> & Partial<IndexComponent>;
type Values = readonly (number | null)[];

/** What comes of values on a scale, of what should rise unless told otherwise. */
const valuesOn = (component: Component, values: Values) =>
  normalise({ direction: "increase", ...component }, values);

/** Why there is no scale, and the scores: none. */
export function scaleOver(component: Component, values: Values): Facts {
  const { scale, scores } = valuesOn(component, values);
  return { code: scale.reason, score: scores.find((score) => score !== null) ?? null };
}

/** The score of the last value. */
export function lastOn(component: Component, values: Values): Facts {
  const { scores, reasons } = valuesOn(component, values);
  return { code: reasons.at(-1) ?? null, score: scores.at(-1) ?? null };
}

/** What a node of these scores comes to. */
export function nodeOf(...given: Parameters<typeof meanOfScores>): Facts {
  const { score, reason, coverage, interval } = meanOfScores(...given);
  return {
    code: reason,
    score,
    coverage,
    interval: interval === null ? null : `${snap(interval.low)} to ${snap(interval.high)}`,
  };
}

/** A node over one component by min–max, of the first of several units. */
export function nodeByPeers(values: Values): Facts {
  const index = {
    id: "index",
    components: [{ id: "a", direction: "increase", scale: { kind: "min-max" } }],
    nodes: [{ id: "all", mean: { kind: "arithmetic" }, weights: "equal", members: ["a"] }],
    missing: "reweight",
    minimumCoverage: 0,
  } as const;
  const node = scoreIndex(index, tableOf({ a: values })).units[0]?.nodes["all"];
  return {
    code: node?.reason ?? null,
    score: node?.score ?? null,
    coverage: node?.coverage ?? null,
    interval: node?.interval === null ? null : "given",
  };
}
