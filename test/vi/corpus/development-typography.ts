import type { Clause } from "./clause.ts";
import {
  atLeast,
  atMost,
  between,
  committed,
  lessThan,
  moreThan,
  reach,
  reported,
} from "./label.ts";

/** Spaces, dashes, old and new spelling, decomposed letters */
export const typography: readonly Clause[] = [
  {
    id: "d-184",
    text: "Đến năm 2025, tỷ lệ hồ sơ số hóa đạt 80%; đến năm 2030 đạt 100%.".normalize("NFD"),
    targets: [
      committed("level", reach(80), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-185",
    text: "Đến\u00a0năm\u00a02026, trên\u00a072,5\u00a0% hộ gia đình có đường truyền cáp quang.",
    targets: [committed("level", moreThan(72.5), "percent", "2026-12-31")],
  },
  {
    id: "d-186",
    text: "PHẤN ĐẤU ĐẾN NĂM 2025: TỐI THIỂU 70% DOANH NGHIỆP NHỎ VÀ VỪA SỬ DỤNG NỀN TẢNG SỐ",
    targets: [committed("level", atLeast(70), "percent", "2025-12-31")],
  },
  {
    id: "d-187",
    text: "Giai đoạn 2021–2025, số hoá 60—70% tài liệu lưu trữ lịch sử.",
    targets: [committed("level", between(60, 70), "percent", "2025-12-31")],
  },
  {
    id: "d-188",
    text: "Phấn đấu đạt ８５％ hồ sơ trực tuyến trong năm ２０２５.",
    targets: [committed("level", reach(85), "percent", "2025-12-31")],
  },
  {
    id: "d-189",
    text: "đến năm 2025 : >=90 % văn bản ký số , <5% hồ sơ quá hạn",
    targets: [
      committed("level", atLeast(90), "percent", "2025-12-31"),
      committed("level", lessThan(5), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-190",
    text: "Uỷ ban nhân dân xã Hoà Bình phấn đấu ít nhất 65% người dân cài đặt ứng dụng VNeID trong năm 2024.".normalize(
      "NFD",
    ),
    targets: [committed("level", atLeast(65), "percent", "2024-12-31")],
  },
  {
    id: "d-191",
    text: "Tỷ lệ hài lòng phải ≥95%, hồ sơ trễ hạn ≤ 0,5% (năm 2026).",
    targets: [
      committed("level", atLeast(95), "percent", "2026-12-31"),
      committed("level", atMost(0.5), "percent", "2026-12-31"),
    ],
  },
  {
    id: "d-192",
    text: "Đến năm 2025 , có 20 tỉnh,thành phố hoàn thành kết nối ; 63 tỉnh vào năm 2027.",
    targets: [
      committed("level", reach(20), "count", "2025-12-31"),
      committed("level", reach(63), "count", "2027-12-31"),
    ],
  },
  {
    id: "d-193",
    text: "Tỷ lệ thanh toán số 55.5% năm 2023, phấn đấu 62.0% trong năm 2024.",
    targets: [
      reported("level", reach(55.5), "percent", "2023-12-31"),
      committed("level", reach(62), "percent", "2024-12-31"),
    ],
  },
  {
    id: "d-194",
    text: "“Chúng tôi phấn đấu 100% chợ hạng 1 không dùng tiền mặt trong năm 2025” – đại diện Sở Công Thương nói.",
    targets: [committed("level", reach(100), "percent", "2025-12-31")],
  },
  {
    id: "d-195",
    text: "Chỉ tiêu năm 2025 (*): 1) DVCTT: 70%; 2) Số hóa: 85%; 3) IPv6: 60 %.",
    targets: [
      committed("level", reach(70), "percent", "2025-12-31"),
      committed("level", reach(85), "percent", "2025-12-31"),
      committed("level", reach(60), "percent", "2025-12-31"),
    ],
  },
];
