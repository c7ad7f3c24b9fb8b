import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { targetHeadings, workHeadings } from "../lexicon/statements.ts";
import type { Tokens } from "../tokens/token.ts";

const work = /* @__PURE__ */ phraseSet(workHeadings);
const targets = /* @__PURE__ */ phraseSet(targetHeadings);

/** Whether a heading stands over work to be done, "Nhiệm vụ và giải pháp", and over no targets. */
export const isWorkHeading = (tokens: Tokens): boolean =>
  tokens.some((_, at) => isPhraseAt(work, tokens, at)) &&
  !tokens.some((_, at) => isPhraseAt(targets, tokens, at));
