import { isDxplanError, scorePlan } from "dxplan";
import { observations, traVinh2025 } from "dxplan/seeds";
import { expect, test } from "vitest";

const pathsOf = (more: object): string[] => {
  try {
    scorePlan(traVinh2025, observations, { asOf: "2024-12-31", ...more });
    return [];
  } catch (error) {
    return isDxplanError(error) ? error.issues.map(({ path }) => path.join(".")) : ["other"];
  }
};

test.for([
  { more: { minCoverage: 0.1 }, paths: ["minCoverage"] },
  { more: { weights: { target: {}, pillar: {} } }, paths: ["weights.target", "weights.pillar"] },
  { more: { minimumCoverage: 0.1 }, paths: [] },
])("scorePlan refuses options that do not exist: $paths", ({ more, paths }) => {
  expect(pathsOf(more)).toStrictEqual(paths);
});
