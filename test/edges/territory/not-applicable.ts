import { type NotApplicableReason, notApplicableReasons, type Target, targetsFor } from "dxplan";
import { count, level } from "../../measure/evidence/fixture.ts";
import { planWith, units } from "../../territory/tiers/fixture.ts";
import type { EdgeList } from "../edge.ts";

const in2025 = { due: "2025-12-31" };
const ofCommunes = level({ tiers: ["commune"], ...in2025 });

/** 90 % by the end of 2025 in place of what is named `target`. */
const replacing = (id: string, target: string, from: string) =>
  level({
    id,
    tiers: ["commune"],
    ...in2025,
    bound: { kind: "atLeast", value: 90 },
    supersedes: { target, from },
  });

/** What is said of the first target to commune 1 of Trà Vinh, in the middle of 2025 unless told otherwise. */
function told(targets: readonly Target[], unit = "my:c1", day = "2025-06-30") {
  const [first] = targetsFor(planWith(targets), units, unit, day);
  return {
    code: first?.reason ?? null,
    applies: first?.applies ?? null,
    lapsed: first?.lapsed ?? null,
  };
}

const no = { applies: false, lapsed: null };

/** Why a target does not apply to a unit. */
export const notApplicableEdges: EdgeList<NotApplicableReason> = {
  list: "notApplicableReasons",
  about:
    "Why a target of a plan of Trà Vinh does not apply to a unit (`targetsFor`); to a commune of it on 2025-06-30, unless said otherwise.",
  codes: notApplicableReasons,
  explained: {
    "outside-plan": {
      means: "the unit is neither the plan's own nor beneath it",
      edges: [
        {
          example: "80 % of communes, to Vĩnh Long on 2025-07-01",
          shows: () => told([ofCommunes], "gso34:86", "2025-07-01"),
          result: no,
        },
      ],
    },
    "other-tier": {
      means: "it binds offices of other tiers than the unit's",
      edges: [
        {
          example: "80 % of districts, to a commune",
          shows: () => told([level({ tiers: ["district"] })]),
          result: no,
        },
      ],
    },
    "counts-other-tiers": {
      means: "it counts targets that do not bind the unit",
      edges: [
        {
          example: "one of two targets, one of them the province's own",
          shows: () =>
            told([
              count(1, ["target-2", "own"], { tiers: ["commune"] }),
              level({ id: "target-2", tiers: ["commune"] }),
              level({ id: "own" }),
            ]),
          result: no,
        },
      ],
    },
    "unit-to-come": {
      means: "the unit does not exist yet",
      edges: [
        {
          example: "a plan of Vĩnh Long (from 2025-07-01 on), to a commune of it on 2025-06-30",
          shows: () => {
            const name = { vi: "Vĩnh Long", en: "Vinh Long" };
            const unit = { id: "gso34:86", name, tier: "province" } as const;
            const plan = planWith([ofCommunes], { unit });
            const [first] = targetsFor(plan, units, "my:n1", "2025-06-30");
            return {
              code: first?.reason ?? null,
              applies: first?.applies ?? null,
              lapsed: first?.lapsed ?? null,
            };
          },
          result: no,
        },
      ],
    },
    lapsed: {
      means: "the unit or its tier has ended",
      edges: [
        {
          example: "80 % of districts by the end of 2025, to a district on 2025-07-01",
          shows: () => told([level({ tiers: ["district"], ...in2025 })], "my:d1", "2025-07-01"),
          result: { applies: false, lapsed: "2025-06-30" },
        },
      ],
    },
    superseded: {
      means: "a target that replaces it is in force",
      edges: [
        {
          example: "80 % by the end of 2025, 90 % in its place from 2025-01-01 on",
          shows: () => told([ofCommunes, replacing("new", "target", "2025-01-01")]),
          result: no,
        },
      ],
    },
    "not-yet-in-force": {
      means: "it replaces another from a later day on",
      edges: [
        {
          example: "90 % by the end of 2025, in place of 80 % from 2025-09-01 on",
          shows: () =>
            told([replacing("target", "old", "2025-09-01"), { ...ofCommunes, id: "old" }]),
          result: no,
        },
      ],
    },
    "other-horizon": {
      means: "another target on the same indicator is the one in question on that day",
      edges: [
        {
          example: "80 % by the end of 2030, beside 80 % by the end of 2025",
          shows: () =>
            told([
              level({ tiers: ["commune"], due: "2030-12-31" }),
              { ...ofCommunes, id: "sooner" },
            ]),
          result: no,
        },
      ],
    },
  },
};
