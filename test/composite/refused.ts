import { scorePlan } from "dxplan";
import { pathsIn, thrownBy } from "../model/outcome.ts";

/** What scorePlan says of its arguments: the code and the paths of a DxplanError; or what else was thrown, or nothing. */
export const faultsOf = (...args: readonly unknown[]): unknown =>
  pathsIn(thrownBy(() => Reflect.apply(scorePlan, undefined, args)));
