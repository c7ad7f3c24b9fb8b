import { type Indicator, messages } from "dxplan";
import { type Blank, draftPlan, type PlanHead, type TargetDraft } from "dxplan/vi";
import { CommandError } from "../command-line.ts";
import type { Spoken } from "../language.ts";
import { headOf } from "./input.ts";
import { words } from "./words.ts";

/** Whether something can be the head of a plan; `draftPlan` tells which of its fields are missing. */
const isHead = (head: unknown): head is Omit<PlanHead, "indicators"> =>
  typeof head === "object" && head !== null && !Array.isArray(head);

const blankText = ({ path, expected }: Blank): string => `${path.join(".")}: ${expected}`;

/** A plan as JSON with a `null` for each blank, and the list of the blanks. */
export function planOf(
  drafts: readonly TargetDraft[],
  indicators: readonly Indicator[],
  name: string | undefined,
  language: Spoken,
): { readonly json: string; readonly blanks: string } {
  const head = headOf(name);
  if (!isHead(head)) throw new CommandError("--head: expected the head of a plan, as JSON");
  const { plan, blanks, leftOut } = draftPlan(drafts, { ...head, indicators });
  const say = words[language];
  const results = leftOut.map((at) => messages[language].notation.quoted(drafts[at]?.text ?? ""));
  return {
    json: JSON.stringify(plan, null, 2),
    blanks: [
      say.blanks(blanks.length),
      ...blanks.map((blank) => `  ${blankText(blank)}`),
      say.leftOut(results.length),
      ...results.map((text) => `  ${text}`),
    ].join("\n"),
  };
}
