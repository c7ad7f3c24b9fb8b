import type { Clause } from "./clause.ts";
import { atLeast, atMost, between, committed, moreThan, reach, reported } from "./label.ts";

/** Changes, growths, multiples */
export const changeGrowth: readonly Clause[] = [
  {
    id: "d-111",
    text: "Đến năm 2030, tỷ lệ hồ sơ công việc được xử lý điện tử ở cả ba cấp tăng thêm 15% so với năm 2025.",
    targets: [
      committed("change", reach(15), "points", "2030-12-31", {
        tiers: ["province", "district", "commune"],
        baseline: 2025,
        doubt: "points-or-percent",
      }),
    ],
  },
  {
    id: "d-112",
    text: "Tỷ lệ người dân sử dụng dịch vụ công trực tuyến tăng 12,5 điểm phần trăm so với năm 2021.",
    targets: [reported("change", reach(12.5), "points", null, { baseline: 2021 })],
  },
  {
    id: "d-113",
    text: "Phấn đấu giảm 30% chi phí tuân thủ thủ tục hành chính trong năm 2026 so với năm 2024.",
    targets: [committed("change", reach(-30), "percent", "2026-12-31", { baseline: 2024 })],
  },
  {
    id: "d-114",
    text: "Lượng khách du lịch đặt dịch vụ qua nền tảng số năm 2025 gấp 3 lần năm 2022.",
    targets: [committed("change", reach(3), "times", "2025-12-31", { baseline: 2022 })],
  },
  {
    id: "d-115",
    text: "Số doanh nghiệp thành lập mới tăng bình quân 10 - 12%/năm trong giai đoạn 2026-2030.",
    targets: [committed("growth", between(10, 12), "percent", "2030-12-31")],
  },
  {
    id: "d-116",
    text: "Giảm một nửa số cuộc họp trực tiếp vào năm 2025.",
    targets: [committed("change", reach(-50), "percent", "2025-12-31")],
  },
  {
    id: "d-117",
    text: "Phấn đấu tốc độ tăng trưởng kinh tế số năm 2025 gấp 1,5 lần tốc độ tăng GRDP.",
    targets: [committed("level", reach(1.5), "times", "2025-12-31")],
  },
  {
    id: "d-118",
    text: "Tăng ít nhất 20% số lượng sản phẩm nông nghiệp có truy xuất nguồn gốc bằng mã QR mỗi năm.",
    targets: [committed("growth", atLeast(20), "percent", null)],
  },
  {
    id: "d-119",
    text: "Sản lượng bưu phẩm thương mại điện tử tăng trưởng trên 25%/năm, duy trì đến năm 2030.",
    targets: [committed("growth", moreThan(25), "percent", "2030-12-31")],
  },
  {
    id: "d-120",
    text: "Chỉ số DTI của huyện tăng 0,05 điểm so với năm 2022, đạt 0,6320.",
    targets: [
      reported("change", reach(0.05), "points", null, { baseline: 2022 }),
      reported("level", reach(0.632), "score", null),
    ],
  },
  {
    id: "d-121",
    text: "Năm 2024 phấn đấu số giao dịch trên Cổng dịch vụ công tăng tối thiểu 30% so với năm 2023; số hồ sơ giấy giảm tối thiểu 40%.",
    targets: [
      committed("change", atLeast(30), "percent", "2024-12-31", { baseline: 2023 }),
      committed("change", atMost(-40), "percent", "2024-12-31"),
    ],
  },
  {
    id: "d-122",
    text: "Chỉ số sản xuất công nghiệp 9 tháng năm 2024 tăng 9,87% so với cùng kỳ.",
    targets: [reported("change", reach(9.87), "percent", "2024-09-30")],
  },
  {
    id: "d-123",
    text: "Năng suất lao động tăng từ 7,5% mỗi năm trở lên đến năm 2030.",
    targets: [committed("growth", atLeast(7.5), "percent", "2030-12-31")],
  },
  {
    id: "d-124",
    text: "Tỷ lệ giải ngân vốn cho chuyển đổi số tăng từ 68% năm 2022 lên 91% năm 2023.",
    targets: [reported("level", reach(91), "percent", "2023-12-31", { baseline: 2022 })],
  },
  {
    id: "d-125",
    text: "Đến năm 2028 tăng gấp rưỡi số lượng kỹ sư an toàn thông tin so với năm 2023.",
    targets: [committed("change", reach(1.5), "times", "2028-12-31", { baseline: 2023 })],
  },
  {
    id: "d-126",
    text: "Kéo giảm số vụ lừa đảo qua mạng từ 10% đến 15% mỗi năm.",
    targets: [committed("growth", between(-15, -10), "percent", null)],
  },
];
