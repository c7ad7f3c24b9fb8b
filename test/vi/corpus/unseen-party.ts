import type { Clause } from "./clause.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  committed,
  moreThan,
  reach,
  reported,
  stated,
} from "./label.ts";

/** Resolutions and reports of party congresses and committees. */
export const party: readonly Clause[] = [
  {
    id: "u-042",
    text: "Đại hội thống nhất các chỉ tiêu đến năm 2030: tốc độ tăng giá trị sản xuất bình quân hằng năm từ 12,5% trở lên; cơ cấu kinh tế: công nghiệp - xây dựng 48%, dịch vụ 36%, nông nghiệp 16%; tỷ lệ đô thị hóa trên 45%.",
    targets: [
      committed("growth", atLeast(12.5), "percent", "2030-12-31"),
      committed("level", reach(48), "percent", "2030-12-31"),
      committed("level", reach(36), "percent", "2030-12-31"),
      committed("level", reach(16), "percent", "2030-12-31"),
      committed("level", moreThan(45), "percent", "2030-12-31"),
    ],
  },
  {
    id: "u-043",
    text: "Hằng năm có trên 90% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên, trong đó hoàn thành xuất sắc không quá 20%; tỷ lệ phát triển đảng viên mới đạt từ 3% đến 4% so với tổng số đảng viên.",
    targets: [
      committed("level", moreThan(90), "percent", null),
      committed("level", atMost(20), "percent", null),
      committed("level", between(3, 4), "percent", null),
    ],
  },
  {
    id: "u-044",
    text: "Trước năm 2027, ít nhất 4/5 cấp ủy viên cơ sở dưới 45 tuổi có chứng chỉ kỹ năng số.",
    targets: [committed("level", atLeast(80), "percent", "2026-12-31")],
  },
  {
    id: "u-045",
    text: "Kết thúc nhiệm kỳ 2020 - 2025, Đảng bộ đã hoàn thành 22/24 chỉ tiêu Nghị quyết Đại hội đề ra, trong đó có 15 chỉ tiêu vượt.",
    targets: [
      reported("count", reach(22), "count", "2025-12-31", { of: 24 }),
      reported("count", reach(15), "count", "2025-12-31"),
    ],
  },
  {
    id: "u-046",
    text: "Nghị quyết xác định đến năm 2030 không còn hộ nghèo theo chuẩn hiện hành (trừ hộ không còn khả năng lao động).",
    targets: [stated("2030-12-31", { exclusions: 1 })],
  },
  {
    id: "u-047",
    text: "Đưa quy mô nền kinh tế năm 2030 đạt khoảng 350 nghìn tỷ đồng, gấp đôi năm 2023; GRDP bình quân đầu người vượt 7.500 USD.",
    targets: [
      committed("level", about(350_000_000_000_000), "amount", "2030-12-31"),
      committed("change", reach(2), "times", "2030-12-31", { baseline: 2023 }),
      committed("level", moreThan(7500), "amount", "2030-12-31"),
    ],
  },
  {
    id: "u-048",
    text: "Tỷ lệ hộ nghèo đa chiều giảm bình quân 0,8 - 1%/năm.",
    targets: [
      committed("growth", between(-1, -0.8), "points", null, { doubt: "points-or-percent" }),
    ],
  },
  {
    id: "u-049",
    text: "Đến năm 2030, diện tích lúa chất lượng cao chiếm tối thiểu 75%, sản lượng lương thực có hạt đạt 1,1 triệu tấn, giá trị sản phẩm trên 01 ha đất trồng trọt đạt 160 triệu đồng.",
    targets: [
      committed("level", atLeast(75), "percent", "2030-12-31"),
      committed("level", reach(1_100_000), "size", "2030-12-31"),
      committed("level", reach(160_000_000), "amount", "2030-12-31"),
    ],
  },
  {
    id: "u-050",
    text: "Phấn đấu có từ 01 đến 02 khu công nghệ số tập trung được thành lập trước năm 2030.",
    targets: [committed("level", between(1, 2), "count", "2029-12-31")],
  },
];
