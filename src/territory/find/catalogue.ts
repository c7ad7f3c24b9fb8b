import { byText } from "../../measure/order.ts";
import type { Register } from "../register.ts";
import type { TerritoryUnit } from "../unit.ts";
import type { Sought } from "./close.ts";
import { type Entry, type Names, namesIn } from "./names.ts";
import { isNumber, lettersIn } from "./nearness.ts";

type ByText = ReadonlyMap<string, readonly TerritoryUnit[]>;

/** What a territory is searched by. */
export interface Catalogue {
  readonly ids: ByText;
  /** By code without its system, and by ISO code. */
  readonly codes: ByText;
  readonly names: Names;
  /** Names by their letters, without the word for a kind where they have one. */
  readonly sought: readonly Sought[];
}

/** As it is compared: case and width make no difference. */
export const codeText = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

export const codeOf = ({ id }: TerritoryUnit): string => id.slice(id.indexOf(":") + 1);

function byTexts(
  units: readonly TerritoryUnit[],
  textsOf: (unit: TerritoryUnit) => readonly string[],
): ByText {
  const found = new Map<string, TerritoryUnit[]>();
  for (const unit of units) {
    for (const text of new Set(textsOf(unit).map(codeText))) {
      const others = found.get(text);
      if (others === undefined) found.set(text, [unit]);
      else others.push(unit);
    }
  }
  return found;
}

/** The names of every unit in their shortest forms: of "Phường Bến Nghé" that without the first word stands for both. */
function shortestForms(names: Names): Entry[] {
  const shortest = new Map<TerritoryUnit, Map<string, Entry>>();
  for (const entry of [...names.values()].flat()) {
    const forms = shortest.get(entry.unit) ?? new Map<string, Entry>();
    const known = forms.get(entry.written);
    if (known === undefined || entry.key.length < known.key.length) {
      forms.set(entry.written, entry);
    }
    shortest.set(entry.unit, forms);
  }
  return [...shortest.values()].flatMap((forms) => [...forms.values()]);
}

/** What close names are looked for in: a number is near to nothing. */
function soughtIn(names: Names): Sought[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of shortestForms(names)) {
    const others = byKey.get(entry.key);
    if (others !== undefined) others.push(entry);
    else if (!isNumber(entry.key)) byKey.set(entry.key, [entry]);
  }
  // Of two names of one unit that are as near as each other, the same is offered whatever the order of the units.
  return [...byKey]
    .sort(([left], [right]) => byText(left, right))
    .map(([key, entries]) => ({ key, bits: lettersIn(key), entries }));
}

/** A list is searched many times for many names; what is made of it is kept as long as it is there itself. */
const catalogues = /* @__PURE__ */ new WeakMap<Register, Catalogue>();

export function catalogueOf(register: Register): Catalogue {
  const known = catalogues.get(register);
  if (known !== undefined) return known;
  const names = namesIn(register);
  const catalogue: Catalogue = {
    ids: byTexts(register.units, ({ id }) => [id]),
    codes: byTexts(register.units, (unit) => [
      codeOf(unit),
      ...(typeof unit.iso === "string" ? [unit.iso] : []),
    ]),
    names,
    sought: soughtIn(names),
  };
  catalogues.set(register, catalogue);
  return catalogue;
}
