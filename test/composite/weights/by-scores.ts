import { criticWeights, deviationWeights, entropyWeights, principalComponentWeights } from "dxplan";

/** The ways to weigh components by their scores, each with the name that its faults begin with. */
export const byScores = [
  { name: "criticWeights", weightsOf: criticWeights },
  { name: "deviationWeights", weightsOf: deviationWeights },
  { name: "entropyWeights", weightsOf: entropyWeights },
  { name: "principalComponentWeights", weightsOf: principalComponentWeights },
] as const;
