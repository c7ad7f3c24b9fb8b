import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { target } from "./shown.ts";

/** What the drafts of a text of 2025 set or tell. */
const told = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map((draft) => `${draft.act}: ${target(draft)}`);

test.for([
  ["100% trường thu học phí không dùng tiền mặt - hạn: 31/12", "2025-12-31"],
  ["100% xã có trang thông tin; thời hạn hoàn thành: 30/9", "2025-09-30"],
  ["100% xã có trang thông tin (hạn: 15/11)", "2025-11-15"],
  ["Đến hết năm 100% xã có trang thông tin", "2025-12-31"],
] as const)("a term without its year is of the year of the text: %s", ([text, due]) => {
  expect(told(text)).toStrictEqual([`commitment: level reach 100, percent, ${due}`]);
});

test.for([
  ["Trong năm 92,5% hộ có cáp quang.", "level reach 92.5, percent, 2025-12-31"],
  ["Tiến độ: 8/12 xã đạt chuẩn.", "level reach 8, count"],
] as const)("a share after the year, a part after a label: %s", ([text, expected]) => {
  expect(parseTargets(text, { year: 2025 }).map(target)).toStrictEqual([expected]);
});

test.for([
  [
    "Đến 31/01/2026 giải ngân vốn đầu tư công đạt 95% kế hoạch.",
    "commitment: level reach 95, percent, 2026-01-31",
  ],
  [
    "Tỷ lệ giải ngân vốn đầu tư công đạt 95 % KH (đến 31/01/2026).",
    "commitment: level reach 95, percent, 2026-01-31",
  ],
  [
    "Đến 31/01/2024 giải ngân vốn đầu tư công đạt 95% kế hoạch.",
    "result: level reach 95, percent, 2024-01-31",
  ],
] as const)("of a day ahead nobody can tell how far a plan has come: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual([expected]);
});

test.for([
  ["Hoàn thành 18/20 chỉ tiêu (90%).", ["result: level reach 90, percent"]],
  [
    "Số thủ tục cắt giảm thời gian: 45 thủ tục/tổng số 120 thủ tục (đạt 37,5%).",
    ["result: level reach 37.5, percent"],
  ],
  [
    "Số thủ tục được rút ngắn thời gian năm 2026: 45 thủ tục.",
    ["commitment: level reach 45, count, 2026-12-31"],
  ],
] as const)("a count is no plan of its own and no fall: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

const aims = "Chỉ tiêu năm 2026\n- Giảm 50% số cuộc họp, giảm 30% văn bản giấy so với năm trước.";

test.for([
  [aims, ["commitment", "commitment"]],
  [aims.replace("Chỉ tiêu năm 2026", "Kết quả thực hiện năm 2024"), ["result", "result"]],
  [aims.replace("Chỉ tiêu năm 2026", "Chỉ tiêu năm 2024"), ["commitment", "result"]],
  [aims.replace("so với", "đã thực hiện so với"), ["commitment", "result"]],
] as const)("under aims a comparison with the time before is an aim: %s", ([text, acts]) => {
  expect(parseTargets(text, { year: 2025 }).map(({ act }) => act)).toStrictEqual(acts);
});

test.for([
  [
    "6 tháng cuối năm: hồ sơ trực tuyến ≥ 75%; phản ánh đúng hạn 100%.",
    [
      "commitment: level atLeast 75, percent, 2025-12-31",
      "commitment: level reach 100, percent, 2025-12-31",
    ],
  ],
  [
    "Quý I/2025: hồ sơ trực tuyến 45%, thanh toán 30%.",
    ["result: level reach 45, percent, 2025-03-31", "result: level reach 30, percent, 2025-03-31"],
  ],
] as const)("beside a limit a figure of the year of the text is an aim: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});
