/**
 * Writes the JSON Schema of every schema to docs/schemas. A test holds the files to the schemas.
 *
 * `npm run update:schemas`
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchemas } from "./json-schemas.ts";

const folder = fileURLToPath(new URL("./schemas/", import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { file, text } of jsonSchemas()) writeFileSync(folder + file, text);
