import { type NotCountedReason, notCountedReasons, type Target } from "dxplan";
import { figure, level, statement } from "../../measure/evidence/fixture.ts";
import type { EdgeList } from "../edge.ts";
import { onCard } from "../shown.ts";

const counted = (...targets: readonly Target[]) => {
  const { notCounted, score, weight } = onCard(targets, [figure(60)]);
  return { code: notCounted, score, weight };
};

/** 90 % by the end of 2025 in place of what is named `target`. */
const replacing = (id: string, target: string, from: string) =>
  level({
    id,
    due: "2025-12-31",
    bound: { kind: "atLeast", value: 90 },
    supersedes: { target, from },
  });

const in2025 = level({ due: "2025-12-31" });

/** Why a target does not count. */
export const notCountedEdges: EdgeList<NotCountedReason> = {
  list: "notCountedReasons",
  about: "Why a target does not count in its pillar; on 2025-06-30, at 60 %.",
  codes: notCountedReasons,
  explained: {
    "not-measurable": {
      means: "a statement",
      edges: [
        {
          example: "raise awareness of digital transformation",
          shows: () => counted(statement()),
          result: { score: null, weight: 0 },
        },
      ],
    },
    "other-horizon": {
      means: "another target on the same indicator and tiers is the one in question now",
      edges: [
        {
          example: "80 % by the end of 2030, beside 70 % by the end of 2025",
          shows: () =>
            counted(
              level({ due: "2030-12-31" }),
              level({ id: "sooner", due: "2025-12-31", bound: { kind: "atLeast", value: 70 } }),
            ),
          result: { score: 0.75, weight: 0 },
        },
      ],
    },
    superseded: {
      means: "a target that replaces it is in force",
      edges: [
        {
          example: "80 % by the end of 2025, 90 % in its place from 2025-01-01 on",
          shows: () => counted(in2025, replacing("new", "target", "2025-01-01")),
          result: { score: 0.75, weight: 0 },
        },
      ],
    },
    "not-yet-in-force": {
      means: "it replaces another from a later day on",
      edges: [
        {
          example: "90 % by the end of 2025, in place of 80 % from 2025-09-01 on",
          shows: () =>
            counted(
              level({ id: "old", due: "2025-12-31" }),
              replacing("target", "old", "2025-09-01"),
            ),
          // 60 ÷ 90
          result: { score: 0.666666666667, weight: 0 },
        },
      ],
    },
  },
};
