import { type IncomparableReason, incomparableReasons } from "dxplan";
import { comparisonOf } from "../../measure/compare/fixture.ts";
import * as f from "../../measure/fixture.ts";
import type { EdgeList } from "../edge.ts";

const compared = (...targets: Parameters<typeof comparisonOf>) => {
  const { reason, asks, difference } = comparisonOf(...targets);
  return { code: reason, verdict: asks, difference };
};

/** Reached by the end of a year. */
const by = (year: number, value: number) => f.level(f.reach(value), { due: `${year}-12-31` });

/** Among the first of 34. */
const firstOf34 = (place: number) => ({
  ...f.rankOf63(f.atMost(place)),
  quantity: { kind: "rank", of: 34 } as const,
});

const nothing = { verdict: null, difference: null };

/** Why it cannot be said which of two targets asks more. */
export const incomparableEdges: EdgeList<IncomparableReason> = {
  list: "incomparableReasons",
  about: "Why it cannot be said which of the targets of two plans asks more.",
  codes: incomparableReasons,
  explained: {
    "different-horizon": {
      means: "one asks more, the other asks sooner; or only one has a deadline",
      edges: [
        {
          example: "60 % by 2023 beside 80 % by 2025",
          shows: () => compared(by(2023, 60), by(2025, 80)),
          result: { verdict: null, difference: -20 },
        },
        {
          example: "80 % by 2025 beside 60 % some day",
          shows: () => compared(by(2025, 80), f.level(f.reach(60))),
          result: { verdict: null, difference: 20 },
        },
      ],
    },
    "different-field": {
      means: "places among other numbers of units",
      edges: [
        {
          example: "place 20 of 63 beside place 10 of 34",
          shows: () => compared(f.rankOf63(f.atMost(20)), firstOf34(10), f.place()),
          result: nothing,
        },
      ],
    },
    "different-quantity": {
      means: "a level beside a growth, a change in points beside one in percent",
      edges: [
        {
          example: "80 % beside 8 % a year",
          shows: () => compared(f.level(f.reach(80)), f.growth("average", f.reach(8))),
          result: nothing,
        },
      ],
    },
    "different-base": {
      means: "changes from bases that are not the same, or not stated",
      edges: [
        {
          example: "+10 points beside +15 points, neither says from where",
          shows: () => compared(f.change("points", f.reach(10)), f.change("points", f.reach(15))),
          result: nothing,
        },
      ],
    },
    "different-definition": {
      means: "the plans define the indicator differently: its version, direction or unit",
      edges: [
        {
          example: "80 % beside 90 %, counted by another version",
          shows: () =>
            compared(by(2025, 80), by(2025, 90), f.share(), f.share({ definitionVersion: "2" })),
          result: nothing,
        },
      ],
    },
    corridor: {
      means: "a corridor asks for neither more nor less",
      edges: [
        {
          example: "within 40 and 50 % beside 45 %",
          shows: () => compared(f.level(f.within(40, 50)), f.level(f.reach(45))),
          result: nothing,
        },
      ],
    },
  },
};
