import type { Scanner } from "./scanner.ts";

/** What stands between two things that are said alike. */
export const separators: readonly string[] = [",", ";", ":", "và", "với", "nhưng", "→"];

/** What opens or closes an aside. */
export const brackets: readonly string[] = ["(", "[", ")", "]"];

/** A bracket, or what stands between two things that are said alike. */
export const mark: Scanner = (tokens, from) => {
  const { text = "" } = tokens[from] ?? {};
  if (text === "(" || text === "[") return { kind: "open", from, to: from + 1 };
  if (text === ")" || text === "]") return { kind: "close", from, to: from + 1 };
  if (!separators.includes(text)) return null;
  return { kind: "separator", from, to: from + 1, mark: text };
};
