export { explain } from "./explain/explain.ts";
export type { Explanation, Step, StepKind } from "./explain/explanation.ts";
export { stepKinds } from "./explain/explanation.ts";
export * from "./messages/index.ts";
export type { NumberOptions } from "./text/number.ts";
export { formatDay, formatNumber, formatRatio } from "./text/number.ts";
export { reportedText } from "./text/reported.ts";
export type { RequiredTextOptions } from "./text/required.ts";
export { requiredText } from "./text/required.ts";
