import { parseTargets } from "dxplan/vi";
import { expect, it } from "vitest";

const year = 2025;

/** The name and the number of each draft, with its year. */
const said = (text: string): string[] =>
  parseTargets(text, { year }).map(({ name, bound, due }) =>
    [name, bound?.value ?? "", due?.slice(0, 4) ?? "none"].join(" | "),
  );

it.each([
  [
    "Phấn đấu đến năm 2030 thu nhập bình quân 80 triệu đồng/người/năm; tỷ lệ hộ nghèo dưới 1%.",
    ["thu nhập bình quân | 80000000 | 2030", "tỷ lệ hộ nghèo | 1 | 2030"],
  ],
  [
    "Phấn đấu năm 2026 đón 2,5 triệu lượt khách, doanh thu du lịch 500 tỷ đồng.",
    ["lượt khách | 2500000 | 2026", "doanh thu du lịch | 500000000000 | 2026"],
  ],
  [
    "Đến năm 2030, GRDP bình quân đầu người 150 triệu đồng, kim ngạch xuất khẩu 5 tỷ USD, thu ngân sách nhà nước trên địa bàn 30.000 tỷ đồng.",
    [
      "GRDP bình quân đầu người | 150000000 | 2030",
      "kim ngạch xuất khẩu | 5000000000 | 2030",
      "thu ngân sách nhà nước trên địa bàn | 30000000000000 | 2030",
    ],
  ],
  [
    "Phấn đấu năm 2026 diện tích gieo trồng 15.000 ha, năng suất lúa bình quân 60 tạ/ha, sản lượng 90.000 tấn.",
    [
      "diện tích gieo trồng | 15000 | 2026",
      "năng suất lúa bình quân | 60 | 2026",
      "sản lượng | 90000 | 2026",
    ],
  ],
  [
    "Chỉ tiêu năm 2026:\n- Thu nhập bình quân đầu người 75 triệu đồng/năm.\n- Tổng đàn lợn 50.000 con; đàn gia cầm 600.000 con.\n- Sản lượng thủy sản 12.500 tấn.",
    [
      "Thu nhập bình quân đầu người | 75000000 | 2026",
      "Tổng đàn lợn | 50000 | 2026",
      "đàn gia cầm | 600000 | 2026",
      "Sản lượng thủy sản | 12500 | 2026",
    ],
  ],
  [
    "Năm 2026, thu hút 10 dự án, tổng vốn đăng ký 5.000 tỷ đồng.",
    ["thu hút dự án | 10 | 2026", "tổng vốn đăng ký | 5000000000000 | 2026"],
  ],
])("a sum with neither verb nor colon: %s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  [
    "Năm 2026, tổng thu ngân sách 2.500 tỷ đồng, trong đó thu nội địa 1.800 tỷ đồng, thu xuất nhập khẩu 700 tỷ đồng.",
    [
      "tổng thu ngân sách | 2500000000000 | 2026",
      "thu nội địa | 1800000000000 | 2026",
      "thu xuất nhập khẩu | 700000000000 | 2026",
    ],
  ],
  [
    "Kế hoạch năm 2026 trồng mới 300 ha rừng, trong đó rừng phòng hộ 100 ha, rừng sản xuất 200 ha.",
    ["trồng mới rừng | 300 | 2026", "rừng phòng hộ | 100 | 2026", "rừng sản xuất | 200 | 2026"],
  ],
  [
    "Phấn đấu năm 2026 tổng sản lượng lương thực 250 nghìn tấn, trong đó lúa 200 nghìn tấn.",
    ["tổng sản lượng lương thực | 250000 | 2026", "lúa | 200000 | 2026"],
  ],
  [
    "Đến năm 2030, diện tích 500 ha, dân số 50.000 người.",
    ["diện tích | 500 | 2030", "dân số | 50000 | 2030"],
  ],
])("the parts of a sum: %s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  "Dự án trên 500 tỷ đồng được trình Hội đồng nhân dân năm 2026.",
  "Thu hút các dự án trên 50 ha trong năm 2026.",
  "Năm 2026 triển khai gói hỗ trợ 500 tỷ đồng cho doanh nghiệp.",
  "Hỗ trợ hộ có thu nhập dưới 2 triệu đồng trong năm 2026.",
  "Năm 2026 hộ có thu nhập 20 triệu đồng được vay vốn.",
  "Năm 2026, doanh nghiệp có doanh thu trên 500 tỷ đồng được khen thưởng.",
  "Vốn đầu tư 500 tỷ đồng, hoàn thành năm 2026.",
])("a sum that tells which thing is meant is no target: %s", (text) => {
  expect(said(text)).toEqual([]);
});

it.each([
  [
    "Phấn đấu đến năm 2027 thu nhập bình quân đầu người trên 80 triệu đồng.",
    ["thu nhập bình quân đầu người | 80000000 | 2027"],
  ],
  [
    "Đến năm 2027, vốn vay bình quân mỗi hộ trên 50 triệu đồng.",
    ["vốn vay bình quân mỗi hộ | 50000000 | 2027"],
  ],
  [
    "Phấn đấu đến năm 2027 xã có thu nhập bình quân trên 70 triệu đồng/người/năm.",
    ["thu nhập | 70000000 | 2027"],
  ],
])("a limit of a sum is one: %s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it("takes no length of time for a sum", () => {
  expect(
    said(
      "Nghị quyết nhiệm kỳ 2025 - 2030 đề ra: tổng vốn đầu tư toàn xã hội 5 năm khoảng 420 nghìn tỷ đồng.",
    ),
  ).toEqual(["tổng vốn đầu tư toàn xã hội 5 năm | 420000000000000 | 2030"]);
});
