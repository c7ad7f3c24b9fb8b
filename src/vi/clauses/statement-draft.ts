import type { Tokens } from "../tokens/token.ts";
import { type Context, governing } from "./context.ts";
import type { DraftDoubt } from "./draft-doubt.ts";
import { printed, spanOf } from "./draft-of.ts";
import type { Outlook } from "./outlook.ts";
import type { NamedTiers } from "./parts-of.ts";
import type { TargetDraft } from "./target-draft.ts";
import { timeDoubts } from "./time-doubts.ts";
import { undated } from "./undated.ts";
import type { Stated } from "./universal.ts";

/** What is doubtful about the deadline of a statement: as it is printed, or that it is not printed with it. */
function doubtsAbout({ time, isStated }: Outlook): DraftDoubt[] {
  const printedDoubts = time === null ? [] : timeDoubts(time);
  return isStated && time?.horizon.due !== null ? printedDoubts : [...printedDoubts, undated(time)];
}

const basisOf = ({ time, isStated }: Outlook): TargetDraft["dueBasis"] => {
  if (time === null || time.horizon.due === null) return null;
  return isStated ? "stated" : "implied";
};

/** What a statement stands in. */
interface Around {
  readonly tokens: Tokens;
  readonly named: NamedTiers;
  readonly outlook: Outlook;
  readonly text: string;
  readonly context: Context;
}

/** The draft of a commitment without a number. */
export function statementDraft(
  { at, name }: Stated,
  { tokens, named, outlook, text, context }: Around,
): TargetDraft {
  const span = spanOf(tokens, at);
  const above = governing(context, ({ tiers }) => (tiers.length > 0 ? tiers : null)) ?? [];
  return {
    text: text.slice(span.start, span.end),
    span,
    act: "commitment",
    quantity: { kind: "statement" },
    bound: null,
    unit: null,
    name: name.map((piece) => printed(text, spanOf(tokens, piece))).join(" "),
    tiers: named.tiers.length > 0 ? named.tiers : above,
    due: outlook.time?.horizon.due ?? null,
    dueBasis: basisOf(outlook),
    baseline: null,
    denominator: null,
    exclusions: [],
    indicator: null,
    spans: {
      name: spanOf(tokens, name.at(-1) ?? at),
      ...(named.at !== null && { tiers: spanOf(tokens, named.at) }),
      ...(outlook.time !== null && { due: outlook.time.span }),
    },
    doubts: doubtsAbout(outlook),
  };
}
