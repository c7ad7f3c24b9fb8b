import type { Fault } from "./fault.ts";
import type { PlanOutline } from "./outline.ts";

/** Ids that stand twice in one list. */
export function duplicateIds({ ids }: PlanOutline): Fault[] {
  return ids.flatMap(({ list, ids }) =>
    duplicates(ids).map(({ at, first }) => ({
      code: "duplicate-id",
      path: [list, at, "id"],
      expected: `an id of its own (${list}[${first}] has this one)`,
    })),
  );
}

/** Targets that one count, one goal or one task names twice. */
export function duplicateMembers({ targets, references }: PlanOutline): Fault[] {
  const lists = [
    ...targets.map(({ path, quantity }) => ({
      path: [...path, "quantity", "targets"],
      ids: quantity.targets ?? [],
    })),
    ...references.map((reference) => ({
      path: [...reference.path, "targets"],
      ids: reference.targets,
    })),
  ];
  return lists.flatMap(({ path, ids }) =>
    duplicates(ids).map(({ at }) => ({
      code: "duplicate-id",
      path: [...path, at],
      expected: "each target once",
    })),
  );
}

/** The places of values that stood before, with the place where each stood first. */
export function duplicates(
  values: readonly (string | undefined)[],
): { readonly at: number; readonly first: number }[] {
  const firsts = new Map<string, number>();
  return values.flatMap((value, at) => {
    if (value === undefined) return [];
    const first = firsts.get(value);
    if (first !== undefined) return [{ at, first }];
    firsts.set(value, at);
    return [];
  });
}
