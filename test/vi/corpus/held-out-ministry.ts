import type { Clause } from "./clause.ts";
import { about, atLeast, atMost, between, committed, reach, reported } from "./label.ts";

/** Programmes of the Government and of ministries */
export const ministry: readonly Clause[] = [
  {
    id: "h-013",
    text: "Chương trình xác định một số mốc: (i) năm 2026, tối thiểu 30% bộ dữ liệu chuyên ngành được chuẩn hoá; (ii) năm 2028, 60%; (iii) năm 2030, toàn bộ.",
    targets: [
      committed("level", atLeast(30), "percent", "2026-12-31"),
      committed("level", atLeast(60), "percent", "2028-12-31", { doubt: "implied-bound" }),
      committed("level", reach(100), "percent", "2030-12-31", { doubt: "implied-bound" }),
    ],
  },
  {
    id: "h-014",
    text: "Đến năm 2030, Việt Nam có tối thiểu 05 doanh nghiệp công nghệ số quy mô doanh thu trên 1 tỷ USD.",
    targets: [committed("level", atLeast(5), "count", "2030-12-31")],
  },
  {
    id: "h-015",
    text: "Tỷ lệ nội địa hoá phần mềm dùng trong cơ quan thuộc Bộ phải đạt mức tối thiểu là 45 phần trăm ở thời điểm kết thúc năm 2027.",
    targets: [committed("level", atLeast(45), "percent", "2027-12-31")],
  },
  {
    id: "h-016",
    text: "Quy mô kinh tế số ước khoảng 30% GDP vào cuối thập kỷ này, tức năm 2030.",
    targets: [committed("level", about(30), "percent", "2030-12-31")],
  },
  {
    id: "h-017",
    text: "Giao Tổng cục Thống kê hoàn thiện phương pháp đo lường tỷ trọng kinh tế số của các tỉnh trước ngày 01 tháng 11 năm 2024.",
    targets: [],
  },
  {
    id: "h-018",
    text: "Chỉ số hạ tầng viễn thông (TII) của Việt Nam vào tốp 30 thế giới chậm nhất vào năm 2030; trước đó, năm 2025 vào tốp 50.",
    targets: [
      committed("rank", atMost(30), "rank", "2030-12-31"),
      committed("rank", atMost(50), "rank", "2025-12-31"),
    ],
  },
  {
    id: "h-019",
    text: "Bộ phấn đấu cắt giảm, đơn giản hoá ít nhất 20% số quy định và 20% chi phí tuân thủ liên quan đến hoạt động kinh doanh so với thời điểm 31/5/2020, hoàn thành trước năm 2026.",
    targets: [
      committed("change", atMost(-20), "percent", "2025-12-31", { baseline: 2020 }),
      committed("change", atMost(-20), "percent", "2025-12-31", {
        baseline: 2020,
        doubt: "implied-bound",
      }),
    ],
  },
  {
    id: "h-020",
    text: "100% bộ, ngành, địa phương mở dữ liệu theo danh mục ngay trong năm 2023.",
    targets: [committed("level", reach(100), "percent", "2023-12-31")],
  },
  {
    id: "h-021",
    text: "Tốc độ tăng trưởng bình quân ngành phần mềm và dịch vụ CNTT giai đoạn 2026–2030 không thấp hơn 15%/năm; tỷ trọng xuất khẩu bằng 60-65% doanh thu.",
    targets: [
      committed("growth", atLeast(15), "percent", "2030-12-31"),
      committed("level", between(60, 65), "percent", "2030-12-31"),
    ],
  },
  {
    id: "h-022",
    text: "Vùng miền núi phía Bắc: tỷ lệ xã có cáp quang tăng từ 91% (2021) lên 100% (2025).",
    targets: [committed("level", reach(100), "percent", "2025-12-31", { baseline: 2021 })],
  },
  {
    id: "h-023",
    text: "Số lượng chứng thư số công cộng đang hoạt động tính đến hết tháng 6 năm 2024 là 2.561.400, tăng 17,3% so với cùng thời điểm năm trước.",
    targets: [
      reported("level", reach(2_561_400), "count", "2024-06-30"),
      reported("change", reach(17.3), "percent", "2024-06-30"),
    ],
  },
  {
    id: "h-024",
    text: "Nhân lực an toàn thông tin mạng chiếm ít nhất 1/10 tổng số nhân lực công nghệ thông tin của các bộ vào năm 2028.",
    targets: [committed("level", atLeast(10), "percent", "2028-12-31")],
  },
  {
    id: "h-025",
    text: "Yêu cầu đối với hệ thống thông tin cấp độ 3 trở lên: thời gian gián đoạn trong một năm tối đa 8 giờ.",
    targets: [committed("level", atMost(8), "hours", null)],
  },
];
