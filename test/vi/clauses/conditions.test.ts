import { expect, test } from "vitest";
import { targets } from "./shown.ts";

test.for([
  "Nếu đạt 85% hồ sơ đúng hạn thì xã được khen thưởng.",
  "Nếu có trên 90% học sinh dùng học bạ số, trường được xét thưởng.",
  "Trường hợp đạt dưới 70% thì phải giải trình.",
  "Phường nào không đạt 75% hồ sơ trực tuyến sẽ bị phê bình.",
  "Đơn vị nào đạt trên 95% thì được cộng điểm.",
])("a condition sets nothing: %s", (text) => {
  expect(targets(text, { year: 2024 })).toStrictEqual([]);
});

test.for([
  // What follows from it does.
  ["Nếu được cấp vốn, đến năm 2026, 80% chợ có mạng.", ["level reach 80, percent, 2026-12-31"]],
  [
    "Nếu đạt 50% thì huyện được thưởng; đến năm 2027, 95% thôn có mạng.",
    ["level reach 95, percent, 2027-12-31"],
  ],
  // A condition with no end that is told, and a limit that denies.
  ["Đến năm 2026, xem xét nếu 40% hộ có ví", ["level reach 40, percent, 2026-12-31"]],
  [
    "Không có phường nào dưới 85% hộ có ví vào năm 2026.",
    ["level atLeast 85, percent, 2026-12-31"],
  ],
  ["Đến năm 2026, nơi nào cũng có 90% hộ có ví.", ["level reach 90, percent, 2026-12-31"]],
  // Two times are compared.
  [
    "Nếu như năm 2020 có 12% hộ có ví thì năm 2023 đã đạt 60%.",
    ["level reach 12, percent, 2020-12-31", "level reach 60, percent, 2023-12-31"],
  ],
] as const)("%s", ([text, expected]) => {
  expect(targets(text, { year: 2024 })).toStrictEqual(expected);
});
