import * as z from "zod";
import { boundKinds } from "../bound.ts";
import { misfit } from "./misfit.ts";

const one = <const Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), value: z.number() });

const range = <const Kind extends string>(kind: Kind) =>
  z
    .strictObject({ kind: z.literal(kind), low: z.number(), high: z.number() })
    .superRefine(({ low, high }, context) => {
      if (low > high) {
        misfit(context, "low-above-high", ["low"], `a number not above high, ${high}`);
      }
    });

/**
 * A comparator with its number or numbers, in the unit of the target's quantity.
 *
 * @category Schemas
 */
export const boundSchema = z.discriminatedUnion(
  "kind",
  [
    one("atLeast"),
    one("moreThan"),
    one("atMost"),
    one("lessThan"),
    one("reach"),
    one("maintain"),
    z.strictObject({
      kind: z.literal("about"),
      value: z.number(),
      /** How far off still counts as met, in the unit of the value; above 0. */
      tolerance: z.number().positive(),
    }),
    range("between"),
    range("within"),
  ],
  { error: `a bound, its kind one of ${boundKinds.join(", ")}` },
);
