import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { targets } from "./shown.ts";

const told = (text: string): string[] =>
  parseTargets(text, { year: 2024 }).map(({ act, doubts }) => {
    const isDoubtful = doubts.some(({ code }) => code === "result-or-commitment");
    return `${act}${isDoubtful ? ", in doubt" : ""}`;
  });

// Whatever the form: a year ahead commits, that of the text leaves it open.
test.for([
  ["Số hộ có ví không dưới 70% vào năm $.", "commitment", "commitment, in doubt"],
  ["Số hộ có ví đạt 70% vào năm $.", "commitment", "commitment, in doubt"],
  ["100% thôn có loa năm $.", "commitment", "commitment, in doubt"],
  ["Giữ vị trí thứ 12 về chỉ số DTI năm $.", "commitment", "commitment, in doubt"],
  ["So với năm 2020, năng suất tăng 1,8 lần vào năm $.", "commitment", "result, in doubt"],
  ["Điểm DTI năm $ tăng 0,04 điểm so với năm 2022.", "commitment", "result, in doubt"],
] as const)("%s", ([text, ahead, own]) => {
  expect(told(text.replace("$", "2025"))).toStrictEqual([ahead]);
  expect(told(text.replace("$", "2024"))).toStrictEqual([own]);
});

test.for([
  "Điểm DTI năm 2023 tăng 0,04 điểm so với năm 2022.",
  "Năm 2023 tỉnh xếp thứ 12 về chỉ số DTI.",
  "6 tháng đầu năm 2023, doanh thu đạt 15 tỷ đồng.",
  "Tỷ lệ hộ có ví đạt 70% năm 2023.",
])("of a year gone it is a result: %s", (text) => {
  expect(told(text)).toStrictEqual(["result"]);
});

test.for([
  [
    "6 tháng đầu năm 2024, tỷ lệ hộ có ví đạt 45%, phấn đấu cả năm đạt 80%.",
    ["level reach 45, percent, 2024-06-30", "level reach 80, percent, 2024-12-31"],
  ],
  [
    "Quý I/2025 đạt 20% hồ sơ trực tuyến, cả năm phấn đấu đạt 70%.",
    ["level reach 20, percent, 2025-03-31", "level reach 70, percent, 2025-12-31"],
  ],
  ["Phấn đấu cả năm đạt 65% hồ sơ trực tuyến.", ["level reach 65, percent, 2024-12-31"]],
  ["Đến năm 2026, cả năm xã đều đạt 90% hộ có ví.", ["level reach 90, percent, 2026-12-31"]],
  // A base is no time of a result.
  [
    "Năm 2023, số hộ có ví đạt 76%, tăng 10% so với cùng kỳ năm 2022.",
    ["level reach 76, percent, 2023-12-31", "change in percent reach 10, percent, 2023-12-31"],
  ],
] as const)("%s", ([text, expected]) => {
  expect(targets(text, { year: 2024 })).toStrictEqual(expected);
});

test("the year after a comparison is its base", () => {
  const text = "Số hộ có ví tăng 10% so với cùng kỳ năm 2022; doanh thu tăng 5% so với cùng kỳ.";
  const bases = parseTargets(text, { year: 2024 }).map(({ baseline }) => baseline?.year ?? null);
  expect(bases).toStrictEqual([2022, null]);
});

test.for([
  ["Tỷ lệ hộ nghèo cuối năm 2025 còn 3,2%.", "result"],
  ["Hết năm 2025, 80% hồ sơ nộp trực tuyến.", "result"],
  ["Tỷ lệ hộ nghèo giảm 1,1% so với đầu năm.", "result"],
  // Up to a year that is gone, or by a year to come.
  ["Đến hết năm 2025, 80% hồ sơ nộp trực tuyến.", "commitment"],
  ["Cuối năm 2027, 80% hồ sơ nộp trực tuyến.", "commitment"],
  ["Phấn đấu cuối năm 2025 còn 3,2% hộ nghèo.", "commitment"],
] as const)("the end of a year that is gone is told of: %s", ([text, act]) => {
  expect(parseTargets(text, { year: 2026 }).map((draft) => draft.act)).toStrictEqual([act]);
});

test("'vừa' of small and medium enterprises is no word of what was just done", () => {
  expect(told("Trên 90% doanh nghiệp nhỏ và vừa được tiếp cận nền tảng số.")).toStrictEqual([
    "commitment, in doubt",
  ]);
});

test("a share of an aim that was set is no aim, and what stands after it neither", () => {
  const text =
    "Kết quả năm 2023\n1. Dữ liệu: 13/17 dịch vụ được dùng, đạt 76,5% mục tiêu; 100% kho dữ liệu sẵn sàng kết nối.";
  expect(told(text).slice(-2)).toStrictEqual(["result", "result"]);
});

test.for([
  "Năm 2023 có một số chỉ tiêu nổi bật như: tỷ lệ hộ có cáp quang đạt 87%.",
  "Năm 2023 có nhiều chỉ tiêu nổi bật: tỷ lệ hộ có cáp quang đạt 87%.",
])("targets that stand out were met: %s", (text) => {
  expect(told(text)).toStrictEqual(["result"]);
});

test("what is doubtful of one line is no surer on the next", () => {
  const text = "- Tỷ lệ hộ có cáp quang: 80%.\n- Tỷ lệ thôn có sóng 5G: 70%.";
  expect(told(text)).toStrictEqual(["commitment, in doubt", "commitment, in doubt"]);
});

test("a slip in the word of commitment commits all the same", () => {
  expect(told("Phấn đầu 80% hộ có cáp quang.")).toStrictEqual(["commitment"]);
});

describe("what is of a year to come has not come about", () => {
  const acts = (text: string): string[] =>
    parseTargets(text, { year: 2025 }).map(
      ({ act, due, doubts }) =>
        `${act} ${due?.slice(0, 4)}${doubts.some(({ code }) => code === "result-or-commitment") ? "?" : ""}`,
    );

  test.for([
    [
      "Năm 2025 ước đạt 80% và năm 2026 là 85%, năm 2027 là 90%.",
      ["result 2025", "commitment 2026", "commitment 2027"],
    ],
    [
      "Thu ngân sách năm 2026 tăng tối thiểu 10% so với ước thực hiện năm 2025.",
      ["commitment 2026"],
    ],
    ["Kết quả năm 2025 đạt 80%, năm 2026 đạt 85%.", ["result 2025", "commitment 2026"]],
    // Its own words say so: one of the two may be a slip.
    ["Đã đạt 80% vào năm 2026.", ["result 2026?"]],
    ["Ước năm 2026 đạt 80%.", ["result 2026?"]],
  ] as const)("%s", ([text, expected]) => {
    expect(acts(text)).toStrictEqual(expected);
  });
});

const acts = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map(
    ({ act, bound, doubts }) =>
      `${act} ${bound?.value}${doubts.some(({ code }) => code === "result-or-commitment") ? "?" : ""}`,
  );

test.for([
  ["Nâng tỷ lệ ký số từ 45% hiện nay lên 80% vào năm 2026.", ["commitment 80"]],
  ["Tăng số xã từ 12 xã hiện có lên 15 xã vào năm 2026.", ["commitment 15"]],
  ["Tỷ lệ ký số từ 45% năm 2020 nay đã lên 80%.", ["result 80"]],
  ["Thời gian giải quyết từ 15 ngày nay chỉ còn 9 ngày.", ["result 9"]],
] as const)("now is when a change starts only right after its number: %s", ([text, expected]) => {
  expect(acts(text)).toStrictEqual(expected);
});

test.for([
  ["Tỷ lệ ký số: chỉ tiêu giao 80%, đạt 55%.", ["commitment 80", "result 55?"]],
  ["Chỉ tiêu giao: tỷ lệ ký số 80%, đạt 55%.", ["commitment 80", "result 55?"]],
  ["Mục tiêu 80%, phấn đấu đạt 85%.", ["commitment 80", "commitment 85"]],
  ["Chỉ tiêu: đạt 80% hộ, đạt 50% xã.", ["commitment 80", "commitment 50"]],
] as const)("what is reached after a plan is likely what came of it: %s", ([text, expected]) => {
  expect(acts(text)).toStrictEqual(expected);
});

test.for([
  ["Tỷ lệ hộ nghèo cuối năm 2025 còn 2,5%.", ["commitment 2.5?"]],
  ["Tỷ lệ hộ nghèo cuối năm 2024 còn 2,5%.", ["result 2.5"]],
  ["Đến cuối năm 2025, tỷ lệ hộ nghèo còn 2,5%.", ["commitment 2.5"]],
  ["Cuối năm 2026, tỷ lệ hộ nghèo còn 2,5%.", ["commitment 2.5"]],
] as const)("what is left at the end of a year may be told: %s", ([text, expected]) => {
  expect(acts(text)).toStrictEqual(expected);
});
