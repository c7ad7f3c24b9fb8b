import type { TargetResult } from "../../composite/card.ts";
import { messages } from "../messages/index.ts";
import { dayText, type Writing } from "../text/digits.ts";
import { isSynthetic } from "./evidence.ts";
import type { Explanation } from "./explanation.ts";
import { statusText } from "./known.ts";

/** The parts of an explanation that a sentence is made of. */
type Parts = Pick<Explanation, "name" | "required" | "reported" | "attainment" | "reason" | "gap">;

/** A mark after what rests on a made-up figure. */
const marked = (text: string, result: TargetResult, { language }: Writing): string =>
  isSynthetic(result) ? `${text} [${messages[language].words.warnings.synthetic}]` : text;

/** Whether the status says already why there is no attainment. */
const isSaidByStatus = ({ status, missing }: TargetResult, { reported }: Parts): boolean =>
  status === "not-measurable" || (status === "no-data" && (missing === null || reported !== null));

/** A result in one sentence; what rests on a made-up figure is marked. */
export function sentenceOf(result: TargetResult, parts: Parts, writing: Writing): string {
  const { language } = writing;
  const { due, target } = result;
  const { name, reported, attainment, gap } = parts;
  const status = statusText(result, language);
  return messages[language].sentence({
    name,
    required: target.quantity.kind === "statement" ? null : parts.required,
    due: due === null ? null : dayText(due, language),
    reported: reported === null ? null : marked(reported, result, writing),
    attainment,
    reason: isSaidByStatus(result, parts) ? null : parts.reason,
    gap,
    status: reported === null ? marked(status, result, writing) : status,
  });
}
