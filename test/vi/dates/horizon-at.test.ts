import { describe, expect, test } from "vitest";
import { horizonAt } from "../../../src/vi/dates/horizon-at.ts";
import { looksAt } from "../looks-at.ts";
import { piecesIn } from "../pieces-in.ts";

/** The times of a text. */
const timesIn = (text: string, year?: number): string[] =>
  piecesIn(text, (tokens, at) => horizonAt(tokens, at, { year }));

describe("in a text", () => {
  test.for<[text: string, times: readonly string[]]>([
    ["Đến năm 2025, trên 80% hồ sơ", ["Đến năm 2025"]],
    ["đạt 80% đến 2025 và 100% năm 2030", ["đến 2025", "năm 2030"]],
    ["đến 2030 tổng số hồ sơ", ["đến 2030"]],
    ["tăng từ 100 đến 2025 hồ sơ", []],
    ["từ 2000 hộ trở lên", []],
    ["sau 2025 thủ tục", []],
    ["xếp thứ 4/12, hoàn thành 35/63", []],
    ["hoàn thành trong 5 năm tới", []],
    ["từng ngành, hàng hóa, mỗi xã", []],
    ["7% hằng năm", ["hằng năm"]],
    ["đơn hàng năm 2024", ["năm 2024"]],
    ["so với năm 2020", ["năm 2020"]],
    ["cuối năm 2024, đầu năm 2025", ["cuối năm 2024", "đầu năm 2025"]],
    ["ngày 31/02/2025 và 31/12/25", ["ngày 31/02/2025", "31/12/25"]],
    ["Nghị quyết 57-NQ/TW ngày 22/12/2024", ["ngày 22/12/2024"]],
    ["Quyết định 06/2025/QĐ-TTg", []],
    ["mục 1.1.2025", ["1.1.2025"]],
    ["năm 2025 - 80%", ["năm 2025"]],
    ["năm 2025 và 2026, 80%", ["năm 2025 và 2026"]],
    ["năm 2025 và 2026 lần lượt đạt 80% và 90%", ["năm 2025 và 2026"]],
    ["năm 2025 và 2000 hộ", ["năm 2025"]],
    ["năm 2026 và 2025", ["năm 2026"]],
    ["đến năm 2025 và 2030", ["đến năm 2025"]],
    ["giai đoạn 2021~2025", ["giai đoạn 2021~2025"]],
    // A bar with the larger number before it is no part of a whole.
    ["đạt 28/63 đến 31/63 xã", []],
    ["đến 8/12 xã", []],
    ["- năm 2025\n- năm 2026", ["năm 2025", "năm 2026"]],
    ["giai đoạn 2021-2025\n, tầm nhìn 2030", ["giai đoạn 2021-2025", "tầm nhìn 2030"]],
    ["tháng 6, tháng 7/2025", ["tháng 7/2025"]],
    ["quý III và quý IV/2025", ["quý III và quý IV/2025"]],
    ["quý I và quý IV/2025", ["quý IV/2025"]],
    ["quý I, 5 xã; quý II, 3/2025", ["quý II, 3/2025"]],
    ["quý I, II và năm 2025", ["năm 2025"]],
    ["các quý, các quý I năm 2025", ["quý I năm 2025"]],
    ["tháng năm năm 2025, năm năm 2021-2025", ["tháng năm năm 2025", "năm năm 2021-2025"]],
    ["hai năm 2024, 2025; hai năm 2025", ["hai năm 2024, 2025", "năm 2025"]],
    ["trong năm học 2024 - 2025", ["trong năm học 2024 - 2025"]],
    ["năm học 2021-2025, năm học 2024", ["2021-2025"]],
    ["năm loại, năm mươi, năm học", []],
  ])("%j", ([text, times]) => {
    expect(timesIn(text)).toStrictEqual(times);
  });

  test.for<[text: string, times: readonly string[]]>([
    ["đến hết năm và trong năm học", ["đến hết năm"]],
    ["năm nay, năm loại, năm 5", ["năm nay"]],
    ["quý III và quý IV", ["quý III", "quý IV"]],
    ["6 tháng đầu năm", ["6 tháng đầu năm"]],
    ["trong 6 tháng", []],
    ["hạn ngày 15/12 hằng năm", ["hằng năm"]],
  ])("%j, of a year that is given", ([text, times]) => {
    expect(timesIn(text, 2025)).toStrictEqual(times);
  });

  test("nothing begins beyond the end", () => {
    expect(horizonAt([], 0)).toBeNull();
  });
});

/** How many pieces are looked at, from every place of a text on. */
const looksIn = (text: string): number =>
  looksAt(text, (tokens, at) => horizonAt(tokens, at, { year: 2025 }));

describe("twice the text takes twice the looks", () => {
  test.for([
    "năm ",
    "đến ",
    "từ ",
    "từ năm 2025 đến ",
    "đến năm 2025, tầm nhìn ",
    "các năm 2025, ",
    "2025, ",
    "2025 và năm ",
    "2021-",
    "1/",
    "tháng ",
    "quý III ",
    "quý I, ",
    "I, II, III, IV, ",
    "quý I, quý II, ",
    "năm học 2024-",
    "hai năm 2025, ",
    "từ nay cho đến hết ",
    "giai đoạn ",
    "hai trăm ",
    "6 tháng ",
    "tính đến hết ",
    "chậm nhất là ",
  ])("%j again and again", (part) => {
    const [once, twice] = [looksIn(part.repeat(300)), looksIn(part.repeat(600))];

    expect(twice).toBeLessThan(2.5 * once);
  });
});

test.for([
  ["đến 31/12, đạt 80%", ["đến 31/12"]],
  ["trước 30/6, đạt 80%", ["trước 30/6"]],
  ["đến 8/12 xã", []],
  ["đạt 31/12", []],
] as const)("a day whose year is that of the text: %s", ([text, times]) => {
  expect(timesIn(text, 2025)).toStrictEqual(times);
});
