import type { Fault } from "../fault.ts";
import type { IndexOutline, NodeOutline } from "./outline.ts";

/** The ids of what has points to earn: components with a maximum, and nodes that sum maxima. */
const pointed = ({ components, nodes }: IndexOutline): ReadonlySet<string | undefined> =>
  new Set(
    [
      ...components.filter(({ hasMaximum }) => hasMaximum),
      ...nodes.filter(({ weights }) => weights === "maxima"),
    ].map(({ id }) => id),
  );

const isWeightless = ({ weights, members }: NodeOutline): boolean =>
  weights === "given" && members.length > 0 && members.every(({ weight }) => weight === 0);

/** Weights that are next to nothing lose their digits when they are multiplied. */
const isTiny = (weight: number): boolean => weight > 0 && weight < 1e-9;

/** Weights that are all 0, maxima that are not given, and an exponent that is none. */
export function weightFaults(index: IndexOutline): Fault[] {
  const withPoints = pointed(index);
  const known = new Set([...index.components, ...index.nodes].map(({ id }) => id));
  const maxima = index.components
    .filter(({ maximum = 0 }) => isTiny(maximum))
    .map(
      ({ path }): Fault => ({
        code: "out-of-range",
        path: [...path, "maximum"],
        expected: countable,
      }),
    );
  const ofNodes = index.nodes.flatMap((node): Fault[] => {
    const without = node.members.filter(
      ({ id }) => node.weights === "maxima" && known.has(id) && !withPoints.has(id),
    );
    const expected =
      "a member with points to earn: a component with a maximum, or a node of maxima";
    return [
      ...(isWeightless(node)
        ? [{ code: "no-weight", path: [...node.path, "members"], expected: weighty } as const]
        : []),
      ...(node.exponent !== undefined && Math.abs(node.exponent) < 1e-300
        ? [
            {
              code: "out-of-range",
              path: [...node.path, "mean", "exponent"],
              expected: notZero,
            } as const,
          ]
        : []),
      ...node.members
        .filter(({ weight = 0 }) => isTiny(weight))
        .map(
          ({ path }): Fault => ({
            code: "out-of-range",
            path: [...node.path, "members", ...path.slice(0, 1), "weight"],
            expected: countable,
          }),
        ),
      ...without.map(
        ({ path }): Fault => ({
          code: "missing-maximum",
          path: [...node.path, "members", ...path],
          expected,
        }),
      ),
    ];
  });
  return [...maxima, ...ofNodes];
}

const weighty = "a weight above 0 for one member at least";
const countable = "0, or a number from 1e-9";
const notZero =
  "an exponent of 1e-300 at least, or −1e-300 at most: nearer to 0 the mean is geometric";
