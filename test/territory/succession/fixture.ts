import { type Carried, type CarriedValue, type Territory, territory } from "dxplan";
import { frozen } from "../../model/frozen.ts";

/** A unit of the tests: its code, its days, and the codes of what it became. */
type Row = readonly [code: string, start: string | null, end: string | null, became?: string];

/** Communes by code, in the code system `t`; what each became is a list of codes in one text. */
export const communes = (...rows: readonly Row[]): Territory =>
  frozen(
    territory(
      rows.map(([code, start, end, became = ""]) => ({
        id: `t:${code}`,
        name: code,
        tier: "commune",
        start,
        end,
        successors: became === "" ? [] : became.split(" ").map((one) => `t:${one}`),
      })),
    ),
  );

/** `a` and `b` became `ab`, which became `abc` with `c`; `d` became `d2`; `e` was split into `e1` and `e2`. */
export const lines = communes(
  ["a", null, "2019-12-31", "ab"],
  ["b", null, "2019-12-31", "ab"],
  ["ab", "2020-01-01", "2024-12-31", "abc"],
  ["c", null, "2024-12-31", "abc"],
  ["abc", "2025-01-01", null],
  ["d", null, "2024-12-31", "d2"],
  ["d2", "2025-01-01", null],
  ["e", null, "2024-12-31", "e1 e2"],
  ["e1", "2025-01-01", null],
  ["e2", "2025-01-01", null],
  ["gone", null, "2024-12-31"],
);

/** Figures by code; `null` for one that is missing. */
export const rowsOf = (values: Readonly<Record<string, number | null>>) =>
  frozen(Object.entries(values).map(([code, value]) => ({ unit: `t:${code}`, value })));

/** The carried value of a code. */
export const carriedOf = ({ units }: Carried, code: string): CarriedValue | undefined =>
  units.find(({ unit }) => unit === `t:${code}`);

/** `t:a` is `a`. */
export const codeOf = (id: string): string => id.replace("t:", "");
