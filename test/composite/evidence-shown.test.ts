import { describe, expect, test } from "vitest";
import {
  act,
  cardOf,
  figure,
  level,
  milestone,
  on,
  resultOn,
} from "../measure/evidence/fixture.ts";

const synthetic = { synthetic: true } as const;
const other = level({ id: "other", indicator: "other-share" });
const otherFigure = on("other-share", "2024-12-31", 60);

describe("a card", () => {
  test.for([
    { title: "no observation", observations: [], is: "none" },
    { title: "none made up", observations: [figure(60), otherFigure], is: "none" },
    { title: "one made up", observations: [figure(60, synthetic), otherFigure], is: "some" },
    {
      title: "all made up",
      observations: [figure(60, synthetic), { ...otherFigure, ...synthetic }],
      is: "all",
    },
    {
      title: "one made up that decides nothing",
      observations: [figure(60), on("share", "2023-12-31", 50, synthetic)],
      is: "none",
    },
    {
      title: "one that is real and decides nothing",
      observations: [figure(60, synthetic), on("share", "2023-12-31", 50)],
      is: "all",
    },
  ])("of $title is synthetic: $is", ({ observations, is }) => {
    expect(cardOf([level(), other], observations).synthetic).toBe(is);
  });

  test("whose base alone is made up is so in part", () => {
    const target = level({ baseline: { date: "2021-12-31" } });
    const observations = [figure(60), on("share", "2021-12-31", 40, synthetic)];
    expect(cardOf([target], observations).synthetic).toBe("some");
  });

  test("with what is made up warns at the target", () => {
    const card = cardOf(
      [level(), milestone({ id: "built" })],
      [figure(60, synthetic), act(true, { milestone: { plan: "plan", target: "built" } })],
    );
    expect(resultOn(card).warnings).toStrictEqual(["synthetic"]);
    expect(resultOn(card, "built").warnings).toStrictEqual([]);
  });
});

describe("a figure that is related", () => {
  const why = { vi: "Chỉ tính hồ sơ", en: "Counts files only" };
  const toIndicator = on("other-share", "2024-12-31", 90, {
    related: [{ indicator: "share", why }],
  });
  const toTarget = on("firms", "2024-12-31", 90, {
    related: [{ target: { plan: "plan", target: "target" }, why }],
  });

  test("is shown with what it is similar to, and why it is not the same", () => {
    const card = cardOf(
      [level(), level({ id: "second", due: "2030-12-31" })],
      [toIndicator, toTarget],
    );
    expect(new Set(resultOn(card).related)).toStrictEqual(
      new Set([
        { observation: toIndicator, why },
        { observation: toTarget, why },
      ]),
    );
    expect(resultOn(card, "second").related).toStrictEqual([{ observation: toIndicator, why }]);
  });

  test("stands in the same place whatever the order of the observations", () => {
    const related = (...observations: Parameters<typeof cardOf>[1]) =>
      resultOn(cardOf([level()], observations)).related;
    expect(related(toTarget, toIndicator)).toStrictEqual(related(toIndicator, toTarget));
  });

  test("is never scored", () => {
    const card = cardOf([level()], [toIndicator, toTarget]);
    const { score, status, observations } = resultOn(card);
    expect({ score, status, observations }).toStrictEqual({
      score: null,
      status: "no-data",
      observations: [],
    });
    expect(card.unused.map(({ reason }) => reason)).toStrictEqual(["related", "related"]);
  });

  test.for([
    { title: "of a later period", more: { period: { end: "2025-07-01" } }, reason: "after-as-of" },
    { title: "published later", more: { publishedAt: "2025-07-01" }, reason: "not-yet-published" },
    { title: "of another unit", more: { unit: "gso63:33" }, reason: "other-unit" },
  ])("is not shown when it is $title", ({ more, reason }) => {
    const card = cardOf([level()], [{ ...toIndicator, ...more }]);
    expect(resultOn(card).related).toStrictEqual([]);
    expect(card.unused.map((one) => one.reason)).toStrictEqual([reason]);
  });

  test("to a target of another plan is not shown", () => {
    const elsewhere = on("firms", "2024-12-31", 90, {
      related: [{ target: { plan: "another", target: "target" }, why }],
    });
    expect(resultOn(cardOf([level()], [elsewhere])).related).toStrictEqual([]);
  });

  test("is used by the target that it answers, and shown with the other", () => {
    const card = cardOf([level(), other], [toIndicator]);
    expect(resultOn(card, "other").value).toBe(90);
    expect(resultOn(card).related).toHaveLength(1);
    expect(card.unused).toStrictEqual([]);
  });
});
