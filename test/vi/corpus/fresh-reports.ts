import type { Clause } from "./clause.ts";
import { about, atLeast, committed, moreThan, reach, reported } from "./label.ts";

/** Yearly, half-yearly and quarterly reports. */
export const reports: readonly Clause[] = [
  {
    id: "f-085",
    text: "Tính đến ngày 15/12/2024, toàn tỉnh có 1.946/2.015 thủ tục hành chính được cung cấp trực tuyến, đạt 96,6%; tỷ lệ hồ sơ nộp trực tuyến đạt 71,3%.",
    targets: [
      reported("level", reach(96.6), "percent", "2024-12-15"),
      reported("level", reach(71.3), "percent", "2024-12-15"),
    ],
  },
  {
    id: "f-086",
    text: "Trong năm 2023, UBND huyện và các xã, thị trấn đã tiếp nhận 48.215 hồ sơ, trong đó 36.740 hồ sơ trực tuyến (chiếm 76,2%); giải quyết đúng hạn và trước hạn đạt 99,1%.",
    targets: [
      reported("level", reach(48_215), "count", "2023-12-31"),
      reported("level", reach(76.2), "percent", "2023-12-31"),
      reported("level", reach(99.1), "percent", "2023-12-31"),
    ],
  },
  {
    id: "f-087",
    text: "Kết quả, đến hết quý II/2024 có 15/22 chỉ tiêu hoàn thành và vượt kế hoạch, 05/22 chỉ tiêu đang thực hiện, 02/22 chỉ tiêu khó hoàn thành.",
    targets: [
      reported("count", reach(15), "count", "2024-06-30", { of: 22 }),
      reported("count", reach(5), "count", "2024-06-30", { of: 22 }),
      reported("count", reach(2), "count", "2024-06-30", { of: 22 }),
    ],
  },
  {
    id: "f-088",
    text: "Năm 2023, DTI của tỉnh đạt 0,6412 điểm, xếp thứ 38/63 tỉnh, thành phố, tăng 06 bậc so với năm 2022.",
    targets: [
      reported("level", reach(0.6412), "score", "2023-12-31"),
      reported("rank", reach(38), "rank", "2023-12-31", { of: 63 }),
      reported("change", reach(-6), "places", "2023-12-31", { baseline: 2022 }),
    ],
  },
  {
    id: "f-089",
    text: "- Tỷ trọng kinh tế số trong GRDP năm 2024 ước đạt 12,9% (năm 2023: 11,4%).\n- Doanh thu dịch vụ công nghệ thông tin ước đạt 3.450 tỷ đồng, tăng 9,8% so với năm 2023.",
    targets: [
      reported("level", reach(12.9), "percent", "2024-12-31"),
      reported("level", reach(11.4), "percent", "2023-12-31"),
      reported("level", reach(3_450_000_000_000), "amount", "2024-12-31", {
        doubt: "implied-period",
      }),
      reported("change", reach(9.8), "percent", "2024-12-31", {
        baseline: 2023,
        doubt: "implied-period",
      }),
    ],
  },
  {
    id: "f-090",
    text: "Đến nay, 100% xã, phường đã thành lập Tổ công nghệ số cộng đồng với 1.120 tổ, 6.835 thành viên. Hạ tầng cáp quang đã đến 100% thôn; khoảng 83% hộ gia đình có Internet cáp quang.",
    targets: [
      reported("level", reach(100), "percent", null),
      reported("level", reach(1120), "count", null),
      reported("level", reach(6835), "count", null),
      reported("level", reach(100), "percent", null),
      reported("level", about(83), "percent", null),
    ],
  },
  {
    id: "f-091",
    text: "Tỷ lệ hồ sơ thanh toán trực tuyến 9 tháng đầu năm 2025 của phường mới đạt 38,5%, thấp hơn so với chỉ tiêu được giao (60%).",
    targets: [
      reported("level", reach(38.5), "percent", "2025-09-30"),
      committed("level", reach(60), "percent", null, { doubt: "implied-horizon" }),
    ],
  },
  {
    id: "f-092",
    text: "Sau 03 tháng vận hành chính quyền địa phương 02 cấp (tính đến 30/9/2025), xã đã tiếp nhận 4.127 hồ sơ; đã giải quyết 3.986 hồ sơ, trong đó đúng hạn 3.958 hồ sơ (đạt 99,3%).",
    targets: [
      reported("level", reach(4127), "count", "2025-09-30"),
      reported("level", reach(3986), "count", "2025-09-30"),
      reported("level", reach(99.3), "percent", "2025-09-30"),
    ],
  },
  {
    id: "f-093",
    text: "Toàn ngành đã có 42/45 đơn vị áp dụng phòng họp không giấy; tiết kiệm gần 1,8 tỷ đồng chi phí in ấn trong năm 2024.",
    targets: [
      reported("level", reach(42), "count", "2024-12-31", { of: 45, doubt: "implied-period" }),
      reported("level", about(1_800_000_000), "amount", "2024-12-31"),
    ],
  },
  {
    id: "f-094",
    text: "Giai đoạn 2021 - 2024, số doanh nghiệp công nghệ số của tỉnh tăng bình quân 11,6%/năm, từ 310 doanh nghiệp năm 2020 lên 481 doanh nghiệp năm 2024.",
    targets: [
      reported("growth", reach(11.6), "percent", "2024-12-31"),
      reported("level", reach(481), "count", "2024-12-31", { baseline: 2020 }),
    ],
  },
  {
    id: "f-095",
    text: "2.4. Về xã hội số: 87,2% dân số trưởng thành có điện thoại thông minh (KH: 85%); 79,6% người dân từ 15 tuổi trở lên có tài khoản thanh toán (KH: 80%); 21% dân số trưởng thành có chữ ký số cá nhân (KH: 50%).",
    targets: [
      reported("level", reach(87.2), "percent", null),
      committed("level", reach(85), "percent", null),
      reported("level", reach(79.6), "percent", null),
      committed("level", reach(80), "percent", null),
      reported("level", reach(21), "percent", null),
      committed("level", reach(50), "percent", null),
    ],
  },
  {
    id: "f-096",
    text: "Thời gian giải quyết trung bình một hồ sơ đăng ký đất đai trong năm 2024 giảm từ 18 ngày xuống còn 12,5 ngày; số lượt khách hàng phải đi lại giảm 42% so với năm 2022.",
    targets: [
      reported("level", reach(12.5), "days", "2024-12-31"),
      reported("change", reach(-42), "percent", "2024-12-31", { baseline: 2022 }),
    ],
  },
  {
    id: "f-097",
    text: "Tồn tại, hạn chế: tỷ lệ hồ sơ toàn trình cấp huyện năm 2024 còn thấp (52,4%), cấp xã mới đạt 47,9%; hạ tầng tại một số xã vùng cao chưa đồng bộ. Phương hướng: năm 2025 đạt ít nhất 65% ở cả hai cấp.",
    targets: [
      reported("level", reach(52.4), "percent", "2024-12-31", { tiers: ["district"] }),
      reported("level", reach(47.9), "percent", "2024-12-31", { tiers: ["commune"] }),
      committed("level", atLeast(65), "percent", "2025-12-31", {
        tiers: ["district", "commune"],
        doubt: "implied-tier",
      }),
    ],
  },
  {
    id: "f-098",
    text: "Hệ thống giám sát ghi nhận và ngăn chặn trên 215.000 lượt tấn công mạng trong 6 tháng đầu năm 2024, giảm 18% so với cùng kỳ năm 2023; 100% máy trạm khối sở, ngành đã cài phần mềm phòng, chống mã độc.",
    targets: [
      reported("level", moreThan(215_000), "count", "2024-06-30"),
      reported("change", reach(-18), "percent", "2024-06-30", { baseline: 2023 }),
      reported("level", reach(100), "percent", "2024-06-30", { doubt: "implied-period" }),
    ],
  },
];
