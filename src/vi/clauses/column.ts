import type { Tier } from "../../model/tier.ts";
import { columnRoles } from "../lexicon/columns.ts";
import { columnActs } from "../lexicon/cues.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import type { Placed } from "./context.ts";
import { timeOfHead } from "./head-time.ts";
import { unitOfHead, withoutBrackets } from "./head-units.ts";
import { type HeadYears, headYear } from "./head-year.ts";
import { onlyTiers, tiersAmong } from "./only-tiers.ts";
import type { DraftAct } from "./target-draft.ts";

const acts = /* @__PURE__ */ phraseTable<DraftAct>(columnActs);
const roles = /* @__PURE__ */ phraseTable(columnRoles);

/** What the head of a column says of the cells under it. */
export interface Column {
  /** What its cells are; `open` where the head does not tell. */
  readonly role: "serial" | "name" | "unit" | "term" | "apart" | "value" | "open";
  /** Whether its head may be one of names, whatever its role: "Mục tiêu", "Chỉ tiêu" beside another. */
  readonly isNaming: boolean;
  readonly horizon: Placed | null;
  readonly act: DraftAct | null;
  readonly tiers: readonly Tier[];
  /** The unit that its head says; none if it says none. */
  readonly unit: Tokens;
}

/** The act that the words of a head say. */
function actOf(cell: Tokens): DraftAct | null {
  for (let at = 0; at < cell.length; at++) {
    const found = phraseAt(acts, cell, at);
    if (found !== null) return found.value;
  }
  return null;
}

const sides: readonly string[] = ["kh", "th"];

/** Whether a piece is a side of a comparison: a year, "KH", "TH". */
const isSide = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === "digits" && token.text.length === 4) || sides.includes(token.text));

/** Whether a head compares two others: "KH 2026/TH 2025 (%)", "2026 so với 2025". */
const isComparison = (cell: Tokens): boolean =>
  cell.some(({ text }, at) => {
    if (text === "so") return at > 0;
    return text === "/" && isSide(cell[at - 1]) && isSide(cell[at + 1]);
  });

/** Heads of columns are short. */
const longestHead = 20;

/** What stands around a head. */
export interface HeadSetting {
  /** The years that may be meant where none is printed. */
  readonly years: HeadYears;
  /** The columns before it. */
  readonly before: readonly Column[];
  /** Whether a head before it names what is measured. */
  readonly hasName: boolean;
  /** The tiers that it names beside heads of other tiers. */
  readonly tiers: readonly Tier[];
}

/** The column that a cell heads. */
export function columnOf(given: Tokens, setting: HeadSetting): Column {
  const { years, before, hasName, tiers } = setting;
  const cell = given.slice(0, longestHead);
  const role = phraseAt(roles, cell, 0)?.value ?? null;
  const plain = {
    isNaming: role === "name",
    horizon: null,
    act: null,
    tiers: tiers.length > 0 ? tiers : tiersAmong(cell),
    unit: unitOfHead(cell),
  };
  if (role !== null && role !== "name") return { ...plain, role };
  if (isComparison(cell)) return { ...plain, role: "apart" };
  const act = actOf(cell);
  const horizon = timeOfHead(cell, headYear(before, years, act));
  if (horizon !== null) return { ...plain, role: "value", horizon, act };
  if (role === "name" && !hasName) return { ...plain, role };
  const isValue = act !== null || tiers.length > 0 || onlyTiers(withoutBrackets(cell)).length > 0;
  return { ...plain, role: isValue ? "value" : "open", act };
}

/** Whether a head begins as one of names does. */
export const isNameHead = (cell: Tokens): boolean => phraseAt(roles, cell, 0)?.value === "name";
