/**
 * Adds the members of a list to another, one by one: as arguments of one call a long list runs out of stack, and loops over
 * iterators take longest where the engine has not compiled them yet.
 */
export function append<T extends NonNullable<unknown>>(list: T[], more: readonly T[]): T[] {
  for (let at = 0; at < more.length; at++) {
    const one = more[at];
    if (one !== undefined) list.push(one);
  }
  return list;
}

/**
 * A list made member by member. What `map` returns is a list of another kind to the engine once it compiles it (one that
 * may have holes), and every function that had only seen the first kind is compiled anew: lists that go through all of
 * the reader are of one kind.
 */
export const packed = <T extends NonNullable<unknown>>(list: readonly T[]): T[] =>
  append<T>([], list);
