/** An order of texts by their code units, the same in every locale. */
export const byText = (left: string, right: string): number =>
  left < right ? -1 : Number(left > right);

/** A sorted copy by a text made of each item, computed once an item. */
export function sortedBy<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((left, right) => byText(left.text, right.text))
    .map(({ item }) => item);
}

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => byText(left, right)))
    : value;

/** A record as text, the same for equal records whatever the order of their fields. */
export const canonical = (record: object): string => JSON.stringify(record, sortKeys);
