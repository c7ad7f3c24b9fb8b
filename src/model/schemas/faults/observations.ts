import * as z from "zod";
import { tiers } from "../../tier.ts";
import { periodSchema } from "../day.ts";
import { wholeNumberSchema } from "../number.ts";
import { reportedQuantitySchema } from "../quantity.ts";
import type { Fault } from "./fault.ts";
import { duplicates } from "./identity.ts";
import { fieldsOf, itemsOf, read, textOf } from "./loose.ts";

/** Places that their field does not have. */
function rankBeyondField(value: unknown, at: number): Fault[] {
  const fields = fieldsOf(value);
  const place = read(z.number(), fields["value"]);
  const of = read(wholeNumberSchema.min(1), fields["of"]);
  if (place === undefined || of === undefined) return [];
  if (Number.isInteger(place) && place >= 1 && place <= of) return [];
  return [
    { code: "rank-beyond-field", path: [at, "value"], expected: `a whole place from 1 to ${of}` },
  ];
}

/** Tiers that stand twice in one observation. */
function duplicateTiers(value: unknown, at: number): Fault[] {
  const named = itemsOf(fieldsOf(value)["tiers"]).map((tier) => read(z.enum(tiers), tier));
  return duplicates(named).map(({ at: place }) => ({
    code: "duplicate-tier",
    path: [at, "tiers", place],
    expected: "each tier once",
  }));
}

/** What one place of one publication says about one thing: two of these are one observation. */
function keyOf(value: unknown): string | undefined {
  const fields = fieldsOf(value);
  const period = read(periodSchema, fields["period"]);
  const subject = textOf(fields["indicator"]) ?? textOf(fieldsOf(fields["milestone"])["target"]);
  if (period === undefined || subject === undefined) return undefined;
  const source = fieldsOf(fields["source"]);
  return JSON.stringify([
    textOf(fields["unit"]),
    subject,
    textOf(fieldsOf(fields["milestone"])["plan"]),
    itemsOf(fields["tiers"]).map(textOf).sort(),
    [period.start, period.end],
    read(reportedQuantitySchema, fields["quantity"]),
    read(wholeNumberSchema, fields["of"]),
    textOf(fields["publishedAt"]),
    textOf(fields["obsStatus"]),
    [textOf(source["publisher"]), textOf(source["title"]), textOf(source["url"])],
    read(wholeNumberSchema, source["paragraph"]),
  ]);
}

/** What does not fit together in a list of observations; takes anything. */
export function observationsFaults(value: unknown): Fault[] {
  const items = itemsOf(value);
  const twice = duplicates(items.map(keyOf)).map(
    ({ at, first }): Fault => ({
      code: "duplicate-id",
      path: [at],
      expected: `one figure of one place for one period (observations[${first}] is the same)`,
    }),
  );
  return [
    ...twice,
    ...items.flatMap((item, at) => [...rankBeyondField(item, at), ...duplicateTiers(item, at)]),
  ];
}
