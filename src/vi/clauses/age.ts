import type { Scanner } from "./scanner.ts";

/** "Từ 15 tuổi trở lên", "15 - 60 tuổi": who is meant, and no threshold. */
export const age: Scanner = (tokens, from) => {
  const start = tokens[from]?.text === "từ" ? from + 1 : from;
  if (tokens[start]?.kind !== "digits") return null;
  let at = start + 1;
  if (tokens[at]?.text === "-" || tokens[at]?.text === "đến") at += 2;
  if (tokens[at]?.text !== "tuổi") return null;
  const hasMore = tokens[at + 1]?.text === "trở";
  return { kind: "words", from, to: hasMore ? at + 3 : at + 1 };
};
