import type { Clause } from "./clause.ts";
import { about, atLeast, committed, moreThan, reach, reported, stated } from "./label.ts";

/** Reports, press, narrative. */
export const reports: readonly Clause[] = [
  {
    id: "b-052",
    text: "Tính đến ngày 15/11/2024, toàn tỉnh tiếp nhận 412.680 hồ sơ, trong đó có 356.021 hồ sơ nộp trực tuyến (đạt 86,27%), tỷ lệ giải quyết đúng hạn 98,9%.",
    targets: [
      reported("level", reach(412_680), "count", "2024-11-15"),
      reported("level", reach(86.27), "percent", "2024-11-15"),
      reported("level", reach(98.9), "percent", "2024-11-15"),
    ],
  },
  {
    id: "b-053",
    text: "Theo ông Trần Văn Khải, Phó Giám đốc Sở Công Thương, sau hai năm triển khai, số giao dịch không dùng tiền mặt tại các chợ truyền thống đã tăng gấp 2,6 lần, giá trị giao dịch ước đạt 1.340 tỷ đồng.",
    targets: [
      reported("change", reach(2.6), "times", null),
      reported("level", reach(1_340_000_000_000), "amount", null),
    ],
  },
  {
    id: "b-054",
    text: "Kết thúc năm 2025, tỉnh hoàn thành 19/23 chỉ tiêu chuyển đổi số; chỉ số DTI xếp thứ 11/34, tăng 5 bậc so với năm 2024.",
    targets: [
      reported("count", reach(19), "count", "2025-12-31", { of: 23 }),
      reported("rank", reach(11), "rank", "2025-12-31", { of: 34 }),
      reported("change", reach(-5), "places", "2025-12-31", { baseline: 2024 }),
    ],
  },
  {
    id: "b-055",
    text: "Trước đây người dân phải chờ cả tháng mới có giấy phép xây dựng. Nay thời gian giải quyết chỉ còn 9 ngày, và địa phương đặt mục tiêu rút xuống 5 ngày ngay trong năm 2026.",
    targets: [
      reported("level", reach(9), "days", null),
      committed("level", reach(5), "days", "2026-12-31"),
    ],
  },
  {
    id: "b-056",
    text: "6 tháng đầu năm 2025, tổng thu ngân sách ước đạt 7.215 tỷ đồng, bằng 54,3% dự toán, tăng 18,4% so với cùng kỳ năm trước; giải ngân vốn đầu tư công đạt 38,6% kế hoạch.",
    targets: [
      reported("level", reach(7_215_000_000_000), "amount", "2025-06-30"),
      reported("level", reach(54.3), "percent", "2025-06-30"),
      reported("change", reach(18.4), "percent", "2025-06-30", { baseline: 2024 }),
      reported("level", reach(38.6), "percent", "2025-06-30"),
    ],
  },
  {
    id: "b-057",
    text: "Chỉ trong thời gian ngắn, đã có 27.300 hộ kinh doanh chuyển sang hóa đơn điện tử khởi tạo từ máy tính tiền.",
    targets: [reported("level", reach(27_300), "count", null)],
  },
  {
    id: "b-058",
    text: "Hiện 91% thuê bao di động trên địa bàn dùng điện thoại thông minh. Dự kiến đến cuối năm 2026, con số này là trên 98%.",
    targets: [
      reported("level", reach(91), "percent", null),
      committed("level", moreThan(98), "percent", "2026-12-31"),
    ],
  },
  {
    id: "b-059",
    text: "Tỷ lệ hộ nghèo đã giảm từ 5,8% năm 2021 xuống còn 1,9% năm 2024, bình quân mỗi năm giảm 1,3 điểm phần trăm.",
    targets: [
      reported("level", reach(1.9), "percent", "2024-12-31", { baseline: 2021 }),
      reported("growth", reach(-1.3), "points", "2024-12-31"),
    ],
  },
  {
    id: "b-060",
    text: "Năm 2023, tỉnh đứng thứ 9 cả nước về Chỉ số cải cách hành chính với 88,74 điểm; năm 2024 tụt hai bậc, xếp thứ 11/63.",
    targets: [
      reported("rank", reach(9), "rank", "2023-12-31"),
      reported("level", reach(88.74), "score", "2023-12-31"),
      reported("change", reach(2), "places", "2024-12-31"),
      reported("rank", reach(11), "rank", "2024-12-31", { of: 63 }),
    ],
  },
  {
    id: "b-061",
    text: "Đến nay, tỷ lệ cán bộ, công chức có chữ ký số mới là 63%, trong khi mục tiêu của năm 2025 là 80%.",
    targets: [
      reported("level", reach(63), "percent", null),
      committed("level", reach(80), "percent", "2025-12-31"),
    ],
  },
  {
    id: "b-062",
    text: "Trung bình mỗi ngày, tổng đài 1022 của thành phố đã tiếp nhận khoảng 1.900 phản ánh của người dân.",
    targets: [reported("level", about(1900), "count", null)],
  },
  {
    id: "b-063",
    text: "Toàn ngành y tế đã có 214/236 cơ sở khám, chữa bệnh liên thông dữ liệu, đạt tỷ lệ 90,68%; 22 cơ sở còn lại phấn đấu hoàn thành trong quý I/2026.",
    targets: [
      reported("level", reach(90.68), "percent", null),
      committed("level", reach(22), "count", "2026-03-31"),
    ],
  },
  {
    id: "b-064",
    text: "Năm 2024, kinh tế số đóng góp khoảng 15,2% GRDP. Nguyên nhân chưa cao là doanh nghiệp nhỏ thiếu vốn, thiếu người. Trong năm 2025, tỉnh phấn đấu đưa tỷ trọng này lên 18%, hỗ trợ ít nhất 200 doanh nghiệp nhỏ và vừa dùng nền tảng số từ nguồn kinh phí 6 tỷ đồng đã được phân bổ.",
    targets: [
      reported("level", about(15.2), "percent", "2024-12-31"),
      committed("level", reach(18), "percent", "2025-12-31"),
      committed("level", atLeast(200), "count", "2025-12-31"),
    ],
  },
  {
    id: "b-080",
    text: "Sau khi hợp nhất, xã mới có 21 thôn. Ban Thường vụ Đảng ủy thống nhất: (1) Đến 30/6/2026, toàn bộ cán bộ, công chức xã sử dụng thành thạo phần mềm dùng chung. (2) Năm 2027: tối thiểu 65% dân số trưởng thành có chữ ký số cá nhân, doanh thu bán hàng trực tuyến đạt 15 tỷ đồng, tăng 25% so với năm 2025. (3) Đến năm 2030 trở thành xã nông thôn mới thông minh.",
    targets: [
      stated("2026-06-30"),
      committed("level", atLeast(65), "percent", "2027-12-31"),
      committed("level", reach(15_000_000_000), "amount", "2027-12-31"),
      committed("change", reach(25), "percent", "2027-12-31", { baseline: 2025 }),
      stated("2030-12-31"),
    ],
  },
];
