import { doubtCodes } from "../../../model/doubt.ts";
import { dueBases } from "../../../model/due.ts";
import { unitsOfMeasure } from "../../../model/indicator.ts";
import { changeUnits, growthSpans } from "../../../model/quantity.ts";
import { tiers } from "../../../model/tier.ts";
import { type Fields, isFields } from "../../../present/check/options.ts";
import { draftDoubtCodes } from "../../clauses/draft-doubt.ts";
import { draftActs } from "../../clauses/target-draft.ts";
import {
  also,
  byKind,
  closed,
  holds,
  is,
  listOf,
  oneOf,
  open,
  orNull,
  type Shape,
} from "./rules.ts";
import { aDay, aLine, aNumber, aPlace, aString } from "./values.ts";

const aKind: Shape = () => [];

const quantity = () =>
  byKind(
    "a quantity with its kind",
    new Map<unknown, Shape>([
      ["level", closed("a level", { kind: aKind })],
      ["rank", closed("a rank", { kind: aKind, of: orNull(aNumber) })],
      ["change", closed("a change", { kind: aKind, in: oneOf(changeUnits) })],
      ["growth", closed("a growth", { kind: aKind, over: oneOf(growthSpans) })],
      ["statement", closed("a statement", { kind: aKind })],
    ]),
  );

const isRising = ({ low, high }: Fields): boolean => Number(low) <= Number(high);

/** Comparators with one number: a range has two, and no text says "within". */
const single = ["atLeast", "moreThan", "atMost", "lessThan", "reach", "about", "maintain"];

const bound = () => {
  const one = closed("a bound", { kind: aKind, value: aNumber });
  const range = closed("a range", { kind: aKind, low: aNumber, high: aNumber });
  return byKind(
    "a bound with its kind",
    new Map<unknown, Shape>([
      ...single.map((kind) => [kind, one] as const),
      ["between", also(range, holds("a low not above the high", isRising))],
    ]),
  );
};

const span = () => closed("a span with start and end", { start: aPlace, end: aPlace });

const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;

const match = () =>
  closed("an indicator with its confidence, or null", {
    id: aLine,
    confidence: is("a number from 0 to 1", isShare),
  });

const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2;

const doubt = () =>
  closed("a doubt with code, span and readings", {
    code: oneOf([...doubtCodes, ...draftDoubtCodes]),
    span: orNull(span()),
    readings: also(listOf("two readings", aLine), is("two readings", isPair)),
  });

/** A statement has no number, and everything else has one. */
const isWhole = ({ quantity: asked, bound: given }: Fields): boolean =>
  (isFields(asked) && asked["kind"] === "statement") === (given === null);

/** A draft as far as a plan is made of it. */
export const aDraft = (): Shape =>
  also(
    open("a draft, as parseTargets gives it", {
      text: aString,
      span: span(),
      act: oneOf(draftActs),
      quantity: quantity(),
      bound: orNull(bound()),
      unit: orNull(
        closed("a unit with measure and label", {
          measure: oneOf([...unitsOfMeasure, "times"]),
          label: orNull(aString),
        }),
      ),
      name: aString,
      tiers: listOf("a list of tiers", oneOf(tiers)),
      due: orNull(aDay),
      dueBasis: orNull(oneOf(dueBases)),
      baseline: orNull(closed("a year with its last day", { year: aNumber, date: aDay })),
      denominator: orNull(aString),
      exclusions: listOf("a list of texts", aString),
      indicator: orNull(match()),
      doubts: listOf("a list of doubts", doubt()),
    }),
    holds("a bound, unless it is a statement, which has none", isWhole),
  );
