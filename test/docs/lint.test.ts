import { findingCodes } from "dxplan";
import { plans } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { lintPage } from "../../docs/lint-page.ts";

const { "../../docs/lint.md": written = "" } = import.meta.glob<string>("../../docs/lint.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The lines of the page on one plan. */
const linesOn = (id: string): readonly string[] => {
  const [, section = ""] = written.split(`: ${id}\n`);
  return (section.split("\n## ")[0] ?? "").split("\n");
};

describe("docs/lint.md", () => {
  test("is up to date (npm run update:lint)", () => {
    expect(written).toBe(lintPage());
  });

  test.for(findingCodes)("explains %s once", (code) => {
    expect(written.split("\n").filter((line) => line.startsWith(`| \`${code}\` |`))).toHaveLength(
      1,
    );
  });

  test.for(plans)("has a table of $id", ({ id }) => {
    expect(linesOn(id)).toContain("| severity | code | target | what |");
  });

  test.for([
    {
      plan: "hue-2024",
      line: "| warning | `asks-less` | `adults-smartphone-2024` | asks less than another plan: 75%, against 90% of adults-smartphone-2023 (hue-2023, 2023-12-31): 15 points less |",
    },
    {
      plan: "hue-2024",
      line: "| warning | `asks-less` | `transaction-accounts-2024` | asks less than another plan: 75%, against 80% of transaction-accounts-2023 (hue-2023, 2023-12-31): 5 points less |",
    },
    {
      plan: "hue-2024",
      line: "| warning | `asks-less` | `households-fibre-2024` | asks less than another plan: 80%, against 85% of households-fibre-access-2023 (hue-2023, 2023-12-31): 5 points less; another indicator, households-fibre-access (Covered by fibre; with a line and access to fibre) |",
    },
    {
      plan: "hung-yen-2025",
      line: "| note | `undefined-denominator` | `e-payment-accounts-2025` | a share of what is not defined: “tỷ lệ dân số”: No age is printed; read as the whole population |",
    },
    {
      plan: "phu-yen-2025",
      line: "| note | `misprint` | `work-files-commune-2030` | a slip: “Đến năm 2023 … so với năm 2025”: 2023 lies before its own base year, 2025; read as 2030, the year of the second general objective |",
    },
    {
      plan: "phu-yen-2025",
      line: "| warning | `asks-less` | `digital-economy-share-2030` | asks less than another plan: 15%, against 30% of digital-economy-share-749-2030 (national, 2030-12-31): 15 points less |",
    },
    {
      plan: "tra-vinh-2025",
      line: "| warning | `asks-less` | `sme-digital-platform-2025` | asks less than another plan: 30%, against 50% of sme-digital-platform-411-2025 (national, 2025-12-31): 20 points less |",
    },
    {
      plan: "tra-vinh-2025",
      line: "| note | `easier-later` | `labour-productivity-growth-2030` | easier at a later deadline: 11.5% a year, against 11.5% a year of labour-productivity-growth-2025 (2025-12-31): the same number, another comparator |",
    },
    {
      plan: "national",
      line: "| warning | `sources-disagree` | `egdi-rank-942-2025` | sources disagree: place 50, against place 70 of egdi-rank-749-2025 (2025-12-31): 20 places more |",
    },
    {
      plan: "national",
      line: "| note | `repeated` | `work-files-district-942-2025` | stands twice: 80%, as work-files-district-749-2025 (2025-12-31) |",
    },
  ])("says of $plan: $line", ({ plan, line }) => {
    expect(linesOn(plan)).toContain(line);
  });
});
