/**
 * What a plan sets to be done:
 *
 * - `task` - a piece of work given to someone (nhiệm vụ)
 * - `solution` - a way of working that serves the targets (giải pháp)
 *
 * @category Vocabulary
 */
export const taskKinds = ["task", "solution"] as const;

/**
 * One of {@link taskKinds}.
 *
 * @category Vocabulary
 */
export type TaskKind = (typeof taskKinds)[number];

/**
 * How far a task is, in the words of follow-up systems:
 *
 * - `not-reported` - nothing has been published about it
 * - `not-started` - chưa thực hiện
 * - `in-progress` - đang thực hiện
 * - `evidence-needed` - cần bổ sung minh chứng
 * - `completed` - hoàn thành
 * - `stopped` - dừng thực hiện
 *
 * @category Vocabulary
 */
export const taskStates = [
  "not-reported",
  "not-started",
  "in-progress",
  "evidence-needed",
  "completed",
  "stopped",
] as const;

/**
 * One of {@link taskStates}.
 *
 * @category Vocabulary
 */
export type TaskState = (typeof taskStates)[number];
