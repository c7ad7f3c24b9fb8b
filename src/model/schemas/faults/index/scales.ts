import type { Direction } from "../../../indicator.ts";
import type { Fault } from "../fault.ts";
import type { ComponentOutline, IndexOutline } from "./outline.ts";

type Numbers = readonly (number | undefined)[];
type Path = Fault["path"];
type Rule = (component: ComponentOutline, path: Path) => Fault[];

/** What is wrong, or nothing. */
const unless = (isRight: boolean, code: Fault["code"], path: Path, expected: string): Fault[] =>
  isRight ? [] : [{ code, path, expected }];

const pairs = (numbers: Numbers): readonly (readonly [number, number])[] =>
  numbers.slice(1).map((number, at) => [numbers[at] ?? 0, number ?? 0]);

const rising = (numbers: Numbers, path: Path): Fault[] =>
  unless(
    pairs(numbers).every(([before, after]) => before < after),
    "not-rising",
    path,
    "numbers that rise",
  );

const sized = (numbers: Numbers, size: number, path: Path): Fault[] =>
  unless(numbers.length === size, "out-of-range", path, `a list of ${size}`);

/** Scores, from the lowest value to the highest, that never praise the worse. */
const directed = (scores: Numbers, direction: Direction | undefined, path: Path): Fault[] => {
  const sign = direction === "decrease" ? -1 : 1;
  const isRight =
    direction === undefined ||
    pairs(scores).every(([before, after]) => sign * (after - before) >= 0);
  const expected =
    direction === "decrease"
      ? "scores that do not rise with the value, since the component is to decrease"
      : "scores that do not fall with the value, since the component is to increase";
  return unless(isRight, "contradicts-direction", path, expected);
};

/** Whether scores both rise and fall. */
const isCorridor = (scores: Numbers): boolean => {
  const steps = pairs(scores).map(([before, after]) => Math.sign(after - before));
  return steps.includes(1) && steps.includes(-1);
};

const goalposts: Rule = ({ scale: { low, high } }, path) =>
  unless(
    low === undefined || high === undefined || low < high,
    "low-above-high",
    [...path, "low"],
    `a number below high, ${high}`,
  );

/** What earns more is better. */
const earning: Rule = ({ path, direction }) =>
  unless(
    direction !== "decrease",
    "contradicts-direction",
    [...path, "direction"],
    '"increase", since what earns more is better',
  );

const points: Rule = (component, at) => [
  ...earning(component, at),
  ...unless(
    component.hasMaximum,
    "missing-field",
    [...component.path, "maximum"],
    "the points that it can earn",
  ),
];

const steps: Rule = ({ direction, scale: { from, scores } }, path) =>
  from === undefined || scores === undefined
    ? []
    : [
        ...rising(from, [...path, "from"]),
        ...sized(scores, from.length + 1, [...path, "scores"]),
        ...directed(scores, direction, [...path, "scores"]),
      ];

/** A line that is given by the values that score 0 and 1. */
const line: Rule = ({ direction, scale: { domain = [], range = [] } }, path) => {
  const [zero = 0, one = 0] = domain;
  const rises = direction !== "decrease";
  return [
    ...sized(domain, 2, [...path, "domain"]),
    ...unless(range.join() === "0,1", "out-of-range", [...path, "range"], "0 and 1"),
    ...unless(
      domain.length !== 2 || direction === undefined || (rises ? zero < one : zero > one),
      "contradicts-direction",
      [...path, "domain"],
      `the value that scores 1 ${rises ? "above" : "below"} the one that scores 0, since the component is to ${direction}`,
    ),
  ];
};

/** A quotient: only what should fall divides. */
const reciprocal: Rule = ({ direction, scale: { domain = [], range = [] } }, path) => [
  ...sized(domain, 1, [...path, "domain"]),
  ...unless(range.join() === "1", "out-of-range", [...path, "range"], "1"),
  ...unless(
    direction !== "increase",
    "contradicts-direction",
    [...path, "form"],
    '"linear", since the component is to increase',
  ),
];

/** Lines through points; a corridor rises and falls, whatever the direction, but what only goes one way does not. */
const piecewise: Rule = ({ direction, scale: { domain = [], range = [] } }, path) => [
  ...(isCorridor(range) ? [] : directed(range, direction, [...path, "range"])),
  ...rising(domain, [...path, "domain"]),
  ...unless(domain.length >= 2, "out-of-range", [...path, "domain"], "a list of 2 or more"),
  ...sized(range, domain.length, [...path, "range"]),
];

const step: Rule = ({ direction, scale: { domain = [], range = [] } }, path) => [
  ...rising(domain, [...path, "domain"]),
  ...sized(range, domain.length + 1, [...path, "range"]),
  ...directed(range, direction, [...path, "range"]),
];

const forms = /* @__PURE__ */ new Map<string, Rule>([
  ["linear", line],
  ["reciprocal", reciprocal],
  ["piecewise", piecewise],
  ["step", step],
]);

const ruleOf = ({ kind, form, domain, range }: ComponentOutline["scale"]): Rule | undefined => {
  if (kind === "goalposts") return goalposts;
  if (kind === "points") return points;
  if (kind === "fraction") return earning;
  if (kind === "steps") return steps;
  const isGiven = kind === "scale" && domain !== undefined && range !== undefined;
  return isGiven ? forms.get(form ?? "") : undefined;
};

/** Scales that map nothing, or that praise what is worse. */
export function scaleFaults({ components }: IndexOutline): Fault[] {
  return components.flatMap((component) => {
    const rule = ruleOf(component.scale);
    return rule === undefined ? [] : rule(component, [...component.path, "scale"]);
  });
}
