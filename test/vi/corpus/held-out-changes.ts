import type { Clause } from "./clause.ts";
import { atLeast, atMost, between, committed, reach, reported } from "./label.ts";

/** Changes and growths */
export const changes: readonly Clause[] = [
  {
    id: "h-087",
    text: "Trong ba năm tới (2025-2027), mỗi năm số hồ sơ giấy phải giảm được một phần tư.",
    targets: [committed("growth", reach(-25), "percent", "2027-12-31")],
  },
  {
    id: "h-088",
    text: "Kinh tế số tăng trưởng hai con số, bình quân 12,5 - 13,5% một năm cho cả thời kỳ 2021 - 2030.",
    targets: [committed("growth", between(12.5, 13.5), "percent", "2030-12-31")],
  },
  {
    id: "h-089",
    text: "Đến năm 2029 tăng số điểm phát 5G lên gấp bốn so với cuối năm 2024.",
    targets: [committed("change", reach(4), "times", "2029-12-31", { baseline: 2024 })],
  },
  {
    id: "h-090",
    text: "Tỷ trọng nông nghiệp số tăng thêm 2% mỗi năm.",
    targets: [committed("growth", reach(2), "percent", null, { doubt: "points-or-percent" })],
  },
  {
    id: "h-091",
    text: "Tốc độ tăng thu ngân sách từ doanh nghiệp công nghệ số năm 2024 so với năm 2023 là 31,6%.",
    targets: [reported("growth", reach(31.6), "percent", "2024-12-31", { baseline: 2023 })],
  },
  {
    id: "h-092",
    text: "Hạ tỷ lệ sai sót hồ sơ đất đai đi 3 lần trong năm 2026.",
    targets: [
      committed("change", reach(0.3333333333333333), "times", "2026-12-31", {
        doubt: "unstated-base",
      }),
    ],
  },
  {
    id: "h-093",
    text: "Quý II/2024: đơn hàng qua sàn tăng 18,2% so với quý I/2024 và tăng 44% so với quý II/2023.",
    targets: [
      reported("change", reach(18.2), "percent", "2024-06-30", { baseline: 2024 }),
      reported("change", reach(44), "percent", "2024-06-30", { baseline: 2023 }),
    ],
  },
  {
    id: "h-094",
    text: "Phấn đấu đến năm 2030 mức phát thải của các trung tâm dữ liệu thấp hơn năm 2022 ít nhất 25%.",
    targets: [committed("change", atMost(-25), "percent", "2030-12-31", { baseline: 2022 })],
  },
  {
    id: "h-095",
    text: "Số cuộc gọi đến tổng đài giảm từ 5.200 cuộc năm 2022 còn 3.640 cuộc năm 2023, tức giảm 30%.",
    targets: [
      reported("level", reach(3640), "count", "2023-12-31", { baseline: 2022 }),
      reported("change", reach(-30), "percent", "2023-12-31", { baseline: 2022 }),
    ],
  },
  {
    id: "h-096",
    text: "Phấn đấu năng suất lao động năm 2026 tăng 8,2% trở lên, GRDP/người tăng thêm 9 triệu đồng so với năm 2025.",
    targets: [
      committed("change", atLeast(8.2), "percent", "2026-12-31"),
      committed("change", reach(9_000_000), "amount", "2026-12-31", { baseline: 2025 }),
    ],
  },
];
