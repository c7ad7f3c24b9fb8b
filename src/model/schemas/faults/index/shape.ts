import type { NormaliserKind } from "../../../composite.ts";
import type { Fault } from "../fault.ts";
import type { ComponentOutline, IndexOutline, NodeOutline } from "./outline.ts";

type Path = Fault["path"];

const needed = (value: unknown, path: Path, expected: string): Fault[] =>
  value === undefined ? [{ code: "missing-field", path, expected }] : [];

/** What each kind of normaliser cannot do without. */
const fields: Readonly<
  Partial<Record<NormaliserKind, readonly (keyof ComponentOutline["scale"])[]>>
> = {
  goalposts: ["low", "high"],
  "distance-to-target": ["target"],
  "distance-to-reference": ["unit"],
  steps: ["from", "scores"],
  scale: ["form", "domain", "range"],
};

function componentFaults({ path, id, direction, scale }: ComponentOutline): Fault[] {
  const wanted = scale.kind === undefined ? [] : (fields[scale.kind] ?? []);
  return [
    ...needed(id, [...path, "id"], "an id"),
    ...needed(direction, [...path, "direction"], "increase or decrease"),
    ...needed(scale.kind, [...path, "scale", "kind"], "one of normaliserKinds"),
    ...wanted.flatMap((field) =>
      needed(scale[field], [...path, "scale", field], "what this kind of scale is given by"),
    ),
  ];
}

function nodeFaults({ path, id, mean, exponent, weights, members }: NodeOutline): Fault[] {
  return [
    ...needed(id, [...path, "id"], "an id"),
    ...needed(mean, [...path, "mean", "kind"], "one of meanKinds"),
    ...(mean === "power" ? needed(exponent, [...path, "mean", "exponent"], "a number") : []),
    ...needed(weights, [...path, "weights"], "one of weightings"),
    ...needed(members[0], [...path, "members"], "a list of members, not empty"),
    ...members.flatMap((member) => [
      ...needed(member.id, [...path, "members", ...member.path], "the id of a member"),
      ...(weights === "given"
        ? needed(member.weight, [...path, "members", ...member.path, "weight"], "a finite number")
        : []),
    ]),
  ];
}

/**
 * What an index that was typed by hand lacks to be scored. The schema says more, and better; this holds
 * without it, so that who scores does not load it.
 */
export const indexShapeFaults = ({
  components,
  nodes,
  missing,
  minimumCoverage,
}: IndexOutline): Fault[] => [
  ...needed(components[0], ["components"], "a list of components, not empty"),
  ...needed(nodes[0], ["nodes"], "a list of nodes, not empty"),
  ...needed(missing, ["missing"], "one of missingRules"),
  ...needed(minimumCoverage, ["minimumCoverage"], "a share from 0 to 1"),
  ...components.flatMap(componentFaults),
  ...nodes.flatMap(nodeFaults),
];
