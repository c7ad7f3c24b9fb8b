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

/** Plans of districts, communes and wards. */
export const local: readonly Clause[] = [
  {
    id: "b-015",
    text: "Ủy ban nhân dân xã phấn đấu trong năm 2026: 85% hộ gia đình có đường truyền internet cáp quang; 70% người dân từ 15 tuổi trở lên sử dụng điện thoại thông minh; 12/12 thôn có tổ công nghệ số cộng đồng hoạt động thường xuyên.",
    targets: [
      committed("level", reach(85), "percent", "2026-12-31"),
      committed("level", reach(70), "percent", "2026-12-31"),
      committed("level", reach(12), "count", "2026-12-31", { of: 12 }),
    ],
  },
  {
    id: "b-016",
    text: "Chỉ tiêu chủ yếu năm 2025 của huyện:\n- Hồ sơ trực tuyến toàn trình: 75% trở lên.\n- Chứng thực bản sao điện tử: cấp huyện 60%, cấp xã 50%.\n- Thanh toán trực tuyến: tối thiểu 55%.\n- Hồ sơ quá hạn: không quá 0,5%.",
    targets: [
      committed("level", atLeast(75), "percent", "2025-12-31"),
      committed("level", reach(60), "percent", "2025-12-31", { tiers: ["district"] }),
      committed("level", reach(50), "percent", "2025-12-31", { tiers: ["commune"] }),
      committed("level", atLeast(55), "percent", "2025-12-31"),
      committed("level", atMost(0.5), "percent", "2025-12-31"),
    ],
  },
  {
    id: "b-017",
    text: "Xã phấn đấu đến tháng 9 năm 2026 có ít nhất 3 sản phẩm OCOP được bán trên sàn thương mại điện tử.",
    targets: [committed("level", atLeast(3), "count", "2026-09-30")],
  },
  {
    id: "b-018",
    text: "Vận động trên 500 hộ nông dân mở gian hàng trên sàn giao dịch nông sản, trong đó ít nhất 1/5 số hộ phát sinh giao dịch, xong trước ngày 20/11/2026.",
    targets: [
      committed("level", moreThan(500), "count", "2026-11-19"),
      committed("level", atLeast(20), "percent", "2026-11-19"),
    ],
  },
  {
    id: "b-019",
    text: "Đến hết quý II/2025, trên 95% dân số toàn huyện được lập hồ sơ sức khỏe điện tử.",
    targets: [committed("level", moreThan(95), "percent", "2025-06-30")],
  },
  {
    id: "b-020",
    text: "Trước ngày 31/5/2026, các trường học trên địa bàn phường thu học phí không dùng tiền mặt đạt 100% (trừ điểm trường lẻ chưa có sóng); học bạ số đạt 100% đối với tiểu học và 80% đối với trung học cơ sở.",
    targets: [
      committed("level", reach(100), "percent", "2026-05-30", { exclusions: 1 }),
      committed("level", reach(100), "percent", "2026-05-30"),
      committed("level", reach(80), "percent", "2026-05-30"),
    ],
  },
  {
    id: "b-021",
    text: "Thị xã quyết tâm kéo tỷ lệ hồ sơ đất đai trễ hạn xuống dưới 3% vào cuối năm 2024; năm 2025 không còn hồ sơ trễ hạn.",
    targets: [committed("level", lessThan(3), "percent", "2024-12-31"), stated("2025-12-31")],
  },
  {
    id: "b-022",
    text: "Mỗi thôn tổ chức ít nhất 02 buổi hướng dẫn kỹ năng số cho người cao tuổi trong một quý.",
    targets: [committed("level", atLeast(2), "count", null)],
  },
  {
    id: "b-023",
    year: 2026,
    text: "Từ nay đến cuối năm, toàn xã phấn đấu tăng thêm 300 tài khoản VNeID mức 2, đưa tỷ lệ kích hoạt lên xấp xỉ 92%.",
    targets: [
      committed("change", reach(300), "count", "2026-12-31"),
      committed("level", about(92), "percent", "2026-12-31"),
    ],
  },
  {
    id: "b-024",
    text: "Đưa huyện vào nhóm 3 huyện có kết quả chuyển đổi số cao nhất tỉnh năm 2024.",
    targets: [committed("rank", atMost(3), "rank", "2024-12-31")],
  },
  {
    id: "b-025",
    text: "Đến năm 2025, diện tích lúa ghi nhật ký điện tử trên địa bàn huyện đạt 1.200 ha, chiếm 40% diện tích gieo trồng; sản lượng rau có mã truy xuất nguồn gốc hơn 8.500 tấn.",
    targets: [
      committed("level", reach(1200), "size", "2025-12-31"),
      committed("level", reach(40), "percent", "2025-12-31"),
      committed("level", moreThan(8500), "size", "2025-12-31"),
    ],
  },
  {
    id: "b-026",
    text: "Năm 2024 tỷ lệ thanh toán trực tuyến của huyện mới đạt 41,7%; năm 2025 quyết tâm đạt 60% ở cấp huyện, 55% ở cấp xã.",
    targets: [
      reported("level", reach(41.7), "percent", "2024-12-31"),
      committed("level", reach(60), "percent", "2025-12-31", { tiers: ["district"] }),
      committed("level", reach(55), "percent", "2025-12-31", { tiers: ["commune"] }),
    ],
  },
];
