import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, moreThan, reach, reported } from "./label.ts";

/** Places and scores */
export const indices: readonly Clause[] = [
  {
    id: "h-078",
    text: "Kết quả công bố ngày 21/10/2025 cho thấy tỉnh đứng vị trí thứ 11 trong số 34 địa phương, giá trị DTI 0,7480.",
    targets: [
      reported("rank", reach(11), "rank", null, { of: 34, doubt: "implied-period" }),
      reported("level", reach(0.748), "score", null, { doubt: "implied-period" }),
    ],
  },
  {
    id: "h-079",
    text: "Vĩnh Long năm 2024: hạng 25/34 (0,6696); An Giang: hạng 30/34 (0,6353).",
    targets: [
      reported("rank", reach(25), "rank", "2024-12-31", { of: 34 }),
      reported("level", reach(0.6696), "score", "2024-12-31"),
      reported("rank", reach(30), "rank", "2024-12-31", { of: 34 }),
      reported("level", reach(0.6353), "score", "2024-12-31"),
    ],
  },
  {
    id: "h-080",
    text: "Chỉ tiêu thi đua năm 2026: SIPAS đạt tối thiểu 87%, PAR INDEX trên 90 điểm, DTI không rời khỏi tốp 12.",
    targets: [
      committed("level", atLeast(87), "percent", "2026-12-31"),
      committed("level", moreThan(90), "score", "2026-12-31"),
      committed("rank", atMost(12), "rank", "2026-12-31"),
    ],
  },
  {
    id: "h-081",
    text: "Trụ cột xã hội số tụt 9 bậc, xuống hạng 43 trong năm 2024; trụ cột kinh tế số giữ nguyên hạng 19.",
    targets: [
      reported("change", reach(9), "places", "2024-12-31"),
      reported("rank", reach(43), "rank", "2024-12-31"),
      reported("rank", reach(19), "rank", "2024-12-31"),
    ],
  },
  {
    id: "h-082",
    text: "Từ hạng 37 năm 2023, Sở tham mưu UBND tỉnh đặt đích đến hạng 25 vào năm 2025 và hạng 15 vào năm 2027.",
    targets: [
      committed("rank", reach(25), "rank", "2025-12-31", { baseline: 2023 }),
      committed("rank", reach(15), "rank", "2027-12-31", { baseline: 2023 }),
    ],
  },
  {
    id: "h-083",
    text: "Các phường, xã phải đạt từ 65 điểm trở lên theo Bộ chỉ số 100 điểm của thành phố trong kỳ đánh giá năm 2025; không để đơn vị nào dưới 50 điểm.",
    targets: [
      committed("level", atLeast(65), "score", "2025-12-31"),
      committed("level", atLeast(50), "score", "2025-12-31"),
    ],
  },
  {
    id: "h-084",
    text: "Thái Hà và Tân Lập đồng hạng nhì với 88,25 điểm, kế đến là Phú Mỹ (86,9 điểm).",
    targets: [
      reported("rank", reach(2), "rank", null),
      reported("level", reach(88.25), "score", null),
      reported("level", reach(86.9), "score", null),
    ],
  },
  {
    id: "h-085",
    text: "Duy trì thứ hạng chỉ số ICT Index không thấp hơn thứ 8 trong 3 năm 2023, 2024, 2025.",
    targets: [committed("rank", atMost(8), "rank", "2025-12-31")],
  },
  {
    id: "h-086",
    text: "Đến 2027 thuộc 8 tỉnh có điểm chuyển đổi số cao nhất.",
    targets: [committed("rank", atMost(8), "rank", "2027-12-31")],
  },
];
