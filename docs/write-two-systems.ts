/**
 * Writes the picture of the two systems of units to docs/two-systems.svg. A test holds the picture to `vietnam`.
 *
 * `npm run update:two-systems`
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { twoSystems } from "./two-systems.ts";

writeFileSync(fileURLToPath(new URL("./two-systems.svg", import.meta.url)), twoSystems());
