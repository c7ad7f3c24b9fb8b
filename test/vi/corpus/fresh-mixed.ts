import type { Clause } from "./clause.ts";
import { about, atLeast, atMost, between, committed, maintain, moreThan, reach } from "./label.ts";

/** Plans of provinces once more: bases, brackets, ranges, money. */
export const mixed: readonly Clause[] = [
  {
    id: "f-113",
    text: "Phấn đấu đến năm 2027, tỷ lệ người dân sử dụng dịch vụ công trực tuyến tăng thêm 15% so với năm 2024.",
    targets: [
      committed("change", reach(15), "points", "2027-12-31", {
        baseline: 2024,
        doubt: "points-or-percent",
      }),
    ],
  },
  {
    id: "f-114",
    text: "Mỗi năm giảm tối thiểu 10% hồ sơ trễ hạn. Đến năm 2027, tỷ lệ hồ sơ toàn trình tăng ít nhất 05 điểm phần trăm so với năm 2025.",
    targets: [
      committed("growth", atMost(-10), "percent", null),
      committed("change", atLeast(5), "points", "2027-12-31", { baseline: 2025 }),
    ],
  },
  {
    id: "f-115",
    text: "Đến năm 2026, trên 60% (đến năm 2030 trên 80%) doanh nghiệp trên địa bàn tỉnh ứng dụng trí tuệ nhân tạo trong sản xuất, kinh doanh.",
    targets: [
      committed("level", moreThan(60), "percent", "2026-12-31"),
      committed("level", moreThan(80), "percent", "2030-12-31"),
    ],
  },
  {
    id: "f-116",
    text: "Tỷ lệ hồ sơ nộp trực tuyến (không tính hồ sơ lĩnh vực hộ tịch, chứng thực) đạt tối thiểu 85% tổng số hồ sơ tiếp nhận trong năm 2026.",
    targets: [committed("level", atLeast(85), "percent", "2026-12-31", { exclusions: 1 })],
  },
  {
    id: "f-117",
    text: "Hoàn thành 100% việc tạo lập, làm sạch dữ liệu hộ tịch trước ngày 30/6/2024; kết nối với Cơ sở dữ liệu quốc gia về dân cư đạt trên 99% trong quý IV/2024.",
    targets: [
      committed("level", reach(100), "percent", "2024-06-29"),
      committed("level", moreThan(99), "percent", "2024-12-31"),
    ],
  },
  {
    id: "f-118",
    text: "Giá trị tăng thêm của kinh tế số giai đoạn 2026–2030 tăng bình quân 18–20%/năm; phấn đấu năm 2030 đạt khoảng 1,2 nghìn tỷ đồng từ dịch vụ nội dung số.",
    targets: [
      committed("growth", between(18, 20), "percent", "2030-12-31"),
      committed("level", about(1_200_000_000_000), "amount", "2030-12-31"),
    ],
  },
  {
    id: "f-119",
    text: "Năm 2025, giữ vững vị trí trong nhóm 10 tỉnh, thành phố có chỉ số PAR INDEX cao nhất; Chỉ số SIPAS đạt từ 86% trở lên.",
    targets: [
      committed("rank", maintain(10), "rank", "2025-12-31"),
      committed("level", atLeast(86), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-120",
    text: "- 100 % hệ thống thông tin của cơ quan nhà nước được bảo vệ theo mô hình 4 lớp;\n- ≥ 95 % cảnh báo mã độc được xử lý trong vòng 24 giờ;\n- ≤ 3 % máy tính nhiễm mã độc.\n(hoàn thành trong năm 2025)",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atLeast(95), "percent", "2025-12-31"),
      committed("level", atMost(3), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-121",
    text: "Mục tiêu trong 6 tháng cuối năm: 100% xã, phường hoàn thành chuẩn hóa quy trình điện tử; số hóa tối thiểu 200.000 trang tài liệu lưu trữ.",
    year: 2025,
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atLeast(200_000), "count", "2025-12-31"),
    ],
  },
  {
    id: "f-122",
    text: "Phấn đấu doanh thu bình quân của hộ tham gia sàn thương mại điện tử đạt 11,5 triệu đồng/tháng, giá trị xuất khẩu qua kênh trực tuyến đạt 85 triệu USD vào năm 2028.",
    targets: [
      committed("level", reach(11_500_000), "amount", "2028-12-31"),
      committed("level", reach(85_000_000), "amount", "2028-12-31"),
    ],
  },
  {
    id: "f-123",
    text: "Tối thiểu 50% số dân trưởng thành tham gia đóng góp ý kiến trực tuyến, ba phần tư số thôn có trang thông tin riêng, bảy mươi phần trăm di tích được số hóa 3D vào năm 2029.",
    targets: [
      committed("level", atLeast(50), "percent", "2029-12-31"),
      committed("level", reach(75), "percent", "2029-12-31", { doubt: "implied-bound" }),
      committed("level", reach(70), "percent", "2029-12-31", { doubt: "implied-bound" }),
    ],
  },
];
