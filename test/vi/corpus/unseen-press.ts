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

/** What newspapers write of plans and results. */
export const press: readonly Clause[] = [
  {
    id: "u-083",
    text: "Ông Trần Văn Lực, Chủ tịch UBND xã, cho biết: “Đến cuối năm nay, chúng tôi quyết tâm đưa ít nhất 40 hộ trồng cam lên sàn thương mại điện tử, doanh thu bán hàng trực tuyến khoảng 3 tỷ đồng”.",
    year: 2025,
    targets: [
      committed("level", atLeast(40), "count", "2025-12-31"),
      committed("level", about(3_000_000_000), "amount", "2025-12-31"),
    ],
  },
  {
    id: "u-084",
    text: "Sau 2 năm triển khai, mô hình “Chợ 4.0” đã có khoảng 2.900 tiểu thương dùng mã QR, gấp 3 lần so với năm 2023.",
    targets: [
      reported("level", about(2900), "count", null),
      reported("change", reach(3), "times", null, { baseline: 2023 }),
    ],
  },
  {
    id: "u-085",
    text: "Thành phố đặt mục tiêu tới năm 2030 lọt vào top 50 thành phố khởi nghiệp toàn cầu, chi cho nghiên cứu và phát triển chiếm 2,5% GRDP.",
    targets: [
      committed("rank", atMost(50), "rank", "2030-12-31"),
      committed("level", reach(2.5), "percent", "2030-12-31"),
    ],
  },
  {
    id: "u-086",
    text: "Nếu như năm 2021 chỉ có 12% hồ sơ được nộp qua mạng thì đến tháng 9/2025 con số này đã đạt 83%.",
    targets: [
      reported("level", reach(12), "percent", "2021-12-31"),
      reported("level", reach(83), "percent", "2025-09-30"),
    ],
  },
  {
    id: "u-087",
    text: "Từ chỗ đứng gần cuối bảng, sau 3 năm tỉnh đã vươn lên vị trí thứ 19 trong 63 tỉnh, thành phố và đặt mục tiêu lọt vào nhóm 10 vào năm 2026.",
    targets: [
      reported("rank", reach(19), "rank", null, { of: 63 }),
      committed("rank", atMost(10), "rank", "2026-12-31"),
    ],
  },
  {
    id: "u-088",
    text: "Sau 30 ngày ra quân, lực lượng thanh niên đã hỗ trợ hơn 21.000 lượt người; mục tiêu của chiến dịch là 50.000 lượt người trước ngày 01/10/2025.",
    targets: [
      reported("level", moreThan(21_000), "count", null),
      committed("level", reach(50_000), "count", "2025-09-30"),
    ],
  },
  {
    id: "u-089",
    text: "Theo kế hoạch, trong năm 2025 ngành giáo dục sẽ cấp học bạ số cho toàn bộ học sinh tiểu học; đến tháng 9/2026 có 80% học sinh trung học được cấp.",
    targets: [stated("2025-12-31"), committed("level", reach(80), "percent", "2026-09-30")],
  },
  {
    id: "u-090",
    text: "Lãnh đạo Sở Công Thương thông tin, dự kiến năm 2026 thương mại điện tử chiếm 14-15% tổng mức bán lẻ, cao hơn 2 điểm phần trăm so với năm 2025.",
    targets: [
      committed("level", between(14, 15), "percent", "2026-12-31"),
      committed("change", reach(2), "points", "2026-12-31", { baseline: 2025 }),
    ],
  },
  {
    id: "u-091",
    text: "Năm 2025, ngành du lịch tỉnh đón 9,2 triệu lượt khách. Sang năm 2026, tỉnh phấn đấu đón ít nhất 10 triệu lượt khách, trong đó khách quốc tế 1,8 triệu lượt.",
    targets: [
      reported("level", reach(9_200_000), "count", "2025-12-31"),
      committed("level", atLeast(10_000_000), "count", "2026-12-31"),
      committed("level", reach(1_800_000), "count", "2026-12-31"),
    ],
  },
];
