import { isCalendarDay, isText } from "../../../present/check/values.ts";
import { isLine } from "../field.ts";
import { also, closed, holds, is, orAbsent, type Shape } from "./rules.ts";

const longestId = 120;
const longestAddress = 2000;

const fits = (value: unknown, longest: number, pattern: RegExp): boolean =>
  isText(value) && value.length <= longest && pattern.test(value);

/** What the schemas take too: they are not at hand here, for they would bring zod along. */
export const anId: Shape = /* @__PURE__ */ is(
  "an id of lower-case letters, digits, hyphens and dots",
  (value) => fits(value, longestId, /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/),
);

export const aUnitId: Shape = /* @__PURE__ */ is(
  "a unit id with its code system, such as gso63:84",
  (value) =>
    fits(value, longestId, /^[a-z0-9]+(?:-[a-z0-9]+)*:[A-Za-z0-9]+(?:[-./][A-Za-z0-9]+)*$/),
);

export const anAddress: Shape = /* @__PURE__ */ is("a web address, http or https", (value) =>
  fits(value, longestAddress, /^https?:\/\/[^\s/]+(?:\/\S*)?$/),
);

export const aString: Shape = /* @__PURE__ */ is("a text", isText);

export const aLine: Shape = /* @__PURE__ */ is("text that is not blank", isLine);

export const aDay: Shape = /* @__PURE__ */ is("a calendar day such as 2025-12-31", isCalendarDay);

export const aNumber: Shape = /* @__PURE__ */ is("a finite number", Number.isFinite);

export const aPlace: Shape = /* @__PURE__ */ is(
  "a whole number, 0 or above",
  (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0,
);

export const aText: Shape = /* @__PURE__ */ closed("a text with vi and en", {
  vi: aLine,
  en: aLine,
});

const inOrder = /* @__PURE__ */ holds(
  "a start on or before the end",
  ({ start, end }) => !(isText(start) && isText(end)) || start <= end,
);

/** From a first to a last day. */
export const aPeriod: Shape = /* @__PURE__ */ also(
  /* @__PURE__ */ closed("a period with start and end", { start: aDay, end: aDay }),
  inOrder,
);

const isBounded = /* @__PURE__ */ holds(
  "a start, an end, or both",
  ({ start, end }) => (start ?? end) !== undefined,
);

/** The days on which a unit exists. */
export const aValidity: Shape = /* @__PURE__ */ also(
  /* @__PURE__ */ closed("a start, an end, or both", {
    start: /* @__PURE__ */ orAbsent(aDay),
    end: /* @__PURE__ */ orAbsent(aDay),
  }),
  /* @__PURE__ */ also(isBounded, inOrder),
);

const isRange = /* @__PURE__ */ holds("a low not above a high, or one of them", ({ low, high }) => {
  if (low === undefined && high === undefined) return false;
  return !(typeof low === "number" && typeof high === "number") || low <= high;
});

/** A range of values with one end or both. */
export const aRange: Shape = /* @__PURE__ */ also(
  /* @__PURE__ */ closed("a low, a high, or both", {
    low: /* @__PURE__ */ orAbsent(aNumber),
    high: /* @__PURE__ */ orAbsent(aNumber),
  }),
  isRange,
);
