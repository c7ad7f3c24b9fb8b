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

/** Plans of districts until 2025, of communes and wards, and what their party committees ask. */
export const local: readonly Clause[] = [
  {
    id: "n-021",
    text: "UBND phường phấn đấu năm 2026:\n+ Hồ sơ tiếp nhận trực tuyến ≥ 90%, trong đó toàn trình ≥ 80%\n+ Chứng thực điện tử: tối thiểu 600 hồ sơ/năm\n+ Trả kết quả điện tử 100%\n+ Hồ sơ trễ hẹn < 0,2%\n+ Tuyên truyền VNeID đến 1.950/2.100 hộ.",
    targets: [
      committed("level", atLeast(90), "percent", "2026-12-31"),
      committed("level", atLeast(80), "percent", "2026-12-31"),
      committed("level", atLeast(600), "count", "2026-12-31"),
      committed("level", reach(100), "percent", "2026-12-31"),
      committed("level", lessThan(0.2), "percent", "2026-12-31"),
      committed("level", reach(1_950), "count", "2026-12-31", { of: 2_100 }),
    ],
  },
  {
    id: "n-022",
    text: "Theo tiến độ Đề án 06, đến 30/6/2025, huyện số hóa xong khoảng 186.000 trang sổ hộ tịch; 17/17 xã, thị trấn bàn giao dữ liệu cho tỉnh trước ngày 15/6/2025.",
    targets: [
      committed("level", about(186_000), "count", "2025-06-30"),
      committed("level", reach(17), "count", "2025-06-14", { of: 17 }),
    ],
  },
  {
    id: "n-023",
    text: "Mỗi thôn, bản, tổ dân phố có ít nhất 01 điểm wifi công cộng miễn phí, có 01 tổ CNSCĐ và tối thiểu 70% hộ có người tham gia kênh Zalo của xã; thời gian hoàn thành: trong quý II/2026.",
    targets: [
      committed("level", atLeast(1), "count", "2026-06-30"),
      committed("level", reach(1), "count", "2026-06-30"),
      committed("level", atLeast(70), "percent", "2026-06-30"),
    ],
  },
  {
    id: "n-024",
    text: "Năm 2025 xã phấn đấu giá trị bán hàng qua các sàn thương mại điện tử gấp 1,5 lần năm 2024; thu nhập bình quân đầu người 56,4 triệu đồng/người/năm, tăng 4,2 triệu đồng; hộ nghèo còn dưới 3%, giảm 12 hộ.",
    targets: [
      committed("change", reach(1.5), "times", "2025-12-31", { baseline: 2024 }),
      committed("level", reach(56.4e6), "amount", "2025-12-31"),
      committed("change", reach(4.2e6), "amount", "2025-12-31"),
      committed("level", lessThan(3), "percent", "2025-12-31"),
      committed("change", reach(-12), "count", "2025-12-31"),
    ],
  },
  {
    id: "n-025",
    text: "Chỉ tiêu hồ sơ nộp trực tuyến giao các xã, thị trấn (kèm theo KH của huyện): xã Mường Lèn 65%; xã Nậm Khao 60%; thị trấn 80%; các xã còn lại không dưới 55%. Thời hạn: 31/10/2023.",
    targets: [
      committed("level", reach(65), "percent", "2023-10-31"),
      committed("level", reach(60), "percent", "2023-10-31"),
      committed("level", reach(80), "percent", "2023-10-31"),
      committed("level", atLeast(55), "percent", "2023-10-31"),
    ],
  },
  {
    id: "n-026",
    text: "Thị xã phấn đấu tỷ lệ trường học, trạm y tế thu phí không dùng tiền mặt lần lượt đạt 95%, 80% vào năm 2024 và bằng 100% vào năm 2025. Ngoài ra, 60% hộ tiểu thương chấp nhận thanh toán bằng mã QR.",
    targets: [
      committed("level", reach(95), "percent", "2024-12-31"),
      committed("level", reach(80), "percent", "2024-12-31"),
      committed("level", reach(100), "percent", "2025-12-31"),
      committed("level", reach(60), "percent", null, { doubt: "ambiguous-horizon" }),
    ],
  },
  {
    id: "n-027",
    text: "Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030 đề ra 22 chỉ tiêu, trong đó: tốc độ tăng giá trị sản xuất bình quân 11%/năm; thu nhập bình quân đầu người đến năm 2030 đạt 105 triệu đồng; hằng năm kết nạp từ 12 đảng viên mới trở lên; đến cuối nhiệm kỳ xã đạt chuẩn nông thôn mới nâng cao; không còn hộ nghèo (trừ hộ bảo trợ xã hội).",
    targets: [
      committed("growth", reach(11), "percent", "2030-12-31"),
      committed("level", reach(105e6), "amount", "2030-12-31"),
      committed("level", atLeast(12), "count", "2030-12-31"),
      stated("2030-12-31"),
      stated("2030-12-31", { exclusions: 1 }),
    ],
  },
  {
    id: "n-028",
    text: "Đến nay, cả huyện mới có 4/15 xã phủ kín cáp quang tới thôn. Kế hoạch đặt ra: năm 2023 thêm 05 xã, năm 2024 thêm 04 xã, 2025 hoàn thành 15/15.",
    targets: [
      reported("level", reach(4), "count", null, { of: 15 }),
      committed("change", reach(5), "count", "2023-12-31"),
      committed("change", reach(4), "count", "2024-12-31"),
      committed("level", reach(15), "count", "2025-12-31", { of: 15 }),
    ],
  },
  {
    id: "n-029",
    text: "Vận động ≥80% hộ kinh doanh trong chợ Đông, chợ Mới dán mã QR, 90% cửa hàng mặt phố, riêng phố đi bộ là toàn bộ các hộ; hoàn thành trước 02/9/2024.",
    targets: [
      committed("level", atLeast(80), "percent", "2024-09-01"),
      committed("level", reach(90), "percent", "2024-09-01"),
      committed("level", reach(100), "percent", "2024-09-01"),
    ],
  },
  {
    id: "n-030",
    text: "Năm 2026: duy trì 100% văn bản đi (trừ văn bản mật) được ký số; duy trì trên 98% hồ sơ đúng hạn; duy trì vị trí trong nhóm 5 xã, phường dẫn đầu Bộ chỉ số phục vụ người dân, DN của thành phố.",
    targets: [
      committed("level", maintain(100), "percent", "2026-12-31", { exclusions: 1 }),
      committed("level", moreThan(98), "percent", "2026-12-31"),
      committed("rank", maintain(5), "rank", "2026-12-31"),
    ],
  },
  {
    id: "n-031",
    text: "Công an xã chủ trì: toàn bộ công dân đủ điều kiện có định danh điện tử mức 2 trong tháng 8/2023; tối thiểu 85% tài khoản được kích hoạt trong tháng 9/2023; làm sạch 1.340/1.340 trường hợp sai lệch thông tin BHXH, xong trước 20/8/2023.",
    targets: [
      stated("2023-08-31"),
      committed("level", atLeast(85), "percent", "2023-09-30"),
      committed("level", reach(1_340), "count", "2023-08-19", { of: 1_340 }),
    ],
  },
  {
    id: "n-032",
    text: "Đến cuối năm 2026, ba phần tư số hộ trong xã sử dụng tài khoản thanh toán điện tử (năm 2024: 41,6%); bảy mươi phần trăm người trong độ tuổi lao động cài VNeID mức 2; có hai mươi mô hình “nhà văn hóa số”.",
    year: 2025,
    targets: [
      committed("level", reach(75), "percent", "2026-12-31"),
      reported("level", reach(41.6), "percent", "2024-12-31"),
      committed("level", reach(70), "percent", "2026-12-31"),
      committed("level", reach(20), "count", "2026-12-31"),
    ],
  },
  {
    id: "n-033",
    text: "Từ ngày 01/7/2025, 100% hồ sơ TTHC thuộc thẩm quyền cấp xã được tiếp nhận tại Trung tâm Phục vụ hành chính công xã; thời gian chờ lấy số tối đa 15 phút.",
    targets: [
      committed("level", reach(100), "percent", null, {
        tiers: ["commune"],
        doubt: "ambiguous-horizon",
      }),
      committed("level", atMost(15), "minutes", null, { doubt: "ambiguous-horizon" }),
    ],
  },
  {
    id: "n-034",
    text: "Huyện ủy yêu cầu (NQ số 08-NQ/HU): giai đoạn 2021-2025, mỗi năm giảm 3-4% hộ nghèo đa chiều; riêng năm 2024 phấn đấu giảm từ 18,6% xuống còn 14,8%; đến 2025 còn dưới 11%.",
    targets: [
      committed("growth", between(-4, -3), "percent", "2025-12-31", {
        doubt: "points-or-percent",
      }),
      committed("level", reach(14.8), "percent", "2024-12-31"),
      committed("level", lessThan(11), "percent", "2025-12-31"),
    ],
  },
  {
    id: "n-035",
    text: "KH 2022 của UBND TP: DVCTT mức độ 4 phát sinh hồ sơ ≥ 60%; tỉ lệ HS nộp online 45% (6 tháng), 55% (cả năm); mức độ hài lòng ≥ 90%; ĐTTM: lắp thêm 120 camera, nâng tổng số lên 340.",
    year: 2022,
    targets: [
      committed("level", atLeast(60), "percent", "2022-12-31"),
      committed("level", reach(45), "percent", "2022-06-30"),
      committed("level", reach(55), "percent", "2022-12-31"),
      committed("level", atLeast(90), "percent", "2022-12-31"),
      committed("change", reach(120), "count", "2022-12-31"),
      committed("level", reach(340), "count", "2022-12-31"),
    ],
  },
  {
    id: "n-036",
    text: "* Tổ CNSCĐ thôn (kiện toàn theo QĐ số 45/QĐ-UBND ngày 12/3): b/q 01 thành viên phụ trách không quá 25 hộ; mỗi tháng hướng dẫn ít nhất 10 lượt người nộp HS trên Cổng DVC; nòng cốt là ĐVTN, giáo viên nghỉ hưu, cán bộ hội.",
    targets: [
      committed("level", atMost(25), "count", null),
      committed("level", atLeast(10), "count", null),
    ],
  },
  {
    id: "n-037",
    text: "Kết quả năm 2021 và mục tiêu năm 2022 (trong ngoặc): CBCC có chữ ký số 62% (85%); văn bản điện tử 93,4% (98%); báo cáo qua hệ thống 20% (không dưới 50%).",
    targets: [
      reported("level", reach(62), "percent", "2021-12-31"),
      committed("level", reach(85), "percent", "2022-12-31"),
      reported("level", reach(93.4), "percent", "2021-12-31"),
      committed("level", reach(98), "percent", "2022-12-31"),
      reported("level", reach(20), "percent", "2021-12-31"),
      committed("level", atLeast(50), "percent", "2022-12-31"),
    ],
  },
  {
    id: "n-038",
    text: "3. Về CĐS (giao Văn phòng HĐND-UBND, Công an xã; phối hợp: MTTQ, Đoàn TN, 11 thôn): phấn đấu vượt mốc 90% hộ có ĐT thông minh, gần 100% nhân khẩu từ 14 tuổi có CCCD gắn chip, xong chậm nhất ngày 20/01/2024.",
    targets: [
      committed("level", moreThan(90), "percent", "2024-01-20"),
      committed("level", about(100), "percent", "2024-01-20"),
    ],
  },
  {
    id: "n-039",
    text: "Mục tiêu năm 2025: thu ngân sách xã 3,15 tỷ đồng, bằng 105% dự toán thị xã giao, tăng 9,8% so với thực hiện năm 2024; giải quyết việc làm mới 140 lao động, đưa 6 người đi làm việc ở nước ngoài; 95,2% dân số tham gia BHYT.",
    targets: [
      committed("level", reach(3.15e9), "amount", "2025-12-31"),
      committed("level", reach(105), "percent", "2025-12-31"),
      committed("change", reach(9.8), "percent", "2025-12-31", { baseline: 2024 }),
      committed("level", reach(140), "count", "2025-12-31"),
      committed("level", reach(6), "count", "2025-12-31"),
      committed("level", reach(95.2), "percent", "2025-12-31"),
    ],
  },
  {
    id: "n-040",
    text: "Phấn đấu đưa chỉ số CĐS của phường từ hạng 9/18 năm 2023 vào top 5 năm 2024, điểm số vượt 75 điểm (thang điểm 100).",
    targets: [
      committed("rank", atMost(5), "rank", "2024-12-31", {
        baseline: 2023,
        doubt: "unstated-field",
      }),
      committed("level", moreThan(75), "score", "2024-12-31"),
    ],
  },
];
