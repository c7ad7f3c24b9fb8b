import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, moreThan, reach, reported } from "./label.ts";

/** Annex tables, with bars or tabs, and lists of indicators. */
export const annexes: readonly Clause[] = [
  {
    id: "u-051",
    text: "Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025\nTỷ lệ hồ sơ giải quyết đúng hạn | % | ≥ 98\nSố dịch vụ công toàn trình | Dịch vụ | 850\nTỷ lệ hồ sơ có sai sót | % | ≤ 1",
    targets: [
      committed("level", atLeast(98), "percent", "2025-12-31"),
      committed("level", reach(850), "count", "2025-12-31"),
      committed("level", atMost(1), "percent", "2025-12-31"),
    ],
  },
  {
    id: "u-052",
    text: "TT\tChỉ tiêu\tĐVT\tNăm 2025\tNăm 2030\n1\tTỷ trọng kinh tế số trong GRDP\t%\t15\t30\n2\tDoanh nghiệp công nghệ số\tDN\t120\t400",
    targets: [
      committed("level", reach(15), "percent", "2025-12-31"),
      committed("level", reach(30), "percent", "2030-12-31"),
      committed("level", reach(120), "count", "2025-12-31"),
      committed("level", reach(400), "count", "2030-12-31"),
    ],
  },
  {
    id: "u-053",
    text: "Chỉ tiêu | ĐVT | Thực hiện năm 2023 | Kế hoạch năm 2024\nThu nhập bình quân đầu người | Triệu đồng | 58,6 | 63\nTỷ lệ hộ nghèo | % | 4,12 | 3,0\nKhách du lịch | Nghìn lượt | 410 | 500",
    targets: [
      reported("level", reach(58_600_000), "amount", "2023-12-31"),
      committed("level", reach(63_000_000), "amount", "2024-12-31"),
      reported("level", reach(4.12), "percent", "2023-12-31"),
      committed("level", reach(3), "percent", "2024-12-31"),
      reported("level", reach(410_000), "count", "2023-12-31"),
      committed("level", reach(500_000), "count", "2024-12-31"),
    ],
  },
  {
    id: "u-054",
    text: "STT | Nội dung | Mục tiêu | Thời gian hoàn thành\n1 | Trường học có phòng học thông minh | 60% | 31/12/2026\n2 | Giáo viên được tập huấn trí tuệ nhân tạo | Tối thiểu 80% | 30/6/2026\n3 | Thư viện số dùng chung | 01 thư viện | Quý III/2025",
    targets: [
      committed("level", reach(60), "percent", "2026-12-31"),
      committed("level", atLeast(80), "percent", "2026-06-30"),
      committed("level", reach(1), "count", "2025-09-30"),
    ],
  },
  {
    id: "u-055",
    text: "Chỉ tiêu năm 2025 | Cấp tỉnh | Cấp huyện | Cấp xã\nHồ sơ công việc được xử lý trên môi trường mạng | 95% | 85% | 70%",
    targets: [
      committed("level", reach(95), "percent", "2025-12-31", { tiers: ["province"] }),
      committed("level", reach(85), "percent", "2025-12-31", { tiers: ["district"] }),
      committed("level", reach(70), "percent", "2025-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "u-056",
    text: "12. Tỷ lệ dân số được quản lý bằng hồ sơ sức khỏe điện tử: năm 2025: 90%; năm 2026: 93%; năm 2027: 95%.",
    targets: [
      committed("level", reach(90), "percent", "2025-12-31"),
      committed("level", reach(93), "percent", "2026-12-31"),
      committed("level", reach(95), "percent", "2027-12-31"),
    ],
  },
  {
    id: "u-057",
    text: "Chỉ số | Kết quả năm 2023 | Mục tiêu năm 2025\nPCI | 35/63 | Nhóm 25\nPAPI | 28/63 | Nhóm 20\nDTI | 0,6521 | ≥ 0,7500",
    targets: [
      reported("rank", reach(35), "rank", "2023-12-31", { of: 63 }),
      committed("rank", atMost(25), "rank", "2025-12-31"),
      reported("rank", reach(28), "rank", "2023-12-31", { of: 63 }),
      committed("rank", atMost(20), "rank", "2025-12-31"),
      reported("level", reach(0.6521), "score", "2023-12-31"),
      committed("level", atLeast(0.75), "score", "2025-12-31"),
    ],
  },
  {
    id: "u-058",
    text: "Mục tiêu | Năm 2026 | Năm 2027 | Năm 2028\nMức giảm thời gian giải quyết TTHC so với năm 2025 (%) | 10 | 20 | 30",
    targets: [
      committed("change", reach(-10), "percent", "2026-12-31", { baseline: 2025 }),
      committed("change", reach(-20), "percent", "2027-12-31", { baseline: 2025 }),
      committed("change", reach(-30), "percent", "2028-12-31", { baseline: 2025 }),
    ],
  },
  {
    id: "u-059",
    text: "Nội dung chỉ tiêu\tĐVT\tNăm 2026\tNăm 2028\nHộ dân nông thôn dùng nước sạch\t%\t-\t95\nLàng nghề có gian hàng số\tLàng\t12\t-",
    targets: [
      committed("level", reach(95), "percent", "2028-12-31"),
      committed("level", reach(12), "count", "2026-12-31"),
    ],
  },
  {
    id: "u-060",
    text: "PHỤ LỤC I\nCHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2026\n1. Diện tích nuôi tôm công nghệ cao (ha): 3.200\n2. Sản lượng thủy sản (tấn): 145.000\n3. Tỷ lệ hộ nuôi ghi nhật ký điện tử (%): > 50",
    targets: [
      committed("level", reach(3200), "size", "2026-12-31"),
      committed("level", reach(145_000), "size", "2026-12-31"),
      committed("level", moreThan(50), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-061",
    text: "STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn\n1 | Nâng cấp cổng dữ liệu mở | Sở Khoa học và Công nghệ | 30/9/2025\n2 | Ban hành quy chế khai thác dữ liệu | Văn phòng UBND tỉnh | Quý IV/2025",
    targets: [],
  },
];
