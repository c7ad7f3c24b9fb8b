import type { Register } from "../register.ts";
import type { TerritoryUnit } from "../unit.ts";
import { lettersIn, type Sought } from "./close.ts";
import { type Names, namesIn } from "./names.ts";

type ByText = ReadonlyMap<string, readonly TerritoryUnit[]>;

/** What a territory is searched by. */
export interface Catalogue {
  readonly ids: ByText;
  /** By code without its system, and by ISO code. */
  readonly codes: ByText;
  readonly names: Names;
  /** Each name once, without the word for a kind where it has one. */
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

/** Of "Phường Bến Nghé" the form without the first word stands for both. */
function soughtIn(names: Names): Sought[] {
  const shortest = new Map<TerritoryUnit, Map<string, Sought>>();
  for (const entry of [...names.values()].flat()) {
    const forms = shortest.get(entry.unit) ?? new Map<string, Sought>();
    const known = forms.get(entry.written);
    if (known === undefined || entry.key.length < known.key.length) {
      forms.set(entry.written, { ...entry, bits: lettersIn(entry.key) });
    }
    shortest.set(entry.unit, forms);
  }
  return [...shortest.values()].flatMap((forms) => [...forms.values()]);
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
