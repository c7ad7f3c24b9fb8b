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

/** Expects a node to be what it is on paper, its numbers to 12 decimals. */
export function expectNode(
  node: NodeScore,
  { score, coverage, low, high, ...rest }: NodeOnPaper,
): void {
  expect(node).toStrictEqual({
    ...rest,
    score: close(score),
    coverage: close(coverage),
    interval: low === null ? null : { low: close(low), high: close(high) },
  });
}
