import { describe, expect, test } from "vitest";
import { blind } from "./blind.ts";
import type { Expected } from "./clause.ts";
import { development } from "./development.ts";
import { fresh } from "./fresh.ts";
import { heldOut } from "./held-out.ts";
import { unseen } from "./unseen.ts";

const all = [...development, ...heldOut, ...fresh, ...unseen, ...blind];

const labels = all.flatMap(({ id, targets }) => targets.map((target) => ({ id, target })));

const inOrder = ({ bound }: Expected) => bound?.kind !== "between" || bound.low < bound.high;

describe("the corpus", () => {
  test("has two halves of some size, with ids of their own", () => {
    expect(development.length).toBeGreaterThanOrEqual(250);
    expect(heldOut.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(development.every(({ id }) => /^d-\d{3}$/.test(id))).toBe(true);
    expect(heldOut.every(({ id }) => /^h-\d{3}$/.test(id))).toBe(true);
  });

  test("says nothing twice", () => {
    expect(new Set(all.map(({ text }) => text.normalize("NFC"))).size).toBe(all.length);
  });

  test("holds clauses without a target, about a quarter of all", () => {
    const without = all.filter(({ targets }) => targets.length === 0).length;
    expect(without / all.length).toBeGreaterThan(0.2);
    expect(without / all.length).toBeLessThan(0.3);
  });
});

describe("a label", () => {
  test.for(labels)("of $id fits together", ({ target }) => {
    const isStatement = target.quantity === "statement";
    expect(target.bound === null).toBe(isStatement);
    expect(target.unit === null).toBe(isStatement);
    expect(target.due ?? "2025-12-31").toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(inOrder(target)).toBe(true);
  });
});
