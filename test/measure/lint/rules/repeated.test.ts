import { describe, expect, test } from "vitest";
import * as f from "../../fixture.ts";
import { by, type Case, decided, found, otherPlan, reachBy, type Told } from "../fixture.ts";

const first = { id: "a-first" };

const fires: readonly (Case & { readonly title: string; readonly says: Told })[] = [
  {
    title: "80 % by 2025, twice in one publication",
    targets: [reachBy(2025, 80, first), reachBy(2025, 80)],
    says: { severity: "warning", target: "target", other: { plan: "plan", target: "a-first" } },
  },
  {
    title: "80 % by 2025, in two paragraphs of one decision",
    targets: [
      reachBy(2025, 80, { ...first, source: { ...decided("749"), paragraph: 1 } }),
      reachBy(2025, 80, { source: { ...decided("749"), paragraph: 2 } }),
    ],
    says: { severity: "warning" },
  },
  {
    title: "80 % by 2025, in two decisions: the later one repeats",
    targets: [
      reachBy(2025, 80, { ...first, source: decided("942", "2021-06-15") }),
      reachBy(2025, 80, { source: decided("749", "2020-06-03") }),
    ],
    says: { severity: "note", target: "a-first", other: { plan: "plan", target: "target" } },
  },
  {
    title: "a change from no stated base, twice",
    targets: [
      { ...f.change("percent", f.reach(30)), ...first },
      { ...f.change("percent", f.reach(30)) },
    ],
    says: { severity: "warning", stated: 30, statedAgainst: 30, difference: 0, due: null },
  },
];

const silent: readonly (Case & { readonly title: string })[] = [
  { title: "one target", targets: [reachBy(2025, 80)] },
  { title: "another number", targets: [reachBy(2025, 80, first), reachBy(2025, 81)] },
  { title: "another bound", targets: [reachBy(2025, 80, first), by(2025, f.moreThan(80))] },
  { title: "another deadline", targets: [reachBy(2025, 80, first), reachBy(2030, 80)] },
  {
    title: "other tiers",
    targets: [reachBy(2025, 80, first), reachBy(2025, 80, { tiers: ["commune"] })],
  },
  {
    title: "another scope",
    targets: [reachBy(2025, 80, first), reachBy(2025, 80, { scope: { vi: "Y", en: "A part" } })],
  },
  {
    title: "something left out",
    targets: [
      reachBy(2025, 80, first),
      reachBy(2025, 80, { exclusions: [{ vi: "Mật", en: "Secrets" }] }),
    ],
  },
  {
    title: "something else left out",
    targets: [
      reachBy(2025, 80, { ...first, exclusions: [{ vi: "Mật", en: "Secrets" }] }),
      reachBy(2025, 80, { exclusions: [{ vi: "Nháp", en: "Drafts" }] }),
    ],
  },
  {
    title: "what replaces the same",
    targets: [
      reachBy(2025, 80, first),
      reachBy(2025, 80, { supersedes: { target: "a-first", from: "2024-01-01" } }),
    ],
  },
  {
    title: "what the same replaces, though its id sorts last",
    targets: [
      reachBy(2025, 80, { id: "z-old" }),
      reachBy(2025, 80, { supersedes: { target: "z-old", from: "2024-01-01" } }),
    ],
  },
  {
    title: "what is replaced by another number",
    targets: [
      reachBy(2025, 80, first),
      reachBy(2025, 80),
      reachBy(2025, 85, { id: "new", supersedes: { target: "target", from: "2024-01-01" } }),
    ],
  },
  {
    title: "the same of another plan",
    targets: [reachBy(2025, 80)],
    options: { against: [otherPlan([reachBy(2025, 80, first)])] },
  },
];

describe("repeated is said of", () => {
  test.for(fires)("$title", ({ says, ...given }) => {
    expect(found("repeated", given)).toMatchObject([says]);
  });

  test("what stands twice besides one that is replaced, beside the one that is not", () => {
    const targets = [
      reachBy(2025, 80, first),
      reachBy(2025, 80, { id: "b", supersedes: { target: "a-first", from: "2024-01-01" } }),
      reachBy(2025, 80, { id: "c" }),
    ];
    const said = found("repeated", { targets });
    expect(said.map(({ target, other }) => [target, other?.target])).toStrictEqual([["c", "b"]]);
  });

  test.for([
    ["c", "a", "b"],
    ["c", "b", "a"],
  ])("each that comes after the first, beside the first: of %s, %s and %s", (ids) => {
    const targets = ids.map((id) => reachBy(2025, 80, { id }));
    const said = found("repeated", { targets });
    expect(said.map(({ target, other }) => [target, other?.target]).toSorted()).toStrictEqual([
      ["b", "a"],
      ["c", "a"],
    ]);
  });
});

describe("repeated is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("repeated", given)).toStrictEqual([]);
  });
});
