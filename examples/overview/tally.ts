/** How many there are of each, in the order of the names; of what there is none, nothing. */
export function tally<Name extends string>(
  names: readonly Name[],
  found: readonly (Name | null)[],
  text: (name: Name, count: number) => string,
): string[] {
  return names.flatMap((name) => {
    const count = found.filter((one) => one === name).length;
    return count === 0 ? [] : [text(name, count)];
  });
}
