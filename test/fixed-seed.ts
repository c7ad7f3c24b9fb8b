import { fc } from "@fast-check/vitest";

// A commit has one verdict: properties draw the same cases in every run. `npm run check:random` draws others.
if (process.env["DXPLAN_RANDOM"] === undefined) fc.configureGlobal({ seed: 1 });
