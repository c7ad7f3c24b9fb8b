/**
 * Writes docs/cells.md from the rows of the tests. A test holds the page to them.
 *
 * `npm run update:cells`
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cellsPage } from "./cells-page.ts";

writeFileSync(fileURLToPath(new URL("./cells.md", import.meta.url)), cellsPage());
