import { explain, type StepKind, type TargetResult } from "dxplan";
import { describe, expect, test } from "vitest";
import {
  cardOf,
  change,
  figure,
  growth,
  level,
  on,
  resultOn,
  top20,
} from "../measure/evidence/fixture.ts";

const resultOf = (...args: Parameters<typeof cardOf>): TargetResult => resultOn(cardOf(...args));

/** What the steps of a kind say, in English and in Vietnamese. */
const textsOf = (result: TargetResult, kind: StepKind): readonly string[][] =>
  (["en", "vi"] as const).map((language) =>
    explain(result, { language })
      .steps.filter((step) => step.kind === kind)
      .map(({ text }) => text),
  );

describe("a sentence", () => {
  test("puts the deadline before what it is the deadline of", () => {
    const quantity = { kind: "change", in: "percent", from: { kind: "unstated" } } as const;
    const fall = change(quantity.from, {
      quantity,
      bound: { kind: "reach", value: -30 },
      due: "2030-12-31",
    });
    const result = resultOf([fall], []);
    expect(explain(result).sentence).toBe(
      "share: by 2030-12-31: a fall of 30%, on what is not stated; no data.",
    );
    expect(explain(result, { language: "vi" }).sentence).toBe(
      "share: đến 31/12/2030: giảm 30%, không ghi so với mốc nào; chưa có số liệu.",
    );
  });

  test("says why the publisher gives no value", () => {
    const result = resultOf([level()], [figure({ missing: "suppressed" })]);
    const { sentence, reason, reported } = explain(result);
    expect(sentence).toBe("share: at least 80%; no figure: held back; no data.");
    expect([reason, reported]).toStrictEqual(["no figure: held back", null]);
    expect(textsOf(result, "value")).toStrictEqual([
      ["Reported: no figure: held back."],
      ["Kết quả công bố: chưa có số liệu: không công bố."],
    ]);
  });

  test("marks a made-up figure", () => {
    const result = resultOf([level()], [figure(72, { synthetic: true })]);
    expect(explain(result).sentence).toBe(
      "share: at least 80%; 72% (2024-12-31) [made-up figure]; attainment 90%; gap 8 points; open.",
    );
    expect(explain(result, { language: "vi" }).sentence).toContain("[số liệu giả định]");
  });

  test("marks a status that rests on a made-up figure alone", () => {
    const late = on("share", "2025-03-31", 85, { synthetic: true });
    const result = resultOf([level({ due: "2024-12-31" })], [late]);
    expect(explain(result).sentence).toContain("achieved late [made-up figure].");
  });
});

describe("the status", () => {
  const old = level({ id: "old", due: "2024-12-31" });
  const renewed = (from: string) =>
    level({ id: "new", due: "2026-12-31", supersedes: { target: "old", from } });

  test.for([
    ["old", "2025-01-01", "missed (replaced)", "chưa đạt khi hết hạn (đã được thay thế)"],
    ["new", "2026-01-01", "open (not yet in force)", "còn thời hạn (chưa có hiệu lực)"],
    ["new", "2025-01-01", "open", "còn thời hạn"],
  ] as const)("of the %s target, replaced from %s, is %s", ([id, from, en, vi]) => {
    const result = resultOn(cardOf([old, renewed(from)], [figure(70)]), id);
    expect(textsOf(result, "status")).toStrictEqual([[`Status: ${en}.`], [`Tình trạng: ${vi}.`]]);
    expect(explain(result).sentence).toContain(`; ${en}.`);
  });

  test("of what goes back is said so whether more or less is better", () => {
    const target = level({
      indicator: "procedures",
      bound: { kind: "atMost", value: 20 },
      baseline: { value: 40, date: "2020-12-31" },
      due: "2025-12-31",
    });
    const result = resultOf([target], [on("procedures", "2024-12-31", 44)]);
    expect(explain(result, { language: "vi" }).status).toBe("kém hơn số liệu gốc");
  });
});

describe("the history", () => {
  const before = on("share", "2023-12-31", 85);

  test("of what is met says since when without a break", () => {
    expect(textsOf(resultOf([level()], [before, figure(86)]), "history")).toStrictEqual([
      ["Met since 2023-12-31 without a break."],
      ["Đạt liên tục từ 31/12/2023."],
    ]);
  });

  test("of what was met and is not says when it was first met", () => {
    expect(textsOf(resultOf([level()], [before, figure(70)]), "history")).toStrictEqual([
      ["First met on 2023-12-31."],
      ["Đạt lần đầu ngày 31/12/2023."],
    ]);
  });

  test("of what is met again says both", () => {
    const figures = [on("share", "2022-12-31", 81), on("share", "2023-12-31", 70), figure(86)];
    expect(textsOf(resultOf([level()], figures), "history")[0]).toStrictEqual([
      "First met on 2022-12-31.",
      "Met since 2024-12-31 without a break.",
    ]);
  });

  test("of what was never met says nothing", () => {
    expect(textsOf(resultOf([level()], [figure(70)]), "history")).toStrictEqual([[], []]);
  });
});

describe("the pace", () => {
  const baseline = { value: 34, date: "2020-12-31" };
  const on2024 = (place: number) => on("place", "2024-12-31", place, { of: 63 });

  test("of what goes back says how far", () => {
    const result = resultOf([top20({ baseline, due: "2025-12-31" })], [on2024(43)]);
    // (34 − 43) ÷ (34 − 20) = −9 ÷ 14 after 4 of 5 years; −9 ÷ 4; (43 − 20) ÷ 1
    expect(textsOf(result, "pace")).toStrictEqual([
      [
        "Pace −0.8: 64.3% of the way further off than at the baseline, where 80% was to be expected by then.",
        "Achieved per year since the baseline: −2.25 places.",
        "Required per year until the deadline: 23 places.",
      ],
      [
        "Hệ số tiến độ −0,8: lùi 64,3% chặng đường so với số liệu gốc, theo tiến độ phải đạt 80%.",
        "Mức tiến bình quân mỗi năm từ mốc gốc: −2,25 bậc.",
        "Mức tiến cần có mỗi năm đến hạn: 23 bậc.",
      ],
    ]);
  });

  test("is none without a deadline, and it is said why", () => {
    const result = resultOf([top20({ baseline })], [on2024(27)]);
    expect(textsOf(result, "pace")).toStrictEqual([
      ["No pace: no deadline."],
      ["Không tính được hệ số tiến độ: không ghi hạn."],
    ]);
  });

  test("from above a corridor leads to its upper edge", () => {
    const corridor = level({
      bound: { kind: "within", low: 40, high: 50 },
      baseline: { value: 80, date: "2020-12-31" },
      due: "2025-12-31",
    });
    // (80 − 65) ÷ (80 − 50)
    expect(textsOf(resultOf([corridor], [figure(65)]), "progress")[0]).toStrictEqual([
      "Progress: 80 → 65 → 50 = 50%.",
    ]);
  });
});

describe("a growth of each year", () => {
  const target = growth("each", { kind: "value", value: 100, date: "2021-12-31" });

  test("is told by its worst year, from the level a year before", () => {
    // 110 ÷ 100, 112 ÷ 110 and 125 ÷ 112: the second is the least
    const levels = [
      on("output", "2022-12-31", 110),
      on("output", "2023-12-31", 112),
      on("output", "2024-12-31", 125),
    ];
    const result = resultOf([target], levels);
    expect(explain(result).reported).toBe("112 (2023-12-31)");
    expect(textsOf(result, "growth")).toStrictEqual([
      ["Growth: 100 · (112 ÷ 110 − 1) = 1.8182% a year."],
      ["Tăng trưởng: 100 · (112 ÷ 110 − 1) = 1,8182%/năm."],
    ]);
  });

  test("is told from the base where the first year is the worst", () => {
    const levels = [on("output", "2022-12-31", 101), on("output", "2023-12-31", 112)];
    expect(textsOf(resultOf([target], levels), "growth")[0]).toStrictEqual([
      "Growth: 100 · (101 ÷ 100 − 1) = 1% a year.",
    ]);
  });

  test("is not computed where it is reported", () => {
    const reported = on("output", "2022-12-31", 6, { quantity: { kind: "growth", over: "each" } });
    const result = resultOf([target], [reported]);
    expect(explain(result).reported).toBe("6% a year (2022-12-31)");
    expect(textsOf(result, "growth")).toStrictEqual([[], []]);
  });
});
