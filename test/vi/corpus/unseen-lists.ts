import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, moreThan, reach } from "./label.ts";

/** Work programmes: bullets, road maps, closing deadlines. */
export const lists: readonly Clause[] = [
  {
    id: "u-062",
    text: "Chương trình công tác quý II/2025:\n+ Giải ngân tối thiểu 45% kế hoạch vốn đầu tư công;\n+ Số hóa 12.500 hồ sơ đất đai;\n+ Đôn đốc các đơn vị gửi báo cáo đúng thời gian quy định.",
    targets: [
      committed("level", atLeast(45), "percent", "2025-06-30"),
      committed("level", reach(12_500), "count", "2025-06-30"),
    ],
  },
  {
    id: "u-063",
    text: "a) Về chính quyền số:\n- Tối thiểu 40% thủ tục hành chính được cắt giảm thành phần hồ sơ nhờ khai thác dữ liệu dân cư;\n- 100% cán bộ, công chức có chữ ký số cá nhân.\nb) Về kinh tế số:\n- Ít nhất 1.500 hộ kinh doanh chuyển từ thuế khoán sang kê khai;\n- Trên 30% doanh nghiệp nhỏ và vừa sử dụng nền tảng số.\nCác chỉ tiêu nêu trên hoàn thành trong năm 2026.",
    targets: [
      committed("level", atLeast(40), "percent", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", atLeast(1500), "count", "2026-12-31"),
      committed("level", moreThan(30), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-064",
    text: "Tháng 10/2025: tạo lập tài khoản an sinh cho 100% đối tượng bảo trợ xã hội, tỷ lệ chi trả qua tài khoản đạt trên 85%; tháng 12/2025 tỷ lệ chi trả đạt 95%.",
    targets: [
      committed("level", reach(100), "percent", "2025-10-31"),
      committed("level", moreThan(85), "percent", "2025-10-31"),
      committed("level", reach(95), "percent", "2025-12-31"),
    ],
  },
  {
    id: "u-065",
    text: "Chậm nhất ngày 15/11/2025 làm sạch xong ít nhất 90% dữ liệu người có công; đến ngày 31/01/2026 đạt 100%.",
    targets: [
      committed("level", atLeast(90), "percent", "2025-11-15"),
      committed("level", reach(100), "percent", "2026-01-31"),
    ],
  },
  {
    id: "u-066",
    text: "Lộ trình phủ sóng 5G: năm 2025 đạt 50% dân số, năm 2026 là 70%, năm 2027 đạt 85%, năm 2028 trên 95%.",
    targets: [
      committed("level", reach(50), "percent", "2025-12-31"),
      committed("level", reach(70), "percent", "2026-12-31"),
      committed("level", reach(85), "percent", "2027-12-31"),
      committed("level", moreThan(95), "percent", "2028-12-31"),
    ],
  },
  {
    id: "u-067",
    text: "• Sở Y tế: trong năm 2026, 100% trạm y tế kết nối khám bệnh từ xa với bệnh viện tuyến trên.\n• Sở Giáo dục và Đào tạo: trước năm 2027, có ≥ 70% trường trung học cơ sở thành lập câu lạc bộ STEM.\n• Sở Văn hóa, Thể thao và Du lịch: đến 30/4/2026, có 200 điểm đến được số hóa 3D.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", atLeast(70), "percent", "2026-12-31"),
      committed("level", reach(200), "count", "2026-04-30"),
    ],
  },
  {
    id: "u-068",
    text: "Từ nay đến cuối năm, mỗi cơ quan cắt giảm ít nhất 10% kinh phí hội họp; tối thiểu 50% cuộc họp giữa tỉnh với các xã tổ chức theo hình thức trực tuyến.",
    year: 2025,
    targets: [
      committed("change", atMost(-10), "percent", "2025-12-31"),
      committed("level", atLeast(50), "percent", "2025-12-31"),
    ],
  },
  {
    id: "u-069",
    text: "Phản ánh, kiến nghị gửi qua ứng dụng được phân loại trong thời gian tối đa 02 giờ và trả lời không quá 05 ngày làm việc; tỷ lệ hài lòng với kết quả xử lý trên 90%.",
    targets: [
      committed("level", atMost(2), "hours", null),
      committed("level", atMost(5), "days", null),
      committed("level", moreThan(90), "percent", null),
    ],
  },
  {
    id: "u-070",
    text: "Giao chỉ tiêu phát triển người tham gia bảo hiểm xã hội tự nguyện năm 2025 cho các xã: Tân Hòa 320 người, Phú Mỹ 285 người, An Bình 410 người.",
    targets: [
      committed("level", reach(320), "count", "2025-12-31"),
      committed("level", reach(285), "count", "2025-12-31"),
      committed("level", reach(410), "count", "2025-12-31"),
    ],
  },
  {
    id: "u-071",
    text: "Giai đoạn 1 (đến hết quý I/2026): kết nối 60% trạm quan trắc môi trường; giai đoạn 2 (đến hết năm 2026): kết nối toàn bộ số trạm.",
    targets: [
      committed("level", reach(60), "percent", "2026-03-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
    ],
  },
];
