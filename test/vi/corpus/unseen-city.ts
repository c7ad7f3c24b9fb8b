import type { Clause } from "./clause.ts";
import { about, atLeast, atMost, between, committed, lessThan, maintain, reach } from "./label.ts";

/** Cities, towns and districts. */
export const city: readonly Clause[] = [
  {
    id: "u-012",
    text: "UBND quận giao chỉ tiêu năm 2024: tỷ lệ hồ sơ tiếp nhận trực tuyến từ 65% trở lên; hồ sơ trả trước hạn và đúng hạn không thấp hơn 98,5%; hồ sơ phải bổ sung nhiều hơn 01 lần dưới 2%.",
    targets: [
      committed("level", atLeast(65), "percent", "2024-12-31"),
      committed("level", atLeast(98.5), "percent", "2024-12-31"),
      committed("level", lessThan(2), "percent", "2024-12-31"),
    ],
  },
  {
    id: "u-013",
    text: "Thị xã phấn đấu năm 2025 vươn lên vị trí thứ 2/9 huyện, thị xã, thành phố về chuyển đổi số, tăng 03 bậc so với năm 2023.",
    targets: [
      committed("rank", reach(2), "rank", "2025-12-31", { of: 9 }),
      committed("change", reach(-3), "places", "2025-12-31", { baseline: 2023 }),
    ],
  },
  {
    id: "u-014",
    text: "Năm nay, thành phố đặt mục tiêu xây dựng 45 tuyến phố không dùng tiền mặt, vận động ít nhất 85% hộ kinh doanh nộp thuế điện tử.",
    year: 2025,
    targets: [
      committed("level", reach(45), "count", "2025-12-31"),
      committed("level", atLeast(85), "percent", "2025-12-31"),
    ],
  },
  {
    id: "u-015",
    text: "Đến ngày 31/5/2025, có 14/14 xã, thị trấn kết nối hệ thống họp trực tuyến với huyện.",
    targets: [committed("level", reach(14), "count", "2025-05-31", { of: 14 })],
  },
  {
    id: "u-016",
    text: "Giữ vững vị trí trong nhóm 3 quận, huyện dẫn đầu thành phố về năng lực cạnh tranh (DDCI), điểm số không thấp hơn 82 điểm.",
    targets: [
      committed("rank", maintain(3), "rank", null),
      committed("level", atLeast(82), "score", null),
    ],
  },
  {
    id: "u-017",
    text: "Trong quý II/2025, rút ngắn thời gian cấp phép xây dựng nhà ở riêng lẻ từ 15 ngày xuống còn 09 ngày làm việc.",
    targets: [committed("level", reach(9), "days", "2025-06-30")],
  },
  {
    id: "u-018",
    text: "Huyện phấn đấu cuối năm 2024 còn dưới 3,5% hộ nghèo, từ mức 5,12% của năm 2023; hộ cận nghèo giảm bình quân 1,5 điểm phần trăm/năm trong giai đoạn 2024-2025.",
    targets: [
      committed("level", lessThan(3.5), "percent", "2024-12-31", { baseline: 2023 }),
      committed("growth", reach(-1.5), "points", "2025-12-31"),
    ],
  },
  {
    id: "u-019",
    text: "Số vụ tai nạn giao thông năm 2025 giảm từ 5% đến 10% trên cả 3 tiêu chí so với năm 2024.",
    targets: [committed("change", between(-10, -5), "percent", "2025-12-31", { baseline: 2024 })],
  },
  {
    id: "u-020",
    text: "Đến năm 2027, diện tích cây xanh công cộng bình quân đạt 8,5 m2/người, tỷ lệ nước thải sinh hoạt được thu gom, xử lý đạt gần 40%, tỷ lệ thất thoát nước sạch giảm còn không quá 12%.",
    targets: [
      committed("level", reach(8.5), "size", "2027-12-31"),
      committed("level", about(40), "percent", "2027-12-31"),
      committed("level", atMost(12), "percent", "2027-12-31"),
    ],
  },
];
