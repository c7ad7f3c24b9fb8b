/**
 * Writes docs/edges.md from the rows of the tests. A test holds the page to them.
 *
 * `npm run update:edges`
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { edgesPage } from "./edges-page.ts";

writeFileSync(fileURLToPath(new URL("./edges.md", import.meta.url)), edgesPage());
