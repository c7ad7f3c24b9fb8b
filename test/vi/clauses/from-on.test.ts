import { parseTargets } from "dxplan/vi";
import { expect, it } from "vitest";
import { target } from "./shown.ts";

const year = 2025;

const horizonDoubts = (text: string): string[] =>
  parseTargets(text, { year }).flatMap(({ doubts }) =>
    doubts
      .filter(({ code }) => code === "implied-horizon")
      .map(({ readings }) => readings.join(" or ")),
  );

it.each([
  ["Từ năm 2027 đạt 100% hồ sơ được xử lý trực tuyến.", "none or 2027-01-01"],
  ["Kể từ năm 2027, 100% văn bản được ký số.", "none or 2027-01-01"],
  ["Từ năm 2027 trở đi, 100% cán bộ được tập huấn.", "none or 2027-01-01"],
  ["Mỗi xã có ít nhất 2 sản phẩm OCOP từ năm 2027.", "none or 2027-01-01"],
  ["Từ quý II/2026, 100% hồ sơ được tiếp nhận trực tuyến.", "none or 2026-04-01"],
  ["Từ ngày 01/7/2026, 100% trường học thu học phí không dùng tiền mặt.", "none or 2026-07-01"],
  ["Từ năm 2027, chấm dứt sử dụng hồ sơ giấy.", "none or 2027-01-01"],
  ["Sau năm 2027 đạt 100% xã có mạng 5G.", "none or unknown"],
])("no deadline is what begins to hold: %s", (text, doubt) => {
  const [draft] = parseTargets(text, { year });
  expect(draft?.due).toBeNull();
  expect(draft?.dueBasis).toBeNull();
  expect(draft?.act).toBe("commitment");
  expect(horizonDoubts(text)).toEqual([doubt]);
  expect(draft?.doubts.map(({ code }) => code)).not.toContain("result-or-commitment");
});

it.each([
  [
    "Đến năm 2026: 90% hồ sơ; từ năm 2027: 100% hồ sơ được số hóa.",
    ["level reach 90, percent, 2026-12-31", "level reach 100, percent"],
  ],
  [
    "Đến năm 2026 đạt 90%, từ năm 2027 đạt 100% hồ sơ được số hóa.",
    ["level reach 90, percent, 2026-12-31", "level reach 100, percent"],
  ],
  [
    "Đến năm 2027 đạt 90%, sau năm 2027 đạt 100% hồ sơ được số hóa.",
    ["level reach 90, percent, 2027-12-31", "level reach 100, percent"],
  ],
  [
    "Mục tiêu đến năm 2030:\n- Từ năm 2027, 100% xã có mạng 5G, 90% thôn có cáp quang.\n- 80% hộ có máy tính.",
    ["level reach 100, percent", "level reach 90, percent", "level reach 80, percent, 2030-12-31"],
  ],
  [
    "Mục tiêu từ năm 2027 trở đi:\n- 100% xã có mạng 5G.\n- 90% thôn có cáp quang.",
    ["level reach 100, percent", "level reach 90, percent"],
  ],
  ["Mục tiêu sau năm 2030:\n- 100% xã có mạng 5G.", ["level reach 100, percent"]],
  [
    "Từ năm 2026, tỉnh phấn đấu đến năm 2030 có 80% hồ sơ trực tuyến.",
    ["level reach 80, percent, 2030-12-31"],
  ],
])("nor does it take another's: %s", (text, expected) => {
  expect(parseTargets(text, { year }).map(target)).toEqual(expected);
});

it.each([
  [
    "Số hóa 100% hồ sơ phát sinh từ năm 2026 trong quý III năm 2027.",
    ["level reach 100, percent, 2027-09-30"],
  ],
  [
    "Đến năm 2030, 100% hồ sơ phát sinh từ năm 2026 được số hóa.",
    ["level reach 100, percent, 2030-12-31"],
  ],
  [
    "Mục tiêu đến năm 2028:\n- Số hóa 100% tài liệu ban hành từ năm 2026.",
    ["level reach 100, percent, 2028-12-31"],
  ],
  [
    "Mục tiêu đến năm 2028:\n- Từ năm 2021, tỉnh triển khai một cửa; 100% hồ sơ được số hóa.",
    ["level reach 100, percent, 2028-12-31"],
  ],
  [
    "Mục tiêu đến năm 2026: 100% đơn vị cấp xã (không còn cấp huyện từ ngày 01/7/2026) dùng hệ thống chung.",
    ["level reach 100, percent, 2026-12-31"],
  ],
])("what begins with things, in the past or in brackets dates nothing: %s", (text, expected) => {
  expect(parseTargets(text, { year }).map(target)).toEqual(expected);
});

it.each([
  "Từ ngày 01/7/2026 cả nước còn 34 tỉnh.",
  "Từ năm 2026 toàn tỉnh có 96 xã.",
  "Từ năm 2020 trở về trước còn 15 xã đặc biệt khó khăn.",
])("a count is no target since something began: %s", (text) => {
  expect(parseTargets(text, { year })).toEqual([]);
});

it("tells of a result no day on which it began", () => {
  const [draft] = parseTargets("Từ năm 2025, đã có 80% hồ sơ được xử lý trực tuyến.", { year });
  expect(draft).toMatchObject({ act: "result", due: null, dueBasis: null });
});

it("doubts no year of what has no day", () => {
  const [draft] = parseTargets("Bắt đầu từ quý II, phấn đấu 100% hồ sơ được số hóa.", { year });
  expect(draft?.due).toBeNull();
  expect(draft?.doubts.map(({ code }) => code)).not.toContain("given-year");
});
