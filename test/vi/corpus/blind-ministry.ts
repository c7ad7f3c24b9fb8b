import type { Clause } from "./clause.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  committed,
  lessThan,
  moreThan,
  reach,
  stated,
} from "./label.ts";

/** Plans of ministries and branches, resolutions of the party. */
export const ministry: readonly Clause[] = [
  {
    id: "b-027",
    text: "Từ tháng 6/2026, 100% dịch vụ công trực tuyến của Bộ được người dùng chấm điểm sau mỗi giao dịch.",
    targets: [committed("level", reach(100), "percent", null)],
  },
  {
    id: "b-028",
    text: "Thời gian xử lý một yêu cầu chia sẻ dữ liệu giữa các đơn vị thuộc Bộ rút ngắn còn tối đa 04 giờ làm việc trong năm 2026 và không quá 60 phút vào năm 2028.",
    targets: [
      committed("level", atMost(4), "hours", "2026-12-31"),
      committed("level", atMost(60), "minutes", "2028-12-31"),
    ],
  },
  {
    id: "b-029",
    text: "Tầm nhìn đến năm 2035, Việt Nam thuộc nhóm 40 quốc gia dẫn đầu về chỉ số phát triển chính phủ điện tử; quy mô kinh tế số đạt trên 35% GDP; kim ngạch xuất khẩu phần mềm gấp 3 lần năm 2025.",
    targets: [
      committed("rank", atMost(40), "rank", "2035-12-31"),
      committed("level", moreThan(35), "percent", "2035-12-31"),
      committed("change", reach(3), "times", "2035-12-31", { baseline: 2025 }),
    ],
  },
  {
    id: "b-030",
    text: "Đến hết ngày 31/12/2027, hệ thống tòa án tổ chức trực tuyến ít nhất 50% phiên tòa đủ điều kiện; tỷ lệ bản án bị hủy, sửa do lỗi chủ quan không vượt quá 1,2%; công bố 100% bản án có hiệu lực trên cổng thông tin, trừ bản án thuộc diện không được công bố.",
    targets: [
      committed("level", atLeast(50), "percent", "2027-12-31"),
      committed("level", atMost(1.2), "percent", "2027-12-31"),
      committed("level", reach(100), "percent", "2027-12-31", { exclusions: 1 }),
    ],
  },
  {
    id: "b-031",
    text: "Ngành du lịch phấn đấu năm 2026 đón 18 - 19 triệu lượt khách, trong đó có 3,2 triệu lượt khách quốc tế; tổng thu từ du lịch đạt 58 nghìn tỷ đồng, tăng 12,5% so với năm 2025.",
    targets: [
      committed("level", between(18_000_000, 19_000_000), "count", "2026-12-31"),
      committed("level", reach(3_200_000), "count", "2026-12-31"),
      committed("level", reach(58_000_000_000_000), "amount", "2026-12-31"),
      committed("change", reach(12.5), "percent", "2026-12-31", { baseline: 2025 }),
    ],
  },
  {
    id: "b-032",
    text: "Giai đoạn 2026 - 2030, mỗi năm đào tạo được 12 nghìn kỹ sư bán dẫn và trí tuệ nhân tạo.",
    targets: [committed("level", reach(12_000), "count", "2030-12-31")],
  },
  {
    id: "b-033",
    text: "Đảng bộ tỉnh phấn đấu: tỷ lệ đảng viên sử dụng Sổ tay đảng viên điện tử đạt 95% trở lên; hằng năm kết nạp từ 1.200 đến 1.300 đảng viên; tỷ lệ chi bộ yếu kém dưới 0,3%; tỷ lệ hộ nghèo giảm bình quân 0,5%/năm.",
    targets: [
      committed("level", atLeast(95), "percent", null),
      committed("level", between(1200, 1300), "count", null),
      committed("level", lessThan(0.3), "percent", null),
      committed("growth", reach(-0.5), "percent", null, { doubt: "points-or-percent" }),
    ],
  },
  {
    id: "b-034",
    text: "Đến năm 2030, tỉnh trở thành địa phương phát triển khá của cả nước; đến năm 2045 là trung tâm đổi mới sáng tạo của vùng.",
    targets: [stated("2030-12-31"), stated("2045-12-31")],
  },
  {
    id: "b-035",
    text: "Nghị quyết Đại hội nhiệm kỳ 2025 - 2030 đề ra: tăng trưởng GRDP bình quân từ 10,5%/năm trở lên; tỷ trọng kinh tế số 30% GRDP; tổng vốn đầu tư toàn xã hội 5 năm khoảng 420 nghìn tỷ đồng; thu ngân sách trên địa bàn năm 2030 gấp 1,8 lần năm 2025.",
    targets: [
      committed("growth", atLeast(10.5), "percent", "2030-12-31"),
      committed("level", reach(30), "percent", "2030-12-31"),
      committed("level", about(420_000_000_000_000), "amount", "2030-12-31"),
      committed("change", reach(1.8), "times", "2030-12-31", { baseline: 2025 }),
    ],
  },
  {
    id: "b-036",
    text: "Hằng năm bố trí tối thiểu 1,5% tổng chi ngân sách cho chuyển đổi số và khoa học, công nghệ, tăng dần theo yêu cầu phát triển.",
    targets: [committed("level", atLeast(1.5), "percent", null)],
  },
  {
    id: "b-037",
    text: "Đến 30/6/2026, người dân không phải nộp bản giấy đối với giấy tờ đã có trong cơ sở dữ liệu quốc gia.",
    targets: [stated("2026-06-30")],
  },
  {
    id: "b-038",
    text: "Tất cả bệnh viện hạng I hoàn thành bệnh án điện tử trong năm 2025; 100% bệnh viện còn lại hoàn thành trước ngày 01/10/2026.",
    targets: [stated("2025-12-31"), committed("level", reach(100), "percent", "2026-09-30")],
  },
  {
    id: "b-039",
    text: "Năm 2026, chỉ số an toàn thông tin mạng của Bộ xếp hạng không thấp hơn thứ 5/17 bộ có cung cấp dịch vụ công.",
    targets: [committed("rank", atMost(5), "rank", "2026-12-31", { of: 17 })],
  },
];
