import { standings } from "../../model/pillar.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";
import { doubtsOf } from "./doubts-of.ts";
import { type Field, filled, saidField } from "./field.ts";
import { dueField, tierField } from "./frame-fields.ts";
import { type Catalogue, indicatorField } from "./indicator-field.ts";
import { measuredFields } from "./measured-fields.ts";
import type { PlanHead } from "./plan-head.ts";

function namedFields({ name }: TargetDraft): Field {
  const { fields, blanks } = saidField(["name"], name, "the name");
  const expected = `the pillar, or general: one of ${standings.join(", ")}`;
  return {
    fields: { name: fields, pillar: null, quantity: { kind: "statement" } },
    blanks: [...blanks, { code: "pillar", path: ["pillar"], expected, options: standings }],
  };
}

function exclusionField({ exclusions }: TargetDraft): Field {
  if (exclusions.length === 0) return filled({});
  const said = exclusions.map((vi, at) => saidField(["exclusions", at], vi, "the exclusion"));
  return {
    fields: { exclusions: said.map(({ fields }) => fields) },
    blanks: said.flatMap(({ blanks }) => blanks),
  };
}

/** The target of a draft without its id, as far as its words tell. */
export function targetOf(draft: TargetDraft, head: PlanHead, catalogue: Catalogue): Field {
  const { bound } = draft;
  const said =
    bound === null
      ? [namedFields(draft)]
      : [indicatorField(draft, catalogue), measuredFields(draft, bound)];
  const parts = [...said, exclusionField(draft), tierField(draft, head), dueField(draft, head)];
  const doubts = doubtsOf(draft);
  return {
    fields: {
      ...Object.assign({}, ...parts.map(({ fields }) => fields)),
      source: head.source,
      ...(doubts.length > 0 && { doubts }),
    },
    blanks: parts.flatMap(({ blanks }) => blanks),
  };
}
