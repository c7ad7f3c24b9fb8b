import { type TerritoryUnit, tierOfKind, type UnitKind } from "../unit.ts";
import { baseOf, hasMarks, isBarer, isSame, type Letter, wordsOf } from "./letters.ts";

/** Words that say what kind of unit a name is of. */
interface Affix {
  readonly words: readonly (readonly Letter[])[];
  readonly kinds: readonly UnitKind[];
}

const affix = (text: string, ...kinds: UnitKind[]): Affix => ({ words: wordsOf(text), kinds });

/** Before the name, as officials write and shorten them; the longer first. */
const prefixes: readonly Affix[] = /* @__PURE__ */ (() => [
  affix("thành phố", "city", "district-city"),
  affix("t.p", "city", "district-city"),
  affix("thị xã", "town"),
  affix("t.x", "town"),
  affix("thị trấn", "township"),
  affix("đặc khu", "special-zone"),
  affix("tp", "city", "district-city"),
  affix("tx", "town"),
  affix("tt", "township"),
  affix("tỉnh", "province"),
  affix("quận", "urban-district"),
  affix("q", "urban-district"),
  affix("huyện", "rural-district"),
  affix("h", "rural-district"),
  affix("phường", "ward"),
  affix("p", "ward"),
  affix("xã", "commune"),
  affix("x", "commune"),
])();

/** In English: "Hung Yen province", "District 1". */
const english: readonly Affix[] = /* @__PURE__ */ (() => [
  affix("special zone", "special-zone"),
  affix("province", "province"),
  affix("city", "city", "district-city"),
  affix("district", "urban-district", "rural-district"),
  affix("town", "town", "township"),
  affix("township", "township"),
  affix("ward", "ward"),
  affix("commune", "commune"),
])();

type Words = readonly (readonly Letter[])[];

/** What is left of a name without the word for its kind, and the kinds that the word speaks of. */
export interface Bare {
  readonly words: Words;
  readonly kinds: readonly UnitKind[];
}

const areWords = (
  given: Words,
  words: Words,
  isLike: (given: readonly Letter[], word: readonly Letter[]) => boolean,
): boolean =>
  words.every((word, at) => {
    const own = given[at];
    return own !== undefined && baseOf(own) === baseOf(word) && isLike(own, word);
  });

/** A name without the word for its kind; `null` if it has none, or is nothing else. */
function without(
  given: Words,
  isLike: (given: readonly Letter[], word: readonly Letter[]) => boolean,
): Bare | null {
  for (const { words, kinds } of [...prefixes, ...english]) {
    const rest = given.slice(words.length);
    if (rest.length > 0 && areWords(given, words, isLike)) return { words: rest, kinds };
  }
  for (const { words, kinds } of english) {
    const [rest, end] = [given.slice(0, -words.length), given.slice(-words.length)];
    if (rest.length > 0 && areWords(end, words, isLike)) return { words: rest, kinds };
  }
  return null;
}

/** A query without the word for a kind, its marks there or not. */
export const bareQuery = (given: Words): Bare | null => without(given, isBarer);

/** A unit's name without the word for its kind; "Quan" of Quan Sơn is no quận, its marks being there. */
export const bareName = (given: Words): Bare | null =>
  without(given, given.some(hasMarks) ? isSame : isBarer);

/** Whether a unit is of one of the kinds; where its kind is not known, of their tier. */
export const isOfKinds = (
  { kind, tier }: Pick<TerritoryUnit, "kind" | "tier">,
  kinds: readonly UnitKind[],
): boolean =>
  kind === null ? kinds.some((one) => tierOfKind[one] === tier) : kinds.includes(kind);

/** The unit as it was at each time that has a name: now, or last, and before. */
export const times = ({ kind, tier, former = [] }: TerritoryUnit) =>
  [kind, ...former.map((one) => one.kind)].map((one) => ({ kind: one, tier }));
