import type { Clause } from "./clause.ts";
import { atLeast, atMost, between, committed, moreThan, reach, stated } from "./label.ts";

/** Resolutions, programmes of action and directives of party committees. */
export const party: readonly Clause[] = [
  {
    id: "f-049",
    text: "Đến năm 2030, kinh tế số chiếm tối thiểu 30% GRDP; chi ngân sách cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số đạt ít nhất 3% tổng chi ngân sách hằng năm của tỉnh.",
    targets: [
      committed("level", atLeast(30), "percent", "2030-12-31"),
      committed("level", atLeast(3), "percent", "2030-12-31"),
    ],
  },
  {
    id: "f-050",
    text: "Ban Thường vụ Tỉnh ủy yêu cầu đến hết năm 2025, 100% cấp ủy, tổ chức đảng từ tỉnh đến cơ sở gửi, nhận văn bản trên mạng thông tin diện rộng của Đảng, trừ văn bản tuyệt mật; 100% cán bộ lãnh đạo chủ chốt sử dụng chữ ký số.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31", { exclusions: 1 }),
      committed("level", reach(100), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-051",
    text: "Mục tiêu đến năm 2035: Trở thành trung tâm đổi mới sáng tạo của vùng; kinh tế số đóng góp khoảng 38 - 40% GRDP; thuộc nhóm 8 địa phương dẫn đầu cả nước về chỉ số đổi mới sáng tạo cấp địa phương (PII).",
    targets: [
      stated("2035-12-31"),
      committed("level", between(38, 40), "percent", "2035-12-31"),
      committed("rank", atMost(8), "rank", "2035-12-31"),
    ],
  },
  {
    id: "f-052",
    text: "Phấn đấu tốc độ tăng năng suất lao động xã hội bình quân giai đoạn 2025 - 2030 đạt 8,5%/năm; đóng góp của năng suất nhân tố tổng hợp (TFP) vào tăng trưởng đạt trên 52%.",
    targets: [
      committed("growth", reach(8.5), "percent", "2030-12-31"),
      committed("level", moreThan(52), "percent", "2030-12-31"),
    ],
  },
  {
    id: "f-053",
    text: "- Đến năm 2027, tỷ lệ chi tiêu không dùng tiền mặt trên tổng tiêu dùng của cư dân đạt trên 65%; tỷ lệ người dân sử dụng dịch vụ công trực tuyến đạt trên 75%.\n- Đến năm 2030, hai tỷ lệ trên đạt tương ứng trên 80% và trên 90%.",
    targets: [
      committed("level", moreThan(65), "percent", "2027-12-31"),
      committed("level", moreThan(75), "percent", "2027-12-31"),
      committed("level", moreThan(80), "percent", "2030-12-31"),
      committed("level", moreThan(90), "percent", "2030-12-31"),
    ],
  },
  {
    id: "f-054",
    text: "Nghị quyết Đại hội Đảng bộ phường nhiệm kỳ 2025 - 2030 xác định: thu ngân sách tăng bình quân từ 10%/năm trở lên, tỷ lệ hồ sơ giải quyết trực tuyến đạt trên 95%, không còn hộ nghèo theo chuẩn của thành phố.",
    targets: [
      committed("growth", atLeast(10), "percent", "2030-12-31"),
      committed("level", moreThan(95), "percent", "2030-12-31"),
      stated("2030-12-31"),
    ],
  },
  {
    id: "f-055",
    text: "Giai đoạn 2025 - 2030, đào tạo, bồi dưỡng 1.500 nhân lực bán dẫn và trí tuệ nhân tạo; thu hút ít nhất 20 chuyên gia công nghệ về làm việc tại tỉnh; số đơn đăng ký sáng chế tăng trung bình 16 - 18%/năm.",
    targets: [
      committed("level", reach(1500), "count", "2030-12-31"),
      committed("level", atLeast(20), "count", "2030-12-31"),
      committed("growth", between(16, 18), "percent", "2030-12-31"),
    ],
  },
  {
    id: "f-056",
    text: "Hằng năm, bố trí tối thiểu 1% chi ngân sách nhà nước cho chuyển đổi số; bảo đảm 100% cán bộ, công chức, viên chức được bồi dưỡng kiến thức, kỹ năng số.",
    targets: [
      committed("level", atLeast(1), "percent", null),
      committed("level", reach(100), "percent", null),
    ],
  },
  {
    id: "f-057",
    text: "Chương trình hành động đặt mục tiêu đến năm 2030 nâng hạng Chỉ số chuyển đổi số cấp tỉnh tăng ít nhất 10 bậc so với năm 2023, tiềm lực khoa học và công nghệ đạt mức khá của vùng.",
    targets: [
      committed("change", atMost(-10), "places", "2030-12-31", {
        baseline: 2023,
        doubt: "implied-tier",
      }),
      stated("2030-12-31"),
    ],
  },
  {
    id: "f-058",
    text: "Đến năm 2030, tỷ trọng xuất khẩu sản phẩm công nghệ cao trên tổng giá trị xuất khẩu hàng hóa đạt tối thiểu 45%; quy mô kinh tế số tăng gấp 2,5 lần so với năm 2025.",
    targets: [
      committed("level", atLeast(45), "percent", "2030-12-31"),
      committed("change", reach(2.5), "times", "2030-12-31", { baseline: 2025 }),
    ],
  },
  {
    id: "f-059",
    text: "Phấn đấu trong năm 2025, toàn Đảng bộ huyện có 100% chi bộ sinh hoạt theo hình thức “Chi bộ điện tử”, tài liệu giấy phục vụ hội nghị giảm 70% so với năm 2022.",
    targets: [
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("change", reach(-70), "percent", "2025-12-31", { baseline: 2022 }),
    ],
  },
];
