import type { Fault } from "../fault.ts";
import { duplicates } from "../identity.ts";
import type { IndexOutline } from "./outline.ts";

/** Ids that stand twice, among components and nodes together, and members that are named twice or unknown. */
export function memberFaults({ components, nodes }: IndexOutline): Fault[] {
  const owners = [...components, ...nodes];
  const ids = owners.map(({ id }) => id);
  const known = new Set(ids);
  const twice = duplicates(ids).map(
    ({ at }): Fault => ({
      code: "duplicate-id",
      path: [...(owners[at]?.path ?? []), "id"],
      expected: "an id of its own, among components and nodes",
    }),
  );
  const members = nodes.flatMap(({ path, members }): Fault[] => [
    ...duplicates(members.map(({ id }) => id)).map(
      ({ at }): Fault => ({
        code: "duplicate-id",
        path: [...path, "members", ...(members[at]?.path ?? [])],
        expected: "each member once",
      }),
    ),
    ...members
      .filter(({ id }) => id !== undefined && !known.has(id))
      .map(
        (member): Fault => ({
          code: "unknown-member",
          path: [...path, "members", ...member.path],
          expected: "the id of a component or a node of this index",
        }),
      ),
  ]);
  return [...twice, ...members];
}
