import { byText } from "../../measure/order.ts";
import type { Stretch } from "./stretch.ts";

/** A number as mantissa · 2^exponent. */
function partsOf(number: number) {
  const exponent = Math.floor(Math.log2(number));
  return { mantissa: number / 2 ** exponent, exponent };
}

/** The gain for a unit of cost, by its parts: whole it may be too large or too small for a double. */
function worthOf({ slope, cost }: Stretch) {
  const [gain, price] = [partsOf(Math.abs(slope)), partsOf(cost)];
  const mantissa = gain.mantissa / price.mantissa;
  const exponent = gain.exponent - price.exponent;
  return mantissa < 1 ? { mantissa: mantissa * 2, exponent: exponent - 1 } : { mantissa, exponent };
}

/** The best gain for its cost first. */
export function byWorth(left: Stretch, right: Stretch): number {
  const [one, other] = [worthOf(left), worthOf(right)];
  return (
    other.exponent - one.exponent ||
    other.mantissa - one.mantissa ||
    byText(left.component, right.component)
  );
}
