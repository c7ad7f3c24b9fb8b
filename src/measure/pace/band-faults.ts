import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { snap } from "../snap.ts";
import type { Band, Bands } from "./bands.ts";

const isEdge = (edge: unknown): boolean => edge === null || Number.isFinite(edge);

function edgeFaults(path: Issue["path"], { name, from, to }: Band): Issue[] {
  return [
    ...(typeof name === "string" && name !== ""
      ? []
      : [badArgument([...path, "name"], "a name", name)]),
    ...(isEdge(from) ? [] : [badArgument([...path, "from"], "a finite number or null", from)]),
    ...(isEdge(to) ? [] : [badArgument([...path, "to"], "a finite number or null", to)]),
    ...(typeof from === "number" && typeof to === "number" && snap(from) >= snap(to)
      ? [badArgument([...path, "to"], `a number above from, ${from}`, to)]
      : []),
  ];
}

/** Holes and overlaps: a band that does not begin where the one before it ends. */
function seamFaults(path: Issue["path"], bands: readonly Band[]): Issue[] {
  return bands.flatMap(({ from }, at) => {
    const before = at === 0 ? null : (bands[at - 1]?.to ?? null);
    const isSeam = at === 0 ? from === null : from !== null && from === before;
    const wanted =
      before === null ? "null for the first band alone" : `${before}, where the band before ends`;
    return isSeam ? [] : [badArgument([...path, at, "from"], wanted, from)];
  });
}

const lastFaults = (path: Issue["path"], bands: readonly Band[]): Issue[] =>
  bands.flatMap(({ to }, at) =>
    (at === bands.length - 1) === (to === null)
      ? []
      : [badArgument([...path, at, "to"], "null for the last band alone", to)],
  );

/** What is wrong with bands: holes, overlaps, edges that are no numbers, names that are not known. */
export function bandFaults(path: Issue["path"], given: Bands, names?: readonly string[]): Issue[] {
  const list = [...path, "bands"];
  const { closed, bands } = given ?? {};
  const isList = Array.isArray(bands) && bands.length > 0;
  if (!isList) return [badArgument(list, "a list of bands, lowest first", bands)];
  const strange = bands.findIndex((band) => typeof band !== "object" || band === null);
  if (strange >= 0) return [badArgument([...list, strange], "a band", bands[strange])];
  const side = closed === "from" || closed === "to";
  const faults = [
    ...(side ? [] : [badArgument([...path, "closed"], "from or to", closed)]),
    ...bands.flatMap((band, at) => edgeFaults([...list, at], band)),
    ...bands.flatMap(({ name }, at) =>
      names === undefined || names.includes(name)
        ? []
        : [badArgument([...list, at, "name"], names.join(" or "), name)],
    ),
  ];
  return faults.length > 0 ? faults : [...seamFaults(list, bands), ...lastFaults(list, bands)];
}
