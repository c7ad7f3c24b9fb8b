import type { Tokens } from "../../src/vi/tokens/token.ts";
import { tokensOf } from "../../src/vi/tokens/tokens-of.ts";

/** How many pieces are looked at, from every place of a text on. */
export function looksAt(text: string, readAt: (tokens: Tokens, at: number) => unknown): number {
  const tokens = tokensOf(text);
  let looks = 0;
  const seen: Tokens = new Proxy(tokens, {
    get(target, key, receiver): unknown {
      looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  for (const at of tokens.keys()) readAt(seen, at);
  return looks;
}
