import { type DoubtCode, doubtCodes } from "../../model/doubt.ts";
import type { Doubt } from "../../model/types.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";

const codes: ReadonlySet<string> = /* @__PURE__ */ new Set(doubtCodes);

const isOfModel = (code: string): code is DoubtCode => codes.has(code);

/** The words of a draft that a span covers; those of another place of the text are not at hand. */
function printedIn({ text, span }: TargetDraft, { start, end }: { start: number; end: number }) {
  const isInside = start >= span.start && end <= span.end;
  const printed = text.slice(start - span.start, end - span.start);
  return isInside && printed.trim() !== "" ? { printed } : {};
}

/** The doubts of a draft as a plan has them: how it is read, and how else it could be. */
export const doubtsOf = (draft: TargetDraft): Doubt[] =>
  draft.doubts.flatMap(({ code, span, readings: [taken, other] }) => {
    if (!isOfModel(code)) return [];
    return {
      code,
      ...(span !== null && printedIn(draft, span)),
      read: {
        vi: `Đọc là ${taken}; cách đọc khác: ${other}`,
        en: `Read as ${taken}; else ${other}`,
      },
    };
  });
