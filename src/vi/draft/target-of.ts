import type { Indicator, Source } from "../../model/types.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";
import type { Blank } from "../draft.ts";
import { asksForWorse } from "./asks-for-worse.ts";
import { doubtsOf } from "./doubts-of.ts";

/** A target with its id, before it is told from others, and its blanks. */
export interface DraftedTarget {
  readonly id: string;
  readonly target: Readonly<Record<string, unknown>>;
  readonly blanks: readonly Blank[];
}

interface Field {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly blanks: readonly Blank[];
}

const filled = (fields: Field["fields"]): Field => ({ fields, blanks: [] });

/** A change and a growth count from the last day of a year that is printed, or from what is not said. */
const fromOf = ({ baseline }: TargetDraft) =>
  baseline === null ? { kind: "unstated" } : { kind: "date", date: baseline.date };

function quantityField(draft: TargetDraft): Field {
  const { quantity, unit } = draft;
  const path = ["quantity"];
  if (quantity.kind === "rank") {
    const expected = "among how many units the place is";
    return {
      fields: { quantity },
      blanks: quantity.of === null ? [{ path: [...path, "of"], expected }] : [],
    };
  }
  if (quantity.kind === "change" && unit?.measure === "rank") {
    const expected = "the place to reach, as a rank: a change of places is none";
    return { fields: { quantity: null }, blanks: [{ path, expected }] };
  }
  if (quantity.kind !== "change" && quantity.kind !== "growth") return filled({ quantity });
  return filled({ quantity: { ...quantity, from: fromOf(draft) } });
}

function boundField({ bound }: TargetDraft): Field {
  if (bound?.kind !== "about") return filled({ bound });
  const expected = "how far off still counts as met, above 0";
  return {
    fields: { bound: { ...bound, tolerance: null } },
    blanks: [{ path: ["bound", "tolerance"], expected }],
  };
}

function indicatorField(draft: TargetDraft, definitions: ReadonlyMap<string, Indicator>): Field {
  const found = definitions.get(draft.indicator?.id ?? "");
  if (found !== undefined && !asksForWorse(draft, found)) return filled({ indicator: found.id });
  const expected = `the id of an indicator that the plan defines: "${draft.name}"`;
  return { fields: { indicator: null }, blanks: [{ path: ["indicator"], expected }] };
}

function namedFields({ name }: TargetDraft): Field {
  return {
    fields: { name: { vi: name, en: null }, pillar: null, quantity: { kind: "statement" } },
    blanks: [
      { path: ["name", "en"], expected: "the name in English" },
      { path: ["pillar"], expected: "the pillar, or general" },
    ],
  };
}

function exclusionField({ exclusions }: TargetDraft): Field {
  if (exclusions.length === 0) return filled({});
  return {
    fields: { exclusions: exclusions.map((vi) => ({ vi, en: null })) },
    blanks: exclusions.map((_, at) => ({
      path: ["exclusions", at, "en"],
      expected: "the exclusion in English",
    })),
  };
}

/** What the words leave open that a plan has no code for. */
const toCheck = ({ doubts }: TargetDraft): Blank[] =>
  doubts
    .filter(({ code }) => code === "result-or-commitment")
    .map(() => ({ path: [], expected: "a commitment: nothing printed says that it is no result" }));

/** The target of a draft, as far as its words tell. */
export function targetOf(
  draft: TargetDraft,
  id: string,
  definitions: ReadonlyMap<string, Indicator>,
  source: Source,
): DraftedTarget {
  const { tiers, due, dueBasis } = draft;
  const isStatement = draft.quantity.kind === "statement";
  const said = isStatement
    ? [namedFields(draft)]
    : [indicatorField(draft, definitions), quantityField(draft), boundField(draft)];
  const parts = [...said, exclusionField(draft)];
  const doubts = doubtsOf(draft);
  return {
    id,
    target: {
      ...Object.assign({}, ...parts.map(({ fields }) => fields)),
      ...(tiers.length > 0 && { tiers }),
      ...(due !== null && { due, dueBasis }),
      source,
      ...(doubts.length > 0 && { doubts }),
    },
    blanks: [...parts.flatMap(({ blanks }) => blanks), ...toCheck(draft)],
  };
}
