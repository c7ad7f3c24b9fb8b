import type { Tier } from "../../model/tier.ts";
import type { Comparator } from "../lexicon/comparators.ts";
import type { Act } from "./acts.ts";
import type { Placed } from "./context.ts";
import type { Member } from "./members.ts";
import type { Name } from "./names.ts";
import type { Range } from "./part.ts";
import type { Stretch } from "./stretch.ts";

/** A number of a sentence with all that is found out about it, in pieces of the sentence. */
export interface Clause {
  readonly stretch: Stretch;
  readonly member: Member;
  readonly name: Name;
  /** The comparator of a clause before, where this one has none. */
  readonly inherited: Comparator | null;
  readonly tiers: readonly Tier[];
  /** The words of the tiers; `null` if they stand before the clause. */
  readonly tiersAt: Range | null;
  readonly time: Placed | null;
  readonly isStated: boolean;
  /** The day that is printed where it cannot be right: a deadline before its own base. */
  readonly misprinted: string | null;
  readonly act: Act;
  readonly exclusions: readonly Range[];
  readonly denominator: Range | null;
  readonly isOpen: boolean;
}
