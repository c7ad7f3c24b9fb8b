import { vietnam } from "../../src/territory/vietnam/vietnam.ts";

/** What each of the 34 was made of. */
export const predecessors: Readonly<Record<string, readonly string[]>> =
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ vietnam.units
      .filter(({ id }) => id.startsWith("gso34:"))
      .map((unit) => [unit.id, unit.predecessors]),
  );
