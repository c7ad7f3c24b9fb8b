import type { Clause } from "./clause.ts";
import {
  about,
  atLeast,
  atMost,
  committed,
  lessThan,
  moreThan,
  reach,
  reported,
  stated,
} from "./label.ts";

/** Health, schools, farming, transport, justice, banks */
export const sectors: readonly Clause[] = [
  {
    id: "h-065",
    text: "Sở Y tế: đến 30/9/2025 tất cả các bệnh viện hạng I trở lên phải công bố bệnh án điện tử; các bệnh viện còn lại xong trong năm.",
    targets: [stated("2025-09-30"), stated("2025-12-31")],
  },
  {
    id: "h-066",
    text: "Số lượt khám bệnh dùng căn cước gắn chíp thay thẻ bảo hiểm y tế đạt 3,45 triệu lượt, chiếm 92% (tính từ đầu năm 2023 đến ngày 20/12/2023).",
    targets: [
      reported("level", reach(3_450_000), "count", "2023-12-20"),
      reported("level", reach(92), "percent", "2023-12-20"),
    ],
  },
  {
    id: "h-067",
    text: "Diện tích lúa được giám sát sâu bệnh bằng cảm biến tăng bình quân 1.200 ha/năm, đến năm 2030 đạt 15 nghìn ha.",
    targets: [
      committed("change", reach(1200), "size", "2030-12-31", { doubt: "ambiguous-horizon" }),
      committed("level", reach(15_000), "size", "2030-12-31"),
    ],
  },
  {
    id: "h-068",
    text: "Giáo viên phổ thông biết soạn bài giảng điện tử: 70% (2023) → 85% (2024) → 95% (2025).",
    year: 2023,
    targets: [
      reported("level", reach(70), "percent", "2023-12-31"),
      committed("level", reach(85), "percent", "2024-12-31"),
      committed("level", reach(95), "percent", "2025-12-31"),
    ],
  },
  {
    id: "h-069",
    text: "Ngành Giao thông: 100% trạm thu phí không dừng; ùn tắc tại 12 nút giao trọng điểm giảm tối thiểu 15% nhờ đèn tín hiệu thông minh trong năm 2026.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("change", atMost(-15), "percent", "2026-12-31"),
    ],
  },
  {
    id: "h-070",
    text: "Thời gian thông quan hàng nhập khẩu trung bình dưới 36 giờ, hàng xuất khẩu dưới 20 giờ kể từ năm 2025.",
    targets: [
      committed("level", lessThan(36), "hours", null, { doubt: "implied-horizon" }),
      committed("level", lessThan(20), "hours", null, { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "h-071",
    text: "Đến năm học cuối cùng của giai đoạn 2021-2025, ít ra 1/2 số trường THPT có phòng thí nghiệm ảo.",
    targets: [committed("level", atLeast(50), "percent", "2025-12-31")],
  },
  {
    id: "h-072",
    text: "Hệ thống ngân hàng trên địa bàn phấn đấu tỷ lệ dân số từ 15 tuổi trở lên có tài khoản lên 90%, số lượng giao dịch qua kênh số chiếm quá 85% tổng số giao dịch; hoàn thành hai chỉ tiêu này trước thềm năm 2026.",
    targets: [
      committed("level", reach(90), "percent", "2025-12-31"),
      committed("level", moreThan(85), "percent", "2025-12-31"),
    ],
  },
  {
    id: "h-073",
    text: "Sở Tư pháp đã chuyển 1,92 triệu trang sổ hộ tịch thành dữ liệu điện tử, bằng 97,3% khối lượng.",
    targets: [
      reported("level", reach(1_920_000), "count", null),
      reported("level", reach(97.3), "percent", null),
    ],
  },
  {
    id: "h-074",
    text: "Bảo hiểm xã hội tỉnh phấn đấu chi trả qua ngân hàng cho 72.000 người, chừng 80% số người hưởng, trong năm 2025.",
    targets: [
      committed("level", reach(72_000), "count", "2025-12-31"),
      committed("level", about(80), "percent", "2025-12-31"),
    ],
  },
  {
    id: "h-075",
    text: "Dịch sốt xuất huyết ghi nhận 1.245 ca, giảm 12% so với cùng kỳ.",
    targets: [
      reported("level", reach(1245), "count", null),
      reported("change", reach(-12), "percent", null),
    ],
  },
  {
    id: "h-076",
    text: "Đến năm 2027, tổn thất nước sạch đô thị hạ xuống 12% từ mức 17,8% của năm 2023 nhờ đồng hồ thông minh.",
    targets: [committed("level", reach(12), "percent", "2027-12-31", { baseline: 2023 })],
  },
  {
    id: "h-077",
    text: "Cấp mã số vùng trồng cho thêm ít nhất 40 vùng, nâng tổng số lên không ít hơn 220 vùng vào cuối năm 2026.",
    targets: [
      committed("change", atLeast(40), "count", "2026-12-31"),
      committed("level", atLeast(220), "count", "2026-12-31"),
    ],
  },
];
