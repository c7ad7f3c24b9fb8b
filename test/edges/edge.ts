import { snap } from "dxplan";

/** What is said beside a code, by name: a number, a word, yes or no; `null` for nothing. */
export type Facts = Readonly<Record<string, number | string | boolean | null>>;

/** An edge: an example in a few words, what is to come of it, and what the library makes of it. */
export interface Edge {
  /** In a few English words, with the numbers. */
  readonly example: string;
  /** What is to come of it, worked out on paper. */
  readonly result: Facts;
  /** What comes of it. */
  readonly shows: () => Facts | Promise<Facts>;
}

/** A code with its meaning, and at least one edge that shows it; `shows` gives the code as `code`. */
export interface Explained {
  /** What it means, in a few words. */
  readonly means: string;
  readonly edges: readonly [Edge, ...Edge[]];
}

/** A closed list of codes; each has to be explained, or it does not compile. */
export interface EdgeList<Code extends string = string> {
  /** The name of the list. */
  readonly list: string;
  /** What its codes say. */
  readonly about: string;
  readonly codes: readonly Code[];
  readonly explained: Readonly<Record<Code, Explained>>;
}

/** An edge of a list, with its code. */
interface Row extends Edge {
  readonly list: string;
  readonly code: string;
}

/** The edges of a list, in the order of its codes. */
export const rowsOf = ({ list, codes, explained }: EdgeList): readonly Row[] =>
  codes.flatMap((code) => (explained[code]?.edges ?? []).map((edge) => ({ list, code, ...edge })));

/** What comes of an edge, numbers at 12 digits. */
export const shown = async ({ shows }: Edge): Promise<Facts> =>
  Object.fromEntries(
    Object.entries(await shows()).map(([name, fact]) => [
      name,
      typeof fact === "number" ? snap(fact) : fact,
    ]),
  );
