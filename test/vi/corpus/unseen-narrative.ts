import type { Clause } from "./clause.ts";
import { about, atLeast, committed, lessThan, moreThan, reach, reported, stated } from "./label.ts";

/** Running text with its background, where the targets are few. */
export const narrative: readonly Clause[] = [
  {
    id: "u-104",
    text: "Trong bối cảnh chính quyền địa phương hai cấp đi vào vận hành, xã được hợp thành từ ba xã cũ, có 21 thôn với hơn 26 nghìn nhân khẩu. Qua rà soát, mới có 41% cán bộ thôn thành thạo phần mềm báo cáo. Xã quyết tâm trong năm 2026 nâng tỷ lệ này lên 85%, đồng thời bảo đảm mọi thôn đều có điểm hỗ trợ dịch vụ công. Các đoàn thể đẩy mạnh tuyên truyền, vận động hội viên tham gia.",
    targets: [
      reported("level", reach(41), "percent", null),
      committed("level", reach(85), "percent", "2026-12-31"),
      stated("2026-12-31"),
    ],
  },
  {
    id: "u-105",
    text: "Năm 2022, tỷ lệ hồ sơ trực tuyến của huyện mới đạt 22%; sang năm 2023 tăng lên 49% và đến hết năm 2024 đã đạt 74,5%. Với đà đó, huyện mạnh dạn đặt chỉ tiêu 85% cho năm 2025.",
    targets: [
      reported("level", reach(22), "percent", "2022-12-31"),
      reported("level", reach(49), "percent", "2023-12-31"),
      reported("level", reach(74.5), "percent", "2024-12-31"),
      committed("level", reach(85), "percent", "2025-12-31"),
    ],
  },
  {
    id: "u-106",
    text: "Theo lộ trình, giai đoạn 2025-2026 tập trung hoàn thiện dữ liệu nền; giai đoạn 2027-2030 khai thác dữ liệu phục vụ ra quyết định. Đến năm 2030, trên 80% quyết định điều hành của tỉnh dựa trên dữ liệu số, thời gian tổng hợp báo cáo rút xuống dưới 24 giờ.",
    targets: [
      committed("level", moreThan(80), "percent", "2030-12-31"),
      committed("level", lessThan(24), "hours", "2030-12-31"),
    ],
  },
  {
    id: "u-107",
    text: "Điểm nghẽn lớn nhất vẫn là nhân lực. Vì vậy, trong hai năm 2025 và 2026 thành phố ưu tiên tuyển 60 người; đến hết năm 2026 mỗi sở, ngành có tối thiểu 02 công chức chuyên trách công nghệ thông tin, mỗi phường có ít nhất 01 người.",
    targets: [
      committed("level", reach(60), "count", "2026-12-31"),
      committed("level", atLeast(2), "count", "2026-12-31"),
      committed("level", atLeast(1), "count", "2026-12-31"),
    ],
  },
  {
    id: "u-108",
    text: "Không kể các dự án chuyển tiếp, tỷ lệ giải ngân đến 31/01/2026 phải đạt 100% kế hoạch vốn; riêng các dự án trọng điểm không để dưới 97% tại thời điểm 31/12/2025.",
    targets: [
      committed("level", reach(100), "percent", "2026-01-31", { exclusions: 1 }),
      committed("level", atLeast(97), "percent", "2025-12-31"),
    ],
  },
  {
    id: "u-109",
    text: "Hội nghị chốt phương án sắp xếp bên trong: trước ngày 15/8/2025 giảm từ 7 xuống còn 5 đầu mối.",
    targets: [committed("level", reach(5), "count", "2025-08-14")],
  },
  {
    id: "u-110",
    text: "Khác với những năm trước, kế hoạch năm 2025 đo bằng kết quả: thời gian đi lại của người dân giảm một nửa so với năm 2024; trên 95% người được hỏi trả lời hài lòng.",
    targets: [
      committed("change", reach(-50), "percent", "2025-12-31", { baseline: 2024 }),
      committed("level", moreThan(95), "percent", "2025-12-31"),
    ],
  },
  {
    id: "u-111",
    text: "Toàn tỉnh hiện có 1.245 trạm BTS, trong đó 312 trạm 5G (25,1%). Trong năm 2026, tỉnh phấn đấu nâng số trạm 5G lên trên 700 trạm, vốn đầu tư của các nhà mạng khoảng 280 tỷ đồng.",
    targets: [
      reported("level", reach(1245), "count", null),
      reported("level", reach(25.1), "percent", null),
      committed("level", moreThan(700), "count", "2026-12-31"),
      committed("level", about(280_000_000_000), "amount", "2026-12-31"),
    ],
  },
];
