export { boundSchema } from "./bound.ts";
export {
  componentSchema,
  indexNodeSchema,
  indexSchema,
  meanSchema,
  normaliserSchema,
} from "./composite.ts";
export { daySchema, periodSchema, spanSchema, validitySchema } from "./day.ts";
export { doubtSchema } from "./doubt.ts";
export { idSchema, unitIdSchema } from "./id.ts";
export { indicatorSchema, rangeSchema } from "./indicator.ts";
export {
  actSchema,
  figureSchema,
  observationSchema,
  observationsSchema,
  qualifierSchema,
  relationSchema,
  targetReferenceSchema,
} from "./observation.ts";
export type { ParseResult } from "./parse.ts";
export {
  defineIndex,
  parseObservations,
  parsePlan,
  safeDefineIndex,
  safeParseObservations,
  safeParsePlan,
} from "./parse.ts";
export {
  goalSchema,
  organisationSchema,
  planSchema,
  platformSchema,
  prioritySectorSchema,
} from "./plan.ts";
export { baseSchema, quantitySchema, reportedQuantitySchema } from "./quantity.ts";
export { legalDocumentSchema, sourceSchema } from "./source.ts";
export {
  baselineSchema,
  changeTargetSchema,
  growthTargetSchema,
  levelTargetSchema,
  milestoneTargetSchema,
  rankTargetSchema,
  statementTargetSchema,
  targetCountTargetSchema,
  targetSchema,
  unitCountTargetSchema,
} from "./target.ts";
export { taskSchema } from "./task.ts";
export { textSchema } from "./text.ts";
export { unitSchema } from "./unit.ts";
