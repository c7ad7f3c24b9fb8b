import * as library from "dxplan";
import * as z from "zod";

/** `levelTargetSchema` as `level-target.schema.json`. */
const fileOf = (name: string): string =>
  `${name.replace(/Schema$/, "").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.schema.json`;

/** The JSON Schema (draft 2020-12) of every exported schema, as a file's name and text. */
export const jsonSchemas = (): { readonly file: string; readonly text: string }[] =>
  Object.entries(library).flatMap(([name, value]) =>
    value instanceof z.ZodType
      ? [{ file: fileOf(name), text: `${JSON.stringify(z.toJSONSchema(value), null, 2)}\n` }]
      : [],
  );
