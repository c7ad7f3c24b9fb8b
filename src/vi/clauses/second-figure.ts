import type { BracketKind } from "./bracket-kind.ts";
import type { Bracket } from "./brackets.ts";
import type { Clause } from "./clause.ts";
import type { Placed } from "./context.ts";
import type { Legend } from "./legend.ts";
import { holdsOne } from "./paired-time.ts";
import type { Sentence } from "./sentence.ts";
import type { CountSetting } from "./stands.ts";

/** Whether brackets hold a number alone, of the same unit as the one that they follow. */
export function isSecond({ parts }: Sentence, bracket: Bracket, { member }: Clause): boolean {
  const [part, inner] = [member.part, parts[bracket.open + 1]];
  if (!holdsOne(bracket) || inner?.kind !== "measure" || part.kind !== "measure") return false;
  return inner.numeral.unit?.measure === part.numeral.unit?.measure;
}

/** What a number alone in brackets is: of the later of two times, or what a legend says. */
export function secondKind(paired: Placed | null, legend: Legend | null): BracketKind | null {
  if (paired !== null) return "pair";
  return legend === null ? null : "legend";
}

/** A number of which a legend tells what it is stands for itself, with no word beside it. */
export const settingFor = (kind: BracketKind): CountSetting =>
  kind === "legend" ? "report" : "other";
