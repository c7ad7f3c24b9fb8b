import type { Blank, PlanBlank } from "dxplan/vi";

/** The JSON with a value at a path. */
export function withValue(json: unknown, path: Blank["path"], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(json)) {
    return json.map((one: unknown, at) => (at === step ? withValue(one, rest, value) : one));
  }
  const fields = new Map<string, unknown>(Object.entries(Object(json)));
  return Object.fromEntries(
    fields.set(String(step), withValue(fields.get(String(step)), rest, value)),
  );
}

/** What stands at a path. */
export const valueAt = (json: unknown, path: Blank["path"]): unknown =>
  path.reduce<unknown>(
    (value, step) => new Map(Object.entries(Object(value))).get(String(step)),
    json,
  );

/** What a form would put into a blank that is no choice: of each code, something that fits. */
const plain = new Map<Blank["code"], (blank: Blank) => unknown>([
  ["targets", () => []],
  ["field", ({ low }) => low],
  ["place", ({ low }) => low],
  ["bound", ({ options = [] }) => ({ kind: options[0], value: 1 })],
  ["tolerance", () => 0.5],
  ["due", ({ low }) => low],
  ["tiers", ({ options = [] }) => [options[0]]],
  ["vietnamese", () => "bằng tiếng Việt"],
  ["english", () => "in English"],
  ["version", () => "1"],
]);

const answer = (blank: Blank): unknown => {
  const fill = plain.get(blank.code);
  return fill === undefined ? blank.options?.[0] : fill(blank);
};

/** The definition that a blank brings along, filled in. */
const defined = ({ definition }: Blank): unknown =>
  definition?.blanks.reduce<unknown>(
    (json, blank) => withValue(json, blank.path, answer(blank)),
    definition.indicator,
  );

/** A plan whose blanks are filled in by what the blanks themselves say, and nothing else. */
export function filledIn(plan: unknown, blanks: readonly PlanBlank[]): unknown {
  const added = new Map<unknown, unknown>();
  const whole = blanks.reduce<unknown>((json, blank) => {
    if (blank.definition === undefined) return withValue(json, blank.path, answer(blank));
    const { id } = blank.definition.indicator;
    added.set(id, defined(blank));
    return withValue(json, blank.path, id);
  }, plan);
  const known = valueAt(whole, ["indicators"]);
  const indicators = [...(Array.isArray(known) ? known : []), ...added.values()];
  return withValue(whole, ["indicators"], indicators);
}
