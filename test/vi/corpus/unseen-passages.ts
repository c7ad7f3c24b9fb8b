import type { Clause } from "./clause.ts";
import {
  atLeast,
  atMost,
  committed,
  lessThan,
  maintain,
  moreThan,
  reach,
  stated,
} from "./label.ts";

/** Headings with their lists, number words, lists of years, closing deadlines. */
export const passages: readonly Clause[] = [
  {
    id: "u-112",
    text: "MỤC TIÊU ĐẾN NĂM 2025\n1. Tỷ lệ số hóa kết quả giải quyết TTHC còn hiệu lực: 100 %.\n2. Hộ gia đình có cáp quang: ≥ 85 %.\nĐỊNH HƯỚNG ĐẾN NĂM 2030\n1. Phổ cập dịch vụ mạng băng rộng cáp quang.\n2. Kinh tế số chiếm 30 % GRDP.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atLeast(85), "percent", "2025-12-31"),
      stated("2030-12-31"),
      committed("level", reach(30), "percent", "2030-12-31"),
    ],
  },
  {
    id: "u-113",
    text: "Đến năm 2026, bảy mươi phần trăm hợp tác xã có người biết bán hàng trên mạng.",
    targets: [committed("level", reach(70), "percent", "2026-12-31")],
  },
  {
    id: "u-114",
    text: "Tỷ lệ dân số có chữ ký số cá nhân các năm 2025, 2026, 2027 lần lượt đạt 40%, 50% và 60%.",
    targets: [
      committed("level", reach(40), "percent", "2025-12-31"),
      committed("level", reach(50), "percent", "2026-12-31"),
      committed("level", reach(60), "percent", "2027-12-31"),
    ],
  },
  {
    id: "u-115",
    text: "- Thu hút 25 dự án FDI;\n- Vốn thực hiện 850 triệu USD;\n- Lấp đầy 70% diện tích các khu công nghiệp.\n(Các chỉ tiêu trên tính đến ngày 31/12/2027)",
    targets: [
      committed("level", reach(25), "count", "2027-12-31"),
      committed("level", reach(850_000_000), "amount", "2027-12-31"),
      committed("level", reach(70), "percent", "2027-12-31"),
    ],
  },
  {
    id: "u-116",
    text: "Tổng mức bán lẻ hàng hóa giai đoạn 2026 – 2028 tăng bình quân 9,5 %/năm; giai đoạn 2029 – 2030 tăng bình quân trên 11 %/năm.",
    targets: [
      committed("growth", reach(9.5), "percent", "2028-12-31"),
      committed("growth", moreThan(11), "percent", "2030-12-31"),
    ],
  },
  {
    id: "u-117",
    text: "Phấn đấu năm 2026: PAPI ≥ 43,5 điểm; PCI ≥ 68 điểm, thuộc top 20 cả nước; SIPAS ≥ 85%.",
    targets: [
      committed("level", atLeast(43.5), "score", "2026-12-31"),
      committed("level", atLeast(68), "score", "2026-12-31"),
      committed("rank", atMost(20), "rank", "2026-12-31"),
      committed("level", atLeast(85), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-118",
    text: "Năm 2026:\n- Tỷ lệ hộ nghèo giảm thêm 1% so với năm 2025;\n- Duy trì 100% hộ dân sử dụng điện lưới quốc gia;\n- Tốc độ truy cập Internet cố định trung bình đạt tối thiểu 250 Mbps;\n- Tỷ lệ thuê bao chưa chuẩn hóa thông tin dưới 1%.",
    targets: [
      committed("change", reach(-1), "points", "2026-12-31", {
        baseline: 2025,
        doubt: "points-or-percent",
      }),
      committed("level", maintain(100), "percent", "2026-12-31"),
      committed("level", atLeast(250), "speed", "2026-12-31"),
      committed("level", lessThan(1), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-119",
    text: "Đến năm 2025, 100% cơ quan cấp tỉnh, cấp huyện và 80% UBND cấp xã chỉ dùng văn bản điện tử (trừ văn bản mật); đến năm 2030, 100% UBND cấp xã đạt yêu cầu này.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31", {
        tiers: ["province", "district"],
        exclusions: 1,
      }),
      committed("level", reach(80), "percent", "2025-12-31", {
        tiers: ["commune"],
        exclusions: 1,
      }),
      committed("level", reach(100), "percent", "2030-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "u-120",
    text: "Điểm đánh giá mức độ chuyển đổi số năm 2026 của Sở tăng ít nhất 5 điểm so với năm 2025.",
    targets: [committed("change", atLeast(5), "points", "2026-12-31", { baseline: 2025 })],
  },
];
