import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import { dataFaults, type IndexData, refuse } from "../score/table.ts";
import { type AssessmentKind, assessmentKinds } from "./kinds.ts";
import type { Assessments } from "./result.ts";

/** The name that faults are reported under. */
export const subject = "compareAssessments";

/** An assessment that was handed in. */
export interface Given {
  readonly kind: AssessmentKind;
  readonly data: IndexData;
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const expected = "two at least of selfAssessed, verified and official";

/** Faults of the data begin with the name of the assessment that they are in. */
function faultsOf(assessments: Assessments, given: readonly Given[]): Issue[] {
  const faults = [
    ...unknownFaults(["assessments"], assessments, assessmentKinds),
    ...given.flatMap(({ kind, data }) => dataFaults([kind], data)),
  ];
  return faults.length === 0 && given.length < 2
    ? [badArgument(["assessments"], expected, given[0]?.kind ?? assessments)]
    : faults;
}

/** The assessments in their fixed order; throws all that is wrong with them at once. */
export function givenIn(assessments: Assessments): readonly Given[] {
  if (!isRecord(assessments)) {
    refuse(subject, [badArgument(["assessments"], expected, assessments)]);
  }
  const given = assessmentKinds.flatMap((kind): Given[] => {
    const data = assessments[kind];
    return data === undefined ? [] : [{ kind, data }];
  });
  refuse(subject, faultsOf(assessments, given));
  return given;
}
