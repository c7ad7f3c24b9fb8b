import { isDxplanError } from "dxplan";
import { thrownBy } from "../model/outcome.ts";

/** The code of a DxplanError and the paths of its faults; or what else was thrown, or nothing. */
export const faultsOf = (call: () => unknown): unknown => {
  const error = thrownBy(call);
  return isDxplanError(error)
    ? [error.code, ...error.issues.map(({ path }) => path.join("."))]
    : error;
};
