import type { Part } from "./part.ts";

/** What stands in brackets: from the opening part up to, but without, the closing one. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
}

/** How much deeper what follows a part stands than what is before it. */
function stepOf(kind: Part["kind"] | undefined, depth: number): -1 | 0 | 1 {
  if (kind === "open") return 1;
  return kind === "close" && depth > 0 ? -1 : 0;
}

/** The outermost brackets of a sentence; one that is not closed ends with it. */
export function bracketsOf(parts: readonly Part[]): Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let open = 0;
  for (let at = 0; at < parts.length; at++) {
    const step = stepOf(parts[at]?.kind, depth);
    if (step === 1 && depth === 0) open = at;
    if (step === -1 && depth === 1) brackets.push({ open, close: at });
    depth += step;
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
