import type { Clause } from "./clause.ts";
import {
  atLeast,
  atMost,
  between,
  committed,
  maintain,
  moreThan,
  reach,
  reported,
  stated,
} from "./label.ts";

/** Places and scores */
export const ranks: readonly Clause[] = [
  {
    id: "d-059",
    text: "Đến năm 2025, chỉ số DTI của tỉnh thuộc nhóm 15 tỉnh, thành phố dẫn đầu cả nước.",
    targets: [committed("rank", atMost(15), "rank", "2025-12-31")],
  },
  {
    id: "d-060",
    text: "Phấn đấu xếp hạng chuyển đổi số nằm trong top 10 toàn quốc vào năm 2030.",
    targets: [committed("rank", atMost(10), "rank", "2030-12-31")],
  },
  {
    id: "d-061",
    text: "Năm 2023, tỉnh xếp thứ 24/63 về chỉ số DTI, tăng 7 bậc so với năm 2022.",
    targets: [
      reported("rank", reach(24), "rank", "2023-12-31", { of: 63 }),
      reported("change", reach(-7), "places", "2023-12-31", { baseline: 2022 }),
    ],
  },
  {
    id: "d-062",
    text: "Chỉ số cải cách hành chính (PAR INDEX) năm 2022 đạt 84,79 điểm, đứng thứ 33/63 tỉnh, thành phố.",
    targets: [
      reported("level", reach(84.79), "score", "2022-12-31"),
      reported("rank", reach(33), "rank", "2022-12-31", { of: 63 }),
    ],
  },
  {
    id: "d-063",
    text: "Phấn đấu chỉ số PCI năm 2025 tăng ít nhất 5 bậc so với năm 2024 và không đứng ngoài nhóm 30.",
    targets: [
      committed("change", atMost(-5), "places", "2025-12-31", { baseline: 2024 }),
      committed("rank", atMost(30), "rank", "2025-12-31"),
    ],
  },
  {
    id: "d-064",
    text: "Duy trì vị trí trong nhóm 5 địa phương đứng đầu về an toàn thông tin giai đoạn 2024-2026.",
    targets: [committed("rank", maintain(5), "rank", "2026-12-31")],
  },
  {
    id: "d-065",
    text: "Giá trị DTI năm 2023 là 0,7068, xếp hạng 22; trụ cột chính quyền số xếp hạng 18.",
    targets: [
      reported("level", reach(0.7068), "score", "2023-12-31"),
      reported("rank", reach(22), "rank", "2023-12-31"),
      reported("rank", reach(18), "rank", "2023-12-31"),
    ],
  },
  {
    id: "d-066",
    text: "Thị xã đặt mục tiêu đến năm 2024 đứng trong nhóm 3 đơn vị cấp huyện có chỉ số chuyển đổi số cao nhất tỉnh.",
    targets: [committed("rank", atMost(3), "rank", "2024-12-31")],
  },
  {
    id: "d-067",
    text: "Đến năm 2030, Việt Nam thuộc nhóm 50 quốc gia dẫn đầu về chính phủ điện tử (EGDI) và nhóm 40 quốc gia về đổi mới sáng tạo (GII).",
    targets: [
      committed("rank", atMost(50), "rank", "2030-12-31"),
      committed("rank", atMost(40), "rank", "2030-12-31"),
    ],
  },
  {
    id: "d-068",
    text: "Kết quả năm 2022: xếp thứ 41 toàn quốc, giảm 3 bậc; kế hoạch năm 2024 đặt ra là thứ 30 trở lên.",
    targets: [
      reported("rank", reach(41), "rank", "2022-12-31"),
      reported("change", reach(3), "places", "2022-12-31"),
      committed("rank", atMost(30), "rank", "2024-12-31"),
    ],
  },
  {
    id: "d-069",
    text: "Chỉ số PAPI phấn đấu đạt trên 44 điểm và thuộc 20 tỉnh có điểm cao nhất vào năm 2026.",
    targets: [
      committed("level", moreThan(44), "score", "2026-12-31"),
      committed("rank", atMost(20), "rank", "2026-12-31"),
    ],
  },
  {
    id: "d-070",
    text: "Phấn đấu đến năm 2030 trở thành tỉnh có trình độ phát triển khá của vùng Đồng bằng sông Cửu Long về chuyển đổi số.",
    targets: [stated("2030-12-31", { doubt: "unstated-threshold" })],
  },
  {
    id: "d-071",
    text: "Mỗi năm cải thiện từ 2 - 3 bậc trên bảng xếp hạng DTI cấp tỉnh.",
    targets: [committed("change", between(-3, -2), "places", null)],
  },
  {
    id: "d-072",
    text: "Phường xếp hạng nhất khối phường của thành phố về chuyển đổi số năm 2023 với 93,5/100 điểm.",
    targets: [
      reported("rank", reach(1), "rank", "2023-12-31"),
      reported("level", reach(93.5), "score", "2023-12-31"),
    ],
  },
  {
    id: "d-073",
    text: "Chỉ số DTI cấp bộ của Bộ năm 2024 phấn đấu đạt từ 0,80 trở lên, đứng thứ 5 trong các bộ có cung cấp dịch vụ công.",
    targets: [
      committed("level", atLeast(0.8), "score", "2024-12-31"),
      committed("rank", reach(5), "rank", "2024-12-31"),
    ],
  },
];
