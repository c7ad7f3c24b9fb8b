import { meanKinds, missingRules, normaliserKinds, weightings } from "../../../composite.ts";
import { directions } from "../../../indicator.ts";
import { fieldsOf, itemsOf, textOf } from "../loose.ts";

const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

const numbersOf = (value: unknown): readonly (number | undefined)[] | undefined =>
  Array.isArray(value) ? itemsOf(value).map(numberOf) : undefined;

/** A word of a closed set, or `undefined`. */
const optionOf = <T extends string>(options: readonly T[], value: unknown): T | undefined =>
  options.find((option) => option === value);

const outlineScale = (value: unknown) => {
  const fields = fieldsOf(value);
  return {
    kind: optionOf(normaliserKinds, fields["kind"]),
    form: textOf(fields["form"]),
    low: numberOf(fields["low"]),
    high: numberOf(fields["high"]),
    target: numberOf(fields["target"]),
    unit: textOf(fields["unit"]),
    from: numbersOf(fields["from"]),
    scores: numbersOf(fields["scores"]),
    domain: numbersOf(fields["domain"]),
    range: numbersOf(fields["range"]),
  };
};

const outlineComponent = (value: unknown, at: number) => {
  const fields = fieldsOf(value);
  return {
    path: ["components", at] as const,
    id: textOf(fields["id"]),
    direction: optionOf(directions, fields["direction"]),
    maximum: numberOf(fields["maximum"]),
    hasMaximum: fields["maximum"] !== undefined,
    scale: outlineScale(fields["scale"]),
  };
};

const outlineMember = (value: unknown, at: number) => {
  const fields = fieldsOf(value);
  return typeof value === "string"
    ? { path: [at], id: value, weight: undefined }
    : { path: [at, "id"], id: textOf(fields["id"]), weight: numberOf(fields["weight"]) };
};

const outlineNode = (value: unknown, at: number) => {
  const fields = fieldsOf(value);
  const mean = fieldsOf(fields["mean"]);
  return {
    path: ["nodes", at] as const,
    id: textOf(fields["id"]),
    weights: optionOf(weightings, fields["weights"]),
    mean: optionOf(meanKinds, mean["kind"]),
    exponent: numberOf(mean["exponent"]),
    members: itemsOf(fields["members"]).map(outlineMember),
  };
};

/** What can be read of an index, whatever the shape of the rest. */
export function outlineIndex(value: unknown) {
  const fields = fieldsOf(value);
  return {
    components: itemsOf(fields["components"]).map(outlineComponent),
    nodes: itemsOf(fields["nodes"]).map(outlineNode),
    missing: optionOf(missingRules, fields["missing"]),
    minimumCoverage: numberOf(fields["minimumCoverage"]),
  };
}

/** What can be read of an index. */
export type IndexOutline = ReturnType<typeof outlineIndex>;

/** What can be read of a component. */
export type ComponentOutline = IndexOutline["components"][number];

/** What can be read of a node. */
export type NodeOutline = IndexOutline["nodes"][number];
