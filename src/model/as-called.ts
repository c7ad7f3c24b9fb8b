import { DxplanError, type Issue, isDxplanError } from "./error.ts";

/**
 * Runs something whose errors are to name the function that was called, not one that it calls, and where among its
 * arguments the fault lies.
 */
export function asCalled<T>(
  subject: string,
  run: () => T,
  place: (path: Issue["path"]) => Issue["path"] = (path) => path,
): T {
  try {
    return run();
  } catch (error) {
    if (!isDxplanError(error)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, path: place(issue.path) }));
    throw new DxplanError(error.code, subject, issues);
  }
}
