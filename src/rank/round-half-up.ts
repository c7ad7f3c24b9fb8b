import { describe } from "../model/describe.ts";
import { DxplanError } from "../model/error.ts";

/**
 * A number rounded half up at a decimal, on the decimal digits that a person sees: 0.40965 at 4 decimals
 * is 0.4097, as the ministry prints it, although the double lies just below. Below 0 halves go away from
 * 0 alike.
 *
 * @param value - A finite number.
 * @param decimals - How many decimals, a whole number from 0 to 12.
 * @returns The rounded number.
 * @throws DxplanError `invalid-argument` for a number that is not finite, and other decimals.
 * @example
 * ```ts
 * roundHalfUp(0.40965, 4);
 * // => 0.4097
 * roundHalfUp(1.005, 2);
 * // => 1.01
 * ```
 * @category Ranking
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!(Number.isFinite(value) && Number.isInteger(decimals) && decimals >= 0 && decimals <= 12)) {
    throw new DxplanError("invalid-argument", "roundHalfUp", [
      {
        code: "bad-argument",
        path: [],
        expected: "a finite number and a whole number of decimals from 0 to 12",
        found: `${describe(value)} and ${describe(decimals)}`,
      },
    ]);
  }
  const size = Math.abs(value);
  if (Number.isInteger(value)) return value + 0;
  const shifted = Math.round(shift(withoutNoise(size, decimals), decimals));
  return Math.sign(value) * shift(shifted, -decimals) + 0;
}

/** So many digits of the result leave room among 12 for what lies below a half. */
const fewDigits = 8;

/**
 * A number without the noise of its last bits: at 12 digits, and at 15 or more where the result itself has so many that 12
 * would take what lies below a half for a half.
 */
function withoutNoise(size: number, decimals: number): number {
  const digits = decimals + (size < 1 ? 0 : Math.trunc(size).toFixed(0).length);
  return Number(
    size.toPrecision(digits <= fewDigits ? 12 : Math.min(17, Math.max(15, digits + 2))),
  );
}

/** A number times a power of ten, by moving the point in its decimal digits. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
