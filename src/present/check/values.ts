import { isDay } from "../../measure/time.ts";
import { isFields, type Rule } from "./options.ts";

export const isText = (value: unknown): value is string => typeof value === "string";

/** Whether something is a text of a plan, in both of its languages. */
export const isSaid = (value: unknown): boolean =>
  isFields(value) && isText(value["vi"]) && isText(value["en"]);

export const isCalendarDay = (value: unknown): boolean => isText(value) && isDay(value);

/** Whether something is there and right, or not there. */
export const orAbsent = (value: unknown, accepts: (value: unknown) => boolean): boolean =>
  value === undefined || accepts(value);

/** Whether something is right, or said to be nothing. */
export const orNull = (value: unknown, accepts: (value: unknown) => boolean): boolean =>
  value === null || accepts(value);

/** Whether something is a list of what is right. */
export const isListOf = (value: unknown, accepts: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(accepts);

export const finiteNumber: Rule = {
  expected: "a finite number",
  accepts: (value) => Number.isFinite(value),
};

export const calendarDay: Rule = {
  expected: "a calendar day such as 2024-12-31",
  accepts: isCalendarDay,
};

const mostDecimals = 12;

export const wholeDecimals: Rule = {
  expected: "a whole number of decimals from 0 to 12",
  accepts: (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= mostDecimals,
};
