import { isDxplanError } from "../model/error.ts";
import type { ReadResult } from "./read-result.ts";

/** What something gives, or the error that it throws. */
export function safely<T>(run: () => T): ReadResult<T> {
  try {
    return { success: true, data: run() };
  } catch (error) {
    if (!isDxplanError(error)) throw error;
    return { success: false, error };
  }
}
