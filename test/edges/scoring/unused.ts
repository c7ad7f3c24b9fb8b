import { type Observation, type Target, type UnusedReason, unusedReasons } from "dxplan";
import {
  cardOf,
  elsewhere,
  fatesOn,
  figure,
  level,
  on,
  resultOn,
  top20,
} from "../../measure/evidence/fixture.ts";
import type { EdgeList, Explained, Facts } from "../edge.ts";

const why = { vi: "Chỉ một phần", en: "Only a part of it" };

/** An observation that decides nothing, beside those that do; what the target comes to. */
const unused = (target: Target, one: Observation, ...others: readonly Observation[]) => {
  const card = cardOf([target], [one, ...others]);
  const [code = null] = fatesOn(card, [one]);
  const { attainment, status } = resultOn(card);
  return { code, attainment, status };
};

const explained = (
  means: string,
  example: string,
  observed: Parameters<typeof unused>,
  result: Facts = { attainment: null, status: "no-data" },
): Explained => ({ means, edges: [{ example, shows: () => unused(...observed), result }] });

/** 60 of 80. */
const from60 = { attainment: 0.75, status: "open" };
const undetermined = { attainment: null, status: "undetermined" };

/** Why an observation decided nothing. */
export const unusedEdges: EdgeList<UnusedReason> = {
  list: "unusedReasons",
  about:
    "Why an observation did not decide a result, from the farthest to the nearest; of a province's target of at least 80 %, on 2025-06-30.",
  codes: unusedReasons,
  explained: {
    "other-unit": explained("it speaks of another unit", "70 % of another province", [
      level(),
      figure(70, { unit: "gso63:33" }),
    ]),
    "no-target": explained(
      "the plan has no target on it",
      "a number of firms, no target on firms",
      [level(), on("firms", "2024-12-31", 5)],
    ),
    related: explained(
      "it is similar to what a target asks, not the same: shown, never scored",
      "70 % of a part, said to be similar",
      [level(), on("other-share", "2024-12-31", 70, { related: [{ indicator: "share", why }] })],
    ),
    "other-tiers": explained(
      "it covers other offices than the target binds",
      "70 % of the communes, of a target on the province's own offices",
      [level(), figure(70, { tiers: ["commune"] })],
    ),
    "different-quantity": explained(
      "it is a change or a growth, the target is not, or the reverse",
      "reported as +7 points",
      [level(), figure(7, { quantity: { kind: "change", in: "points" } })],
      undetermined,
    ),
    "different-field": explained(
      "a place among another number of units",
      "place 18 of 34, of a target of place 20 of 63",
      [top20(), on("place", "2024-12-31", 18, { of: 34 })],
      undetermined,
    ),
    forecast: explained("a forecast is no result", "85 % as a forecast", [
      level(),
      figure(85, { obsStatus: "F" }),
    ]),
    "missing-value": explained("it reports that there is no value", "not collected", [
      level(),
      figure({ missing: "not-collected" }),
    ]),
    "incomplete-period": explained(
      "a flow that adds up, over part of a year",
      "70 new firms from July to December",
      [
        level({ indicator: "new-firms" }),
        on("new-firms", "2024-12-31", 70, { period: { start: "2024-07-01", end: "2024-12-31" } }),
      ],
      undetermined,
    ),
    "after-as-of": explained(
      "its period ends after the day of assessment",
      "85 % at the end of July 2025",
      [level(), on("share", "2025-07-31", 85)],
    ),
    "not-yet-published": explained(
      "it was published after the day of assessment",
      "85 % of 2024, published on 2025-07-01",
      [level(), figure(85, { publishedAt: "2025-07-01" })],
    ),
    "after-deadline": explained(
      "it came after the deadline, and does not show that the target is met or not",
      "due at the end of 2024 at 60 %, “trên 75 %” three months later",
      [
        level({ due: "2024-12-31" }),
        on("share", "2025-03-31", 75, { qualifier: { kind: "moreThan" } }),
        figure(60),
      ],
      { attainment: 0.75, status: "missed" },
    ),
    "earlier-period": explained(
      "a later period is known",
      "70 % of 2023, 60 % of 2024 is known",
      [level(), on("share", "2023-12-31", 70), figure(60)],
      from60,
    ),
    "weaker-status": explained(
      "a figure of better standing is known for the period",
      "70 % as reported, 60 % is verified",
      [level(), figure(70), figure(60, { obsStatus: "verified" })],
      from60,
    ),
    "earlier-publication": explained(
      "a later publication is known for the period",
      "70 % published in February, 60 % in March",
      [
        level(),
        figure(70, { publishedAt: "2025-02-01" }),
        figure(60, { publishedAt: "2025-03-01" }),
      ],
      from60,
    ),
    "same-figure": explained(
      "another publication gives the same value",
      "60 % by two publishers: one counts",
      [level(), figure(60), figure(60, { source: elsewhere })],
      from60,
    ),
    conflicting: explained(
      "another figure of equal standing disagrees",
      "70 % by one publisher, 60 % by another",
      [level(), figure(70), figure(60, { source: elsewhere })],
      undetermined,
    ),
  },
};
