import type { Clause } from "./clause.ts";
import { about, committed, maintain, moreThan, reach, reported } from "./label.ts";

/** Reports of a period: figures reached, with the plan beside them. */
export const reports: readonly Clause[] = [
  {
    id: "u-072",
    text: "Đến 15/6/2024, toàn huyện đã tiếp nhận 18.432 hồ sơ, trong đó nộp trực tuyến 14.377 hồ sơ (đạt 78%), trả trước hạn và đúng hạn 99,2%.",
    targets: [
      reported("level", reach(18_432), "count", "2024-06-15"),
      reported("level", reach(78), "percent", "2024-06-15"),
      reported("level", reach(99.2), "percent", "2024-06-15"),
    ],
  },
  {
    id: "u-073",
    text: "Năm 2023, chỉ số DTI của tỉnh đạt 0,6512, xếp thứ 24/63, tăng 9 bậc so với năm 2022.",
    targets: [
      reported("level", reach(0.6512), "score", "2023-12-31"),
      reported("rank", reach(24), "rank", "2023-12-31", { of: 63 }),
      reported("change", reach(-9), "places", "2023-12-31", { baseline: 2022 }),
    ],
  },
  {
    id: "u-074",
    text: "Năm 2024, tỷ lệ người dân tham gia bảo hiểm y tế ước đạt 94,3% (mục tiêu là 95%).",
    targets: [
      reported("level", reach(94.3), "percent", "2024-12-31"),
      committed("level", reach(95), "percent", "2024-12-31"),
    ],
  },
  {
    id: "u-075",
    text: "9 tháng năm 2025, GRDP tăng 8,64% so với cùng kỳ; thu ngân sách nội địa được 12.430 tỷ đồng; giải ngân vốn đầu tư công mới đạt 52,7%.",
    targets: [
      reported("change", reach(8.64), "percent", "2025-09-30"),
      reported("level", reach(12_430_000_000_000), "amount", "2025-09-30"),
      reported("level", reach(52.7), "percent", "2025-09-30"),
    ],
  },
  {
    id: "u-076",
    text: "Giai đoạn 2021-2025, huyện đã đào tạo nghề cho trên 4.600 lao động, đưa tỷ lệ lao động qua đào tạo từ 54% lên 66,5%.",
    targets: [
      reported("level", moreThan(4600), "count", "2025-12-31"),
      reported("level", reach(66.5), "percent", "2025-12-31"),
    ],
  },
  {
    id: "u-077",
    text: "Đến ngày 30/11/2024, đã hoàn thành 11/17 chỉ tiêu của Kế hoạch chuyển đổi số năm 2024.",
    targets: [reported("count", reach(11), "count", "2024-11-30", { of: 17 })],
  },
  {
    id: "u-078",
    text: "Kết quả năm 2024: 100% trường học thu học phí không dùng tiền mặt; 87/92 trạm y tế dùng chung nền tảng quản lý. Phương hướng năm 2025: duy trì 100% trường học, nâng tỷ lệ trạm y tế lên 100%.",
    targets: [
      reported("level", reach(100), "percent", "2024-12-31"),
      reported("level", reach(87), "count", "2024-12-31", { of: 92 }),
      committed("level", maintain(100), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2025-12-31"),
    ],
  },
  {
    id: "u-079",
    text: "Năm 2024 mới có 31% doanh nghiệp áp dụng hợp đồng điện tử, trong khi kế hoạch đề ra là 50%.",
    targets: [
      reported("level", reach(31), "percent", "2024-12-31"),
      committed("level", reach(50), "percent", "2024-12-31"),
    ],
  },
  {
    id: "u-080",
    text: "Trong tháng 8/2025, hệ thống ghi nhận gần 96 nghìn lượt giao dịch, thời gian xử lý bình quân 2,8 ngày.",
    targets: [
      reported("level", about(96_000), "count", "2025-08-31"),
      reported("level", reach(2.8), "days", "2025-08-31"),
    ],
  },
  {
    id: "u-081",
    text: "Số doanh nghiệp thành lập mới năm 2025 ước đạt 1.215 doanh nghiệp (kế hoạch 1.000 doanh nghiệp), vốn đăng ký bình quân 8,4 tỷ đồng/doanh nghiệp.",
    targets: [
      reported("level", reach(1215), "count", "2025-12-31"),
      committed("level", reach(1000), "count", "2025-12-31"),
      reported("level", reach(8_400_000_000), "amount", "2025-12-31"),
    ],
  },
  {
    id: "u-082",
    text: "Khảo sát 2.150 người dân sử dụng Bộ phận Một cửa trong năm 2024 cho thấy có 91,7% hài lòng, 6,5% bình thường và 1,8% chưa hài lòng.",
    targets: [
      reported("level", reach(91.7), "percent", "2024-12-31"),
      reported("level", reach(6.5), "percent", "2024-12-31"),
      reported("level", reach(1.8), "percent", "2024-12-31"),
    ],
  },
];
