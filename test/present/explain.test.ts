import { type Explanation, explain, languages, scorePlan, type TargetResult } from "dxplan";
import { national, observations, plans, traVinh2025, traVinh2025Synthetic } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import {
  act,
  cardOf,
  change,
  count,
  elsewhere,
  figure,
  growth,
  level,
  milestone,
  on,
  resultOn,
  statement,
  top20,
} from "../measure/evidence/fixture.ts";
import { refusedBy } from "../measure/refused.ts";

const textsOf = ({ steps }: Explanation) => steps.map(({ text }) => text);
const resultOf = (...args: Parameters<typeof cardOf>): TargetResult => resultOn(cardOf(...args));

describe("a level, explained", () => {
  const target = level({ due: "2025-12-31", baseline: { value: 40, date: "2020-12-31" } });
  const result = resultOf([target], [figure(72)]);

  test("has the formula with its numbers, and every step", () => {
    const explanation = explain(result);
    expect(explanation.formula).toBe("72 ÷ 80 = 90%");
    expect(textsOf(explanation)).toStrictEqual([
      "Required by 2025-12-31: at least 80%.",
      "Baseline: 40% (2020-12-31).",
      "Reported: 72% (2024-12-31).",
      "Attainment: 72 ÷ 80 = 90%.",
      "Gap: 80 − 72 = 8 points.",
      // (72 − 40) / 40 of the way after 4 of 5 years
      "Progress: (72 − 40) ÷ (80 − 40) = 80%.",
      "Pace 1: 80% of the way gone, where 80% was to be expected by then.",
      "Achieved per year since the baseline: 8 points.",
      "Required per year until the deadline: 8 points.",
      "Status: on track.",
    ]);
    expect(explanation.steps.map(({ kind }) => kind)).toStrictEqual([
      "required",
      "baseline",
      "value",
      "attainment",
      "gap",
      "progress",
      "pace",
      "pace",
      "pace",
      "status",
    ]);
  });

  test("in one sentence", () => {
    expect(explain(result).sentence).toBe(
      "share: by 2025-12-31: at least 80%; 72% (2024-12-31); attainment 90%; gap 8 points; on track.",
    );
    expect(explain(result, { language: "vi" }).sentence).toBe(
      "share: đến 31/12/2025: tối thiểu 80%; 72% (31/12/2024); tỷ lệ đạt 90%; còn thiếu 8 điểm phần trăm; đúng tiến độ.",
    );
  });

  test("in Vietnamese", () => {
    expect(textsOf(explain(result, { language: "vi" })).slice(0, 6)).toStrictEqual([
      "Yêu cầu đến 31/12/2025: tối thiểu 80%.",
      "Số gốc: 40% (31/12/2020).",
      "Kết quả công bố: 72% (31/12/2024).",
      "Tỷ lệ đạt: 72 ÷ 80 = 90%.",
      "Khoảng cách đến mục tiêu: 80 − 72 = 8 điểm phần trăm.",
      "Mức tiến triển từ số liệu gốc: (72 − 40) ÷ (80 − 40) = 80%.",
    ]);
  });
});

describe("the formula", () => {
  const formulaOf = (...args: Parameters<typeof cardOf>) => explain(resultOf(...args)).formula;
  const due = "2025-12-31";

  test.for<{ title: string; args: Parameters<typeof cardOf>; formula: string | null }>([
    {
      title: "what should fall",
      args: [
        [level({ indicator: "procedures", bound: { kind: "atMost", value: 20 } })],
        [on("procedures", "2024-12-31", 25)],
      ],
      formula: "20 ÷ 25 = 80%",
    },
    {
      title: "a place",
      args: [[top20({ due })], [on("place", "2024-12-31", 41, { of: 63 })]],
      formula: "(63 − 41) ÷ (63 − 20) = 51.2%",
    },
    {
      title: "a change from a base",
      args: [[change({ kind: "value", value: 60, date: "2021-12-31" })], [figure(65)]],
      formula: "(65 − 60) ÷ (70 − 60) = 50%",
    },
    {
      title: "a value below 0",
      args: [[level()], [figure(-8)]],
      formula: "(−8) ÷ 80 = −10%",
    },
    {
      title: "a corridor, below it",
      args: [[level({ bound: { kind: "within", low: 40, high: 50 } })], [figure(30)]],
      formula: "30 ÷ 40 = 75%",
    },
    {
      title: "a corridor, inside",
      args: [[level({ bound: { kind: "within", low: 40, high: 50 } })], [figure(45)]],
      formula: "1 = 100%",
    },
    {
      title: "a corridor, above it",
      args: [[level({ bound: { kind: "within", low: 40, high: 50 } })], [figure(60)]],
      formula: "(100 − 60) ÷ (100 − 50) = 80%",
    },
    {
      title: "a target of 0",
      args: [
        [level({ indicator: "procedures", bound: { kind: "reach", value: 0 } })],
        [on("procedures", "2024-12-31", 5)],
      ],
      formula: null,
    },
    { title: "no figure", args: [[level()], []], formula: null },
    { title: "a statement", args: [[statement()], []], formula: null },
  ])("of $title is $formula", ({ args, formula }) => {
    expect(formulaOf(...args)).toBe(formula);
  });
});

describe("the steps", () => {
  test("of a growth from levels show the rate: 121 from 100 in 2 years", () => {
    const target = growth("average", { kind: "value", value: 100, date: "2022-12-31" });
    const explanation = explain(resultOf([target], [on("output", "2024-12-31", 121)]));
    expect(textsOf(explanation)).toStrictEqual([
      "Required: at least 8% a year on average.",
      "Counted from 100 (2022-12-31).",
      "Reported: 121 (2024-12-31).",
      "Growth: 100 · ((121 ÷ 100)^(1 ÷ 2) − 1) = 10% a year.",
      "Attainment: 10 ÷ 8 = 125%.",
      "Gap: 8 − 10 = −2 points a year.",
      "No progress: no baseline.",
      "Met since 2024-12-31 without a break.",
      "Status: achieved.",
    ]);
  });

  test("of a reported growth do not", () => {
    const target = growth("average", { kind: "value", value: 100, date: "2022-12-31" });
    const rate = on("output", "2024-12-31", 6, { quantity: { kind: "growth", over: "average" } });
    const kinds = explain(resultOf([target], [rate])).steps.map(({ kind }) => kind);
    expect(kinds).not.toContain("growth");
  });

  test("of a change on a target say that its number stands in for the result", () => {
    const targets = [
      level({ id: "base", due: "2024-12-31" }),
      change({ kind: "target", target: "base" }, { due: "2030-12-31" }),
    ];
    const result = resultOn(cardOf(targets, [on("share", "2025-03-31", 84)]));
    const explanation = explain(result);
    expect(explanation.required).toBe("a rise of 10 points on the target of 2024");
    expect(textsOf(explanation)[1]).toBe(
      "Counted from 80% (2024-12-31), a target whose result is not known yet.",
    );
    expect(explanation.warnings).toStrictEqual([
      "counted from a target, its result not being known yet",
    ]);
  });

  test("of a target without a ratio say why", () => {
    const target = level({ indicator: "procedures", bound: { kind: "reach", value: 0 } });
    const explanation = explain(resultOf([target], [on("procedures", "2024-12-31", 5)]));
    expect(textsOf(explanation)).toContain("No attainment: the target is 0.");
    expect([explanation.attainment, explanation.reason]).toStrictEqual([null, "the target is 0"]);
  });

  test("of a corridor show progress as the way that it is", () => {
    const target = level({
      bound: { kind: "within", low: 40, high: 50 },
      baseline: { value: 20, date: "2020-12-31" },
    });
    const explanation = explain(resultOf([target], [figure(35)]));
    expect(textsOf(explanation)).toContain("Progress: 20 → 35 → 40 = 75%.");
  });

  test("of a missed target show what came after", () => {
    const figures = [on("share", "2024-12-31", 70), on("share", "2025-03-31", 85)];
    const explanation = explain(resultOf([level({ due: "2024-12-31" })], figures));
    expect(textsOf(explanation).slice(-3)).toStrictEqual([
      "After the deadline: 85% (2025-03-31).",
      "First met on 2025-03-31.",
      "Status: achieved late.",
    ]);
  });

  test("of a statement are its status alone", () => {
    const explanation = explain(resultOf([statement()], []));
    expect(textsOf(explanation)).toStrictEqual(["Status: assessed by hand."]);
    expect(explanation.sentence).toBe("A commitment: assessed by hand.");
  });
});

describe("what was reported", () => {
  const reportedOf = (...args: Parameters<typeof cardOf>) => explain(resultOf(...args)).reported;

  test.for<{ title: string; args: Parameters<typeof cardOf>; reported: string | null }>([
    { title: "nothing", args: [[level()], []], reported: null },
    {
      title: "an interval",
      args: [[level()], [figure(60, { qualifier: { kind: "moreThan" } })]],
      reported: "more than 60% (2024-12-31)",
    },
    {
      title: "figures that conflict, by publisher",
      args: [[level()], [figure(60), figure(65, { source: elsewhere })]],
      reported: "65% (2024-12-31); 60% (2024-12-31)",
    },
    { title: "an act", args: [[milestone()], [act(true)]], reported: "done (2024-12-31)" },
    {
      title: "a count",
      args: [
        [milestone({ id: "one" }), milestone({ id: "two" }), count(2, ["one", "two"])],
        [act(true, { milestone: { plan: "plan", target: "one" } })],
      ],
      reported: "1 of the targets met",
    },
  ])("is $reported: $title", ({ args, reported }) => {
    expect(reportedOf(...args)).toBe(reported);
  });

  test("says once that there is no figure", () => {
    expect(explain(resultOf([level()], [])).sentence).toBe("share: at least 80%; no data.");
  });
});

describe("sources and doubts", () => {
  const card = scorePlan(traVinh2025, observations, { asOf: "2024-12-31" });
  const rank = explain(resultOn(card, "dti-top-20-2025"), { language: "vi" });

  test("are those of the target, then of the figures, each once", () => {
    expect(rank.sources).toStrictEqual([
      "Cổng thông tin điện tử tỉnh Trà Vinh, Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh, đoạn 2",
      "Bộ TT&TT (dti.gov.vn), Xếp hạng DTI 2022, 12/07/2023, https://dti.gov.vn/xep-hang-2022",
    ]);
  });

  test("are read in the language", () => {
    expect(rank.doubts).toStrictEqual([
      "Đọc là trong 63 tỉnh, thành phố, số đơn vị khi ban hành kế hoạch",
      "Câu không ghi năm; đọc theo mục tiêu tổng quát đến năm 2025 ở câu trước",
    ]);
  });
});

describe("every result of every plan", () => {
  const cards = [...plans, national].map((plan) =>
    scorePlan(plan, [...observations, ...traVinh2025Synthetic], { asOf: "2025-06-30" }),
  );
  const explained = cards.flatMap(({ targets }) =>
    targets.flatMap((result) => languages.map((language) => explain(result, { language }))),
  );

  test("is explained in both languages, in sentences that are whole", () => {
    const broken = explained.flatMap(({ sentence, steps, name, status }) =>
      [sentence, name, status, ...steps.map(({ text }) => text)].filter(
        (text) => text === "" || /undefined|null|NaN|Infinity|\[object|\.\.$/.test(text),
      ),
    );
    expect(explained.length).toBeGreaterThan(300);
    expect(broken).toStrictEqual([]);
  });

  test("survives JSON, explained", () => {
    expect(JSON.parse(JSON.stringify(explained))).toStrictEqual(explained);
  });
});

test("what is no result, and another language, is refused at once", () => {
  const error = refusedBy(() => Reflect.apply(explain, undefined, [{}, { language: "zz" }]));
  expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual(["result", "language"]);
});
