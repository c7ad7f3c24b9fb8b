import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import type { Text } from "../../model/types.ts";

/** No name of a unit is longer; what is longer is no name. */
const longestName = 200;

export const isName = (text: unknown): text is string =>
  typeof text === "string" && text.length <= longestName && /\S/u.test(text);

export const aText = "text that is not blank, of at most 200 characters";

export const aName = "text that is not blank, of at most 200 characters; or { vi, en }";

/** A name, `null` if it is none. In one language it stands for both: no translation is made up. */
export function nameOf(name: unknown): Text | null {
  if (isName(name)) return { vi: name, en: name };
  const { vi, en, ...others } = fieldsOf(typeof name === "string" ? null : name);
  return isName(vi) && isName(en) && Object.keys(others).length === 0 ? { vi, en } : null;
}
