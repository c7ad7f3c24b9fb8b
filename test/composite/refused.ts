import { isDxplanError, scorePlan } from "dxplan";
import { thrownBy } from "../model/outcome.ts";

/** What scorePlan says of its arguments: the code and the paths of a DxplanError; or what else was thrown, or nothing. */
export const faultsOf = (...args: readonly unknown[]): unknown => {
  const error = thrownBy(() => Reflect.apply(scorePlan, undefined, args));
  return isDxplanError(error)
    ? [error.code, ...error.issues.map(({ path }) => path.join("."))]
    : error;
};
