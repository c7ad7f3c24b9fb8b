import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, moreThan, reach, reported } from "./label.ts";

/** Annex tables and work programmes. */
export const annexes: readonly Clause[] = [
  {
    id: "b-040",
    text: "TT | Chỉ tiêu | ĐVT | Năm 2026 | Năm 2030\n1 | Tỷ lệ hồ sơ toàn trình | % | 80 | 95\n2 | Số doanh nghiệp công nghệ số | doanh nghiệp | 600 | 1.500\n3 | Thời gian giải quyết trung bình một hồ sơ | ngày | ≤ 4 | ≤ 2",
    targets: [
      committed("level", reach(80), "percent", "2026-12-31"),
      committed("level", reach(95), "percent", "2030-12-31"),
      committed("level", reach(600), "count", "2026-12-31"),
      committed("level", reach(1500), "count", "2030-12-31"),
      committed("level", atMost(4), "days", "2026-12-31"),
      committed("level", atMost(2), "days", "2030-12-31"),
    ],
  },
  {
    id: "b-041",
    text: "STT\tChỉ tiêu\tMục tiêu năm 2025\tĐơn vị chủ trì\n1\tTỷ lệ số hóa hồ sơ khi tiếp nhận\t≥ 90%\tVăn phòng HĐND và UBND\n2\tTỷ lệ máy trạm cài phần mềm phòng, chống mã độc\t100%\tPhòng Văn hóa và Thông tin\n3\tXếp hạng chuyển đổi số trong tỉnh\tTop 3\tTổ công tác",
    targets: [
      committed("level", atLeast(90), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("rank", atMost(3), "rank", "2025-12-31"),
    ],
  },
  {
    id: "b-042",
    text: "5 | Tỷ lệ hộ kinh doanh nộp thuế điện tử | > 85% | Quý IV/2026 | Thuế tỉnh | Sở Tài chính",
    targets: [committed("level", moreThan(85), "percent", "2026-12-31")],
  },
  {
    id: "b-043",
    text: "Nội dung | Kế hoạch năm 2024 | Thực hiện năm 2024 | Đánh giá\nHồ sơ nộp trực tuyến | 70% | 73,6% | Vượt\nThanh toán trực tuyến | 50% | 44,25% | Chưa đạt",
    targets: [
      committed("level", reach(70), "percent", "2024-12-31"),
      reported("level", reach(73.6), "percent", "2024-12-31"),
      committed("level", reach(50), "percent", "2024-12-31"),
      reported("level", reach(44.25), "percent", "2024-12-31"),
    ],
  },
  {
    id: "b-044",
    text: "12. Nâng cấp Cổng dữ liệu mở của tỉnh; sản phẩm: tối thiểu 40 bộ dữ liệu được công bố; thời hạn: 15/10/2026; chủ trì: Sở Khoa học và Công nghệ.",
    targets: [committed("level", atLeast(40), "count", "2026-10-15")],
  },
  {
    id: "b-045",
    text: "3 | Xây dựng Kiến trúc chính quyền số phiên bản 4.0 | Sở Khoa học và Công nghệ | Các sở, ngành | Tháng 8/2026 | Quyết định của Chủ tịch UBND tỉnh",
    targets: [],
  },
  {
    id: "b-046",
    text: "Chỉ tiêu\tĐơn vị tính\t2026\t2027\t2028\nTỷ lệ xã đạt chuẩn chuyển đổi số\t%\t30\t50\t75\nLượt khách dùng thẻ du lịch thông minh\tnghìn lượt\t120\t180\t250",
    targets: [
      committed("level", reach(30), "percent", "2026-12-31"),
      committed("level", reach(50), "percent", "2027-12-31"),
      committed("level", reach(75), "percent", "2028-12-31"),
      committed("level", reach(120_000), "count", "2026-12-31"),
      committed("level", reach(180_000), "count", "2027-12-31"),
      committed("level", reach(250_000), "count", "2028-12-31"),
    ],
  },
  {
    id: "b-047",
    text: "II. CHÍNH QUYỀN SỐ (hoàn thành trước 31/12/2026)\n+ Chữ ký số cá nhân: lãnh đạo 100%; công chức chuyên môn ≥ 70%\n+ Văn bản đi ký số đầy đủ: cấp tỉnh 100%, cấp xã 98%\n+ Họp không giấy: ≥ 50% số cuộc họp",
    targets: [
      committed("level", reach(100), "percent", "2026-12-30"),
      committed("level", atLeast(70), "percent", "2026-12-30"),
      committed("level", reach(100), "percent", "2026-12-30", { tiers: ["province"] }),
      committed("level", reach(98), "percent", "2026-12-30", { tiers: ["commune"] }),
      committed("level", atLeast(50), "percent", "2026-12-30"),
    ],
  },
  {
    id: "b-048",
    text: "Mã | Chỉ tiêu | Kế hoạch 2026 | ĐVT\n2.1.3 | Tỷ lệ trẻ em dưới 6 tuổi được cấp số định danh | 98,50 | %",
    targets: [committed("level", reach(98.5), "percent", "2026-12-31")],
  },
  {
    id: "b-049",
    text: "Chỉ tiêu | Hiện trạng năm 2023 | Mục tiêu năm 2025\nTỷ lệ dân số có hồ sơ sức khỏe điện tử | 62% | 90%\nXếp hạng DTI | 34/63 | 25/63",
    targets: [
      reported("level", reach(62), "percent", "2023-12-31"),
      committed("level", reach(90), "percent", "2025-12-31"),
      reported("rank", reach(34), "rank", "2023-12-31", { of: 63 }),
      committed("rank", reach(25), "rank", "2025-12-31", { of: 63 }),
    ],
  },
  {
    id: "b-050",
    text: "PHỤ LỤC 2\nChỉ tiêu hồ sơ trực tuyến giao các phường, xã năm 2026 (kèm theo Kế hoạch số 118/KH-UBND ngày 14/02/2026)\nPhường An Thới: 82%; phường Bình Lục: 78%; xã Tân Hội: 65%; xã Long Đông: 60%.",
    targets: [
      committed("level", reach(82), "percent", "2026-12-31"),
      committed("level", reach(78), "percent", "2026-12-31"),
      committed("level", reach(65), "percent", "2026-12-31"),
      committed("level", reach(60), "percent", "2026-12-31"),
    ],
  },
  {
    id: "b-051",
    text: "Tiêu chí số 8 - Thông tin và truyền thông: năm 2024 đã có loa truyền thanh thông minh tại 9/14 thôn; năm 2025 phấn đấu 14/14 thôn, tỷ lệ người dân sử dụng dịch vụ số ≥ 60%.",
    targets: [
      reported("level", reach(9), "count", "2024-12-31", { of: 14 }),
      committed("level", reach(14), "count", "2025-12-31", { of: 14 }),
      committed("level", atLeast(60), "percent", "2025-12-31"),
    ],
  },
];
