import { carryTargets, type TargetCarryReason, targetCarryReasons, vietnam } from "dxplan";
import { traVinh2025 } from "dxplan/seeds";
import { communes } from "../../territory/succession/fixture.ts";
import type { EdgeList, Facts } from "../edge.ts";
import { in2025 } from "./figures.ts";

/** What becomes of a target of Trà Vinh on a day. */
function target(id: string, to: string, of = traVinh2025): Facts {
  const { successors, targets } = carryTargets(vietnam, of, { to });
  const own = targets.find((one) => one.target === id);
  return { code: own?.reason ?? null, carried: own?.carried ?? null, to: successors.join(", ") };
}

/** A plan of one unit, with the targets of Trà Vinh and a place in DTI to reach at the end of 2025. */
const planOf = (id: string, of = vietnam) => {
  const unit = of.units.find((one) => one.id === id);
  return { ...traVinh2025, unit: { ...traVinh2025.unit, ...unit } };
};

const ended = communes(["gone", null, "2024-12-31"]);

/** Why a target is not carried. */
export const targetCarryEdges: EdgeList<TargetCarryReason> = {
  list: "targetCarryReasons",
  about: "Why a target of a unit does not hold for what the unit became.",
  codes: targetCarryReasons,
  explained: {
    "not-yet": {
      means: "its unit begins only after the day",
      edges: [
        {
          example: "a target of Huế since 2025-07-01, on 2025-06-30",
          shows: () => target("work-files-province-2025", "2025-06-30", planOf("gso34:46")),
          result: { carried: false, to: "" },
        },
      ],
    },
    "due-before-end": {
      means: "its deadline came before its unit ended",
      edges: [
        {
          example: "a target for 2024 of a province that ended in 2025",
          shows: () => {
            const targets = traVinh2025.targets.map((one) => ({ ...one, due: "2024-12-31" }));
            return target("work-files-province-2025", "2025-07-01", { ...traVinh2025, targets });
          },
          result: { carried: false, to: "gso34:86" },
        },
      ],
    },
    "lapsed-tier": {
      means: "a tier whose offices it binds has ended",
      edges: [
        {
          example: "80 % of the work files of the districts for 2025",
          shows: () => target("work-files-district-2025", "2025-07-01"),
          result: { carried: false, to: "gso34:86" },
        },
      ],
    },
    "no-successor": {
      means: "nothing is known to have come of its unit",
      edges: [
        {
          example: "a target of a unit that ended with 2024",
          shows: () => {
            const [own] = carryTargets(ended, planOf("t:gone", ended), { to: in2025 }).targets;
            return { code: own?.reason ?? null, carried: own?.carried ?? null };
          },
          result: { carried: false },
        },
      ],
    },
    "not-comparable": {
      means: "its unit was merged or split",
      edges: [
        {
          example: "90 % of the work files of Trà Vinh, one of three that became Vĩnh Long",
          shows: () => target("work-files-province-2025", "2025-07-01"),
          result: { carried: false, to: "gso34:86" },
        },
      ],
    },
    "different-field": {
      means: "a place among as many units as there are no more",
      edges: [
        {
          example: "among the first 20 of 63, of Huế, which did not change",
          shows: () => target("dti-top-20-2025", "2025-07-01", planOf("gso63:46")),
          result: { carried: false, to: "gso34:46" },
        },
      ],
    },
  },
};
