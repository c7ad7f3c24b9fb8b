import { type DoubtCode, doubtCodes } from "../../model/doubt.ts";
import type { Doubt } from "../../model/types.ts";
import type { DraftDoubt } from "../clauses/draft-doubt.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";
import { readingIn } from "../readings/reading-text.ts";
import { isLine } from "./field.ts";

const codes: ReadonlySet<string> = /* @__PURE__ */ new Set(doubtCodes);

const isOfModel = (code: string): code is DoubtCode => codes.has(code);

/** The words of a draft that a span covers; those of another place of the text are not at hand. */
function printedIn({ text, span }: TargetDraft, { start, end }: { start: number; end: number }) {
  const isInside = start >= span.start && end <= span.end;
  const printed = text.slice(start - span.start, end - span.start);
  return isInside && isLine(printed) ? { printed } : {};
}

/** How words are read, and how else they could be. */
const readOf = ([taken, other]: DraftDoubt["readings"]): Doubt["read"] => ({
  vi: `Hiểu là: ${readingIn(taken, "vi")}; cách hiểu khác: ${readingIn(other, "vi")}`,
  en: `Read as: ${readingIn(taken, "en")}; else: ${readingIn(other, "en")}`,
});

/** The doubts of a draft that a plan has codes for. */
export const doubtsOf = (draft: TargetDraft): Doubt[] =>
  draft.doubts.flatMap(({ code, span, readings }) =>
    isOfModel(code)
      ? [{ code, ...(span !== null && printedIn(draft, span)), read: readOf(readings) }]
      : [],
  );

/** The doubts of a draft that a plan has no code for. */
export const otherDoubtsOf = ({ doubts }: TargetDraft): DraftDoubt[] =>
  doubts.filter(({ code }) => !isOfModel(code));
