import { merged } from "./merger.ts";

/** What each of the 34 was made of. */
export const predecessors: Readonly<Record<string, readonly string[]>> =
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ merged.map(([code, , from]) => [
      `gso34:${code}`,
      from.map((one) => `gso63:${one}`),
    ]),
  );
