import type { NodeReason, NodeScore } from "dxplan";
import { expect } from "vitest";

/** What a node is on paper. */
export interface NodeOnPaper {
  readonly score: number | null;
  readonly reason: NodeReason | null;
  readonly coverage: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly measured: number;
  readonly counting: number;
}

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 12));

/** The parts of a score as they are added up; `null` where there is none. */
const sumOf = ({ contributions }: NodeScore) =>
  contributions.reduce<number | null>(
    (sum, { contribution }) => (contribution === null ? sum : (sum ?? 0) + contribution),
    null,
  );

/**
 * Expects a node to be what it is on paper, its numbers to 12 decimals, and what its members contribute to add
 * up to its score, to the last bit.
 */
export function expectNode(
  node: NodeScore,
  { score, coverage, low, high, ...rest }: NodeOnPaper,
): void {
  expect(sumOf(node)).toBe(node.score);
  expect(node).toStrictEqual({
    contributions: node.contributions,
    ...rest,
    score: close(score),
    coverage: close(coverage),
    interval: low === null ? null : { low: close(low), high: close(high) },
  });
}
