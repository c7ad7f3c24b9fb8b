import type { Blank } from "./blank.ts";

/** Fields of a target, and its blanks: their paths from the target on. */
export interface Field {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly blanks: readonly Blank[];
}

export const filled = (fields: Field["fields"]): Field => ({ fields, blanks: [] });

/** What a schema takes as a line of text. */
const longestLine = 5000;

export const isLine = (value: unknown): value is string =>
  typeof value === "string" && value.length <= longestLine && /\S/u.test(value);

/** Printed words as a text of a plan: the English of it is blank, and the Vietnamese if it is none. */
export function saidField(path: Blank["path"], vi: string, what: string): Field {
  const isSaid = isLine(vi);
  const inVietnamese: Blank = {
    code: "vietnamese",
    path: [...path, "vi"],
    expected: `${what} in Vietnamese, at most ${longestLine} characters`,
  };
  const inEnglish: Blank = {
    code: "english",
    path: [...path, "en"],
    expected: `${what} in English`,
  };
  return {
    fields: { vi: isSaid ? vi : null, en: null },
    blanks: isSaid ? [inEnglish] : [inVietnamese, inEnglish],
  };
}
