import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { names, target } from "./shown.ts";

/** What the drafts of a text of 2026 set or tell. */
const told = (text: string): string[] =>
  parseTargets(text, { year: 2026 }).map((draft) => `${draft.act}: ${target(draft)}`);

describe("what is so now is no aim", () => {
  test.for([
    [
      "Nghị quyết xác định: tỷ lệ hộ nghèo dưới 1%. Tỷ lệ này hiện là 3,5%.",
      ["commitment: level lessThan 1, percent", "result: level reach 3.5, percent"],
    ],
    [
      "Phấn đấu đến năm 2030 tỷ lệ đô thị hóa đạt 45%. Con số này hiện đang là 38%.",
      ["commitment: level reach 45, percent, 2030-12-31", "result: level reach 38, percent"],
    ],
    [
      "Tỷ lệ hộ nghèo hiện ở mức 3,5%, phấn đấu năm 2027 còn dưới 1%.",
      ["result: level reach 3.5, percent", "commitment: level lessThan 1, percent, 2027-12-31"],
    ],
    [
      "Chỉ số PCI hiện đang đứng thứ 22/34; mục tiêu đến năm 2027 xếp thứ 12.",
      ["result: rank of 34 reach 22, rank", "commitment: rank reach 12, rank, 2027-12-31"],
    ],
    [
      "Phấn đấu năm 2026 đạt 90%, trong khi hiện tỷ lệ này chỉ mới 65%.",
      ["commitment: level reach 90, percent, 2026-12-31", "result: level reach 65, percent"],
    ],
    [
      "Phấn đấu năm 2026 có 20 xã đạt chuẩn. Hiện toàn tỉnh có 12 xã.",
      ["commitment: level reach 20, count, 2026-12-31", "result: level reach 12, count"],
    ],
    [
      "Tỷ lệ tiêm chủng đang ở mức 88%, cần đạt 95% vào cuối năm 2026.",
      ["result: level reach 88, percent", "commitment: level reach 95, percent, 2026-12-31"],
    ],
    [
      "Đến năm 2026, 100% xã có 5G, trong khi hiện chỉ 45% xã có.",
      ["commitment: level reach 100, percent, 2026-12-31", "result: level reach 45, percent"],
    ],
    [
      "Mục tiêu năm 2026: 80%; hiện trạng: 62%.",
      ["commitment: level reach 80, percent, 2026-12-31", "result: level reach 62, percent"],
    ],
    [
      "Mục tiêu đến năm 2027:\n- Tỷ lệ hồ sơ trực tuyến đạt 85%, hiện mới 62%.",
      ["commitment: level reach 85, percent, 2027-12-31", "result: level reach 62, percent"],
    ],
    ["Thời gian giải quyết từ 15 ngày nay chỉ còn 9 ngày.", ["result: level reach 9, amount"]],
    [
      "Thời gian cấp giấy phép rút từ 20 ngày xuống, nay chỉ còn 9 ngày.",
      ["result: level reach 9, amount"],
    ],
    ["Tỷ lệ hồ sơ trực tuyến từ chỗ chỉ 20% nay đã đạt 85%.", ["result: level reach 85, percent"]],
  ] as const)("%s", ([text, expected]) => {
    expect(told(text)).toStrictEqual(expected);
  });

  test("its words are of no name", () => {
    const text = "Tỷ lệ hộ nghèo hiện ở mức 3,5%, phấn đấu năm 2027 còn dưới 1%.";
    expect(names(text)).toStrictEqual(["Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo"]);
  });
});

test.for([
  // Words that begin or end alike.
  "Phấn đấu thực hiện đạt 90% kế hoạch năm 2026.",
  "Năm nay đạt 90% hồ sơ trực tuyến, phấn đấu.",
  "Đến năm 2026, hiện đại hóa 90% trạm y tế.",
  // What is there already, and is to be done.
  "Đến năm 2026, 90% hồ sơ hiện đang lưu trữ được số hóa.",
  "Đến năm 2026 giảm số vụ còn 90 vụ, hiện đang ở mức 120 vụ.",
  // A plan that is under way is of the years to come.
  "Hiện tỉnh đang triển khai kế hoạch đến năm 2027 có 90% xã có 5G.",
  "Hiện nay xã thực hiện lộ trình đến năm 2027 đạt 90% hồ sơ trực tuyến.",
  "Phấn đấu năm 2026 có 90% hộ đang dùng nước giếng chuyển sang nước máy.",
])("words of now that tell nothing of a number: %s", (text) => {
  expect(
    parseTargets(text, { year: 2026 }).map(({ act, bound }) => [act, bound?.value]),
  ).toContainEqual(["commitment", 90]);
});
