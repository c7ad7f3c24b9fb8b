import { parsePlan, safeParsePlan } from "dxplan";
import { indicators } from "dxplan/seeds";
import { type Blank, certainConfidence, draftPlan, parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { filledIn, valueAt, withValue } from "./fill.ts";
import { head } from "./head.ts";

const planOf = (text: string) => draftPlan(parseTargets(text, { indicators, year: 2026 }), head);
const paths = (blanks: readonly Blank[]) => blanks.map(({ path }) => path.join("."));

describe("draftPlan", () => {
  test("gives a plan that parsePlan accepts where nothing is open", () => {
    const { plan, blanks } = planOf(
      "Đến năm 2030, tối thiểu 90% hồ sơ công việc cấp xã được xử lý trên môi trường mạng; kinh tế số chiếm 15 - 20% GRDP.",
    );
    expect(blanks).toStrictEqual([]);
    const parsed = parsePlan(plan);
    expect(parsed.targets.map(({ id }) => id)).toStrictEqual([
      "work-files-online-commune-2030",
      "digital-economy-share-2030",
    ]);
    expect(parsed.indicators.map(({ id }) => id).sort()).toStrictEqual([
      "digital-economy-share",
      "work-files-online",
    ]);
  });

  test("lists what the words leave open, and is accepted once it is filled in", () => {
    const { plan, blanks } = planOf(
      [
        "Đến năm 2030, chỉ số chuyển đổi số (DTI) cấp tỉnh vào top 10.",
        "Đến năm 2030, khoảng 80% dân số trưởng thành có điện thoại thông minh (trừ người trên 80 tuổi).",
        "Đến năm 2030, phổ cập chữ ký số.",
      ].join("\n"),
    );
    const values: readonly (readonly [string, unknown])[] = [
      ["targets.0.quantity.of", 34],
      ["targets.1.bound.tolerance", 4],
      ["targets.1.exclusions.0.en", "People above 80"],
      ["targets.2.name.en", "Digital signatures for all"],
      ["targets.2.pillar", "society"],
    ];
    expect(paths(blanks)).toStrictEqual(values.map(([path]) => path));
    const complete = blanks.reduce<unknown>(
      (json, { path }, at) => withValue(json, path, values[at]?.[1]),
      plan,
    );
    const { targets } = parsePlan(complete);
    expect(targets.map(({ quantity }) => quantity.kind)).toStrictEqual([
      "rank",
      "level",
      "statement",
    ]);
  });

  test("leaves results out and says which", () => {
    const { plan, leftOut } = planOf(
      "Đã có 60% hộ dùng ví điện tử. Phấn đấu đến năm 2030, kinh tế số chiếm 20% GRDP.",
    );
    expect(leftOut).toStrictEqual([0]);
    expect(plan["targets"]).toHaveLength(1);
  });

  test("says of each blank which draft left it", () => {
    const { blanks } = planOf(
      "Đã có 60% hộ dùng ví điện tử. Phấn đấu đến năm 2030, vào nhóm 10 tỉnh dẫn đầu về chỉ số chuyển đổi số.",
    );
    expect(blanks.map(({ code, draft, low }) => [code, draft, low])).toStrictEqual([
      ["field", 1, 10],
    ]);
  });

  test("keeps the base of a change, or says that none is stated", () => {
    const { plan } = planOf(
      "Phấn đấu đến năm 2030, thủ tục hành chính giảm 30% so với năm 2025; năng suất lao động tăng gấp đôi; năng suất lao động tăng bình quân 8%/năm.",
    );
    expect(plan).toMatchObject({
      targets: [
        { quantity: { kind: "change", in: "percent", from: { kind: "date", date: "2025-12-31" } } },
        { quantity: { kind: "change", in: "times", from: { kind: "unstated" } } },
        { quantity: { kind: "growth", over: "average", from: { kind: "unstated" } } },
      ],
    });
  });

  test("has one blank for a text without targets", () => {
    expect(planOf("Không có gì.").blanks).toStrictEqual([
      {
        code: "targets",
        path: ["targets"],
        expected: "at least one target: the text sets none",
        draft: null,
      },
    ]);
  });
});

describe("an indicator of a drafted plan", () => {
  test("is named where the words surely mean it, and listed for a check", () => {
    const { plan, checks } = planOf("Phấn đấu đến năm 2030, kinh tế số chiếm 20% GRDP.");
    expect(valueAt(plan, ["targets", 0, "indicator"])).toBe("digital-economy-share");
    expect(checks).toStrictEqual([
      {
        kind: "indicator",
        path: ["targets", 0, "indicator"],
        draft: 0,
        indicator: { id: "digital-economy-share", confidence: 1 },
      },
    ]);
  });

  test("is a proposal with its confidence where they are not", () => {
    // A share of each sector is not the share of all: the names are alike, the indicators are not.
    const { plan, blanks, checks } = planOf(
      "Đến năm 2030, tỷ trọng kinh tế số trong từng ngành đạt tối thiểu 10%.",
    );
    expect(valueAt(plan, ["targets", 0, "indicator"])).toBeNull();
    const [blank] = blanks;
    expect(blank?.proposals?.map(({ id }) => id)).toStrictEqual(["digital-economy-share"]);
    expect(blank?.proposals?.[0]?.confidence).toBeLessThan(certainConfidence);
    expect(checks).toStrictEqual([]);
  });

  test.for([
    ["an unknown indicator", "Đến năm 2030, 90% trường học có vườn rau.", "targets.0.indicator"],
    [
      "a bound that asks for the worse",
      "Đến năm 2030, kinh tế số chiếm tối đa 20% GRDP.",
      "targets.0.indicator",
    ],
    [
      "a change that asks for the worse",
      "Phấn đấu đến năm 2030, dịch vụ sáng tạo dựa trên dữ liệu phục vụ người dân và doanh nghiệp giảm 30%.",
      "targets.0.indicator",
    ],
    [
      "a change of places",
      "Phấn đấu đến năm 2030, xếp hạng chỉ số chuyển đổi số (DTI) cấp tỉnh tăng 5 bậc.",
      "targets.0.bound.value",
    ],
    [
      "a deadline before the plan",
      "Phấn đấu đến năm 2024, kinh tế số chiếm 20% GRDP.",
      "targets.0.due",
    ],
    ["a tier of the past", "Đến năm 2030, 90% hồ sơ cấp huyện được ký số.", "targets.0.tiers"],
    ["place 70 of 63", "Đến năm 2030, xếp thứ 70/63 về DTI.", "targets.0.bound.value"],
    ["place 0 of 63", "Đến năm 2030, xếp thứ 0/63 về DTI.", "targets.0.bound.value"],
  ] as const)("or another field is a blank: %s", ([, text, path]) => {
    expect(paths(planOf(text).blanks)).toContain(path);
  });

  test("leaves districts to a unit of which nothing says that it has none", () => {
    const { validity: _, ...unit } = head.unit;
    const drafts = parseTargets("Đến năm 2030, 90% hồ sơ cấp huyện được ký số.");
    const { plan } = draftPlan(drafts, { ...head, unit });
    expect(valueAt(plan, ["targets", 0, "tiers"])).toStrictEqual(["district"]);
  });

  test("that no catalogue has comes with the definition to fill in", () => {
    const { blanks } = planOf("Đến năm 2030, tối thiểu 200 doanh nghiệp có vườn rau.");
    expect(blanks[0]?.definition?.indicator).toStrictEqual({
      id: "doanh-nghiep-co-vuon-rau",
      name: { vi: "doanh nghiệp có vườn rau", en: null },
      pillar: null,
      unitOfMeasure: "count",
      unitLabel: { vi: "doanh nghiệp", en: null },
      direction: "increase",
      accumulation: null,
      aggregation: { units: null, time: null },
      definitionVersion: null,
    });
    expect(paths(blanks[0]?.definition?.blanks ?? [])).toStrictEqual([
      "name.en",
      "unitLabel.en",
      "pillar",
      "accumulation",
      "aggregation.units",
      "aggregation.time",
      "definitionVersion",
    ]);
  });
});

describe("the ids of drafted targets", () => {
  test.for([
    ["Đến năm 2027, tối thiểu 90% hộ gia đình dùng cáp quang.", "ho-gia-dinh-dung-cap-quang-2027"],
    ["Đến năm 2030, phổ cập kỹ năng số.", "pho-cap-ky-nang-so-2030"],
    ["Đến năm 2030, 90% Đảng viên cấp xã có vườn rau.", "dang-vien-co-vuon-rau-commune-2030"],
  ] as const)("say what is measured: %s", ([text, id]) => {
    expect(valueAt(planOf(text).plan, ["targets", 0, "id"])).toBe(id);
  });

  test("are told apart where they are equal", () => {
    const { plan } = planOf(
      "Phấn đấu đến năm 2030, kinh tế số chiếm 20% GRDP. Kinh tế số chiếm 20% GRDP.",
    );
    expect(plan).toMatchObject({
      targets: [{ id: "digital-economy-share-2030" }, { id: "digital-economy-share-2030.2" }],
    });
  });

  test("are what is asked where nothing is named", () => {
    const drafts = parseTargets("Đến năm 2030, 90% trường học có vườn rau.").map((draft) => ({
      ...draft,
      name: "%",
    }));
    const { plan, blanks } = draftPlan(drafts, head);
    expect(valueAt(plan, ["targets", 0, "id"])).toBe("level-2030");
    expect(blanks[0]?.definition?.indicator["id"]).toBe("indicator");
  });

  test("are short, however long a name or the id of an indicator is", () => {
    const [draft] = parseTargets("Đến năm 2030, 90% trường học có vườn rau.");
    const long = "rat-".repeat(29).concat("dai");
    const of = indicators.find(({ id }) => id === "digital-economy-share");
    const given =
      draft === undefined || of === undefined
        ? []
        : [
            { ...draft, name: "rất dài ".repeat(900) },
            { ...draft, indicator: { id: long, confidence: 1 } },
          ];
    const { plan, blanks } = draftPlan(given, {
      ...head,
      indicators: of === undefined ? [] : [{ ...of, id: long }],
    });
    expect(valueAt(plan, ["targets", 0, "id"])).toBe(
      "rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-2030",
    );
    expect(String(valueAt(plan, ["targets", 1, "id"]))).toMatch(/^rat-[a-z-]{50,56}-2030$/);
    expect(safeParsePlan(filledIn(plan, blanks)).success).toBe(true);
  });
});

describe("the doubts of a draft", () => {
  test("stand in the plan, in words of both languages", () => {
    const { plan } = planOf("Phấn đấu đến năm 2030, kinh tế số tăng thêm 10%.");
    expect(plan).toMatchObject({
      targets: [
        {
          doubts: [
            {
              code: "points-or-percent",
              read: {
                vi: expect.stringMatching(/^Hiểu là: [^;]*phần trăm; cách hiểu khác: .*phần trăm$/),
                en: expect.stringMatching(/^Read as: [^;]*; else: [^;]*$/),
              },
            },
            {
              code: "unstated-base",
              read: {
                vi: "Hiểu là: chưa rõ mốc so sánh; cách hiểu khác: so với đầu kỳ kế hoạch",
                en: "Read as: base not stated; else: from the start of the plan",
              },
            },
          ],
        },
      ],
    });
  });

  test("that a plan has no code for are checks", () => {
    const { checks } = planOf("Đến năm 2030, ít nhất 1,500 doanh nghiệp có vườn rau.");
    expect(checks).toMatchObject([
      {
        kind: "doubt",
        path: ["targets", 0, "bound"],
        draft: 0,
        doubt: { code: "number", readings: ["1.5", "1500"] },
      },
    ]);
  });

  test("ask whether what nothing calls a commitment is one", () => {
    const { checks } = planOf("Kinh tế số chiếm 20% GRDP.");
    expect(checks).toMatchObject([
      { kind: "indicator" },
      { kind: "doubt", path: ["targets", 0], doubt: { code: "result-or-commitment" } },
    ]);
  });

  test("are never lost: each stands in the plan or among the checks", () => {
    const text = [
      "Kinh tế số tăng thêm 10%.",
      "Quý III, ít nhất 1,500 doanh nghiệp số.",
      "Trước ngày 30/6/2027, khoảng 80% hộ có cáp quang.",
      "Đến năm 2030, xếp thứ 5 về DTI.",
    ].join("\n");
    const drafts = parseTargets(text, { indicators, year: 2026 }).filter(
      ({ act }) => act === "commitment",
    );
    const { plan, checks } = draftPlan(drafts, head);
    const all = drafts.flatMap(({ doubts }, at) => doubts.map(({ code }) => `${at} ${code}`));
    const inPlan = drafts.flatMap((_, at) => {
      const doubts = valueAt(plan, ["targets", at, "doubts"]);
      return (Array.isArray(doubts) ? doubts : []).map(({ code }) => `${at} ${code}`);
    });
    const asChecks = checks.flatMap((check) =>
      check.kind === "doubt" ? [`${check.draft} ${check.doubt.code}`] : [],
    );
    expect(all.length).toBeGreaterThan(4);
    expect([...inPlan, ...asChecks].sort()).toStrictEqual(all.sort());
  });
});
