import { fc } from "@fast-check/vitest";

// Stryker finds a test again by its title, which carries the seed, and runs it for every mutant.
fc.configureGlobal({ seed: 1, numRuns: 30, endOnFailure: true });
