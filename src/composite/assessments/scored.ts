import { DxplanError, type Issue, isDxplanError } from "../../model/error.ts";
import type { IndexDefinition } from "../../model/types.ts";
import type { IndexResult } from "../score/result.ts";
import { scoreIndex } from "../score/score-index.ts";
import type { IndexOptions } from "../score/settings.ts";
import { type Given, subject } from "./given.ts";
import type { AssessmentKind } from "./kinds.ts";

/** An assessment, scored. */
export interface ScoredAssessment {
  readonly kind: AssessmentKind;
  readonly result: IndexResult;
}

const isOfData = ({ path }: Issue): boolean => path[0] === "data";

/** What is wrong with the data of an assessment begins with its name. */
const named = (kind: AssessmentKind, { issues, code }: DxplanError): DxplanError => {
  const own = issues.map((issue) =>
    isOfData(issue) ? { ...issue, path: [kind, ...issue.path.slice(1)] } : issue,
  );
  return new DxplanError(code, subject, own);
};

/** The result, or what was thrown. */
type Attempt =
  | { readonly kind: AssessmentKind; readonly result: IndexResult }
  | { readonly error: DxplanError };

function attempt(index: IndexDefinition, { kind, data }: Given, options: IndexOptions): Attempt {
  try {
    return { kind, result: scoreIndex(index, data, options) };
  } catch (error) {
    if (isDxplanError(error)) return { error: named(kind, error) };
    throw error;
  }
}

/** Faults of the index and the options are the same for each assessment: those of the first are told. */
function together([first, ...others]: readonly [DxplanError, ...DxplanError[]]): DxplanError {
  const more = others
    .filter(({ code }) => code === first.code)
    .flatMap(({ issues }) => issues)
    .filter(({ path }) => !first.issues.some((issue) => issue.path[0] === path[0]));
  return new DxplanError(first.code, subject, [...first.issues, ...more]);
}

/** Each assessment on scales that all of them share; throws what is wrong with any. */
export function scoredOn(
  index: IndexDefinition,
  given: readonly Given[],
  options: IndexOptions,
): readonly ScoredAssessment[] {
  const attempts = given.map((one) => attempt(index, one, options));
  const [first, ...others] = attempts.flatMap((one) => ("error" in one ? [one.error] : []));
  if (first !== undefined) throw together([first, ...others]);
  return attempts.flatMap((one) => ("error" in one ? [] : [one]));
}
