import { fc, test as given } from "@fast-check/vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as dxplan from "dxplan";
import { indicators, observations, plans, traVinh2025Synthetic } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fullPlan } from "./full-plan.ts";
import { fullObservations } from "./observations.ts";
import {
  act,
  figure,
  goal,
  indicator,
  name,
  pathsIn,
  plan,
  source,
  statement,
  target,
  task,
  withValue,
} from "./plan.ts";

const schemas = Object.entries(dxplan).filter(([name]) => name.endsWith("Schema"));

const schemaNamed = (wanted: string): z.ZodType => {
  const [, schema] = schemas.find(([name]) => name === wanted) ?? [];
  if (schema instanceof z.ZodType) return schema;
  throw new Error(`expected a schema, ${wanted} is none`);
};

const acceptors = new Map<string, (value: unknown) => boolean>();

/** Whether the JSON Schema of a schema, read by a checker that forgives nothing, accepts a value. */
const acceptorOf = (name: string) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const accepts = acceptors.get(name) ?? ajv.compile(z.toJSONSchema(schemaNamed(name)));
  acceptors.set(name, accepts);
  return (value: unknown) => accepts(value);
};

describe("the JSON Schema", () => {
  test.for(schemas.map(([name]) => name))("of %s is one of draft 2020-12", (name) => {
    const jsonSchema = z.toJSONSchema(schemaNamed(name));

    expect(jsonSchema).toHaveProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    expect(new Ajv2020().validateSchema(jsonSchema)).toBe(true);
    expect(acceptorOf(name)(undefined)).toBe(false);
  });

  test("exists for what a plan and observations are made of", () => {
    expect(schemas.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "planSchema",
        "targetSchema",
        "indicatorSchema",
        "observationSchema",
      ]),
    );
  });

  test.for<[what: string, schema: string, values: readonly unknown[]]>([
    ["the plans", "planSchema", [...plans, fullPlan]],
    ["the indicators", "indicatorSchema", indicators],
    ["the targets", "targetSchema", plans.flatMap(({ targets }) => targets)],
    ["the observations", "observationsSchema", [observations, traVinh2025Synthetic, []]],
    ["each observation", "observationSchema", [...observations, ...fullObservations]],
  ])("accepts %s", ([, schema, values]) => {
    const accepts = acceptorOf(schema);

    expect(values.filter((value) => !accepts(value))).toStrictEqual([]);
  });

  test.for<[what: string, schema: string, value: unknown]>([
    ["a year alone as a day", "daySchema", "2025"],
    ["2025-02-30", "daySchema", "2025-02-30"],
    ["an id with capitals", "idSchema", "Share"],
    ["an id of 121 characters", "idSchema", "x".repeat(121)],
    ["a unit id with no code system", "unitIdSchema", "84"],
    ["text in one language", "textSchema", { vi: "Tên" }],
    ["blank text", "textSchema", { ...name, en: " " }],
    ["a bound of an unknown kind", "boundSchema", { kind: "over", value: 80 }],
    ["a number as text", "boundSchema", { kind: "reach", value: "80" }],
    ["about 80 with no tolerance", "boundSchema", { kind: "about", value: 80 }],
    ["about 80 ± 0", "boundSchema", { kind: "about", value: 80, tolerance: 0 }],
    ["a range with a value", "boundSchema", { kind: "between", low: 1, high: 2, value: 1 }],
    ["a rank among 63.5", "quantitySchema", { kind: "rank", of: 63.5 }],
    ["a rank among none", "quantitySchema", { kind: "rank", of: 0 }],
    ["a level with a base", "quantitySchema", { kind: "level", from: { kind: "unstated" } }],
    ["a base with no number", "baseSchema", { kind: "value" }],
    ["a period with no end", "periodSchema", { start: "2025-01-01" }],
    ["a source with no title", "sourceSchema", { publisher: "Báo" }],
    ["a source of paragraph −1", "sourceSchema", { ...source, paragraph: -1 }],
    ["an indicator with no direction", "indicatorSchema", indicator({ direction: undefined })],
    ["an indicator with limits as a list", "indicatorSchema", indicator({ naturalLimits: [0, 1] })],
    ["a level with no bound", "targetSchema", target({ bound: undefined })],
    ["a level with no indicator", "targetSchema", target({ indicator: undefined })],
    ["a target with no source", "targetSchema", target({ source: undefined })],
    ["a target with no tiers", "targetSchema", target({ tiers: [] })],
    ["a weight below 0", "targetSchema", target({ weight: -1 })],
    ["an unknown field", "targetSchema", target({ colour: "red" })],
    ["a statement with a bound", "targetSchema", statement({ bound: { kind: "reach", value: 1 } })],
    ["a statement with a weight", "targetSchema", statement({ weight: 1 })],
    ["a statement with an indicator", "targetSchema", statement({ indicator: "share" })],
    [
      "a milestone with a bound",
      "targetSchema",
      statement({ quantity: { kind: "milestone" }, bound: { kind: "reach", value: 1 } }),
    ],
    ["a goal of nothing", "goalSchema", goal({ targets: [] })],
    ["a task in an unknown state", "taskSchema", task({ state: "done" })],
    ["a plan with no targets", "planSchema", plan({ targets: [] })],
    ["a plan with no period", "planSchema", plan({ period: undefined })],
    ["a plan with a misspelt field", "planSchema", plan({ titel: name })],
    ["a figure with no value", "figureSchema", figure({ value: undefined })],
    ["a figure that is also an act", "observationSchema", { ...figure(), ...act() }],
    ["an act done in part", "actSchema", act({ done: 0.5 })],
    ["observations in an object", "observationsSchema", { observations: [] }],
  ])("refuses %s, as the schema does", ([, schema, value]) => {
    expect(schemaNamed(schema).safeParse(value).success).toBe(false);
    expect(acceptorOf(schema)(value)).toBe(false);
  });

  const acceptsPlan = acceptorOf("planSchema");
  const change = fc.tuple(fc.constantFrom(...pathsIn(fullPlan)), fc.jsonValue());

  given.prop([change])("refuses no plan that safeParsePlan accepts", ([path, value]) => {
    const input = withValue(fullPlan, path, value);

    expect(acceptsPlan(input) || !dxplan.safeParsePlan(input).success).toBe(true);
  });
});
