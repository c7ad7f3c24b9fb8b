import type { Register } from "../register.ts";
import type { TerritoryUnit, UnitKind } from "../unit.ts";
import { bareName, bareQuery, isOfKinds, times } from "./affixes.ts";
import { baseOf, type Letter, wordsOf } from "./letters.ts";

/** A name, or what is left of it without the word for its kind. */
export interface Form {
  readonly key: string;
  readonly letters: readonly Letter[];
  /** What kinds the word that is left out speaks of; `null` if none is. */
  readonly kinds: readonly UnitKind[] | null;
}

/** A name of a unit as it is compared. */
export interface Entry extends Form {
  readonly unit: TerritoryUnit;
  /** The name as it is written. */
  readonly written: string;
}

/** "Phường 01" is "Phường 1". */
const withoutZeros = (word: readonly Letter[]): readonly Letter[] => {
  const first = word.findIndex(({ base }) => base !== "0");
  return word.slice(first < 0 ? word.length - 1 : first);
};

function formOf(words: readonly (readonly Letter[])[], kinds: Form["kinds"]): Form {
  const letters = words.flatMap(withoutZeros);
  return { key: baseOf(letters), letters, kinds };
}

/** A query: whole, and without the word for a kind. */
export function queryForms(query: string): readonly Form[] {
  const words = wordsOf(query);
  const bare = bareQuery(words);
  return [formOf(words, null), ...(bare === null ? [] : [formOf(bare.words, bare.kinds)])];
}

function entriesOf(unit: TerritoryUnit, written: string): Entry[] {
  const words = wordsOf(written);
  const bare = bareName(words);
  const forms = [formOf(words, null)];
  if (bare !== null && times(unit).some((then) => isOfKinds(then, bare.kinds)))
    forms.push(formOf(bare.words, bare.kinds));
  return forms.filter(({ key }) => key !== "").map((form) => ({ ...form, unit, written }));
}

/** What a unit is called, or was. */
export const namesOf = ({ name, aliases, former = [] }: TerritoryUnit): string[] => [
  name.vi,
  ...aliases,
  name.en,
  ...former.flatMap((one) => [one.name.vi, one.name.en]),
];

/** Every name of every unit, by its letters. */
export type Names = ReadonlyMap<string, readonly Entry[]>;

export function namesIn({ units }: Register): Names {
  const names = new Map<string, Entry[]>();
  for (const unit of units) {
    const written = new Set(namesOf(unit));
    for (const entry of [...written].flatMap((one) => entriesOf(unit, one))) {
      const others = names.get(entry.key);
      if (others === undefined) names.set(entry.key, [entry]);
      else others.push(entry);
    }
  }
  return names;
}
