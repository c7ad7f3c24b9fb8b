import { canonical } from "../../order.ts";
import type { Context } from "../context.ts";
import { comesAfter, documentOf } from "../documents.ts";
import type { Finding } from "../finding.ts";
import { beside, plain } from "../numbers.ts";
import type { Asked } from "../subject.ts";

/** All that makes two targets say the same. */
const sentenceOf = ({ group, target: { due, quantity, bound } }: Asked): string =>
  canonical([group, due ?? null, quantity, bound]);

/**
 * A target that says what another says, word for word. That two decisions do is good to know, that one document does
 * is odd.
 */
export function repeated(asked: Asked, { inForce }: Context): readonly Finding[] {
  if (!inForce.includes(asked)) return [];
  const sentence = sentenceOf(asked);
  const [first] = inForce
    .filter((other) => sentenceOf(other) === sentence && comesAfter(asked.target, other.target))
    .toSorted((one, other) => (comesAfter(one.target, other.target) ? 1 : -1));
  if (first === undefined) return [];
  const isOne = documentOf(first.target.source) === documentOf(asked.target.source);
  const verdict = { asks: "same", reason: null, difference: plain(0) } as const;
  return [
    {
      ...beside(asked, first, verdict),
      code: "repeated",
      severity: isOne ? "warning" : "note",
    },
  ];
}
