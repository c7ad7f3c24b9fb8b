import type { DxplanError } from "../model/error.ts";

/**
 * What a `safeParse…` function of Vietnamese text returns: what was read, or the error.
 *
 * @category Vietnamese
 */
export type ReadResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: DxplanError };
