import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { target } from "./shown.ts";

/** What the drafts of a text of 2026 set or tell. */
const told = (text: string): string[] =>
  parseTargets(text, { year: 2026 }).map((draft) => `${draft.act}: ${target(draft)}`);

test.for([
  [
    "Đến nay 85% hồ sơ đã số hóa, 15% còn lại hoàn thành trong quý II/2026.",
    ["result: level reach 85, percent", "commitment: level reach 15, percent, 2026-06-30"],
  ],
  [
    "Đã số hóa 85% hồ sơ; 15% còn lại hoàn thành trong quý II/2026.",
    ["result: level reach 85, percent", "commitment: level reach 15, percent, 2026-06-30"],
  ],
  [
    "Toàn xã đã có 12/15 thôn đạt chuẩn, 3 thôn còn lại hoàn thành trong năm 2026.",
    ["result: level reach 12, count", "commitment: level reach 3, count, 2026-12-31"],
  ],
  [
    "Đã giải quyết 85% hồ sơ, còn lại 15% hoàn thành trong tháng 9/2026.",
    ["result: level reach 85, percent", "commitment: level reach 15, percent, 2026-09-30"],
  ],
  [
    "Giải ngân đạt 60% kế hoạch, 40% còn lại phấn đấu giải ngân trong quý IV/2026.",
    ["result: level reach 60, percent", "commitment: level reach 40, percent, 2026-12-31"],
  ],
  [
    "Đã có 28/34 xã hoàn thành; các xã còn lại hoàn thành trong quý III/2026.",
    ["result: level reach 28, count"],
  ],
  // What is left and not done is told of, and so is what was done in a year that is gone.
  [
    "Đến nay đã đạt 85%, 15% còn lại chưa hoàn thành trong năm 2025.",
    ["result: level reach 85, percent, 2025-12-31", "result: level reach 15, percent, 2025-12-31"],
  ],
  [
    "Đã số hóa 85% hồ sơ; 15% còn lại hoàn thành trong năm 2025.",
    ["result: level reach 85, percent", "result: level reach 15, percent, 2025-12-31"],
  ],
] as const)("the rest of what has come about: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test.for([
  [
    "Phấn đấu đến hết quý III/2026 có 12/15 xã số hóa xong sổ hộ tịch, còn lại xong trước ngày 15/12/2026.",
    ["commitment: level reach 12, count, 2026-09-30", "commitment: statement, 2026-12-14"],
  ],
  [
    "Đến 15/10/2026, 100% các xã hoàn thành số hóa; riêng các xã vùng cao hoàn thành trong tháng 12/2026.",
    ["commitment: level reach 100, percent, 2026-10-15", "commitment: statement, 2026-12-31"],
  ],
  [
    "Phấn đấu 100% sở công khai dữ liệu trong tháng 11/2026, riêng Văn phòng Tỉnh ủy: đến 31/12/2026.",
    ["commitment: level reach 100, percent, 2026-11-30", "commitment: statement, 2026-12-31"],
  ],
  [
    "Phấn đấu 80% bệnh viện công bố bệnh án điện tử đến 30/9/2026; các bệnh viện còn lại về đích trong quý IV/2026.",
    ["commitment: level reach 80, percent, 2026-09-30", "commitment: statement, 2026-12-31"],
  ],
  // What has come about has not the time of what is left.
  ["Đã hoàn thành 80%, còn lại xong trước 15/12/2026.", ["result: level reach 80, percent"]],
  // No verb of being done, no deadline, a number of its own.
  [
    "Phấn đấu năm 2026 đạt 80%, riêng các xã vùng cao được lùi một bước.",
    ["commitment: level reach 80, percent, 2026-12-31"],
  ],
  [
    "Phấn đấu năm 2026 đạt 80%, riêng các xã vùng cao hoàn thành 60% trong năm 2027.",
    [
      "commitment: level reach 80, percent, 2026-12-31",
      "commitment: level reach 60, percent, 2027-12-31",
    ],
  ],
] as const)("what is left has a time of its own: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test.for([
  [
    "Toàn bộ công dân đủ điều kiện có định danh mức 2 trong tháng 8/2026; tối thiểu 85% tài khoản được kích hoạt trong tháng 9/2026.",
    ["commitment: statement, 2026-08-31", "commitment: level atLeast 85, percent, 2026-09-30"],
  ],
  [
    "Trong tháng 11/2026 phải xử lý xong 37 hồ sơ quá hạn, không để phát sinh hồ sơ quá hạn mới.",
    ["commitment: level reach 37, count, 2026-11-30", "commitment: statement, 2026-11-30"],
  ],
] as const)("beside an aim the year of the text is one to come: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});
