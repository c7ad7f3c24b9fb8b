import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

const year = 2025;

/** What each draft says, on one line: act, number, year, base, name, and what it is a share of. */
const read = (text: string): string[] =>
  parseTargets(text, { year }).map(
    ({ act, bound, due, baseline, name, denominator, quantity, doubts }) =>
      [
        doubts.some(({ code }) => code === "result-or-commitment") ? `${act}?` : act,
        quantity.kind,
        bound === null || bound.kind === "between" ? "" : `${bound.kind} ${bound.value}`,
        due?.slice(0, 4) ?? "no day",
        ...(baseline === null ? [] : [`since ${baseline.year}`]),
        name,
        ...(denominator === null ? [] : [`of ${denominator}`]),
      ].join(" | "),
  );

test.for([
  [
    "Năm 2025 số vụ giảm 10% so với mức bình quân cả nước năm 2022.",
    ["result? | change | reach -10 | 2025 | since 2022 | số vụ"],
  ],
  [
    "Đến năm 2030 chi tiêu đạt 350 USD, gấp 2 lần so với số tiền mua sắm năm 2015.",
    [
      "commitment | level | reach 350 | 2030 | chi tiêu",
      "commitment | change | reach 2 | 2030 | since 2015 | chi tiêu",
    ],
  ],
  [
    "Tính đến ngày 19/8/2025, hồ sơ trực tuyến tăng 5% so với thời điểm báo cáo ngày 5/8.",
    ["result | change | reach 5 | 2025 | hồ sơ trực tuyến"],
  ],
  [
    "Phấn đấu giảm 20% chi phí so với hiện nay vào năm 2030.",
    ["commitment | change | reach -20 | 2030 | chi phí so với hiện nay"],
  ],
  [
    "Năm 2024 đạt 80% so với kế hoạch năm 2024.",
    ["result | level | reach 80 | 2024 |  | of kế hoạch"],
  ],
] as const)("what is compared may be named before its year: %s", ([text, expected]) => {
  expect(read(text)).toStrictEqual(expected);
});

test.for([
  [
    "Đến năm 2030 các địa phương chiếm 50% giá trị giao dịch của toàn quốc.",
    "commitment | level | reach 50 | 2030 | các địa phương | of giá trị giao dịch của toàn quốc",
  ],
  [
    "Đến năm 2030 kinh tế số chiếm 20% tổng mức bán lẻ.",
    "commitment | level | reach 20 | 2030 | kinh tế số | of tổng mức bán lẻ",
  ],
  ["Đến năm 2030 nữ chiếm 30% trở lên.", "commitment | level | atLeast 30 | 2030 | nữ"],
  [
    "Hồ sơ trực tuyến chiếm 80% vào năm 2030.",
    "commitment | level | reach 80 | 2030 | Hồ sơ trực tuyến",
  ],
] as const)("'chiếm' makes a number a share of what follows: %s", ([text, expected]) => {
  expect(read(text)).toStrictEqual([expected]);
});

test("'nhưng' parts two numbers", () => {
  expect(
    read("Năm 2024, chỉ số PAR đạt 87,61 điểm, tăng 1,59 điểm nhưng giảm 7 bậc so với năm 2023."),
  ).toStrictEqual([
    "result | level | reach 87.61 | 2024 | chỉ số PAR",
    "result | change | reach 1.59 | 2024 | chỉ số PAR",
    "result | change | reach 7 | 2024 | since 2023 | chỉ số PAR",
  ]);
});

test("a comma after a number that is reached ends its clause", () => {
  expect(read("Năm 2024, chỉ số PAPI đạt 50,77%, xếp vào nhóm thấp.")).toStrictEqual([
    "result | level | reach 50.77 | 2024 | chỉ số PAPI",
  ]);
});

test("what is told of a year ahead is doubtful, for it cannot be yet", () => {
  expect(read("Đến nay đã có 5 xã đạt chuẩn năm 2026.")).toStrictEqual([
    "result? | level | reach 5 | 2026 | xã đạt chuẩn",
  ]);
});

test.for([
  "Tính đến 16h ngày 24/8/2025 có báo cáo.",
  "Đây là thứ hạng cao nhất tỉnh đạt được qua 18 năm.",
])("an hour of a day and a length of time are no figures: %s", (text) => {
  expect(read(text)).toStrictEqual([]);
});

test("a number that opens its clause after a comma measures what follows it, and not what was said before", () => {
  const text =
    "Đến năm 2030 rút ngắn thời gian họp, giảm tối đa tài liệu giấy, 100% cơ quan dùng phần mềm chung.";
  expect(read(text).at(-1)).toBe(
    "commitment | level | reach 100 | 2030 | cơ quan dùng phần mềm chung",
  );
});

test("of a range of places the further one is the limit, in doubt", () => {
  const [draft, ...others] = parseTargets(
    "Phấn đấu DTI trong nhóm 10 - 15 tỉnh dẫn đầu năm 2026.",
    { year },
  );
  expect(others).toStrictEqual([]);
  expect(draft?.quantity.kind).toBe("rank");
  expect(draft?.bound).toStrictEqual({ kind: "atMost", value: 15 });
  expect(draft?.doubts.find(({ code }) => code === "implied-bound")?.readings).toStrictEqual([
    "atMost",
    "between",
  ]);
});

test("a forecast is no target, what is aimed at in forecasting is", () => {
  expect(read("Dự báo đến năm 2030 dân số thành thị đạt 60%.")).toStrictEqual([]);
  expect(read("Đến năm 2030 độ tin cậy dự báo đạt 90%.")).toStrictEqual([
    "commitment | level | reach 90 | 2030 | độ tin cậy dự báo",
  ]);
});
