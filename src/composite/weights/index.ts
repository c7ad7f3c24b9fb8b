export type { ComponentWeight, DataWeights, ScoreColumns } from "./component-weight.ts";
export { criticWeights } from "./critic.ts";
export { deviationWeights } from "./deviation.ts";
export { effectiveWeights } from "./effective.ts";
export { entropyWeights } from "./entropy.ts";
export { equalWeights } from "./equal.ts";
export type { PrincipalComponentWeights } from "./principal-component.ts";
export { principalComponentWeights } from "./principal-component.ts";
