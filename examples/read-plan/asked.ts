import { formatNumber, messages } from "dxplan";
import type { TargetDraft } from "dxplan/vi";
import type { Spoken } from "../language.ts";
import { words } from "./words.ts";

type Bound = NonNullable<TargetDraft["bound"]>;

/** Numbers as long as they are printed. */
const decimals = 12;

function numbersOf(bound: Bound, language: Spoken): string {
  const number = (value: number) => formatNumber(value, { language, decimals });
  return bound.kind === "between"
    ? messages[language].phrases.range(number(bound.low), number(bound.high), bound.kind)
    : number(bound.value);
}

/** A number with what it counts. */
function counted(bound: Bound, { unit }: TargetDraft, language: Spoken): string {
  const { notation, words: vocabulary } = messages[language];
  const number = numbersOf(bound, language);
  if (unit === null) return number;
  if (unit.measure === "percent") return notation.percent(number);
  if (unit.measure === "times") return vocabulary.changeUnits.times(number);
  return unit.label === null ? number : notation.counted(number, unit.label);
}

/** A place: of a target the first places, of a result the place itself. */
function rankText(bound: Bound, of: number | null, { act }: TargetDraft, language: Spoken): string {
  const { phrases } = messages[language];
  const number = numbersOf(bound, language);
  if (act === "commitment") {
    return of === null ? words[language].top(number) : phrases.topOf(number, of);
  }
  return of === null ? words[language].place(number) : phrases.placeOf(number, of);
}

/** A rise or a fall; of a rank, which gets better as it falls, so many places up. */
function changeText(
  bound: Bound,
  unit: "points" | "percent" | "times",
  draft: TargetDraft,
  language: Spoken,
): string {
  const { phrases, words: vocabulary } = messages[language];
  const { value } = bound;
  if (draft.unit?.measure === "rank" && value !== undefined) return phrases.moved(-value);
  const size = bound.kind === "between" ? bound : { ...bound, value: Math.abs(bound.value) };
  const amount = vocabulary.changeUnits[unit](numbersOf(size, language));
  if (unit === "times") return phrases.bounded(vocabulary.bounds[bound.kind], amount);
  return value !== undefined && value < 0 ? phrases.fall(amount) : phrases.rise(amount);
}

/** What is asked, or what was reached, in words. */
export function askedText(draft: TargetDraft, language: Spoken): string {
  const { bound, quantity } = draft;
  const { phrases, words: vocabulary, notation } = messages[language];
  if (bound === null) return words[language].statement;
  if (quantity.kind === "rank") return rankText(bound, quantity.of, draft, language);
  if (quantity.kind === "change") return changeText(bound, quantity.in, draft, language);
  const comparator = vocabulary.bounds[bound.kind];
  if (quantity.kind !== "growth") {
    const number = counted(bound, draft, language);
    const isPlain = draft.act === "result" && bound.kind === "reach";
    return isPlain ? number : phrases.bounded(comparator, number);
  }
  const percent = phrases.bounded(comparator, notation.percent(numbersOf(bound, language)));
  return quantity.over === "average" ? phrases.onAverage(percent) : phrases.eachYear(percent);
}
