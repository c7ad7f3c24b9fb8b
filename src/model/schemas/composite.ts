import * as z from "zod";
import { missingRules } from "../composite.ts";
import { directions } from "../indicator.ts";
import { indexFaults } from "./faults/composite.ts";
import { idSchema } from "./id.ts";
import { misfit } from "./misfit.ts";
import { sourceSchema } from "./source.ts";
import { lineSchema, textSchema } from "./text.ts";

/** What needs no number of its own: its sample gives all. */
const bySample = z.enum([
  "min-max",
  "z-score",
  "distance-to-best",
  "rank",
  "percentile",
  "borda",
  "fraction-of-best",
]);

const kinds =
  "min-max, goalposts, z-score, rank, points, fraction, scale or another of normaliserKinds";

/**
 * How the values of a component become scores, told apart by `kind`. `clamp` holds a score between 0 and 1.
 *
 * @category Schemas
 */
export const normaliserSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: bySample }),
    z.strictObject({ kind: z.enum(["points", "fraction"]) }),
    z.strictObject({
      kind: z.literal("goalposts"),
      low: z.number(),
      high: z.number(),
      clamp: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal("distance-to-target"),
      target: z.number(),
      clamp: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal("distance-to-reference"),
      /** The id of the unit, as in the data. */
      unit: lineSchema,
      clamp: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal("steps"),
      /** Where each step but the first begins, rising: a value on an edge is on the step that begins there. */
      from: z.array(z.number()).min(1),
      /** The score on each step, one more than there are edges. */
      scores: z.array(z.number()).min(2),
    }),
    z.strictObject({
      kind: z.literal("scale"),
      form: z.enum(["linear", "reciprocal", "piecewise", "step"]),
      domain: z.array(z.number()).min(1),
      range: z.array(z.number()).min(1),
      clamp: z.boolean(),
    }),
  ],
  { error: `how values become scores, its kind ${kinds}` },
);

/** Only ratios of weights matter: sums of larger ones would overflow. */
const weightSchema = z.number().min(0).max(1e9);

/**
 * What is measured of each unit, and how its values become scores.
 *
 * @category Schemas
 */
export const componentSchema = z.strictObject({
  /** The id, unique in the index: no node has it either. */
  id: idSchema,
  /** The name. */
  name: textSchema.optional(),
  /** Which way is better. */
  direction: z.enum(directions),
  /** How its values become scores. */
  scale: normaliserSchema,
  /** The points that it can earn; 0 for one that is not scored. */
  maximum: weightSchema.optional(),
});

/**
 * How the scores of members become one, told apart by `kind`; `exponent` of `power` is not 0, which would be
 * the geometric mean.
 *
 * @category Schemas
 */
export const meanSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      kind: z.enum(["arithmetic", "geometric", "harmonic", "minimum"]),
    }),
    z.strictObject({ kind: z.literal("copeland") }),
    z.strictObject({
      kind: z.literal("power"),
      exponent: z.number().min(-100).max(100),
    }),
  ],
  {
    error: "a mean, its kind one of arithmetic, geometric, harmonic, power, minimum, copeland",
  },
);

const shareSchema = z.number().min(0).max(1);

/** What every node has. */
const node = {
  /** The id, unique in the index: no component has it either. */
  id: idSchema,
  /** The name. */
  name: textSchema.optional(),
  /** How the scores of its members become its own. */
  mean: meanSchema,
  /** What it does with members that have no score; absent: what the index says. */
  missing: z.enum(missingRules).optional(),
  /** The coverage below which its score is withheld; absent: what the index says. */
  minimumCoverage: shareSchema.optional(),
};

/**
 * A node of an index: members, which are components or nodes, with their weights. A member may stand in
 * several nodes.
 *
 * @category Schemas
 */
export const indexNodeSchema = z.discriminatedUnion(
  "weights",
  [
    z.strictObject({
      ...node,
      weights: z.literal("given"),
      members: z.array(z.strictObject({ id: idSchema, weight: weightSchema })).min(1),
    }),
    z.strictObject({
      ...node,
      weights: z.enum(["equal", "maxima"]),
      members: z.array(idSchema).min(1),
    }),
  ],
  { error: "a node, its weights one of given, equal, maxima" },
);

/** An index by the shapes of its fields alone. */
export const indexShape = z.strictObject({
  /** The id. */
  id: idSchema,
  /** The title. */
  title: textSchema.optional(),
  /** What is measured. */
  components: z.array(componentSchema).min(1),
  /** What is made of it; a node may stand before its members. */
  nodes: z.array(indexNodeSchema).min(1),
  /** What nodes do with members that have no score. */
  missing: z.enum(missingRules),
  /** The coverage below which a node's score is withheld, 0 to 1. */
  minimumCoverage: shareSchema,
  /** Where it is laid down. */
  source: sourceSchema.optional(),
});

/**
 * A composite index: components with scales, and nodes over them. A graph, not a tree.
 *
 * Beyond the shape of each field, the schema holds what fits together: members exist, no node contains
 * itself, weights are not all 0, scales agree with directions.
 *
 * @category Schemas
 */
export const indexSchema = indexShape.superRefine(
  (index, context) => {
    for (const { code, path, expected } of indexFaults(index)) {
      misfit(context, code, path, expected);
    }
  },
  // A reference is checked even when another field has the wrong shape.
  { when: () => true },
);
