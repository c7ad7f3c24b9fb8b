import { expect, test } from "vitest";
import { targets } from "./shown.ts";

test.for([
  [
    "Phấn đấu tốc độ tăng trưởng GRDP bình quân 10%/năm, trong đó: công nghiệp 12,3%, dịch vụ trên 9%.",
    [
      "growth average reach 10, percent",
      "growth average reach 12.3, percent",
      "growth average moreThan 9, percent",
    ],
  ],
  [
    "Phấn đấu tốc độ tăng trưởng kinh tế năm 2026 đạt 9%, trong đó: công nghiệp tăng 11%; nông nghiệp giảm 3%.",
    [
      "growth each reach 9, percent, 2026-12-31",
      "growth each reach 11, percent, 2026-12-31",
      "growth each reach -3, percent, 2026-12-31",
    ],
  ],
  // A share, what is named after its number, and a sum are no parts of what grows.
  [
    "Phấn đấu tốc độ tăng trưởng kinh tế 9%, trong đó công nghiệp chiếm 40%; tỷ lệ hộ nghèo 2%; 95% dân có BHYT.",
    [
      "growth each reach 9, percent",
      "level reach 40, percent",
      "level reach 2, percent",
      "level reach 95, percent",
    ],
  ],
  [
    "Phấn đấu tốc độ tăng trưởng kinh tế 9%; thu ngân sách đạt 5.000 tỷ đồng, trong đó thuế 60%.",
    [
      "growth each reach 9, percent",
      "level reach 5000000000000, amount",
      "level reach 60, percent",
    ],
  ],
] as const)("parts of what grows: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});
