import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, moreThan, reach, reported, stated } from "./label.ts";

/** Plans of communes, wards and townships */
export const commune: readonly Clause[] = [
  {
    id: "h-001",
    text: "UBND xã giao chỉ tiêu cho 9 ấp: bình quân mỗi ấp có 85% hộ dùng điện thoại thông minh vào tháng 12/2024.",
    targets: [committed("level", reach(85), "percent", "2024-12-31")],
  },
  {
    id: "h-002",
    text: "Xã quyết tâm đến cuối quý II năm 2026 không còn hồ sơ nộp trực tiếp đối với nhóm thủ tục chứng thực; 92% hồ sơ các lĩnh vực khác được nộp qua mạng.",
    targets: [stated("2026-06-30"), committed("level", reach(92), "percent", "2026-06-30")],
  },
  {
    id: "h-003",
    text: "Thị trấn cam kết trong năm 2025: trả kết quả đúng hẹn 99,5%; chậm nhất 15 phút phải tiếp nhận xong một hồ sơ.",
    targets: [
      committed("level", reach(99.5), "percent", "2025-12-31"),
      committed("level", atMost(15), "minutes", "2025-12-31"),
    ],
  },
  {
    id: "h-004",
    text: "Số nhà có gắn mã QR địa chỉ số: 1.120/1.400 nhà (80%). Phần còn lại làm xong trước Tết Nguyên đán 2026.",
    targets: [
      reported("level", reach(80), "percent", null),
      stated(null, { doubt: "ambiguous-horizon" }),
    ],
  },
  {
    id: "h-005",
    text: "Đặc khu phấn đấu đến 2030 có 5 điểm phát Wi-Fi công cộng miễn phí/thôn, 100% tàu cá từ 15 mét trở lên lắp thiết bị giám sát hành trình.",
    targets: [
      committed("level", reach(5), "count", "2030-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
    ],
  },
  {
    id: "h-006",
    text: "Toàn xã hiện có 2.318 hộ, trong đó 1.986 hộ dùng Internet (85,7%).",
    targets: [reported("level", reach(85.7), "percent", null)],
  },
  {
    id: "h-007",
    text: "Chi bộ thôn Đông: 31/34 đảng viên cài ứng dụng, đạt 91,2%; phấn đấu cuối năm 2024 là 34/34.",
    targets: [
      reported("level", reach(91.2), "percent", null),
      committed("level", reach(34), "count", "2024-12-31", { of: 34 }),
    ],
  },
  {
    id: "h-008",
    text: "Mỗi tuần ít nhất 2 buổi, tổ công nghệ số cộng đồng xuống nhà văn hoá giúp bà con làm thủ tục qua mạng.",
    targets: [committed("level", atLeast(2), "count", null)],
  },
  {
    id: "h-009",
    text: 'Phường đưa vào sử dụng trang Zalo "Phường số" từ tháng 3, đến nay có 4.700 người quan tâm.',
    targets: [reported("level", reach(4700), "count", null)],
  },
  {
    id: "h-010",
    text: "Xã nông thôn mới kiểu mẫu phải có trên 50% số hộ bán được hàng qua mạng, 01 mô hình thôn thông minh trở lên và thu nhập đầu người cao hơn 10% so với mức chung của huyện.",
    targets: [
      committed("level", moreThan(50), "percent", null),
      committed("level", atLeast(1), "count", null),
      committed("change", reach(10), "percent", null, { doubt: "unstated-base" }),
    ],
  },
  {
    id: "h-011",
    text: "Bà con trong xã đã mở 1,6 nghìn tài khoản ngân hàng; xã đặt chỉ tiêu thêm 300 tài khoản nữa trong 6 tháng cuối năm 2025.",
    targets: [
      reported("level", reach(1600), "count", null),
      committed("change", reach(300), "count", "2025-12-31"),
    ],
  },
  {
    id: "h-012",
    text: "Tổ chức 06 lớp, mỗi lớp không quá 40 học viên, trong quý III/2025.",
    targets: [
      committed("level", reach(6), "count", "2025-09-30"),
      committed("level", atMost(40), "count", "2025-09-30"),
    ],
  },
];
