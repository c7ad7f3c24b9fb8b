import type { Part } from "./part.ts";

/** What stands in brackets: from the opening part up to, but without, the closing one. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
}

const steps: Partial<Record<Part["kind"], number>> = { open: 1, close: -1 };

/** The outermost brackets of a sentence; one that is not closed ends with it. */
export function bracketsOf(parts: readonly Part[]): Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let open = 0;
  parts.forEach(({ kind }, at) => {
    const next = Math.max(0, depth + (steps[kind] ?? 0));
    if (depth === 0 && next === 1) open = at;
    if (depth === 1 && next === 0) brackets.push({ open, close: at });
    depth = next;
  });
  return depth > 0 ? [...brackets, { open, close: parts.length }] : brackets;
}

/** For each part, whether it stands outside of all brackets. */
export function outsideOf(parts: readonly Part[], brackets: readonly Bracket[]): boolean[] {
  const outside = parts.map(() => true);
  for (const { open, close } of brackets)
    outside.fill(false, open, Math.min(close + 1, parts.length));
  return outside;
}
