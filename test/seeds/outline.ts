import type { Bound, DoubtCode, Plan, QuantityKind, Target } from "dxplan";

/** A bound in short: its kind, then its numbers. */
export function shortBound(bound: Bound | undefined): string {
  if (bound === undefined) return "";
  const { kind, ...numbers } = bound;
  return [kind, ...Object.values(numbers)].join(" ");
}

/** A target in short, as the tables of the tests have it. */
const outline = (target: Target) => ({
  id: target.id,
  bound: shortBound(target.bound),
  due: target.due?.slice(0, 4) ?? "",
  tiers: target.tiers?.join() ?? "",
  paragraph: target.source.paragraph,
  kind: target.quantity.kind,
});

/** The outlines of the targets of this id: one, if all is well. */
export const outlinesOf = (plan: Plan, id: string) =>
  plan.targets.filter((target) => target.id === id).map(outline);

/** How many targets there are of each kind. */
export function kindsOf({ targets }: Plan): Partial<Record<QuantityKind, number>> {
  const kinds = targets.map(({ quantity }) => quantity.kind);
  const counts = kinds.map((kind) => [kind, kinds.filter((other) => other === kind).length]);
  return Object.fromEntries(counts);
}

/** The ids of the targets printed in these paragraphs. */
export const printedIn = ({ targets }: Plan, ...paragraphs: readonly number[]) =>
  targets
    .filter(({ source }) => paragraphs.includes(source.paragraph ?? -1))
    .map(({ id }) => id)
    .toSorted();

/** The ids of the targets with this doubt. */
export const doubted = ({ targets }: Plan, code: DoubtCode) =>
  targets
    .filter(({ doubts = [] }) => doubts.some((doubt) => doubt.code === code))
    .map(({ id }) => id)
    .toSorted();

/** The indicator of a target. */
export const indicatorOf = ({ targets }: Plan, id: string) =>
  targets.find((target) => target.id === id)?.indicator;

/** The ids of the targets that no goal holds. */
export function outsideGoals({ targets, goals }: Plan): string[] {
  const held = new Set(goals.flatMap((goal) => goal.targets));
  return targets.map(({ id }) => id).filter((id) => !held.has(id));
}

/** The owners of tasks that are not among the organisations. */
export function unknownOwners({ tasks, organisations }: Plan): string[] {
  const known = new Set(organisations.map(({ id }) => id));
  return tasks.flatMap(({ owner }) => (owner === undefined || known.has(owner) ? [] : [owner]));
}

/** The Vietnamese names, one after the other. */
export const namesIn = (items: readonly { readonly name: { readonly vi: string } }[]) =>
  items.map(({ name }) => name.vi).join(" | ");
