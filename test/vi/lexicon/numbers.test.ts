import { expect, test } from "vitest";
import { fold } from "../../../src/vi/characters/fold.ts";
import * as dates from "../../../src/vi/lexicon/dates.ts";
import * as numbers from "../../../src/vi/lexicon/numbers.ts";
import { unitRows } from "../../../src/vi/lexicon/units.ts";

/** Every word of a table, whatever its form. */
function wordsOf(table: unknown): string[] {
  if (typeof table === "string") return [table];
  if (table instanceof Map) return [...table.keys(), ...table.values()].flatMap(wordsOf);
  if (Array.isArray(table) || table instanceof Set) return [...table].flatMap(wordsOf);
  return typeof table === "object" && table !== null ? Object.values(table).flatMap(wordsOf) : [];
}

test.for([
  ["numbers", wordsOf({ ...numbers })],
  ["dates", wordsOf({ ...dates })],
  ["units", unitRows.flatMap(([, , others = []]) => others)],
] as const)("the words of %s stand as they are looked for", ([, words]) => {
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => word.split(" ").map(fold).join(" ") !== word)).toStrictEqual([]);
});

test("no unit has two meanings", () => {
  const forms = unitRows.flatMap(([, text, others = []]) => [
    ...new Set([text.toLowerCase(), ...others]),
  ]);

  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toStrictEqual([]);
});

test("signs of a part are what Unicode takes them apart to", () => {
  // "↉", 0/3, among them; "⅟" has no denominator, and is none.
  const parts = [...numbers.vulgarFractions].map(([sign, [over, under]]) => [sign, over, under]);

  expect(parts).toHaveLength(19);
  expect(parts.map(([sign]) => String(sign).normalize("NFKC"))).toStrictEqual(
    parts.map(([, over, under]) => `${over}\u2044${under}`),
  );
});
