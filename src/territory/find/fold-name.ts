import { badArgument } from "../../model/bad-argument.ts";
import { refuse } from "../checks.ts";
import { baseOf, wordsOf } from "./letters.ts";

/**
 * A name as it is compared: lower case, without marks (đ is d), without spaces, hyphens, dots and whatever else is no
 * letter and no digit. How the letters are put together (NFC, NFD, full width) makes no difference, nor on which vowel
 * a tone stands (Hoà, Hòa).
 *
 * @param name - A name, as it is written.
 * @returns The letters and digits; empty if it has none. Folded again it is the same.
 * @throws DxplanError `invalid-argument` for what is no text.
 * @example
 * ```ts
 * ["Thừa Thiên - Huế", "Thua Thien Hue", "ĐẮK LẮK", "Daklak"].map((name) => foldName(name));
 * // => ["thuathienhue", "thuathienhue", "daklak", "daklak"]
 * ```
 * @category Territory
 */
export function foldName(name: string): string {
  refuse("foldName", typeof name === "string" ? [] : [badArgument(["name"], "a text", name)]);
  return wordsOf(name).map(baseOf).join("");
}
