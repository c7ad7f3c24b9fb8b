import * as dxplan from "dxplan";
import * as robustness from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { rowsOf, shown } from "./edge.ts";
import { edgeLists } from "./edges.ts";
import { plainEdges } from "./plain.ts";

/** Lists of what is put in, not of what comes out; the issues of the schema have tests of their own. */
const others = ["doubtCodes", "errorCodes", "issueCodes", "obsStatuses"];

/** The names of lists that say what came out. */
const isOutcome = (name: string): boolean =>
  /(reasons|statuses|codes|exceptions|warnings|substitutions)$/i.test(name) &&
  !others.includes(name);

describe.for(edgeLists)("$list", (edges) => {
  const { codes, explained } = edges;
  const rows = rowsOf(edges);

  test("has an example of each code, and no other", () => {
    expect(Object.keys(explained).toSorted()).toStrictEqual([...codes].toSorted());
    expect(new Set(rows.map(({ code }) => code))).toStrictEqual(new Set(codes));
  });

  test.for(rows)("$code: $example", async (row) => {
    expect(await shown(row)).toStrictEqual({ code: row.code, ...row.result });
  });
});

describe("without a code", () => {
  test.for(plainEdges)("$example", async (edge) => {
    expect(await shown(edge)).toStrictEqual(edge.result);
  });
});

test("every list of outcomes that dxplan and dxplan/robustness export has its edges", () => {
  const own: Readonly<Record<string, unknown>> = { ...dxplan, ...robustness };
  const exported = Object.keys(own).filter(isOutcome);
  const told = edgeLists.map(({ list }) => list);
  expect(exported.filter((list) => !told.includes(list))).toStrictEqual([]);
  for (const { list, codes } of edgeLists.filter(({ list }) => exported.includes(list))) {
    expect(own[list]).toBe(codes);
  }
});
