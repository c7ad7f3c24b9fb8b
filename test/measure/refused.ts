import { type DxplanError, isDxplanError } from "dxplan";
import { thrownBy } from "../model/outcome.ts";

/** The DxplanError that a call throws; anything else that it throws, or that it throws nothing, is thrown here. */
export function refusedBy(call: () => unknown): DxplanError {
  const error = thrownBy(call);
  if (!isDxplanError(error)) throw new Error("expected a DxplanError", { cause: error });
  return error;
}
