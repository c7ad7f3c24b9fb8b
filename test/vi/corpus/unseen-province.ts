import type { Clause } from "./clause.ts";
import { about, atLeast, atMost, between, committed, moreThan, reach, stated } from "./label.ts";

/** Plans of provinces: ranks, money, tiers, horizons. */
export const province: readonly Clause[] = [
  {
    id: "u-001",
    text: "Đến hết năm 2026, 100% trung tâm phục vụ hành chính công cấp xã bố trí ki-ốt tra cứu tự phục vụ; thời gian chờ bình quân của người dân không quá 20 phút/lượt giao dịch.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31", { tiers: ["commune"] }),
      committed("level", atMost(20), "minutes", "2026-12-31"),
    ],
  },
  {
    id: "u-002",
    text: "Chỉ số cải cách hành chính (PAR INDEX) của tỉnh năm 2026 đạt từ 90 điểm trở lên, nằm trong nhóm 12 tỉnh, thành phố dẫn đầu; thứ hạng Chỉ số hài lòng (SIPAS) tăng tối thiểu 03 bậc so với năm 2024.",
    targets: [
      committed("level", atLeast(90), "score", "2026-12-31"),
      committed("rank", atMost(12), "rank", "2026-12-31"),
      committed("change", atMost(-3), "places", "2026-12-31", { baseline: 2024 }),
    ],
  },
  {
    id: "u-003",
    text: "Tỷ trọng kinh tế số trong GRDP năm 2027 đạt khoảng 18%, đến năm 2030 chiếm từ 25 - 28%.",
    targets: [
      committed("level", about(18), "percent", "2027-12-31"),
      committed("level", between(25, 28), "percent", "2030-12-31"),
    ],
  },
  {
    id: "u-004",
    text: "Năm 2024, hồ sơ công việc được lập, xử lý hoàn toàn trên môi trường mạng (trừ tài liệu mật) đạt ít nhất 95% ở cấp tỉnh, 90% ở cấp huyện và 75% ở cấp xã.",
    targets: [
      committed("level", atLeast(95), "percent", "2024-12-31", {
        tiers: ["province"],
        exclusions: 1,
      }),
      committed("level", atLeast(90), "percent", "2024-12-31", {
        tiers: ["district"],
        exclusions: 1,
      }),
      committed("level", atLeast(75), "percent", "2024-12-31", {
        tiers: ["commune"],
        exclusions: 1,
      }),
    ],
  },
  {
    id: "u-005",
    text: "Giai đoạn 2026 - 2030, tốc độ tăng năng suất lao động bình quân đạt trên 7,5%/năm.",
    targets: [committed("growth", moreThan(7.5), "percent", "2030-12-31")],
  },
  {
    id: "u-006",
    text: "Trong giai đoạn 2025-2030, thu hút ít nhất 05 dự án bán dẫn với tổng vốn đăng ký tối thiểu 1,2 tỷ USD; doanh thu công nghiệp công nghệ số đến năm 2030 gấp 2,5 lần năm 2024.",
    targets: [
      committed("level", atLeast(5), "count", "2030-12-31"),
      committed("level", atLeast(1_200_000_000), "amount", "2030-12-31"),
      committed("change", reach(2.5), "times", "2030-12-31", { baseline: 2024 }),
    ],
  },
  {
    id: "u-007",
    text: "Phấn đấu trước ngày 01/7/2026, toàn tỉnh không còn thôn, buôn nào chưa có sóng di động.",
    targets: [stated("2026-06-30")],
  },
  {
    id: "u-008",
    text: "Giảm ít nhất 30% thời gian giải quyết thủ tục hành chính so với năm 2024, hoàn thành trong quý III/2026.",
    targets: [committed("change", atMost(-30), "percent", "2026-09-30", { baseline: 2024 })],
  },
  {
    id: "u-009",
    text: "Tổng vốn đầu tư thực hiện toàn xã hội 5 năm 2026-2030 đạt 620 - 650 nghìn tỷ đồng, bằng khoảng 38% GRDP.",
    targets: [
      committed("level", between(620_000_000_000_000, 650_000_000_000_000), "amount", "2030-12-31"),
      committed("level", about(38), "percent", "2030-12-31"),
    ],
  },
  {
    id: "u-010",
    text: "Kim ngạch xuất khẩu năm 2026 phấn đấu vượt 4,8 tỷ USD, tăng 11,5% so với năm 2025.",
    targets: [
      committed("level", moreThan(4_800_000_000), "amount", "2026-12-31"),
      committed("change", reach(11.5), "percent", "2026-12-31", { baseline: 2025 }),
    ],
  },
  {
    id: "u-011",
    text: "Tầm nhìn đến năm 2045, tỉnh trở thành trung tâm dữ liệu của vùng Bắc Trung Bộ.",
    targets: [stated("2045-12-31")],
  },
];
