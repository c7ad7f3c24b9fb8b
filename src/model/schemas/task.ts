import * as z from "zod";
import { taskKinds, taskStates } from "../task.ts";
import { daySchema } from "./day.ts";
import { doubtSchema } from "./doubt.ts";
import { idSchema } from "./id.ts";
import { sourceSchema } from "./source.ts";
import { textSchema } from "./text.ts";

/**
 * A task or a solution of a plan.
 *
 * @category Schemas
 */
export const taskSchema = z.strictObject({
  /** The id, unique in its plan. */
  id: idSchema,
  /** A task, or a solution. */
  kind: z.enum(taskKinds),
  /** What is to be done. */
  name: textSchema,
  /** The organisation that answers for it, by its id in the plan; absent: none is named. */
  owner: idSchema.optional(),
  /** How far it is. */
  state: z.enum(taskStates),
  /** The last day, if one is set. */
  due: daySchema.optional(),
  /** The targets that it serves, if they are named. */
  targets: z.array(idSchema).optional(),
  /** Where it is printed. */
  source: sourceSchema,
  /** What is doubtful about it. */
  doubts: z.array(doubtSchema).optional(),
});
