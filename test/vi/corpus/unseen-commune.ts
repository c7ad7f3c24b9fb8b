import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, lessThan, moreThan, reach, stated } from "./label.ts";

/** Communes, wards and special zones. */
export const commune: readonly Clause[] = [
  {
    id: "u-021",
    text: "Phấn đấu năm 2026, 80% người dân từ 15 tuổi trở lên trên địa bàn xã có tài khoản thanh toán; ít nhất 60% hộ sản xuất, kinh doanh có mã QR.",
    targets: [
      committed("level", reach(80), "percent", "2026-12-31"),
      committed("level", atLeast(60), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-022",
    text: "Chỉ tiêu năm 2025 của xã:\n- Số hóa 100% hồ sơ hộ tịch;\n- Hồ sơ quá hạn: không quá 0,5%;\n- Tổng thu ngân sách trên địa bàn: 6,8 tỷ đồng;\n- Kết nạp đảng viên mới: 8 đồng chí trở lên.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", atMost(0.5), "percent", "2025-12-31"),
      committed("level", reach(6_800_000_000), "amount", "2025-12-31"),
      committed("level", atLeast(8), "count", "2025-12-31"),
    ],
  },
  {
    id: "u-023",
    text: "Thu nhập bình quân đầu người đến cuối năm 2030 đạt 92 triệu đồng/người/năm, gấp 1,6 lần so với năm 2024.",
    targets: [
      committed("level", reach(92_000_000), "amount", "2030-12-31"),
      committed("change", reach(1.6), "times", "2030-12-31", { baseline: 2024 }),
    ],
  },
  {
    id: "u-024",
    text: "Xã về đích nông thôn mới kiểu mẫu trước năm 2028.",
    targets: [stated("2027-12-31")],
  },
  {
    id: "u-025",
    text: "Năm 2026: tỷ lệ trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế điện tử đạt 100%; trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm xuống dưới 12% (năm 2030 dưới 9%).",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", lessThan(12), "percent", "2026-12-31"),
      committed("level", lessThan(9), "percent", "2030-12-31"),
    ],
  },
  {
    id: "u-026",
    text: "Đến hết năm 2026, xã có ít nhất 04 sản phẩm OCOP đạt 3 sao trở lên, 100% trong số đó được bán trên sàn thương mại điện tử.",
    targets: [
      committed("level", atLeast(4), "count", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-027",
    text: "Vận động hơn một nửa số hộ dân trong xã phân loại rác tại nguồn trước ngày 01/01/2026.",
    targets: [committed("level", moreThan(50), "percent", "2025-12-31")],
  },
  {
    id: "u-028",
    text: "Trong năm 2026, đặc khu phấn đấu đón 350 nghìn lượt khách, doanh thu du lịch 420 tỷ đồng; 100% tàu cá có chiều dài từ 15 m trở lên lắp thiết bị giám sát hành trình.",
    targets: [
      committed("level", reach(350_000), "count", "2026-12-31"),
      committed("level", reach(420_000_000_000), "amount", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-029",
    text: "Phường đặt chỉ tiêu 70% báo cáo (trừ báo cáo có nội dung mật) gửi qua hệ thống thông tin báo cáo; số cuộc họp trực tiếp giảm 20% so với năm 2025.",
    targets: [
      committed("level", reach(70), "percent", null, { exclusions: 1 }),
      committed("change", reach(-20), "percent", null, { baseline: 2025 }),
    ],
  },
  {
    id: "u-030",
    text: "Phấn đấu hết năm 2026, 9/10 hộ trong thôn cài đặt ứng dụng dịch vụ công của tỉnh.",
    targets: [committed("level", reach(90), "percent", "2026-12-31")],
  },
  {
    id: "u-031",
    text: "Xếp hạng chuyển đổi số của phường: năm 2026 vào top 30, năm 2028 vào top 15/102 xã, phường, đặc khu.",
    targets: [
      committed("rank", atMost(30), "rank", "2026-12-31"),
      committed("rank", atMost(15), "rank", "2028-12-31", { of: 102 }),
    ],
  },
];
