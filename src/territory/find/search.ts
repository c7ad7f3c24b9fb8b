import type { TerritoryUnit } from "../unit.ts";
import { refuseAmbiguous } from "./ambiguous.ts";
import { byName } from "./by-name.ts";
import { type Catalogue, catalogueOf, codeText } from "./catalogue.ts";
import { closeTo } from "./close.ts";
import type { Found } from "./found.ts";
import { queryForms } from "./names.ts";
import { fitsAll, type Question, sieve } from "./sieve.ts";

/** No name is longer; whatever is longer is not even looked at. */
const longestQuery = 1000;

const nothing: Found = { unit: null, candidates: [], close: [], reason: "unknown" };

/** The units with an id, in the very case if there is one. */
function byId(query: string, { ids }: Catalogue): readonly TerritoryUnit[] {
  const units = ids.get(codeText(query)) ?? [];
  const exact = units.filter(({ id }) => id === query.trim());
  return exact.length > 0 ? exact : units;
}

function unknown(query: string, catalogue: Catalogue, question: Question): Found {
  const forms = queryForms(query);
  const form = forms.at(-1);
  if (form === undefined) return nothing;
  const fits = (unit: TerritoryUnit) => fitsAll(unit, question);
  const field = { sought: catalogue.sought, units: question.register.units, fits };
  return { ...nothing, close: closeTo(codeText(query), form, field) };
}

/** The unit that a query means. */
export function search(query: string, question: Question): Found {
  if (query.length > longestQuery) return nothing;
  const catalogue = catalogueOf(question.register);
  const own = byId(query, catalogue);
  if (own.length > 0) return sieve(own, question);
  const codes = catalogue.codes.get(codeText(query)) ?? [];
  const { units, ofOtherKind } = byName(queryForms(query), catalogue.names, question.asOf);
  const matches = [...new Set([...codes, ...units])];
  if (matches.length > 0) {
    const found = sieve(matches, question);
    if (units.length === 0) refuseAmbiguous(query, found, question);
    return found;
  }
  if (ofOtherKind.length > 0) return sieve(ofOtherKind, { ...question, isOtherKind: true });
  return unknown(query, catalogue, question);
}
