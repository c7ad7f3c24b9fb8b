import type { Clause } from "./clause.ts";
import { atLeast, atMost, between, committed, moreThan, reach, stated } from "./label.ts";

/** Resolutions and action programmes of the Party */
export const party: readonly Clause[] = [
  {
    id: "h-054",
    text: "Toàn Đảng bộ phấn đấu: đến năm 2026, một trăm phần trăm cấp uỷ trực thuộc dùng hệ thống thông tin điều hành tác nghiệp; đến năm 2028, tối thiểu ba phần tư số cuộc sinh hoạt chi bộ có tài liệu điện tử.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", atLeast(75), "percent", "2028-12-31"),
    ],
  },
  {
    id: "h-055",
    text: "Năm 2045, tỉnh là một trong những trung tâm công nghiệp công nghệ số của vùng, kinh tế số chiếm quá nửa quy mô kinh tế.",
    targets: [stated("2045-12-31"), committed("level", moreThan(50), "percent", "2045-12-31")],
  },
  {
    id: "h-056",
    text: "Đại hội nhất trí thông qua 18 chỉ tiêu, trong đó có chỉ tiêu kinh tế số chiếm 25 - 30% GRDP ở năm cuối nhiệm kỳ (2030).",
    targets: [committed("level", between(25, 30), "percent", "2030-12-31")],
  },
  {
    id: "h-057",
    text: 'Khắc phục triệt để tình trạng "trên nóng, dưới lạnh"; lấy 3 đột phá chiến lược làm trọng tâm.',
    targets: [],
  },
  {
    id: "h-058",
    text: "Đến năm 2030 hoàn thành chuyển đổi số trong các cơ quan đảng; mọi văn bản không mật được gửi nhận điện tử.",
    targets: [stated("2030-12-31"), stated("2030-12-31")],
  },
  {
    id: "h-059",
    text: "Bố trí tối thiểu 3% tổng chi ngân sách hằng năm cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số, từng bước nâng lên 4%.",
    targets: [
      committed("level", atLeast(3), "percent", null),
      committed("level", reach(4), "percent", null),
    ],
  },
  {
    id: "h-060",
    text: "Mục tiêu tới năm 2030: năng suất các nhân tố tổng hợp đóng góp trên 50% vào tăng trưởng; chỉ số HDI trên 0,75; mức chi R&D 2% GRDP, phần của khu vực tư nhân hơn 60%.",
    targets: [
      committed("level", moreThan(50), "percent", "2030-12-31"),
      committed("level", moreThan(0.75), "score", "2030-12-31"),
      committed("level", reach(2), "percent", "2030-12-31"),
      committed("level", moreThan(60), "percent", "2030-12-31"),
    ],
  },
  {
    id: "h-061",
    text: "Uỷ ban Kiểm tra Tỉnh uỷ theo dõi, đôn đốc; 6 tháng một lần báo cáo Thường trực Tỉnh uỷ.",
    targets: [],
  },
  {
    id: "h-062",
    text: "Quyết tâm chính trị của Ban Chấp hành khoá XV là nâng thứ hạng chuyển đổi số của tỉnh lên ít nhất 10 bậc sau 3 năm, tức đến năm 2027.",
    targets: [committed("change", atMost(-10), "places", "2027-12-31")],
  },
  {
    id: "h-063",
    text: "Ít nhất 80% người đứng đầu cấp xã, 100% người đứng đầu cấp tỉnh trực tiếp làm trưởng ban chỉ đạo.",
    targets: [
      committed("level", atLeast(80), "percent", null, { tiers: ["commune"] }),
      committed("level", atLeast(100), "percent", null, {
        tiers: ["province"],
        doubt: "implied-bound",
      }),
    ],
  },
  {
    id: "h-064",
    text: "Đảng bộ thành phố phấn đấu hằng năm kết nạp 120 - 150 đảng viên, tỷ lệ chuyển sinh hoạt đảng trực tuyến từ 90% trở lên.",
    targets: [
      committed("level", between(120, 150), "count", null),
      committed("level", atLeast(90), "percent", null),
    ],
  },
];
