import type { Clause } from "./clause.ts";
import { about, atLeast, between, committed, lessThan, moreThan, reach, stated } from "./label.ts";

/** The digital society */
export const society: readonly Clause[] = [
  {
    id: "d-041",
    text: "Tỷ lệ hộ gia đình có Internet cáp quang đạt 82% năm 2024, 88% năm 2025 và xấp xỉ 100% năm 2030.",
    targets: [
      committed("level", reach(82), "percent", "2024-12-31"),
      committed("level", reach(88), "percent", "2025-12-31"),
      committed("level", about(100), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-042",
    text: "Tối thiểu 80% dân số trưởng thành có điện thoại thông minh; 75% dân số từ đủ 15 tuổi trở lên có tài khoản thanh toán; 40% người dân có chữ ký số cá nhân. Các chỉ tiêu này hoàn thành đến ngày 31/12/2025.",
    targets: [
      committed("level", atLeast(80), "percent", "2025-12-31"),
      committed("level", reach(75), "percent", "2025-12-31"),
      committed("level", reach(40), "percent", "2025-12-31"),
    ],
  },
  {
    id: "d-043",
    text: "Đến cuối năm 2026, số hoá bệnh án tại 100% bệnh viện tuyến tỉnh, 80% trung tâm y tế tuyến huyện.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", reach(80), "percent", "2026-12-31"),
    ],
  },
  {
    id: "d-044",
    text: "Trên 95% người dân có hồ sơ sức khoẻ điện tử vào năm 2025.",
    targets: [committed("level", moreThan(95), "percent", "2025-12-31")],
  },
  {
    id: "d-045",
    text: "Huyện phấn đấu 100% cơ sở giáo dục phổ thông triển khai học bạ số; ít nhất 50% học phí được thu không dùng tiền mặt trước ngày 01/7/2025.",
    targets: [
      committed("level", reach(100), "percent", "2025-06-30"),
      committed("level", atLeast(50), "percent", "2025-06-30"),
    ],
  },
  {
    id: "d-046",
    text: "100% thôn, bản có sóng di động băng rộng, xoá hoàn toàn các điểm lõm sóng vào năm 2025.",
    targets: [committed("level", reach(100), "percent", "2025-12-31"), stated("2025-12-31")],
  },
  {
    id: "d-047",
    text: "Phổ cập kỹ năng số cơ bản cho người dân trong độ tuổi lao động đến năm 2026.",
    targets: [stated("2026-12-31")],
  },
  {
    id: "d-048",
    text: "Phấn đấu có hơn 60% người trong độ tuổi lao động được tập huấn kỹ năng số cơ bản; mỗi tổ công nghệ số cộng đồng hướng dẫn tối thiểu 100 hộ dân trong năm 2024.",
    targets: [
      committed("level", moreThan(60), "percent", "2024-12-31"),
      committed("level", atLeast(100), "count", "2024-12-31"),
    ],
  },
  {
    id: "d-049",
    text: "Trong nhiệm kỳ 2025-2030, phấn đấu 9/10 hộ dân có đường truyền cáp quang.",
    targets: [committed("level", reach(90), "percent", "2030-12-31")],
  },
  {
    id: "d-050",
    text: "Tỉ lệ dân số được phủ sóng 5G đạt 50% (đến năm 2030 đạt 99%) vào năm 2025.",
    targets: [
      committed("level", reach(50), "percent", "2025-12-31"),
      committed("level", reach(99), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-051",
    text: 'Tới năm 2027, hai phần ba số xã có mô hình "xã thông minh".',
    targets: [committed("level", reach(66.66666666666667), "percent", "2027-12-31")],
  },
  {
    id: "d-052",
    text: "Số thuê bao băng rộng cố định đạt 28 thuê bao/100 dân, băng rộng di động đạt 95 thuê bao/100 dân vào năm 2025.",
    targets: [
      committed("level", reach(28), "count", "2025-12-31"),
      committed("level", reach(95), "count", "2025-12-31"),
    ],
  },
  {
    id: "d-053",
    text: "Đến năm 2025, 50% người dùng Internet được bảo vệ ở mức cơ bản, tăng lên 80% vào năm 2030; tỷ lệ trẻ em được trang bị kỹ năng an toàn trên mạng không thấp hơn 70% ở cả hai mốc.",
    targets: [
      committed("level", reach(50), "percent", "2025-12-31"),
      committed("level", reach(80), "percent", "2030-12-31"),
      committed("level", atLeast(70), "percent", "2025-12-31"),
      committed("level", atLeast(70), "percent", "2030-12-31"),
    ],
  },
  {
    id: "d-054",
    text: "Tỷ lệ chi trả lương hưu, trợ cấp bảo hiểm xã hội qua tài khoản cá nhân tại đô thị phấn đấu đạt 75 – 80% trong năm 2025.",
    targets: [committed("level", between(75, 80), "percent", "2025-12-31")],
  },
  {
    id: "d-055",
    text: "Giảm tỷ lệ hộ chưa có thiết bị kết nối Internet từ 14% xuống còn dưới 5% vào năm 2026.",
    targets: [committed("level", lessThan(5), "percent", "2026-12-31")],
  },
  {
    id: "d-056",
    text: "Nâng tỷ lệ trường học có phòng học thông minh từ 22,5% năm 2023 lên 60% năm 2026.",
    targets: [committed("level", reach(60), "percent", "2026-12-31", { baseline: 2023 })],
  },
  {
    id: "d-057",
    text: "Mục tiêu của ngành y tế đến năm 2028: khám, chữa bệnh từ xa đạt trên 30% số bệnh viện; 100% trạm y tế xã kết nối bệnh viện tuyến trên.",
    targets: [
      committed("level", moreThan(30), "percent", "2028-12-31"),
      committed("level", reach(100), "percent", "2028-12-31"),
    ],
  },
  {
    id: "d-058",
    text: "Tất cả 100% người hưởng chính sách an sinh có nhu cầu được chi trả qua tài khoản, trừ các trường hợp già yếu, khuyết tật nặng, xong trong năm 2025.",
    targets: [committed("level", reach(100), "percent", "2025-12-31", { exclusions: 1 })],
  },
];
