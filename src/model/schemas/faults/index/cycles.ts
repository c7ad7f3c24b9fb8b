import type { Fault } from "../fault.ts";
import { present } from "../loose.ts";
import { ringsOf } from "../rings.ts";
import type { IndexOutline } from "./outline.ts";

/** Nodes that, step by step, contain themselves. */
export function indexCycles({ nodes }: IndexOutline): Fault[] {
  const links = nodes.flatMap(({ id, members }) =>
    present(members.map((member) => member.id)).map((to) => [id, to] as const),
  );
  const rings = ringsOf(links);
  return nodes
    .filter(({ id }) => id !== undefined && rings.has(id))
    .map(({ path }) => ({
      code: "reference-cycle",
      path: [...path, "members"],
      expected: "members that do not, step by step, contain this node",
    }));
}
