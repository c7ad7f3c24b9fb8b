export type { ErrorCode, Issue, IssueCode } from "./error.ts";
export {
  DxplanError,
  errorCodes,
  formatIssue,
  isDxplanError,
  issueCodes,
} from "./error.ts";
export * from "./types.ts";
export * from "./words.ts";
