import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import type { Uncertainty } from "./uncertainty.ts";

type Path = Issue["path"];
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const faultUnless = (isRight: boolean, path: Path, expected: string, found: unknown): Issue[] =>
  isRight ? [] : [badArgument(path, expected, found)];

const isAbove0 = (value: unknown): boolean =>
  typeof value === "number" && Number.isFinite(value) && value > 0;

const isIds = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === "string");

/** A field that takes ids, or nothing. */
const idFaults = (path: Path, name: string, ids: unknown): Issue[] =>
  faultUnless(ids === undefined || isIds(ids), [...path, name], "a list of ids, not empty", ids);

const kindFaults = (path: Path, kinds: readonly unknown[], kind: unknown): Issue[] =>
  faultUnless(kinds.includes(kind), [...path, "kind"], kinds.join(" or "), kind);

function weightFaults(path: Path, fields: Fields): Issue[] {
  const { kind, share, nodes } = fields;
  const isShare = isAbove0(share) && Number(share) <= 1;
  const known = kind === "around" ? ["kind", "share", "nodes"] : ["kind", "nodes"];
  return [
    ...kindFaults(path, ["any", "around"], kind),
    ...faultUnless(
      kind !== "around" || isShare,
      [...path, "share"],
      "a number above 0, at most 1",
      share,
    ),
    ...idFaults(path, "nodes", nodes),
    ...unknownFaults(path, fields, known),
  ];
}

const isChoice = (value: unknown): boolean => isFields(value) && typeof value["kind"] === "string";

function methodFaults(path: Path, fields: Fields): Issue[] {
  const { kind, from } = fields;
  const scope = kind === "mean" ? "nodes" : "components";
  const isList = Array.isArray(from) && from.length > 1 && from.every(isChoice);
  return [
    ...kindFaults(path, ["mean", "scale"], kind),
    ...faultUnless(isList, [...path, "from"], `two or more of a kind of ${String(kind)}`, from),
    ...idFaults(path, scope, fields[scope]),
    ...unknownFaults(path, fields, ["kind", "from", scope]),
  ];
}

function dataFaults(path: Path, fields: Fields): Issue[] {
  const { kind, in: unit, components } = fields;
  const size = kind === "normal" ? "deviation" : "margin";
  return [
    ...kindFaults(path, ["uniform", "normal"], kind),
    ...faultUnless(
      isAbove0(fields[size]),
      [...path, size],
      "a finite number above 0",
      fields[size],
    ),
    ...faultUnless(
      unit === "value" || unit === "percent",
      [...path, "in"],
      "value or percent",
      unit,
    ),
    ...idFaults(path, "components", components),
    ...unknownFaults(path, fields, ["kind", size, "in", "components"]),
  ];
}

function listFaults(
  name: string,
  list: unknown,
  faults: (path: Path, fields: Fields) => Issue[],
): Issue[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return [badArgument([name], "a list", list)];
  return Array.from<unknown>(list).flatMap((one, at) =>
    isFields(one)
      ? faults([name, at], one)
      : [badArgument([name, at], "what is not certain, told apart by kind", one)],
  );
}

/** The names of what can be uncertain. */
export const uncertaintyNames = ["weights", "methods", "data"] as const;

/** What is wrong with the shape of uncertainties, whatever the index. */
export const shapeFaults = ({ weights, methods, data }: Uncertainty): Issue[] => [
  ...listFaults("weights", weights, weightFaults),
  ...listFaults("methods", methods, methodFaults),
  ...listFaults("data", data, dataFaults),
];
