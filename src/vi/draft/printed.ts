import type { TargetDraft } from "../clauses/target-draft.ts";

/** What a line of a list can hold. */
const longest = 160;

const quoted = (words: string): string => {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length <= longest ? `"${line}"` : `"${line.slice(0, longest)}…"`;
};

/** What is printed of a draft, for a person who has to decide. */
export const clauseText = ({ text }: TargetDraft): string => quoted(text);

/** What a draft names; without a name, its words. */
export const nameOf = ({ name, text }: TargetDraft): string => (name === "" ? text : name);

/** The same, for a person who has to decide. */
export const nameText = (draft: TargetDraft): string => quoted(nameOf(draft));
