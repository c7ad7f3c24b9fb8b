/** What stands at a path of JSON. */
export const at = (json: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined,
    json,
  );

/** An indicator that no catalogue has, made up to complete a plan. */
const own = (id: string, unitOfMeasure: string, direction: string) => ({
  id,
  name: { vi: id, en: id },
  unitOfMeasure,
  direction,
  accumulation: "stock",
  pillar: "government",
  aggregation: { units: "none", time: "last" },
  definitionVersion: "1",
});

const indicators = [
  own("own-place", "rank", "decrease"),
  own("own-falling", "count", "decrease"),
  own("own-rising", "count", "increase"),
];

/** The made-up indicator that a target is on: what it asks for must not be the worse. */
function indicatorFor(target: unknown): string {
  if (at(target, ["quantity", "kind"]) === "rank") return "own-place";
  const isFall =
    at(target, ["bound", "kind"]) === "atMost" || Number(at(target, ["bound", "value"])) < 0;
  return isFall ? "own-falling" : "own-rising";
}

/** What a person would fill in, by the name of the field. */
const fillers = new Map<string, (target: unknown) => unknown>([
  ["en", () => "in English"],
  ["of", () => 34],
  ["tolerance", () => 100],
  ["indicator", indicatorFor],
]);

/** A plan whose blanks are filled in. */
export function completed(plan: object, blanks: readonly (readonly string[])[]): object {
  const whole = structuredClone(plan);
  for (const path of blanks) {
    const name = path.at(-1) ?? "";
    const value = fillers.get(name)?.(at(whole, path.slice(0, 2)));
    if (value !== undefined) Reflect.set(Object(at(whole, path.slice(0, -1))), name, value);
  }
  const defined = at(whole, ["indicators"]);
  return { ...whole, indicators: [...(Array.isArray(defined) ? defined : []), ...indicators] };
}
