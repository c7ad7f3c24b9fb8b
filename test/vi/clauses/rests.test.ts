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
