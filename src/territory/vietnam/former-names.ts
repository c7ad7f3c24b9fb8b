import type { FormerName } from "../unit.ts";

/** What provinces were called, and were, before: Huế became a city by Resolution 175/2024/QH15, on 2025-01-01. */
export const formerNames: Readonly<Record<string, readonly FormerName[]>> = {
  "gso63:46": [
    {
      end: "2024-12-31",
      name: { vi: "Thừa Thiên Huế", en: "Thua Thien Hue" },
      kind: "province",
    },
  ],
};
