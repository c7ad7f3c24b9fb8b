import type { Clause } from "./clause.ts";
import { atLeast, committed, lessThan, moreThan, reach, reported, stated } from "./label.ts";

/** Lines of annexes, and commitments to an end state. */
export const annexes: readonly Clause[] = [
  {
    id: "f-073",
    text: "PHỤ LỤC I: CHỈ TIÊU NĂM 2025\n1 | Tỷ lệ hồ sơ TTHC xử lý trực tuyến | % | 75 | Văn phòng UBND tỉnh\n2 | Tỷ lệ văn bản đi được ký số | % | 100 | Các sở, ban, ngành\n3 | Số bộ dữ liệu mở được công bố | Bộ | 120 | Sở Khoa học và Công nghệ",
    targets: [
      committed("level", reach(75), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", reach(120), "count", "2025-12-31"),
    ],
  },
  {
    id: "f-074",
    text: "7. Tỷ lệ doanh nghiệp nhỏ và vừa được tiếp cận nền tảng số: Năm 2024: 55%; năm 2025: 65%. Đơn vị chủ trì: Sở Kế hoạch và Đầu tư.",
    targets: [
      committed("level", reach(55), "percent", "2024-12-31"),
      committed("level", reach(65), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-075",
    text: "STT 12. Chỉ tiêu: tỷ lệ thuê bao băng rộng di động/100 dân. Chỉ tiêu giao năm 2024: 88 thuê bao/100 dân. Kết quả thực hiện đến 30/11/2024: 91,4 thuê bao/100 dân. Đánh giá: Vượt.",
    targets: [
      committed("level", reach(88), "count", "2024-12-31"),
      reported("level", reach(91.4), "count", "2024-11-30"),
    ],
  },
  {
    id: "f-076",
    text: "Chỉ tiêu 4: Tỷ lệ hồ sơ chứng thực bản sao điện tử từ bản chính (năm 2025: > 20%; năm 2026: > 35%).",
    targets: [
      committed("level", moreThan(20), "percent", "2025-12-31"),
      committed("level", moreThan(35), "percent", "2026-12-31"),
    ],
  },
  {
    id: "f-077",
    text: "5 | Tỷ lệ TTHC có giao dịch thanh toán trực tuyến | Tối thiểu 60% | Quý IV/2025 | Sở Tài chính\n6 | Tỷ lệ hồ sơ quá hạn | < 0,5% | Quý IV/2025 | UBND các xã, phường",
    targets: [
      committed("level", atLeast(60), "percent", "2025-12-31"),
      committed("level", lessThan(0.5), "percent", "2025-12-31"),
    ],
  },
  {
    id: "f-078",
    text: "Mã 2.3 - Tỷ lệ cán bộ, công chức cấp xã được tập huấn an toàn thông tin: kế hoạch năm 2026 đạt 100%, ước thực hiện 6 tháng đầu năm 2026 đạt 54,8%.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31", { tiers: ["commune"] }),
      reported("level", reach(54.8), "percent", "2026-06-30", { tiers: ["commune"] }),
    ],
  },
  {
    id: "f-079",
    text: "Phân công chỉ tiêu: (i) Sở Công Thương - tỷ lệ doanh nghiệp tham gia sàn thương mại điện tử đạt 45%; (ii) Sở Nội vụ - tỷ lệ hồ sơ cán bộ, công chức được số hóa đạt 100%; (iii) Công an tỉnh - ít nhất 78% dân số được cấp tài khoản định danh mức 2. Thời hạn: 31/12/2024.",
    targets: [
      committed("level", reach(45), "percent", "2024-12-31"),
      committed("level", reach(100), "percent", "2024-12-31"),
      committed("level", atLeast(78), "percent", "2024-12-31"),
    ],
  },
  {
    id: "f-080",
    text: "Đến năm 2030, chính quyền số vận hành hoàn toàn dựa trên dữ liệu; toàn bộ hoạt động quản lý nhà nước được thực hiện trên môi trường số.",
    targets: [stated("2030-12-31"), stated("2030-12-31")],
  },
  {
    id: "f-081",
    text: "Phấn đấu đến năm 2025 phổ cập kỹ năng số cơ bản cho người dân trong độ tuổi lao động.",
    targets: [stated("2025-12-31")],
  },
  {
    id: "f-082",
    text: "Tất cả các thôn, tổ dân phố trên địa bàn xã được phủ sóng thông tin di động trước ngày 31/12/2026.",
    targets: [stated("2026-12-30")],
  },
  {
    id: "f-083",
    text: "Tầm nhìn đến năm 2045, tỉnh trở thành một trong những trung tâm công nghiệp công nghệ số của khu vực Đông Nam Á.",
    targets: [stated("2045-12-31")],
  },
  {
    id: "f-084",
    text: "Phấn đấu đến hết năm 2025 cơ bản hoàn thành việc số hóa dữ liệu hộ tịch trên địa bàn huyện.",
    targets: [stated("2025-12-31")],
  },
];
