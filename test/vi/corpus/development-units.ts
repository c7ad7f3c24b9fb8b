import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, moreThan, reach, reported } from "./label.ts";

/** Districts, communes, ministries, the Party */
export const units: readonly Clause[] = [
  {
    id: "d-196",
    text: "Đảng uỷ xã quyết nghị: đến năm 2027 có 100% chi bộ sử dụng sổ tay đảng viên điện tử; 80% đảng viên cài đặt và sử dụng thường xuyên.",
    targets: [
      committed("level", reach(100), "percent", "2027-12-31"),
      committed("level", reach(80), "percent", "2027-12-31"),
    ],
  },
  {
    id: "d-197",
    text: "Bộ phấn đấu năm 2025 tái cấu trúc 100% quy trình nghiệp vụ, cắt giảm tối thiểu 10% số chế độ báo cáo giấy.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("change", atMost(-10), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-198",
    text: "Phường Hòa Hải đăng ký chỉ tiêu 2.400 tài khoản VNeID kích hoạt mới trong quý II/2024, đến 31/5 đã thực hiện 1.876 tài khoản.",
    targets: [
      committed("level", reach(2400), "count", "2024-06-30"),
      reported("level", reach(1876), "count", "2024-05-31"),
    ],
  },
  {
    id: "d-199",
    text: "Đến cuối nhiệm kỳ 2020 - 2025, tỷ lệ cấp uỷ cơ sở họp không giấy tờ đạt từ 50% trở lên.",
    targets: [committed("level", atLeast(50), "percent", "2025-12-31")],
  },
  {
    id: "d-200",
    text: "Tổng cục giao chỉ tiêu cho các Cục Thuế: 100% hộ khoán kê khai điện tử, thời gian xử lý hoàn thuế không quá 6 ngày, thực hiện từ năm 2025.",
    targets: [
      committed("level", reach(100), "percent", null, { doubt: "implied-horizon" }),
      committed("level", atMost(6), "days", null, { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "d-201",
    text: "Quận đã có 13/13 phường đạt chuẩn chuyển đổi số, sớm hơn kế hoạch 1 năm.",
    targets: [reported("level", reach(13), "count", null, { of: 13 })],
  },
  {
    id: "d-202",
    text: "Hội Nông dân tỉnh phấn đấu đến năm 2028 có 60% hội viên được tập huấn bán hàng trực tuyến, mỗi chi hội xây dựng ít nhất một mô hình.",
    targets: [
      committed("level", reach(60), "percent", "2028-12-31"),
      committed("level", atLeast(1), "count", "2028-12-31"),
    ],
  },
  {
    id: "d-203",
    text: "Toàn quốc phấn đấu năm 2025 có 1,5 triệu lao động công nghệ số; 100.000 doanh nghiệp công nghệ số.",
    targets: [
      committed("level", reach(1_500_000), "count", "2025-12-31"),
      committed("level", reach(100_000), "count", "2025-12-31"),
    ],
  },
  {
    id: "d-204",
    text: "Mục tiêu đến năm 2026: 100% cơ quan cấp tỉnh, 100% đơn vị cấp xã (không còn cấp huyện từ ngày 01/7/2025) vận hành trên hệ thống dùng chung.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31", { tiers: ["province"] }),
      committed("level", reach(100), "percent", "2026-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "d-205",
    text: "Liên đoàn Lao động huyện: 85% đoàn viên được cấp thẻ điện tử, tăng 22% so với năm 2022.",
    targets: [
      reported("level", reach(85), "percent", null),
      reported("change", reach(22), "percent", null, {
        baseline: 2022,
        doubt: "points-or-percent",
      }),
    ],
  },
  {
    id: "d-206",
    text: "Ngân hàng Nhà nước chi nhánh tỉnh: phấn đấu tốc độ tăng số lượng thanh toán qua QR 50%/năm; trên 80% giao dịch thực hiện trên kênh số vào năm 2025.",
    targets: [
      committed("growth", reach(50), "percent", "2025-12-31"),
      committed("level", moreThan(80), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-207",
    text: "Công an huyện đặt chỉ tiêu thu nhận 100% căn cước cho công dân từ đủ 14 tuổi đang cư trú trước 30/6/2024.",
    targets: [
      committed("level", reach(100), "percent", "2024-06-30", { doubt: "ambiguous-horizon" }),
    ],
  },
];
