import { parseTargets } from "dxplan/vi";
import { expect, it } from "vitest";

/** The name and the day of each draft, with what is doubtful about the day. */
const days = (text: string, year?: number): string[] =>
  parseTargets(text, year === undefined ? {} : { year }).map(({ name, due, doubts }) => {
    const codes = doubts
      .map(({ code }) => code)
      .filter((code) => code.includes("horizon") || code === "given-year");
    return [name, due ?? "none", ...codes].join(" | ");
  });

it.each([
  ["Đến ngày 31/01 năm sau giải ngân 100% vốn.", "giải ngân vốn | 2026-01-31 | given-year"],
  [
    "Trước ngày 31/01 năm sau, 100% xã nộp báo cáo.",
    "xã nộp báo cáo | 2026-01-30 | ambiguous-horizon | given-year",
  ],
  [
    "100% đơn vị gửi báo cáo chậm nhất ngày 15/01 năm sau.",
    "đơn vị gửi báo cáo | 2026-01-15 | given-year",
  ],
  [
    "100% đơn vị hoàn thành quyết toán trong quý I của năm kế tiếp.",
    "đơn vị hoàn thành quyết toán | 2026-03-31 | given-year",
  ],
  [
    "100% đơn vị hoàn thành quyết toán trong tháng 3 năm sau.",
    "đơn vị hoàn thành quyết toán | 2026-03-31 | given-year",
  ],
])("the next year is the one after that of the text: %s", (text, expected) => {
  expect(days(text, 2025)).toEqual([expected]);
});

it.each([undefined, 2025])("or after the one that was said before it (year %s)", (year) => {
  expect(
    days("Hết năm 2026 giải ngân 90% vốn, đến 31/01 năm sau giải ngân 100% vốn.", year),
  ).toEqual(["giải ngân vốn | 2026-12-31", "giải ngân vốn | 2027-01-31"]);
  expect(days("Mục tiêu năm 2027:\n- Đến ngày 31/01 năm sau giải ngân 100% vốn.", year)).toEqual([
    "giải ngân vốn | 2028-01-31",
  ]);
  expect(
    days(
      "Kế hoạch năm 2026\n- Quyết toán 100% dự án trong quý I năm sau; quyết toán 100% công trình trước tháng 7 năm tiếp theo.",
      year,
    ),
  ).toEqual([
    "Quyết toán dự án | 2027-03-31",
    "quyết toán công trình | 2027-06-30 | ambiguous-horizon",
  ]);
});

it.each([
  "Đến ngày 31/01 năm sau giải ngân 100% vốn.",
  "Giải ngân 100% vốn chậm nhất là đến hết ngày 31 tháng 01 của năm sau.",
  "Trong quý I năm sau giải ngân 100% vốn.",
  "Mục tiêu giai đoạn 2026 - 2030:\n- Đến ngày 31/01 năm sau, giải ngân 100% vốn.",
])("with no year there is no day, and no other is taken: %s", (text) => {
  const [draft] = parseTargets(text);
  expect(draft?.due).toBeNull();
  expect(draft?.act).toBe("commitment");
  expect(draft?.name.toLowerCase()).toBe("giải ngân vốn");
  expect(draft?.doubts.map(({ code }) => code)).toEqual(["implied-horizon"]);
});

it("nor is another taken for a day that there is not", () => {
  expect(days("Mục tiêu đến năm 2030:\n- Đến ngày 31/02/2027, 80% xã có mạng 5G.", 2025)).toEqual([
    "xã có mạng 5G | none | implied-horizon",
  ]);
});

it("a year alone that follows another is in comparisons too, and no time by itself", () => {
  const [draft] = parseTargets("Phấn đấu thu nhập năm sau cao hơn năm trước ít nhất 5%.");
  expect(draft?.due ?? null).toBeNull();
});

it("takes no one year for all that follow", () => {
  const [, draft] = parseTargets("Năm 2025 đạt 80%, các năm sau tăng bình quân 5%/năm.", {
    year: 2025,
  });
  expect(draft?.quantity).toEqual({ kind: "growth", over: "average" });
  expect(draft?.due).toBeNull();
});
