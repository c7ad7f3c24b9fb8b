import { snap } from "../../measure/snap.ts";
import type { Direction } from "../../model/indicator.ts";
import type { Normaliser } from "../../model/types.ts";
import { type Fit, fitted, line } from "./fit-result.ts";

type Of<Kind extends Normaliser["kind"]> = Extract<Normaliser, { readonly kind: Kind }>;

/** A scale between two numbers. */
export function byGoalposts({ low, high, clamp }: Of<"goalposts">, direction: Direction): Fit {
  const curve = direction === "increase" ? line(low, high) : line(high, low);
  return clamp ? fitted(curve, true, 0, 1) : fitted(curve, false, null, null);
}

/** A scale of steps, which knows its worst and its best. */
export function bySteps(domain: readonly number[], range: readonly number[], clamp: boolean): Fit {
  const hold = (score: number) => (clamp ? Math.min(1, Math.max(0, score)) : score);
  const low = hold(range.reduce((one, other) => Math.min(one, other), Infinity));
  const high = hold(range.reduce((one, other) => Math.max(one, other), -Infinity));
  return fitted(
    { form: "step", domain: domain.map(snap), range, closed: "from" },
    clamp,
    low,
    high,
  );
}

/** A scale that is given; what is not clamped has no worst and no best. */
export function byScale({ form, domain, range, clamp }: Of<"scale">): Fit {
  if (form === "step") return bySteps(domain, range, clamp);
  const [low, high] = clamp ? [0, 1] : [null, null];
  return fitted({ form, domain, range, closed: "from" }, clamp, low, high);
}
