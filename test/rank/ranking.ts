import { type Ranking, type RankOptions, rank } from "dxplan";

/** What is ranked, by its value. */
export interface Item {
  readonly id: string;
  readonly value: number | null;
  readonly region?: string;
}

export const by = ({ value }: Item): number | null => value;

export const within = ({ region = "" }: Item): string => region;

/** Items named a, b, c … with these values. */
export const itemsOf = (...values: readonly (number | null)[]): readonly Item[] =>
  values.map((value, at) => ({ id: String.fromCharCode(97 + at), value }));

/** A ranking from the best to the last; those in one word share a place: `a bc d`. */
export const rankingOf = (order: string, options: Partial<RankOptions<Item>> = {}): Ranking<Item> =>
  rank(
    order.split(" ").flatMap((block, at) => [...block].map((id): Item => ({ id, value: -at }))),
    { by, ...options },
  );
