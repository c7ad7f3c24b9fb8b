import {
  type Plan,
  scoreTerritory,
  type UnaskedReason,
  type UnplacedReason,
  unaskedReasons,
  unplacedReasons,
} from "dxplan";
import { count, level, milestone } from "../../measure/evidence/fixture.ts";
import { of, planWith, units } from "../../territory/tiers/fixture.ts";
import type { EdgeList } from "../edge.ts";

const asOf = "2025-06-30";
const ofCommunes = level({ tiers: ["commune"] });

/** A province's plan by its code, such as `gso34:86`. */
const planOfUnit = (id: string, targets: Plan["targets"]) =>
  planWith(targets, { unit: { id, name: { vi: id, en: id }, tier: "province" } });

/** What becomes of 60 % of a unit. */
function fateOf(unit: string, plan: Plan = planWith([ofCommunes])) {
  const { unused, units: cards } = scoreTerritory(units, [plan], [of(unit, 60)], { asOf });
  return {
    code: unused[0]?.reason ?? null,
    scored: cards.filter(({ overall }) => overall.score !== null).length,
  };
}

/** Why an observation belongs to no card of a territory. */
export const unplacedEdges: EdgeList<UnplacedReason> = {
  list: "unplacedReasons",
  about:
    "Why an observation belongs to no unit's card at all (`scoreTerritory`), beside `unusedReasons`; 60 % of a unit, in a plan of Trà Vinh, on 2025-06-30.",
  codes: unplacedReasons,
  explained: {
    "unknown-unit": {
      means: "the territory has no unit of that id",
      edges: [{ example: "of `my:x`", shows: () => fateOf("my:x"), result: { scored: 0 } }],
    },
    "outside-plans": {
      means: "its unit is neither that of a plan nor beneath one",
      edges: [{ example: "of Hà Nội", shows: () => fateOf("gso63:01"), result: { scored: 0 } }],
    },
    "unit-to-come": {
      means: "its unit does not exist yet on the day of assessment",
      edges: [
        {
          example: "of a commune of Vĩnh Long as it is from 2025-07-01 on, in a plan of that",
          shows: () => fateOf("my:n1", planOfUnit("gso34:86", [ofCommunes])),
          result: { scored: 0 },
        },
      ],
    },
  },
};

/** Who is not asked the last target of a plan. */
function unasked(plan: Plan) {
  const last = scoreTerritory(units, [plan], [], { asOf }).unasked.at(-1);
  return { code: last?.reason ?? null, target: last?.target ?? null, tier: last?.tier ?? null };
}

/** Why a target is asked of no unit. */
export const unaskedEdges: EdgeList<UnaskedReason> = {
  list: "unaskedReasons",
  about: "Why a target of a plan is asked of no unit of a tier that it binds (`scoreTerritory`).",
  codes: unaskedReasons,
  explained: {
    "no-such-unit": {
      means: "the territory has no unit of the tier at or beneath the plan's unit",
      edges: [
        {
          example: "80 % of communes, of a province whose communes the territory does not have",
          shows: () => unasked(planOfUnit("gso63:86", [ofCommunes])),
          result: { target: "target", tier: "commune" },
        },
      ],
    },
    "counts-other-tiers": {
      means: "it counts targets that do not bind the units that it binds",
      edges: [
        {
          example: "the province is to meet one target, and that is one of communes",
          shows: () =>
            unasked(
              planWith([
                milestone({ id: "act", tiers: ["commune"] }),
                count(1, ["act"], { id: "counted" }),
              ]),
            ),
          result: { target: "counted", tier: "province" },
        },
      ],
    },
  },
};
