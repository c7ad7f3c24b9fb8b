import { pathsIn, thrownBy } from "../model/outcome.ts";

/** The code of a DxplanError and the paths of its faults; or what else was thrown, or nothing. */
export const faultsOf = (call: () => unknown): unknown => pathsIn(thrownBy(call));
