import { type MissingReason, missingReasons } from "dxplan";
import { figure, level } from "../../measure/evidence/fixture.ts";
import type { EdgeList, Explained } from "../edge.ts";
import { onCard } from "../shown.ts";

const reported = (missing: MissingReason) => {
  const result = onCard([level()], [figure({ missing })]);
  return { code: result.missing, reason: result.reason, status: result.status };
};

const explained = (missing: MissingReason, means: string, example: string): Explained => ({
  means,
  edges: [
    {
      example,
      shows: () => reported(missing),
      result: { reason: "missing-value", status: "no-data" },
    },
  ],
});

/** Why there is no value. */
export const missingEdges: EdgeList<MissingReason> = {
  list: "missingReasons",
  about: "Why the publisher gives no value; an observation says it in place of a number.",
  codes: missingReasons,
  explained: {
    "not-collected": explained(
      "not-collected",
      "it exists, and nobody collected it",
      "at least 80 %, not collected this year",
    ),
    "cannot-exist": explained(
      "cannot-exist",
      "there can be none",
      "at least 80 % of households with fibre, on an island without households",
    ),
    suppressed: explained(
      "suppressed",
      "it is held back",
      "at least 80 %, too few people not to be recognised",
    ),
    unknown: explained("unknown", "no reason is given", "at least 80 %, an empty cell"),
  },
};
