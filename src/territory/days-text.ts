/** The days on which a unit exists, in words. */
export function daysText({
  start,
  end,
}: {
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
}): string {
  const [from, to] = [start ?? null, end ?? null];
  if (from !== null && to !== null) return `${from} to ${to}`;
  if (from !== null) return `from ${from}`;
  return to === null ? "on all days" : `to ${to}`;
}
