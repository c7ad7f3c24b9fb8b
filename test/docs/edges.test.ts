import { describe, expect, test } from "vitest";
import written from "../../docs/edges.md?raw";
import { edgesPage } from "../../docs/edges-page.ts";
import { edgeLists } from "../edges/edges.ts";

describe("docs/edges.md", () => {
  test("is up to date (npm run update:edges)", () => {
    expect(written).toBe(edgesPage());
  });

  test.for(edgeLists)("has each code of $list in its section", ({ list, codes }) => {
    const [, section = ""] = written.split(`## \`${list}\`\n`);
    const [own = ""] = section.split("\n## ");
    expect(codes.filter((code) => !own.includes(`\n| \`${code}\` | `))).toStrictEqual([]);
  });

  test.for([
    "| `zero-target` | nothing can be divided by a required 0 | at most 0 %, at 5 % | attainment none, gap 5 points, not met |",
    "| “trên 3.000” against at least 2,500 | attainment 1.2, gap −500 units, met |",
    "| “trên 3.000” against at least 3,500 | attainment 0.857142857143, gap 500 units, met undetermined |",
    "| `suppressed` | it is held back | at least 80 %, too few people not to be recognised | reason `missing-value`, status `no-data` |",
  ])("says %s", (line) => {
    expect(written.split("\n")).toContain(line);
  });
});
