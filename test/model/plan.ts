/** Plain data: what a test changes before it is parsed. */
export type Fields = Readonly<Record<string, unknown>>;

/** The way to a field: names and positions from 0. */
export type Path = readonly (string | number)[];

/** A copy of the fields with some of them changed; a change to `undefined` leaves the field out. */
const changed = (fields: Fields, changes: Fields): Fields =>
  Object.fromEntries(
    Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== undefined),
  );

export const name: Fields = { vi: "Tên", en: "Name" };

export const source: Fields = { publisher: "Báo", title: "Kế hoạch" };

/** A share that is to increase. */
export const indicator = (changes: Fields = {}): Fields =>
  changed(
    {
      id: "share",
      name,
      pillar: "government",
      unitOfMeasure: "percent",
      direction: "increase",
      accumulation: "stock",
      aggregation: { units: "ratio-of-sums", time: "last" },
      definitionVersion: "1",
    },
    changes,
  );

/** A place in a ranking. */
export const place = (changes: Fields = {}): Fields =>
  indicator({ id: "place", unitOfMeasure: "rank", direction: "decrease", ...changes });

/** A target of at least 80 %. */
export const target = (changes: Fields = {}): Fields =>
  changed(
    {
      id: "share-2025",
      indicator: "share",
      quantity: { kind: "level" },
      bound: { kind: "atLeast", value: 80 },
      due: "2025-12-31",
      source,
    },
    changes,
  );

/** A commitment with no indicator: a statement, unless its quantity is changed. */
export const statement = (changes: Fields = {}): Fields =>
  changed(
    { id: "said", name, pillar: "general", quantity: { kind: "statement" }, source },
    changes,
  );

export const goal = (changes: Fields = {}): Fields =>
  changed({ id: "goal", name, targets: ["share-2025"], source }, changes);

export const task = (changes: Fields = {}): Fields =>
  changed({ id: "work", kind: "task", name, state: "in-progress", source }, changes);

/** A plan of a province, from 2022 to 2030, with one target. */
export const plan = (changes: Fields = {}): Fields =>
  changed(
    {
      id: "plan",
      title: name,
      unit: { id: "gso63:84", name, tier: "province" },
      period: { start: "2022-01-01", end: "2030-12-31" },
      legalBasis: [],
      indicators: [indicator()],
      targets: [target()],
      goals: [],
      tasks: [],
      prioritySectors: [],
      organisations: [],
      platforms: [],
      source,
    },
    changes,
  );

/** A share that is to decrease. */
export const burden = (changes: Fields = {}): Fields =>
  indicator({ id: "burden", direction: "decrease", ...changes });

/** A plan of these targets, with an indicator that is to increase, one that is to decrease and a rank. */
export const planOf = (...targets: readonly Fields[]): Fields =>
  plan({ indicators: [indicator(), burden(), place()], targets });

/** A figure of the share for 2024. */
export const figure = (changes: Fields = {}): Fields =>
  changed(
    { unit: "gso63:84", indicator: "share", period: { end: "2024-12-31" }, value: 75, source },
    changes,
  );

/** A report on a milestone: done by the end of 2024. */
export const act = (changes: Fields = {}): Fields =>
  changed(
    {
      unit: "gso63:84",
      milestone: { plan: "plan", target: "opened" },
      period: { end: "2024-12-31" },
      done: true,
      source,
    },
    changes,
  );

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** What stands at the end of the path. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce((value, step) => (isFields(value) ? value[step] : undefined), data);

/** A copy of the data with another value at the end of the path. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((item, at) => (at === step ? withValue(item, rest, value) : item));
  }
  const fields = isFields(data) ? data : {};
  return { ...fields, [step]: withValue(fields[step], rest, value) };
}

/** The way to every value inside the data, lists and objects as well as what they hold. */
export function pathsIn(data: unknown): Path[] {
  if (!isFields(data)) return [];
  const steps = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return steps.flatMap((step) => [
    [step],
    ...pathsIn(data[step]).map((rest): Path => [step, ...rest]),
  ]);
}
