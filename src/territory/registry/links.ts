import { type Named, otherSide, type Side } from "./draft.ts";

type ById = ReadonlyMap<string, Named>;

/** Who a unit came from or became, told on either side, by id. */
export type Links = ReadonlyMap<string, readonly string[]>;

/** The units that name a unit on the other side. */
function toldByOthers(byId: ById, side: Side): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const draft of byId.values()) {
    for (const id of draft[otherSide[side]]) {
      const known = links.get(id);
      if (known === undefined) links.set(id, [draft.id]);
      else known.push(draft.id);
    }
  }
  return links;
}

/** Links that do not contradict each other: as they are told, and where nothing is, as the other side tells them. */
export function linksOf(byId: ById, side: Side): Links {
  const links = toldByOthers(byId, side);
  for (const draft of byId.values()) {
    if (draft[side].length > 0) links.set(draft.id, [...draft[side]]);
  }
  for (const ids of links.values()) ids.sort();
  return links;
}
