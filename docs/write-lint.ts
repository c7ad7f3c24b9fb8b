/**
 * Writes the page of what `lintPlan` finds in the plans of the seeds to docs/lint.md. A test holds the page to it.
 *
 * `npm run update:lint`
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lintPage } from "./lint-page.ts";

writeFileSync(fileURLToPath(new URL("./lint.md", import.meta.url)), lintPage());
