import type { Part } from "./part.ts";

/** What stands in brackets: from the opening part up to, but without, the closing one. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
}

/** In how many brackets what follows a part stands. */
function depthAfter(depth: number, part: Part | undefined): number {
  if (part?.kind === "open") return depth + 1;
  return part?.kind === "close" && depth > 0 ? depth - 1 : depth;
}

/** The outermost brackets of a sentence; one that is not closed ends with it. */
export function bracketsOf(parts: readonly Part[]): Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let open = 0;
  for (let at = 0; at < parts.length; at++) {
    const next = depthAfter(depth, parts[at]);
    if (depth === 0 && next === 1) open = at;
    if (depth === 1 && next === 0) brackets.push({ open, close: at });
    depth = next;
  }
  if (depth > 0) brackets.push({ open, close: parts.length });
  return brackets;
}

/** For each part, whether it stands outside of all brackets. */
export function outsideOf(parts: readonly Part[], brackets: readonly Bracket[]): boolean[] {
  const outside: boolean[] = [];
  for (let at = 0; at < parts.length; at++) outside.push(true);
  for (const { open, close } of brackets)
    outside.fill(false, open, Math.min(close + 1, parts.length));
  return outside;
}
