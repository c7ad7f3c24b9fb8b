import type { Clause } from "./clause.ts";
import {
  atLeast,
  atMost,
  between,
  committed,
  lessThan,
  maintain,
  moreThan,
  reach,
  stated,
} from "./label.ts";

/** Health, schools, farms, tourism, courts, buses, banks, land. */
export const sectors: readonly Clause[] = [
  {
    id: "u-092",
    text: "Ngành nông nghiệp phấn đấu đến năm 2027 cấp mã số vùng trồng cho trên 85% diện tích cây ăn quả chủ lực; tỷ lệ cơ sở chăn nuôi quy mô lớn ứng dụng cảm biến đạt 35-40%.",
    targets: [
      committed("level", moreThan(85), "percent", "2027-12-31"),
      committed("level", between(35, 40), "percent", "2027-12-31"),
    ],
  },
  {
    id: "u-093",
    text: "Đến quý III/2025, 100% khách sạn từ 3 sao trở lên thông báo lưu trú qua phần mềm. Năm 2026, ngày lưu trú bình quân của khách nội địa nâng lên 2,3 ngày, công suất phòng không dưới 60%.",
    targets: [
      committed("level", reach(100), "percent", "2025-09-30"),
      committed("level", reach(2.3), "days", "2026-12-31"),
      committed("level", atLeast(60), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-094",
    text: "Cơ quan thi hành án dân sự phấn đấu năm 2026 thi hành xong trên 84% về việc và trên 52% về tiền trong số có điều kiện thi hành.",
    targets: [
      committed("level", moreThan(84), "percent", "2026-12-31"),
      committed("level", moreThan(52), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-095",
    text: "Tòa án hai cấp tỉnh phấn đấu năm 2025: tỷ lệ giải quyết án hình sự đạt từ 90% trở lên, án dân sự đạt từ 85% trở lên; tỷ lệ án bị hủy, sửa do nguyên nhân chủ quan không quá 1,5%; tổ chức ít nhất 60 phiên tòa trực tuyến.",
    targets: [
      committed("level", atLeast(90), "percent", "2025-12-31"),
      committed("level", atLeast(85), "percent", "2025-12-31"),
      committed("level", atMost(1.5), "percent", "2025-12-31"),
      committed("level", atLeast(60), "count", "2025-12-31"),
    ],
  },
  {
    id: "u-096",
    text: "Năm 2026, toàn tỉnh có 12,5 bác sĩ/10.000 dân; số giường bệnh trên 10.000 dân tối thiểu 32 giường (năm 2030: 35 giường).",
    targets: [
      committed("level", reach(12.5), "count", "2026-12-31"),
      committed("level", atLeast(32), "count", "2026-12-31"),
      committed("level", atLeast(35), "count", "2030-12-31"),
    ],
  },
  {
    id: "u-097",
    text: "Duy trì kết quả phổ cập giáo dục tiểu học mức độ 3 ở 100% xã, phường; tỷ lệ trường đạt chuẩn quốc gia tăng từ 68% năm 2024 lên 75% năm 2027.",
    targets: [
      committed("level", maintain(100), "percent", null),
      committed("level", reach(75), "percent", "2027-12-31", { baseline: 2024 }),
    ],
  },
  {
    id: "u-098",
    text: "Đến năm 2030, lượng phát thải khí nhà kính giảm 8% so với năm 2022; tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp dưới 20%.",
    targets: [
      committed("change", reach(-8), "percent", "2030-12-31", { baseline: 2022 }),
      committed("level", lessThan(20), "percent", "2030-12-31"),
    ],
  },
  {
    id: "u-099",
    text: "Trong năm 2026, vận tải hành khách công cộng đáp ứng 18% nhu cầu đi lại; giãn cách giờ cao điểm tối đa 10 phút; 100% xe buýt đầu tư mới dùng năng lượng xanh.",
    targets: [
      committed("level", reach(18), "percent", "2026-12-31"),
      committed("level", atMost(10), "minutes", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
    ],
  },
  {
    id: "u-100",
    text: "Giai đoạn 2026-2030, giải quyết việc làm mới cho 28.000 - 30.000 lao động/năm; tỷ lệ thất nghiệp khu vực thành thị giữ ở mức dưới 2,5%.",
    targets: [
      committed("level", between(28_000, 30_000), "count", "2030-12-31"),
      committed("level", lessThan(2.5), "percent", "2030-12-31"),
    ],
  },
  {
    id: "u-101",
    text: "Trước ngày 01/3/2026, cấp thẻ căn cước cho 100% công dân từ 14 tuổi trở lên đủ điều kiện, tỷ lệ kích hoạt tài khoản định danh mức độ 2 đạt trên 90%.",
    targets: [
      committed("level", reach(100), "percent", "2026-02-28"),
      committed("level", moreThan(90), "percent", "2026-02-28"),
    ],
  },
  {
    id: "u-102",
    text: "Đến năm 2026, dư nợ tín dụng xanh tăng trưởng bình quân 20%/năm; số lượng giao dịch qua mã QR tăng gấp 1,5 lần so với năm 2023; mọi chi nhánh ngân hàng hỗ trợ xác thực bằng căn cước gắn chíp.",
    targets: [
      committed("growth", reach(20), "percent", "2026-12-31"),
      committed("change", reach(1.5), "times", "2026-12-31", { baseline: 2023 }),
      stated("2026-12-31"),
    ],
  },
  {
    id: "u-103",
    text: "Chi ngân sách cho khoa học, công nghệ và chuyển đổi số hằng năm tối thiểu 3% tổng chi, nâng lên 4% vào năm 2030.",
    targets: [
      committed("level", atLeast(3), "percent", null),
      committed("level", reach(4), "percent", "2030-12-31"),
    ],
  },
];
