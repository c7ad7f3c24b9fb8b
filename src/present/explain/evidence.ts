import type { TargetResult } from "../../composite/card.ts";
import type { Doubt, Observation } from "../../model/types.ts";
import { type Language, messages } from "../messages/index.ts";
import { printedText } from "../text/printed.ts";
import { textIn } from "../text/text-in.ts";

/** Everything that decided: the figures, the base, and what came after a deadline. */
const evidenceOf = ({ observations, base, afterwards }: TargetResult): readonly Observation[] => [
  ...observations,
  ...(base?.figure ? [base.figure] : []),
  ...(afterwards?.observations ?? []),
];

const withAddress = (observation: Observation, language: Language): string => {
  const { url } = observation.source;
  const printed = printedText(observation, language);
  return url === undefined ? printed : messages[language].notation.list([printed, url]);
};

/** Where the target and everything that decided are printed, each once. */
export function sourcesOf(result: TargetResult, language: Language): string[] {
  const { publisher, title, paragraph } = result.target.source;
  const { notation, phrases } = messages[language];
  const place = paragraph === undefined ? [] : [phrases.paragraph(paragraph)];
  const own = notation.list([publisher, title, ...place]);
  return [...new Set([own, ...evidenceOf(result).map((one) => withAddress(one, language))])];
}

/** How what is doubtful about the target and its figures is read, each once. */
export function doubtsOf(result: TargetResult, language: Language): string[] {
  const doubts: readonly Doubt[] = [
    ...(result.target.doubts ?? []),
    ...evidenceOf(result).flatMap(({ doubts: own = [] }) => own),
  ];
  return [...new Set(doubts.map(({ read }) => textIn(read, language)))];
}

/** Whether anything that decided is made up. */
export const isSynthetic = (result: TargetResult): boolean =>
  result.warnings.includes("synthetic") ||
  evidenceOf(result).some(({ synthetic }) => synthetic === true);
