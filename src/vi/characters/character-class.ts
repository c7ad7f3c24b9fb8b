/** What a character is to the pieces of a text, as bits: several classes are asked for at once. */
export const letter = 1;
export const digit = 2;
export const space = 4;
export const lineEnd = 8;
export const combining = 16;
export const ignorable = 32;
const other = 64;

/** The first rule that holds; a character of no rule is `other`. */
const rules: readonly (readonly [number, RegExp])[] = [
  [digit, /[0-9\uFF10-\uFF19]/],
  [lineEnd, /[\n\v\f\r\u0085\u2028\u2029]/],
  [space, /[\t\p{Zs}]/u],
  [ignorable, /\p{Cf}/u],
  [combining, /\p{M}/u],
  // Digits of other scripts, raised digits and Roman numerals are no numbers here: they belong to words (m², quý Ⅲ).
  [letter, /[\p{L}\p{Nd}\p{Nl}\u00B2\u00B3\u00B9\u2070-\u2079\u3371-\u33DF]/u],
];

const classIn = (character: string): number =>
  rules.find(([, rule]) => rule.test(character))?.[0] ?? other;

/**
 * What each UTF-16 unit is that was asked for, and 0 for the others: what it is never changes. Loops over characters look
 * here before they ask {@link classOf}.
 */
export const classes = /* @__PURE__ */ new Uint8Array(0x1_00_00);

/** What a UTF-16 unit is; half of a pair is `other`. */
export function classOf(unit: number): number {
  const found = classes[unit] || classIn(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}
