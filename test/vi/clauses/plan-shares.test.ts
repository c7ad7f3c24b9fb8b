import { indicators } from "dxplan/seeds";
import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { names, targets } from "./shown.ts";

const acts = (words: string) =>
  parseTargets(words)
    .map(({ act }) => act)
    .join();

test.for([
  ["Tỷ lệ ký số đạt 83% (kế hoạch 90%).", 83, 90, "Tỷ lệ ký số"],
  ["Tỷ lệ ký số: 46,5% (KH: 40%).", 46.5, 40, "Tỷ lệ ký số"],
  ["Số hóa hồ sơ của huyện đạt 71% (chỉ tiêu giao: 80%).", 71, 80, "Số hóa hồ sơ của huyện"],
  ["Tỷ lệ hộ dùng ví đạt 64% (mục tiêu đến năm 2025: 60%).", 64, 60, "Tỷ lệ hộ dùng ví"],
] as const)("a plan in brackets is a commitment, what stands before it a result: %s", (row) => {
  const [words, done, planned, name] = row;
  const drafts = parseTargets(words);
  expect(drafts.map(({ act }) => act)).toStrictEqual(["result", "commitment"]);
  expect(drafts.map(({ bound }) => bound)).toStrictEqual([
    { kind: "reach", value: done },
    { kind: "reach", value: planned },
  ]);
  expect(names(words)).toStrictEqual([name, name]);
});

test("a plan of another year tells nothing of a number with a year of its own", () => {
  expect(acts("Phấn đấu năm 2027 đạt 64% hộ (mục tiêu năm 2030: 80%).")).toBe(
    "commitment,commitment",
  );
  expect(acts("Năm 2027, tỷ lệ ký số đạt 64% (mục tiêu năm 2030: 80%).")).toBe(
    "commitment,commitment",
  );
});

test.for([
  ["Cấp 35.000 tài khoản, đạt 87,5% kế hoạch năm.", "result,result"],
  ["Doanh thu là 420 tỷ đồng, đạt 102% kế hoạch.", "result,result"],
  ["Thu ngân sách của xã đạt 105% dự toán.", "result"],
  ["Đào tạo 600 học viên, bằng 120% so với kế hoạch năm 2024.", "result,result"],
  ["Đến 31/12/2025, cấp 9.000 tài khoản, đạt 90% kế hoạch.", "result,result"],
  // A promise stays one.
  ["Phấn đấu năm 2026 hoàn thành 100% kế hoạch đào tạo.", "commitment"],
  ["Phấn đấu cấp 9.000 tài khoản, vượt 5% kế hoạch.", "commitment,commitment"],
  ["Đến năm 2027 hoàn thành 100% chỉ tiêu kế hoạch.", "commitment"],
  // No share of a plan.
  ["Đến năm 2027, 90% kế hoạch của các sở được công khai.", "commitment"],
] as const)("a share of a plan tells how far it has come: %s", ([words, expected]) => {
  expect(acts(words)).toBe(expected);
});

test("a year after the plan is that of the figure", () => {
  expect(targets("Đưa 820 sản phẩm lên sàn, vượt 2,5% kế hoạch năm 2023.")).toStrictEqual([
    "level reach 820, count, 2023-12-31",
    "change in percent reach 2.5, percent, 2023-12-31",
  ]);
});

test("a share of a plan is no level of an indicator", () => {
  const [share] = parseTargets("Tỷ trọng kinh tế số trong GRDP đạt 102% kế hoạch.", { indicators });
  expect(share?.denominator).toBe("kế hoạch");
  expect(share?.indicator).toBeNull();
});

test.for([
  ["Sản lượng vượt kế hoạch 2,4%.", "change in percent reach 2.4, percent", "Sản lượng"],
  ["Thu ngân sách vượt dự toán giao 12%.", "change in percent reach 12, percent", "Thu ngân sách"],
  [
    "Phấn đấu thu ngân sách vượt chỉ tiêu Nghị quyết ít nhất 5%.",
    "change in percent atLeast 5, percent",
    "thu ngân sách",
  ],
] as const)("so much more than the plan, said after it: %s", ([text, expected, name]) => {
  expect(targets(text)).toStrictEqual([expected]);
  expect(names(text)).toStrictEqual([name]);
  expect(parseTargets(text)[0]?.denominator).not.toBeNull();
});

test("a plan that is surpassed with its own number is none", () => {
  expect(targets("Vượt kế hoạch đề ra là 70%.")).toStrictEqual(["level reach 70, percent"]);
});

test("a percentage of the same time of a year before is a ratio, and tells", () => {
  const text = "Thu ngân sách đạt 2.400 tỷ đồng, bằng 115% cùng kỳ năm 2024.";
  expect(targets(text)).toStrictEqual([
    "level reach 2400000000000, amount",
    "change in times reach 1.15, times",
  ]);
  expect(acts(text)).toBe("result,result");
  expect(parseTargets(text)[1]?.baseline?.year).toBe(2024);
});

const actsWithDoubts = (text: string) =>
  parseTargets(text, { year: 2025 }).map(
    ({ act, doubts }) =>
      `${act}${doubts.some(({ code }) => code === "result-or-commitment") ? "?" : ""}`,
  );

test.for([
  // Nothing says whether it is aimed at or told.
  ["Đạt 100% chỉ tiêu về BHYT.", ["result?"]],
  ["Hoàn thành 100% chỉ tiêu được giao.", ["result?"]],
  ["Thu ngân sách đạt 105% kế hoạch.", ["result?"]],
  ["Năm 2025, giải ngân vốn đầu tư công đạt 95% kế hoạch.", ["result?"]],
  // Nobody aims at such a share.
  ["Thu ngân sách đạt 87,5% kế hoạch.", ["result"]],
  // What is of a year to come is not told yet.
  ["Năm 2026, giải ngân vốn đầu tư công đạt 95% kế hoạch.", ["commitment"]],
  ["Đến năm 2026, thu ngân sách đạt 105% dự toán.", ["commitment"]],
  ["Năm 2024 hoàn thành 100% chỉ tiêu được giao.", ["result"]],
  // A heading of aims.
  [
    "Mục tiêu năm 2026:\n- Thu ngân sách đạt 105% dự toán.\n- Giải ngân đạt trên 95% kế hoạch.",
    ["commitment", "commitment"],
  ],
  [
    "Chỉ tiêu năm 2025:\n- Thu ngân sách đạt 105% dự toán.\n- Thu phí đạt 87% kế hoạch.",
    ["commitment?", "result?"],
  ],
  ["Nhiệm vụ trọng tâm:\n- Giải ngân đạt trên 95% kế hoạch vốn.", ["commitment?"]],
  ["Nhiệm vụ trọng tâm:\n- Hoàn thành 100% kế hoạch đào tạo.", ["commitment"]],
  ["Chỉ tiêu năm 2024:\n- Thu ngân sách đạt 105% dự toán.", ["result"]],
  ["Kết quả năm 2025:\n- Thu ngân sách đạt 105% dự toán.", ["result"]],
] as const)("what may be aimed at is a result only where that is told: %s", ([text, expected]) => {
  expect(actsWithDoubts(text)).toStrictEqual(expected);
});

test.for([
  [
    "Tỷ lệ ký số năm 2024 đạt 93,5%, vượt chỉ tiêu 92% được giao.",
    ["level reach 93.5, percent, 2024-12-31"],
  ],
  ["Năm 2024 đạt 60%, vượt mục tiêu 50% của năm.", ["level reach 60, percent, 2024-12-31"]],
  [
    "Năm 2024 đạt 60%, vượt kế hoạch 5%.",
    ["level reach 60, percent, 2024-12-31", "change in percent reach 5, percent, 2024-12-31"],
  ],
] as const)(
  "a plan that is a little lower is not so much that is surpassed: %s",
  ([text, expected]) => {
    expect(targets(text, { year: 2025 })).toStrictEqual(expected);
  },
);
