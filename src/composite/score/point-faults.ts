import { snap } from "../../measure/snap.ts";
import { badArgument } from "../../model/bad-argument.ts";
import type { NormaliserKind } from "../../model/composite.ts";
import type { Issue } from "../../model/error.ts";
import type { IndexDefinition } from "../../model/types.ts";
import type { Columns } from "./table.ts";

/** The most that a value can be; `null` for one that has no most. */
function highestOf(kind: NormaliserKind, maximum: number): number | null {
  if (kind === "points") return maximum;
  return kind === "fraction" ? 1 : null;
}

/** Points below 0 or above what a component can earn, percent for fractions: slips of the pen, not scores. */
export function pointFaults({ components }: IndexDefinition, { units, columns }: Columns): Issue[] {
  return components.flatMap(({ id, scale, maximum = 0 }) => {
    const highest = highestOf(scale.kind, maximum);
    if (highest === null) return [];
    return Array.from(columns.get(id) ?? []).flatMap((value, unit) =>
      Number.isNaN(value) || (value >= 0 && snap(value) <= snap(highest))
        ? []
        : [
            badArgument(
              ["data", units[unit] ?? unit, id],
              `${scale.kind} from 0 to ${highest}`,
              value,
            ),
          ],
    );
  });
}
