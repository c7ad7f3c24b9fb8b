import type { Tier } from "dxplan";
import type { Bound } from "./clause.ts";

/** What is measured of a draft: the part of the library's type that labels speak of. */
export interface Draft {
  readonly act: "commitment" | "result";
  readonly quantity: {
    readonly kind: string;
    readonly in?: string;
    readonly of?: number | null;
  };
  readonly bound: Bound | null;
  readonly unit: { readonly measure: string } | null;
  readonly tiers: readonly Tier[];
  readonly due: string | null;
  readonly baseline: { readonly year: number } | null;
  readonly exclusions: readonly string[];
}
