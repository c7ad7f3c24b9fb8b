import type { Clause } from "./clause.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  committed,
  lessThan,
  maintain,
  moreThan,
  reach,
  reported,
  stated,
} from "./label.ts";

/** Plans of provinces, and what their councils, party committees and leaders ask. */
export const province: readonly Clause[] = [
  {
    id: "n-001",
    text: "Phấn đấu đến hết năm 2025, tỷ lệ hồ sơ TTHC giải quyết trực tuyến toàn trình trên tổng số hồ sơ TTHC có phát sinh của tỉnh đạt ít nhất 70%; tỷ lệ số hoá hồ sơ, kết quả giải quyết TTHC còn hiệu lực tối thiểu 80% đối với cấp tỉnh, 75% cấp huyện và 70% cấp xã; không quá 1% hồ sơ trễ hạn (không tính hồ sơ đất đai).",
    targets: [
      committed("level", atLeast(70), "percent", "2025-12-31"),
      committed("level", atLeast(80), "percent", "2025-12-31", { tiers: ["province"] }),
      committed("level", atLeast(75), "percent", "2025-12-31", { tiers: ["district"] }),
      committed("level", atLeast(70), "percent", "2025-12-31", { tiers: ["commune"] }),
      committed("level", atMost(1), "percent", "2025-12-31", { exclusions: 1 }),
    ],
  },
  {
    id: "n-002",
    text: "Chỉ số DTI của tỉnh thuộc nhóm 20 tỉnh, thành phố đứng đầu cả nước vào năm 2025 (năm 2022 xếp thứ 41/63, tăng 9 bậc so với năm 2021); đến 2030 nằm trong tốp 15.",
    year: 2023,
    targets: [
      committed("rank", atMost(20), "rank", "2025-12-31"),
      reported("rank", reach(41), "rank", "2022-12-31", { of: 63 }),
      reported("change", reach(-9), "places", "2022-12-31", { baseline: 2021 }),
      committed("rank", atMost(15), "rank", "2030-12-31"),
    ],
  },
  {
    id: "n-003",
    text: "Mục tiêu đến năm 2025, tầm nhìn 2030: kinh tế số chiếm 15–20% GRDP; tỷ trọng kinh tế số trong từng ngành, lĩnh vực đạt tối thiểu 10%; năng suất lao động tăng bình quân trên 7%/năm.",
    targets: [
      committed("level", between(15, 20), "percent", "2025-12-31"),
      committed("level", atLeast(10), "percent", "2025-12-31"),
      committed("growth", moreThan(7), "percent", "2025-12-31"),
    ],
  },
  {
    id: "n-004",
    text: "II. MỤC TIÊU CỤ THỂ (đến hết năm 2024)\n1. Hạ tầng số\n- Sóng 5G có mặt tại trung tâm thành phố, thị xã và các khu công nghiệp.\n- Tốc độ tải xuống băng rộng di động trung bình: trên 80 Mbps.\n- Hộ gia đình có cáp quang: 82,5%.\n- Xóa 100% điểm lõm sóng.\n2. Nhân lực số\n- Mỗi cơ quan, đơn vị có ít nhất 01 công chức chuyên trách hoặc kiêm nhiệm CNTT.",
    targets: [
      stated("2024-12-31"),
      committed("level", moreThan(80), "speed", "2024-12-31"),
      committed("level", reach(82.5), "percent", "2024-12-31"),
      committed("level", reach(100), "percent", "2024-12-31"),
      committed("level", atLeast(1), "count", "2024-12-31"),
    ],
  },
  {
    id: "n-005",
    text: "Nghị quyết số 05-NQ/TU xác định đến năm 2030: quy mô kinh tế số gấp đôi năm 2025, đóng góp khoảng 30% GRDP; trên 50% doanh nghiệp nhỏ và vừa ứng dụng nền tảng số (năm 2035 là 80%); tối thiểu ba phần tư số xã, phường có trung tâm học tập cộng đồng số.",
    targets: [
      committed("change", reach(2), "times", "2030-12-31", { baseline: 2025 }),
      committed("level", about(30), "percent", "2030-12-31"),
      committed("level", moreThan(50), "percent", "2030-12-31"),
      committed("level", reach(80), "percent", "2035-12-31"),
      committed("level", atLeast(75), "percent", "2030-12-31"),
    ],
  },
  {
    id: "n-006",
    text: "Tổng thu ngân sách nhà nước trên địa bàn năm 2026 phấn đấu đạt từ 18.450 tỷ đồng trở lên, trong đó thu nội địa 15.200 tỷ đồng, thu từ hoạt động xuất nhập khẩu không thấp hơn 3.250 tỷ đồng; GRDP tăng 10,5% trở lên, GRDP bình quân đầu người khoảng 98,7 triệu đồng (tương đương 3.750 USD).",
    targets: [
      committed("level", atLeast(18_450e9), "amount", "2026-12-31"),
      committed("level", reach(15_200e9), "amount", "2026-12-31"),
      committed("level", atLeast(3_250e9), "amount", "2026-12-31"),
      committed("change", atLeast(10.5), "percent", "2026-12-31"),
      committed("level", about(98.7e6), "amount", "2026-12-31"),
    ],
  },
  {
    id: "n-007",
    text: "Trong giai đoạn 2021-2025, giữ ổn định tỷ lệ che phủ rừng ở mức 54%, trồng mới 12.500 ha rừng tập trung; hằng năm giảm ít nhất 1,5 điểm phần trăm hộ nghèo theo chuẩn mới, riêng các huyện nghèo giảm 4-5 điểm phần trăm/năm.",
    targets: [
      committed("level", maintain(54), "percent", "2025-12-31"),
      committed("level", reach(12_500), "size", "2025-12-31"),
      committed("growth", atMost(-1.5), "points", "2025-12-31"),
      committed("growth", between(-5, -4), "points", "2025-12-31"),
    ],
  },
  {
    id: "n-008",
    text: "Rút ngắn ít nhất 30% thời gian giải quyết TTHC so với quy định của trung ương, riêng nhóm thủ tục cấp phép xây dựng từ 20 ngày xuống còn tối đa 12 ngày làm việc; thời gian chờ nộp hồ sơ tại Trung tâm PVHCC bình quân dưới 15 phút/lượt.",
    targets: [
      committed("change", atMost(-30), "percent", null),
      committed("level", atMost(12), "days", null),
      committed("level", lessThan(15), "minutes", null),
    ],
  },
  {
    id: "n-009",
    text: "Năm 2023, tỷ lệ người dân trưởng thành có tài khoản thanh toán đạt 71,4%, chữ ký số cá nhân mới được 6,2%. Đến cuối năm 2025, nâng các tỷ lệ này lên tương ứng 80% và 50%.",
    targets: [
      reported("level", reach(71.4), "percent", "2023-12-31"),
      reported("level", reach(6.2), "percent", "2023-12-31"),
      committed("level", reach(80), "percent", "2025-12-31"),
      committed("level", reach(50), "percent", "2025-12-31"),
    ],
  },
  {
    id: "n-010",
    text: "Nâng tỷ lệ thanh toán trực tuyến phí, lệ phí từ 38% (năm 2022) lên ít nhất 60% vào năm 2024 và xấp xỉ 85% vào năm 2026.",
    targets: [
      committed("level", atLeast(60), "percent", "2024-12-31", { baseline: 2022 }),
      committed("level", about(85), "percent", "2026-12-31", { baseline: 2022 }),
    ],
  },
  {
    id: "n-011",
    text: "Tỉnh (mới) sau sắp xếp có 99 xã, phường và 01 đặc khu; mục tiêu đến 31/12/2025: 100/100 xã, phường, đặc khu vận hành ổn định hệ thống quản lý văn bản; 95/100 đơn vị kiện toàn lại Tổ công nghệ số cộng đồng; không còn hồ sơ TTHC tồn đọng do chuyển giao.",
    targets: [
      committed("level", reach(100), "count", "2025-12-31", { of: 100 }),
      committed("level", reach(95), "count", "2025-12-31", { of: 100 }),
      stated("2025-12-31"),
    ],
  },
  {
    id: "n-012",
    text: "Phấn đấu mọi người dân đều có danh tính số, hồ sơ sức khỏe điện tử trước năm 2027; tỉnh trở thành một trong những địa phương dẫn đầu vùng về chuyển đổi số vào năm 2030.",
    targets: [stated("2026-12-31"), stated("2030-12-31")],
  },
  {
    id: "n-013",
    text: "Đến năm 2025: 90% hồ sơ công việc tại cấp tỉnh, 80% tại cấp huyện, 60% tại cấp xã được xử lý trên môi trường mạng; đến năm 2030 tương ứng là 100%, 95% và 85%.",
    year: 2021,
    targets: [
      committed("level", reach(90), "percent", "2025-12-31", { tiers: ["province"] }),
      committed("level", reach(80), "percent", "2025-12-31", { tiers: ["district"] }),
      committed("level", reach(60), "percent", "2025-12-31", { tiers: ["commune"] }),
      committed("level", reach(100), "percent", "2030-12-31", {
        tiers: ["province"],
      }),
      committed("level", reach(95), "percent", "2030-12-31", {
        tiers: ["district"],
      }),
      committed("level", reach(85), "percent", "2030-12-31", {
        tiers: ["commune"],
      }),
    ],
  },
  {
    id: "n-014",
    text: "Trong năm 2026, 100% CBCCVC cấp tỉnh và cấp xã được bồi dưỡng kỹ năng số (ít nhất một phần tư trong số đó được tập huấn chuyên sâu về trí tuệ nhân tạo), toàn tỉnh không dưới 10 nghìn lượt người dân tham gia lớp “Bình dân học vụ số” trực tiếp, hơn 200 nghìn lượt học qua nền tảng MOOC.",
    targets: [
      committed("level", reach(100), "percent", "2026-12-31", { tiers: ["province", "commune"] }),
      committed("level", atLeast(25), "percent", "2026-12-31", {
        tiers: ["province", "commune"],
        doubt: "implied-tier",
      }),
      committed("level", atLeast(10_000), "count", "2026-12-31"),
      committed("level", moreThan(200_000), "count", "2026-12-31"),
    ],
  },
  {
    id: "n-015",
    text: "Năm 2024, cải thiện mạnh mẽ thứ hạng các chỉ số: PAR INDEX tăng từ 3 bậc trở lên, PCI tăng tối thiểu 5 bậc so với năm 2023, SIPAS đạt trên 85%, PAPI đạt từ 43,5 điểm trở lên; phấn đấu PII xếp trong nhóm 30/63.",
    targets: [
      committed("change", atMost(-3), "places", "2024-12-31"),
      committed("change", atMost(-5), "places", "2024-12-31", { baseline: 2023 }),
      committed("level", moreThan(85), "percent", "2024-12-31"),
      committed("level", atLeast(43.5), "score", "2024-12-31"),
      committed("rank", atMost(30), "rank", "2024-12-31", { of: 63 }),
    ],
  },
  {
    id: "n-016",
    text: "Phấn đấu đến hết quý III/2024, 35/63 chỉ tiêu tại Phụ lục II Chương trình hành động số 18-CTr/TU cơ bản hoàn thành, hết năm không còn chỉ tiêu nào chưa triển khai.",
    year: 2024,
    targets: [
      committed("count", reach(35), "count", "2024-09-30", { of: 63 }),
      stated("2024-12-31"),
    ],
  },
  {
    id: "n-017",
    text: "Giai đoạn 2021-2025: doanh thu thương mại điện tử B2C tăng 25%/năm, chiếm 10% tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng; trên 40% doanh nghiệp có website hoặc gian hàng trên sàn; hóa đơn điện tử: 100%; thanh toán không dùng tiền mặt trong TMĐT 50% (đến 2025), 60% (đến 2030).",
    targets: [
      committed("growth", reach(25), "percent", "2025-12-31"),
      committed("level", reach(10), "percent", "2025-12-31"),
      committed("level", moreThan(40), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", reach(50), "percent", "2025-12-31"),
      committed("level", reach(60), "percent", "2030-12-31"),
    ],
  },
  {
    id: "n-018",
    text: "Số doanh nghiệp công nghệ số toàn tỉnh khoảng 1.823 doanh nghiệp vào năm 2025, đến 2030 không ít hơn 3.000; doanh thu ngành công nghiệp CNTT - điện tử, viễn thông tương ứng 72,8 nghìn tỉ đồng và 110 nghìn tỉ đồng.",
    targets: [
      committed("level", about(1_823), "count", "2025-12-31"),
      committed("level", atLeast(3_000), "count", "2030-12-31"),
      committed("level", reach(72.8e12), "amount", "2025-12-31"),
      committed("level", reach(110e12), "amount", "2030-12-31"),
    ],
  },
  {
    id: "n-019",
    text: "Tốc độ tăng trưởng GRDP bình quân giai đoạn 2026 - 2030 đạt 10 - 10,5%/năm, trong đó: công nghiệp - xây dựng 12,3%, dịch vụ trên 9%, nông, lâm, thủy sản 3,2 - 3,5%. Cơ cấu kinh tế đến năm 2030: nông nghiệp 14,8%; công nghiệp - xây dựng 46%; dịch vụ 33%; thuế sản phẩm trừ trợ cấp 6,2%.",
    targets: [
      committed("growth", between(10, 10.5), "percent", "2030-12-31"),
      committed("growth", reach(12.3), "percent", "2030-12-31"),
      committed("growth", moreThan(9), "percent", "2030-12-31"),
      committed("growth", between(3.2, 3.5), "percent", "2030-12-31"),
      committed("level", reach(14.8), "percent", "2030-12-31"),
      committed("level", reach(46), "percent", "2030-12-31"),
      committed("level", reach(33), "percent", "2030-12-31"),
      committed("level", reach(6.2), "percent", "2030-12-31"),
    ],
  },
  {
    id: "n-020",
    text: "Ngay trong quý I năm nay, mỗi sở phải chọn ít nhất 2 bài toán lớn để giải bằng dữ liệu; đến cuối năm, hồ sơ trực tuyến toàn trình phải quá nửa, đơn vị nào không làm được thì người đứng đầu phải giải trình.",
    year: 2025,
    targets: [
      committed("level", atLeast(2), "count", "2025-03-31"),
      committed("level", moreThan(50), "percent", "2025-12-31"),
    ],
  },
];
