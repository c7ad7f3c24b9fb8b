import type { Clause } from "./clause.ts";
import { atLeast, atMost, committed, lessThan, reach, reported } from "./label.ts";

/** Annexes: tables with bars and tabs, and lists with deadlines of their own. */
export const annexes: readonly Clause[] = [
  {
    id: "n-056",
    text: "Phụ lục 1. Chỉ tiêu phấn đấu\nTT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | Năm 2025\n1 | Hồ sơ trực tuyến toàn trình | % | 40 | 55 | ≥70\n2 | Thanh toán trực tuyến | % | 25 | 40 | ≥60\n3 | Doanh nghiệp công nghệ số | DN | 120 | 150 | 200",
    targets: [
      committed("level", reach(40), "percent", "2023-12-31"),
      committed("level", reach(55), "percent", "2024-12-31"),
      committed("level", atLeast(70), "percent", "2025-12-31"),
      committed("level", reach(25), "percent", "2023-12-31"),
      committed("level", reach(40), "percent", "2024-12-31"),
      committed("level", atLeast(60), "percent", "2025-12-31"),
      committed("level", reach(120), "count", "2023-12-31"),
      committed("level", reach(150), "count", "2024-12-31"),
      committed("level", reach(200), "count", "2025-12-31"),
    ],
  },
  {
    id: "n-057",
    text: "Nội dung\tĐơn vị\tTH 2023\tKH 2024\nThu NSNN trên địa bàn\tTỷ đồng\t9.215\t9.800\nTổng mức bán lẻ\tTỷ đồng\t61.340\t68.000\nHộ nghèo đa chiều\t%\t4,17\t≤ 3,2\nChe phủ rừng\t%\t52,6\t52,6",
    targets: [
      reported("level", reach(9_215e9), "amount", "2023-12-31"),
      committed("level", reach(9_800e9), "amount", "2024-12-31"),
      reported("level", reach(61_340e9), "amount", "2023-12-31"),
      committed("level", reach(68_000e9), "amount", "2024-12-31"),
      reported("level", reach(4.17), "percent", "2023-12-31"),
      committed("level", atMost(3.2), "percent", "2024-12-31"),
      reported("level", reach(52.6), "percent", "2023-12-31"),
      committed("level", reach(52.6), "percent", "2024-12-31"),
    ],
  },
  {
    id: "n-058",
    text: "Chỉ tiêu năm 2024 | Cấp tỉnh | Cấp huyện | Cấp xã\nHồ sơ công việc xử lý trên mạng | 95% | 85% | 70%\nBáo cáo định kỳ trên hệ thống | 100% | 100% | 80%",
    targets: [
      committed("level", reach(95), "percent", "2024-12-31", { tiers: ["province"] }),
      committed("level", reach(85), "percent", "2024-12-31", { tiers: ["district"] }),
      committed("level", reach(70), "percent", "2024-12-31", { tiers: ["commune"] }),
      committed("level", reach(100), "percent", "2024-12-31", { tiers: ["province"] }),
      committed("level", reach(100), "percent", "2024-12-31", { tiers: ["district"] }),
      committed("level", reach(80), "percent", "2024-12-31", { tiers: ["commune"] }),
    ],
  },
  {
    id: "n-059",
    text: "5. Tỷ lệ người dân có hồ sơ sức khỏe điện tử: 90% - Sở Y tế chủ trì - Hoàn thành: 12/2025.\n6. Tỷ lệ cơ sở y tế kê đơn thuốc điện tử: 100% - Sở Y tế - Hoàn thành: 6/2024.\n7. Tỷ lệ học sinh có học bạ số: ≥ 60% (TH), ≥ 40% (THCS) - Sở GD&ĐT - Hoàn thành: 9/2025.",
    targets: [
      committed("level", reach(90), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2024-06-30"),
      committed("level", atLeast(60), "percent", "2025-09-30"),
      committed("level", atLeast(40), "percent", "2025-09-30"),
    ],
  },
  {
    id: "n-060",
    text: "STT|Chỉ số|Kết quả 2022|Mục tiêu 2025|Mục tiêu 2030\n01|DTI|Hạng 38/63|Top 25|Top 15\n02|PAR INDEX|Hạng 44/63|Nhóm 30|Nhóm 20\n03|PCI|Hạng 29|Hạng 20|Hạng 10",
    targets: [
      reported("rank", reach(38), "rank", "2022-12-31", { of: 63 }),
      committed("rank", atMost(25), "rank", "2025-12-31"),
      committed("rank", atMost(15), "rank", "2030-12-31"),
      reported("rank", reach(44), "rank", "2022-12-31", { of: 63 }),
      committed("rank", atMost(30), "rank", "2025-12-31"),
      committed("rank", atMost(20), "rank", "2030-12-31"),
      reported("rank", reach(29), "rank", "2022-12-31"),
      committed("rank", reach(20), "rank", "2025-12-31"),
      committed("rank", reach(10), "rank", "2030-12-31"),
    ],
  },
  {
    id: "n-061",
    text: "Chỉ tiêu | Ngưỡng | Thời hạn\nVăn bản ký số | không dưới 98% | 31/12/2024\nHồ sơ quá hạn | không quá 0,3% | hằng quý\nThời gian khắc phục sự cố | dưới 4 giờ | thường xuyên\nCBCC có chứng thư số cá nhân | 100% | 30/9/2024",
    targets: [
      committed("level", atLeast(98), "percent", "2024-12-31"),
      committed("level", atMost(0.3), "percent", null),
      committed("level", lessThan(4), "hours", null),
      committed("level", reach(100), "percent", "2024-09-30"),
    ],
  },
  {
    id: "n-062",
    text: "Phân bổ chỉ tiêu trồng rừng năm 2023 (ha): Bản Hồ 1.200; Suối Giàng 950,5; Khe Tre 780; toàn tỉnh không dưới 6.400.",
    targets: [
      committed("level", reach(1_200), "size", "2023-12-31"),
      committed("level", reach(950.5), "size", "2023-12-31"),
      committed("level", reach(780), "size", "2023-12-31"),
      committed("level", atLeast(6_400), "size", "2023-12-31"),
    ],
  },
  {
    id: "n-063",
    text: "Phụ lục 2. Danh mục nhiệm vụ\n1. Xây dựng Kho dữ liệu dùng chung của tỉnh (Sở TTTT; 2023-2024)\n2. Nâng cấp Trục liên thông LGSP (Sở TTTT; quý II/2023)\n3. Xây dựng IOC, tích hợp tối thiểu 12 lĩnh vực (UBND TP; năm 2024)",
    targets: [committed("level", atLeast(12), "count", "2024-12-31")],
  },
  {
    id: "n-064",
    text: "Biểu 03 - Chỉ tiêu xã hội\tĐVT\tKH 2026\tKH 2030\nLao động qua đào tạo\t%\t72,5\t80,0\n - Trong đó có bằng cấp, chứng chỉ\t%\t31\t40\nSố giường bệnh/1 vạn dân\tgiường\t33,5\t37,0\nSố bác sĩ/1 vạn dân\tbác sĩ\t11,2\t15",
    targets: [
      committed("level", reach(72.5), "percent", "2026-12-31"),
      committed("level", reach(80), "percent", "2030-12-31"),
      committed("level", reach(31), "percent", "2026-12-31"),
      committed("level", reach(40), "percent", "2030-12-31"),
      committed("level", reach(33.5), "count", "2026-12-31"),
      committed("level", reach(37), "count", "2030-12-31"),
      committed("level", reach(11.2), "count", "2026-12-31"),
      committed("level", reach(15), "count", "2030-12-31"),
    ],
  },
  {
    id: "n-065",
    text: "Tổng hợp thực hiện 32 chỉ tiêu | Đã hoàn thành đến 30/6/2025: 19/32 | Dự kiến hoàn thành cả năm 2025: 28/32 chỉ tiêu",
    targets: [
      reported("count", reach(19), "count", "2025-06-30", { of: 32 }),
      committed("count", reach(28), "count", "2025-12-31", { of: 32 }),
    ],
  },
  {
    id: "n-066",
    text: "| Chỉ tiêu | Đơn vị | Mục tiêu 2025 | Thực hiện 9 tháng 2025 |\n|---|---|---|---|\n| Giải quyết việc làm | Người | 21.000 | 17.350 |\n| Kim ngạch xuất khẩu | Triệu USD | 1.850 | 1.402,6 |\n| Tốc độ tăng trưởng GRDP | % | 8,5 | 7,92 |",
    targets: [
      committed("level", reach(21_000), "count", "2025-12-31"),
      reported("level", reach(17_350), "count", "2025-09-30"),
      committed("level", reach(1_850e6), "amount", "2025-12-31"),
      reported("level", reach(1_402.6e6), "amount", "2025-09-30"),
      committed("growth", reach(8.5), "percent", "2025-12-31"),
      reported("growth", reach(7.92), "percent", "2025-09-30"),
    ],
  },
  {
    id: "n-067",
    text: "Chỉ tiêu giao năm 2024 (ĐVT: %; HSTT: hồ sơ trực tuyến; TTTT: thanh toán trực tuyến)\nPhường Đông Sơn: HSTT 75; TTTT 60\nPhường Hải Tân: HSTT 72; TTTT 55\nXã Cẩm Lĩnh: HSTT 60; TTTT 45",
    targets: [
      committed("level", reach(75), "percent", "2024-12-31"),
      committed("level", reach(60), "percent", "2024-12-31"),
      committed("level", reach(72), "percent", "2024-12-31"),
      committed("level", reach(55), "percent", "2024-12-31"),
      committed("level", reach(60), "percent", "2024-12-31"),
      committed("level", reach(45), "percent", "2024-12-31"),
    ],
  },
  {
    id: "n-068",
    text: "TT\tChỉ tiêu\tĐVT\tThực hiện 2021\tMục tiêu 2025\tĐịnh hướng 2030\n1.1\tTỷ lệ hộ có Internet cáp quang\t%\t61,3\t80\t100\n1.2\tThuê bao băng rộng di động/100 dân\tthuê bao\t70,8\t90\t100",
    targets: [
      reported("level", reach(61.3), "percent", "2021-12-31"),
      committed("level", reach(80), "percent", "2025-12-31"),
      committed("level", reach(100), "percent", "2030-12-31"),
      reported("level", reach(70.8), "count", "2021-12-31"),
      committed("level", reach(90), "count", "2025-12-31"),
      committed("level", reach(100), "count", "2030-12-31"),
    ],
  },
  {
    id: "n-069",
    text: "Phương án cắt giảm thời gian giải quyết (thực hiện xong trong tháng 11/2025):\n- Đăng ký thành lập DN: từ 3 ngày xuống 2 ngày;\n- Cấp phép xây dựng nhà ở riêng lẻ: từ 15 ngày xuống tối đa 10 ngày;\n- Xác nhận tình trạng hôn nhân: từ 3 ngày xuống còn không quá 1 ngày.",
    targets: [
      committed("level", reach(2), "days", "2025-11-30"),
      committed("level", atMost(10), "days", "2025-11-30"),
      committed("level", atMost(1), "days", "2025-11-30"),
    ],
  },
  {
    id: "n-070",
    text: "- Hồ sơ đúng hạn: 99% (2025), từ 99,5% trở lên (2026)\n- Thời gian xử lý PAKN: từ 7 ngày còn 5 ngày (2025), không quá 3 ngày (2026)\n- Giấy tờ in: giảm 50% so với năm 2024 (2025), giảm hơn 80% (2026)",
    targets: [
      committed("level", reach(99), "percent", "2025-12-31"),
      committed("level", atLeast(99.5), "percent", "2026-12-31"),
      committed("level", reach(5), "days", "2025-12-31"),
      committed("level", atMost(3), "days", "2026-12-31"),
      committed("change", reach(-50), "percent", "2025-12-31", { baseline: 2024 }),
      committed("change", lessThan(-80), "percent", "2026-12-31", {
        baseline: 2024,
        doubt: "unstated-base",
      }),
    ],
  },
];
