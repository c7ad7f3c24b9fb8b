import { asOn } from "../as-on.ts";
import type { TerritoryUnit } from "../unit.ts";
import { isOfKinds, times } from "./affixes.ts";
import { hasMarks, isBarer, isSame } from "./letters.ts";
import type { Entry, Form, Names } from "./names.ts";

/** What a name meets. */
export interface NameMatches {
  /** The units that bear it. */
  readonly units: readonly TerritoryUnit[];
  /** The units that bear it, but are of another kind than the word before it says. */
  readonly ofOtherKind: readonly TerritoryUnit[];
}

/** How well a name is met: 2 with every mark, 1 with marks left out, 0 with marks that contradict. */
function likeness(form: Form, entries: readonly Entry[]): 0 | 1 | 2 {
  const marked = entries.filter(({ letters }) => hasMarks(letters));
  // Of a unit that is known with its marks, what is written without them says nothing more.
  const telling = marked.length > 0 ? marked : entries;
  if (telling.some(({ letters }) => isSame(form.letters, letters))) return 2;
  if (marked.length === 0) return 1;
  return marked.some(({ letters }) => isBarer(form.letters, letters)) ? 1 : 0;
}

/** Names of a unit that is no more than a number without the word for its kind: "1" is no name of Quận 1. */
const isNameless = (form: Form, entry: Entry): boolean =>
  form.kinds === null && entry.kinds !== null && /^\p{N}+$/u.test(entry.key);

/** The units that bear a name, each with the names by which it does. */
function bearers(form: Form, names: Names): ReadonlyMap<TerritoryUnit, readonly Entry[]> {
  const byUnit = new Map<TerritoryUnit, Entry[]>();
  for (const entry of names.get(form.key) ?? []) {
    if (isNameless(form, entry)) continue;
    const others = byUnit.get(entry.unit);
    if (others === undefined) byUnit.set(entry.unit, [entry]);
    else others.push(entry);
  }
  return byUnit;
}

/** Whether a unit is of the kind that the word before a name says, on the day if one is given; by its own names if need be. */
function isOfKind(
  { kinds }: Form,
  unit: TerritoryUnit,
  entries: readonly Entry[],
  asOf: string | null,
): boolean {
  if (kinds === null) return true;
  const then = asOf === null ? times(unit) : [asOn(unit, asOf)];
  const own = entries.flatMap((entry) => entry.kinds ?? []);
  return then.every(({ kind }) => kind === null) && own.length > 0
    ? own.some((kind) => kinds.includes(kind))
    : then.some((one) => isOfKinds(one, kinds));
}

/** Those that are met best, but none whose marks contradict. */
function best(likely: ReadonlyMap<TerritoryUnit, number>): TerritoryUnit[] {
  const top = [...likely.values()].reduce((most, one) => Math.max(most, one), 1);
  return [...likely].filter(([, one]) => one === top).map(([unit]) => unit);
}

/** The units that bear a name, whole or without the word for its kind. */
export function byName(forms: readonly Form[], names: Names, asOf: string | null): NameMatches {
  const fitting = new Map<TerritoryUnit, number>();
  const others = new Map<TerritoryUnit, number>();
  for (const form of forms) {
    for (const [unit, entries] of bearers(form, names)) {
      const found = isOfKind(form, unit, entries, asOf) ? fitting : others;
      found.set(unit, Math.max(likeness(form, entries), found.get(unit) ?? 0));
    }
  }
  return { units: best(fitting), ofOtherKind: best(others) };
}
