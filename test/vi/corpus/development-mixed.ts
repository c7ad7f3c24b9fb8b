import type { Clause } from "./clause.ts";
import { about, atMost, committed, moreThan, reach, reported } from "./label.ts";

/** Results and commitments side by side */
export const mixed: readonly Clause[] = [
  {
    id: "d-127",
    text: "Năm 2023 tỷ lệ hồ sơ trực tuyến toàn trình đạt 52,3%; năm 2024 phấn đấu đạt 65%.",
    targets: [
      reported("level", reach(52.3), "percent", "2023-12-31"),
      committed("level", reach(65), "percent", "2024-12-31"),
    ],
  },
  {
    id: "d-128",
    text: "Hiện nay mới có 38% doanh nghiệp dùng hoá đơn điện tử khởi tạo từ máy tính tiền, do đó ngành Thuế đặt mục tiêu đạt 80% vào cuối năm 2025.",
    targets: [
      reported("level", reach(38), "percent", null),
      committed("level", reach(80), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-129",
    text: "Từ mức 61,2% của năm 2022, tỉnh quyết tâm đưa tỷ lệ hộ có cáp quang lên trên 85% vào năm 2025.",
    targets: [committed("level", moreThan(85), "percent", "2025-12-31", { baseline: 2022 })],
  },
  {
    id: "d-130",
    text: "Kinh tế số năm 2022 chiếm khoảng 7,8% GRDP (mục tiêu đến năm 2025 là 15%).",
    targets: [
      reported("level", about(7.8), "percent", "2022-12-31"),
      committed("level", reach(15), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-131",
    text: "Dù đã vượt mốc 90% dân số có hồ sơ sức khỏe điện tử, ngành y tế vẫn hướng tới 98% trong năm 2025.",
    targets: [
      reported("level", moreThan(90), "percent", null),
      committed("level", reach(98), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-132",
    text: "Xếp hạng DTI năm 2022 của tỉnh là 47/63. Phấn đấu năm 2023 tăng từ 5 bậc trở lên, năm 2025 vào nhóm 30.",
    targets: [
      reported("rank", reach(47), "rank", "2022-12-31", { of: 63 }),
      committed("change", atMost(-5), "places", "2023-12-31"),
      committed("rank", atMost(30), "rank", "2025-12-31"),
    ],
  },
  {
    id: "d-133",
    text: "Chỉ tiêu: 75% xã đạt tiêu chí số 8. Kết quả: 81/106 xã, đạt 76,4%.",
    targets: [
      committed("level", reach(75), "percent", null),
      reported("level", reach(76.4), "percent", null),
    ],
  },
  {
    id: "d-134",
    text: "Đã có 100% sở, ngành dùng chung hệ thống quản lý văn bản; phấn đấu năm 2024 kết nối 100% UBND cấp xã.",
    targets: [
      reported("level", reach(100), "percent", null),
      committed("level", reach(100), "percent", "2024-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "d-135",
    text: "So với kế hoạch năm (60%), kết quả thực hiện đến 15/11/2023 là 57,8%.",
    targets: [
      committed("level", reach(60), "percent", null, { doubt: "implied-horizon" }),
      reported("level", reach(57.8), "percent", "2023-11-15"),
    ],
  },
  {
    id: "d-136",
    text: "Dự kiến hết năm 2024 có 420 doanh nghiệp công nghệ số, tăng 35 doanh nghiệp so với năm 2023.",
    targets: [
      committed("level", reach(420), "count", "2024-12-31"),
      committed("change", reach(35), "count", "2024-12-31", { baseline: 2023 }),
    ],
  },
  {
    id: "d-137",
    text: "Thành phố đã lắp 1.050 camera an ninh, đạt 87,5% kế hoạch, và sẽ hoàn thành 1.200 camera trước năm 2026.",
    targets: [
      reported("level", reach(1050), "count", null),
      reported("level", reach(87.5), "percent", null),
      committed("level", reach(1200), "count", "2025-12-31"),
    ],
  },
  {
    id: "d-138",
    text: "Tỷ lệ dân số trưởng thành có chữ ký số mới đạt 9,4%, trong khi yêu cầu đến năm 2025 là trên 50%.",
    targets: [
      reported("level", reach(9.4), "percent", null),
      committed("level", moreThan(50), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-139",
    text: "Ước đến hết năm 2024, 14/18 chỉ tiêu hoàn thành; 4 chỉ tiêu còn lại phấn đấu hoàn thành trong quý II/2025.",
    targets: [
      reported("count", reach(14), "count", "2024-12-31", { of: 18 }),
      committed("count", reach(4), "count", "2025-06-30"),
    ],
  },
];
