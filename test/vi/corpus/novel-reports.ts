import type { Clause } from "./clause.ts";
import { about, atMost, between, committed, moreThan, reach, reported, stated } from "./label.ts";

/** Reports of half a year, of nine months and of years, press releases and speeches. */
export const reports: readonly Clause[] = [
  {
    id: "n-071",
    text: "Tính đến ngày 15/6/2025, toàn tỉnh tiếp nhận 412.630 hồ sơ, trong đó trực tuyến 371.250 hồ sơ (đạt 89,97%); giải quyết 405.118 hồ sơ, đúng và trước hạn 403.900 hồ sơ (99,7%), quá hạn 1.218 hồ sơ (0,3%).",
    targets: [
      reported("level", reach(412_630), "count", "2025-06-15"),
      reported("level", reach(89.97), "percent", "2025-06-15"),
      reported("level", reach(405_118), "count", "2025-06-15"),
      reported("level", reach(99.7), "percent", "2025-06-15"),
      reported("level", reach(0.3), "percent", "2025-06-15"),
    ],
  },
  {
    id: "n-072",
    text: "Quý I/2024, kim ngạch xuất khẩu ước đạt 1,1 tỷ USD, tăng 14,3% so với cùng kỳ năm 2023; thu ngân sách 2.985,6 tỷ đồng, bằng 27,4% dự toán; thu hút 14 dự án FDI, vốn đăng ký 186,5 triệu USD, gấp 2,3 lần cùng kỳ.",
    year: 2024,
    targets: [
      reported("level", reach(1.1e9), "amount", "2024-03-31"),
      reported("change", reach(14.3), "percent", "2024-03-31", { baseline: 2023 }),
      reported("level", reach(2_985.6e9), "amount", "2024-03-31"),
      reported("level", reach(27.4), "percent", "2024-03-31"),
      reported("level", reach(14), "count", "2024-03-31"),
      reported("level", reach(186.5e6), "amount", "2024-03-31"),
      reported("change", reach(2.3), "times", "2024-03-31", { baseline: 2023 }),
    ],
  },
  {
    id: "n-073",
    text: "Năm 2022, DTI của tỉnh xếp thứ 28/63, tăng 14 bậc so với năm 2021; trong 3 trụ cột, chính quyền số đứng thứ 22, kinh tế số 35/63, xã hội số hạng 31; điểm DTI đạt 0,6218.",
    targets: [
      reported("rank", reach(28), "rank", "2022-12-31", { of: 63 }),
      reported("change", reach(-14), "places", "2022-12-31", { baseline: 2021 }),
      reported("rank", reach(22), "rank", "2022-12-31"),
      reported("rank", reach(35), "rank", "2022-12-31", { of: 63 }),
      reported("rank", reach(31), "rank", "2022-12-31"),
      reported("level", reach(0.6218), "score", "2022-12-31"),
    ],
  },
  {
    id: "n-074",
    text: "Tỷ lệ CBCC cấp tỉnh có chữ ký số cá nhân đạt 86% vào năm 2022 (mục tiêu 80%); phấn đấu hết năm 2023 đạt 95%, năm 2024 không còn người chưa có.",
    targets: [
      reported("level", reach(86), "percent", "2022-12-31", { tiers: ["province"] }),
      committed("level", reach(80), "percent", "2022-12-31", { tiers: ["province"] }),
      committed("level", reach(95), "percent", "2023-12-31", { tiers: ["province"] }),
      stated("2024-12-31", { tiers: ["province"] }),
    ],
  },
  {
    id: "n-075",
    text: "9 tháng đầu năm, có 16/24 chỉ tiêu đạt và vượt kế hoạch; dự kiến cả năm hoàn thành 22/24 chỉ tiêu, 02 chỉ tiêu khó đạt là tỷ lệ hộ nghèo và tỷ lệ đô thị hóa.",
    year: 2023,
    targets: [
      reported("count", reach(16), "count", "2023-09-30", { of: 24 }),
      committed("count", reach(22), "count", "2023-12-31", { of: 24 }),
    ],
  },
  {
    id: "n-076",
    text: "Lũy kế đến nay đã thành lập 1.127/1.127 Tổ công nghệ số cộng đồng ở thôn, tổ dân phố với 7.845 thành viên, kích hoạt gần 640 nghìn tài khoản định danh, xấp xỉ 81% dân số đủ điều kiện.",
    targets: [
      reported("level", reach(1_127), "count", null, { of: 1_127 }),
      reported("level", reach(7_845), "count", null),
      reported("level", about(640_000), "count", null),
      reported("level", about(81), "percent", null),
    ],
  },
  {
    id: "n-077",
    text: "Một số tồn tại năm 2023: tỷ lệ hồ sơ trực tuyến của khối huyện chỉ đạt 47,2%, khối xã 33,8% (KH giao lần lượt 60% và 50%); 11/19 xã chưa đạt, có xã chỉ 8%.",
    targets: [
      reported("level", reach(47.2), "percent", "2023-12-31", { tiers: ["district"] }),
      reported("level", reach(33.8), "percent", "2023-12-31", { tiers: ["commune"] }),
      committed("level", reach(60), "percent", "2023-12-31", {
        tiers: ["district"],
      }),
      committed("level", reach(50), "percent", "2023-12-31", {
        tiers: ["commune"],
      }),
      reported("level", reach(11), "count", "2023-12-31", { of: 19 }),
      reported("level", reach(8), "percent", "2023-12-31"),
    ],
  },
  {
    id: "n-078",
    text: "Sáng 14/3, lãnh đạo Sở Công Thương cho biết doanh thu thương mại điện tử của tỉnh năm 2024 vượt 4.700 tỷ đồng, chiếm 8,1% tổng mức bán lẻ, gấp 3 lần năm 2020. Năm nay, tỉnh đặt kế hoạch 6.000 tỷ đồng.",
    year: 2025,
    targets: [
      reported("level", moreThan(4_700e9), "amount", "2024-12-31"),
      reported("level", reach(8.1), "percent", "2024-12-31"),
      reported("change", reach(3), "times", "2024-12-31", { baseline: 2020 }),
      committed("level", reach(6_000e9), "amount", "2025-12-31"),
    ],
  },
  {
    id: "n-079",
    text: "Giai đoạn 2021 - 2025, tốc độ tăng trưởng kinh tế bình quân đạt 7,6%/năm (mục tiêu 8,5 - 9%/năm); tỷ lệ hộ nghèo bình quân mỗi năm giảm 1,34 điểm phần trăm, từ 9,8% năm 2020 xuống còn 3,1% năm 2025.",
    targets: [
      reported("growth", reach(7.6), "percent", "2025-12-31"),
      committed("growth", between(8.5, 9), "percent", "2025-12-31"),
      reported("growth", reach(-1.34), "points", "2025-12-31"),
      reported("level", reach(3.1), "percent", "2025-12-31", { baseline: 2020 }),
    ],
  },
  {
    id: "n-080",
    text: "6 tháng đầu năm: thu BHXH đạt 48,9% KH; số người tham gia BHXH tự nguyện giảm 3,4% so với cuối năm 2024; BHYT bao phủ 93,1% dân số. Phấn đấu đến hết năm các chỉ tiêu này đạt trên 99% KH, tăng 5% và 95% dân số.",
    year: 2025,
    targets: [
      reported("level", reach(48.9), "percent", "2025-06-30"),
      reported("change", reach(-3.4), "percent", "2025-06-30", { baseline: 2024 }),
      reported("level", reach(93.1), "percent", "2025-06-30"),
      committed("level", moreThan(99), "percent", "2025-12-31"),
      committed("change", reach(5), "percent", "2025-12-31", { doubt: "unstated-base" }),
      committed("level", reach(95), "percent", "2025-12-31"),
    ],
  },
  {
    id: "n-081",
    text: "Kết quả khảo sát 1.200 phiếu trong tháng 10/2024 cho thấy 92,6% người dân hài lòng, 5,1% thấy bình thường, chỉ 2,3% không hài lòng.",
    targets: [
      reported("level", reach(92.6), "percent", "2024-10-31"),
      reported("level", reach(5.1), "percent", "2024-10-31"),
      reported("level", reach(2.3), "percent", "2024-10-31"),
    ],
  },
  {
    id: "n-082",
    text: "Các mục tiêu cơ bản hoàn thành. Tỷ lệ phủ sóng 4G đạt 99,8%; 5G mới có ở 3/9 phường trung tâm; còn 12 thôn lõm sóng. Mục tiêu năm 2026: không còn thôn lõm sóng; 9/9 phường có 5G.",
    targets: [
      reported("level", reach(99.8), "percent", null),
      reported("level", reach(3), "count", null, { of: 9 }),
      reported("level", reach(12), "count", null),
      stated("2026-12-31"),
      committed("level", reach(9), "count", "2026-12-31", { of: 9 }),
    ],
  },
  {
    id: "n-083",
    text: "Thưa các đồng chí, năm 2020 tỉnh ta mới đứng thứ 52 về chuyển đổi số, năm 2023 lên thứ 33; tôi tin năm 2025 chúng ta sẽ vào nhóm 20.",
    year: 2024,
    targets: [
      reported("rank", reach(52), "rank", "2020-12-31"),
      reported("rank", reach(33), "rank", "2023-12-31"),
      committed("rank", atMost(20), "rank", "2025-12-31"),
    ],
  },
  {
    id: "n-084",
    text: "Doanh nghiệp thành lập mới 7 tháng năm 2025 là 486 (+11,2% so với cùng kỳ), vốn đăng ký 5.320 tỷ đồng (-6,5%); tạm ngừng hoạt động 214 doanh nghiệp, tăng 18,9%.",
    targets: [
      reported("level", reach(486), "count", "2025-07-31"),
      reported("change", reach(11.2), "percent", "2025-07-31", { baseline: 2024 }),
      reported("level", reach(5_320e9), "amount", "2025-07-31"),
      reported("change", reach(-6.5), "percent", "2025-07-31", {
        baseline: 2024,
        doubt: "unstated-base",
      }),
      reported("level", reach(214), "count", "2025-07-31"),
      reported("change", reach(18.9), "percent", "2025-07-31", {
        baseline: 2024,
        doubt: "unstated-base",
      }),
    ],
  },
  {
    id: "n-085",
    text: "Thu NSNN năm 2023 được 11.870 tỷ đồng, vượt 4,2% dự toán Trung ương giao; chi đầu tư công giải ngân hơn 1,1 nghìn tỷ đồng, đạt 93,5% kế hoạch vốn.",
    targets: [
      reported("level", reach(11_870e9), "amount", "2023-12-31"),
      reported("change", reach(4.2), "percent", "2023-12-31"),
      reported("level", moreThan(1_100e9), "amount", "2023-12-31"),
      reported("level", reach(93.5), "percent", "2023-12-31"),
    ],
  },
];
