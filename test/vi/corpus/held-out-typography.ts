import type { Clause } from "./clause.ts";
import { atLeast, atMost, between, committed, moreThan, reach, reported, stated } from "./label.ts";

/** Odd spaces, dashes, spelling, capitals */
export const typography: readonly Clause[] = [
  {
    id: "h-097",
    text: "Tỉ lệ hộ sử dụng năng lượng thông minh đạt 35% vào năm 2027, tối thiểu 60% vào năm 2030.".normalize(
      "NFD",
    ),
    targets: [
      committed("level", reach(35), "percent", "2027-12-31"),
      committed("level", atLeast(60), "percent", "2030-12-31"),
    ],
  },
  {
    id: "h-098",
    text: "CHỈ TIÊU 2026:   HỒ SƠ TOÀN TRÌNH  :  88 %  ;  THANH TOÁN TRỰC TUYẾN : TRÊN 60 %",
    targets: [
      committed("level", reach(88), "percent", "2026-12-31"),
      committed("level", moreThan(60), "percent", "2026-12-31"),
    ],
  },
  {
    id: "h-099",
    text: "Doanh\u00a0thu đạt 2\u00a0350\u00a0tỷ\u00a0đồng trong năm 2025 là mục tiêu của ngành.",
    targets: [committed("level", reach(2_350_000_000_000), "amount", "2025-12-31")],
  },
  {
    id: "h-100",
    text: "Hàng năm, bảo đảm ≥ 95 % kinh phí được giải ngân đúng hạn;≤ 2 % phải chuyển nguồn.",
    targets: [
      committed("level", atLeast(95), "percent", null),
      committed("level", atMost(2), "percent", null),
    ],
  },
  {
    id: "h-101",
    text: "giai đoạn 2026 ‑ 2030 : từ 70 ‑ 75 % dịch vụ xử lí tự động",
    targets: [committed("level", between(70, 75), "percent", "2030-12-31")],
  },
  {
    id: "h-102",
    text: "Thị xã Hoà Thành: 77,7 % thuỷ sản nuôi lồng có nhật ký điện tử (số liệu ngày 30.6.2024).".normalize(
      "NFD",
    ),
    targets: [reported("level", reach(77.7), "percent", "2024-06-30")],
  },
  {
    id: "h-103",
    text: "Theo Sở, đến năm 2025 , 63 tỉnh/ thành đều có IOC ; tỉnh ta có 1 IOC cấp tỉnh và 20 IOC cấp huyện .",
    targets: [
      committed("level", reach(63), "count", "2025-12-31"),
      committed("level", reach(1), "count", "2025-12-31", { tiers: ["province"] }),
      committed("level", reach(20), "count", "2025-12-31", { tiers: ["district"] }),
    ],
  },
  {
    id: "h-104",
    text: 'Mục tiêu "99,9%" thời gian hoạt động của Cổng dịch vụ công (uptime) áp dụng từ 2024.',
    targets: [committed("level", reach(99.9), "percent", null)],
  },
  {
    id: "h-105",
    text: "Năm 2024 đạt 0.7021 điểm DTI (2023: 0.6688) ; năm 2025 phấn đấu 0.75 .",
    targets: [
      reported("level", reach(0.7021), "score", "2024-12-31"),
      reported("level", reach(0.6688), "score", "2023-12-31"),
      committed("level", reach(0.75), "score", "2025-12-31"),
    ],
  },
  {
    id: "h-106",
    text: "Phấn đấu 100 % sở – ban – ngành công khai dữ liệu trước 30/11/2024 , riêng Văn phòng Tỉnh uỷ : trước 31/12/2024 .".normalize(
      "NFD",
    ),
    targets: [
      committed("level", reach(100), "percent", "2024-11-29", { doubt: "ambiguous-horizon" }),
      stated("2024-12-30", { doubt: "ambiguous-horizon" }),
    ],
  },
];
