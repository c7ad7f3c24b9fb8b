import type { Placed } from "./context.ts";
import { isPaired } from "./paired-time.ts";
import type { Sentence } from "./sentence.ts";
import type { Found } from "./stretches.ts";
import { placedAt } from "./times.ts";

/** For each number the later time of the pair before it: "năm 2027 (2030): 80% (100%)"; `null` without one. */
export function laterTimes(sentence: Sentence, found: readonly Found[]): (Placed | null)[] {
  const pairs = sentence.brackets.filter((bracket) => isPaired(sentence.parts, bracket));
  let passed = 0;
  return found.map(({ member: { at } }) => {
    while ((pairs[passed]?.close ?? at) < at) passed += 1;
    const pair = passed === 0 ? undefined : pairs[passed - 1];
    return pair === undefined ? null : placedAt(sentence, pair.open + 1);
  });
}
