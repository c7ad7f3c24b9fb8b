import { type ParseTargetsOptions, parseTargets, type TargetDraft } from "dxplan/vi";

const numbers = ({ bound }: TargetDraft): string => {
  if (bound === null) return "";
  const value = bound.kind === "between" ? `${bound.low}..${bound.high}` : String(bound.value);
  return ` ${bound.kind} ${value}`;
};

const quantity = ({ quantity: one }: TargetDraft): string => {
  if (one.kind === "rank") return one.of === null ? "rank" : `rank of ${one.of}`;
  if (one.kind === "change") return `change in ${one.in}`;
  return one.kind === "growth" ? `growth ${one.over}` : one.kind;
};

/** What a draft sets, on one line: quantity, bound, unit, and the day if there is one. */
export const target = (draft: TargetDraft): string =>
  [
    `${quantity(draft)}${numbers(draft)}`,
    ...(draft.unit === null ? [] : [draft.unit.measure]),
    ...(draft.due === null ? [] : [draft.due]),
  ].join(", ");

/** What the drafts of a text set. */
export const targets = (text: string, options: ParseTargetsOptions = {}): string[] =>
  parseTargets(text, options).map(target);

/** The names of the drafts of a text. */
export const names = (text: string): string[] => parseTargets(text).map(({ name }) => name);

/** The doubts of the drafts of a text, with both readings. */
export const doubts = (text: string): string[] =>
  parseTargets(text).flatMap((draft) =>
    draft.doubts.map(({ code, readings }) => `${code}: ${readings.join(" or ")}`),
  );
