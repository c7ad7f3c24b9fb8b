import type { Figure, Qualifier } from "dxplan";
import { describe, expect, test } from "vitest";
import { act, cardOf, elsewhere, fatesOn, figure, level, milestone, resultOn } from "./fixture.ts";

type Said = readonly [kind: Qualifier["kind"], value: number];

const said = ([kind, value]: Said, more: Partial<Figure> = {}): Figure =>
  figure(value, { qualifier: { kind }, ...more });

describe("two figures that are intervals", () => {
  test.for<{ readonly title: string; readonly one: Said; readonly other: Said }>([
    { title: "above 80, both", one: ["moreThan", 80], other: ["moreThan", 80] },
    { title: "about 80, both", one: ["about", 80], other: ["about", 80] },
  ])("agree when they are the same: $title", ({ one, other }) => {
    const figures = [said(one), said(other, { source: elsewhere })];
    const card = cardOf([level()], figures);
    expect(resultOn(card).kind).toBe("measured");
    expect(fatesOn(card, figures).toSorted()).toStrictEqual(["same-figure", "used"]);
  });

  test.for<{ readonly title: string; readonly one: Said; readonly other: Said }>([
    { title: "from 80 on, and above 75", one: ["atLeast", 80], other: ["moreThan", 75] },
    { title: "from 80 on, and above 80", one: ["atLeast", 80], other: ["moreThan", 80] },
    { title: "about 80, and about 90", one: ["about", 80], other: ["about", 90] },
  ])("disagree when they are not, even if one holds the other: $title", ({ one, other }) => {
    const figures = [said(one), said(other, { source: elsewhere })];
    expect(resultOn(cardOf([level()], figures)).reason).toBe("conflicting-observations");
  });
});

test("two reports on a milestone agree when both say that it is done", () => {
  const acts = [act(true), act(true, { source: elsewhere })];
  const card = cardOf([milestone()], acts);
  expect(resultOn(card).met).toBe(true);
  expect(fatesOn(card, acts).toSorted()).toStrictEqual(["same-figure", "used"]);
});
