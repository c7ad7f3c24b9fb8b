const pairs = [
  ["oà", "òa"],
  ["oá", "óa"],
  ["oả", "ỏa"],
  ["oã", "õa"],
  ["oạ", "ọa"],
  ["oè", "òe"],
  ["oé", "óe"],
  ["oẻ", "ỏe"],
  ["oẽ", "õe"],
  ["oẹ", "ọe"],
  ["uỳ", "ùy"],
  ["uý", "úy"],
  ["uỷ", "ủy"],
  ["uỹ", "ũy"],
  ["uỵ", "ụy"],
] as const;

const toFirst: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(pairs);

const toSecond: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(pairs.map(([second, first]) => [first, second])))();

/**
 * The tone of a word that ends in oa, oe or uy, on the first of the two ("hòa", "thủy"), where custom is divided; after
 * q, whose u is no vowel, on the y ("quý"). The word is in lower case and its letters are put together.
 */
export function placeTone(word: string): string {
  const end = word.slice(-2);
  const table = word.at(-3) === "q" ? toSecond : toFirst;
  const placed = table.get(end);
  return placed === undefined ? word : word.slice(0, -2) + placed;
}
