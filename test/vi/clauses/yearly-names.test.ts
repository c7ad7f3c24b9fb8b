import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

const read = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map(({ act, quantity, bound, name }) => {
    const over = quantity.kind === "growth" ? ` ${quantity.over}` : "";
    const value = bound === null || bound.kind === "between" ? "" : `${bound.kind} ${bound.value}`;
    return `${act}: ${quantity.kind}${over} ${value}: ${name}`;
  });

test.for([
  [
    "Đến năm 2030, tỷ lệ hộ nghèo giảm bình quân/năm: trên 1,5%.",
    "commitment: growth average lessThan -1.5: tỷ lệ hộ nghèo",
  ],
  [
    "Đến năm 2030, thu ngân sách tăng bình quân hằng năm: 8%.",
    "commitment: growth average reach 8: thu ngân sách",
  ],
  ["Đến năm 2030, số hộ nghèo giảm mỗi năm: 5%.", "commitment: growth each reach -5: số hộ nghèo"],
  ["Đến năm 2030, chi phí giảm: 20%.", "commitment: change reach -20: chi phí"],
  // What falls is a share of them, and no fall.
  [
    "Đến năm 2030, tỷ lệ hộ được giảm phí: 20%.",
    "commitment: level reach 20: tỷ lệ hộ được giảm phí",
  ],
] as const)("a change may be told before the colon of its number: %s", ([text, expected]) => {
  expect(read(text)).toStrictEqual([expected]);
});

test.for([
  ["Tỷ lệ đảng viên hàng năm đạt: 90% trở lên.", "Tỷ lệ đảng viên"],
  ["Tỷ lệ chi bộ hằng năm hoàn thành nhiệm vụ: 15%.", "Tỷ lệ chi bộ hoàn thành nhiệm vụ"],
] as const)("'every year' stands within a name: %s", ([text, name]) => {
  expect(parseTargets(text).map((draft) => draft.name)).toStrictEqual([name]);
});

test.for([
  [
    "Giai đoạn 2011 - 2022, GRDP bình quân đạt 6,67%/năm.",
    "result: growth average reach 6.67: GRDP",
  ],
  ["Năm 2022, doanh thu đạt 12%/năm.", "result: growth each reach 12: doanh thu"],
  ["Năm 2022, lãi suất cho vay đạt 6,5%/năm.", "result: level reach 6.5: lãi suất cho vay"],
] as const)("a sum in percent of a year grows by it: %s", ([text, expected]) => {
  expect(read(text)).toStrictEqual([expected]);
});

test("what the last term reached is a result, whatever was aimed at before", () => {
  const text =
    "Phấn đấu đến năm 2030 thu nhập đạt 90 triệu đồng.\nTrong nhiệm kỳ qua, tốc độ tăng trưởng giá trị sản xuất đạt 7,2%/năm.";
  expect(read(text).at(-1)).toMatch(/^result: growth/);
});

test("the year of prices dates nothing", () => {
  const text =
    "Quy mô GRDP năm 2022 (theo giá cố định năm 2010) đạt 772,2 nghìn tỷ đồng, gấp 2,17 lần so với năm 2010.";
  expect(parseTargets(text).map(({ due }) => due)).toStrictEqual(["2022-12-31", "2022-12-31"]);
});
