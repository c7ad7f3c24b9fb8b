import type { Clause } from "./clause.ts";
import { about, atLeast, atMost, committed, moreThan, reach, reported } from "./label.ts";

/** Newspapers and news pages. */
export const press: readonly Clause[] = [
  {
    id: "f-099",
    text: "Theo Bộ Thông tin và Truyền thông, tỷ trọng kinh tế số trong GDP năm 2023 ước đạt 16,5%, tốc độ tăng trưởng khoảng 20%/năm.",
    targets: [
      reported("level", reach(16.5), "percent", "2023-12-31"),
      reported("growth", about(20), "percent", "2023-12-31", { doubt: "implied-period" }),
    ],
  },
  {
    id: "f-100",
    text: "Phát biểu tại hội nghị, Chủ tịch UBND tỉnh cho biết, sau một năm triển khai, tỷ lệ hồ sơ trực tuyến đã tăng từ 34% lên 68%, đưa tỉnh vào nhóm 15 địa phương có kết quả tốt nhất.",
    targets: [
      reported("level", reach(68), "percent", null),
      reported("rank", atMost(15), "rank", null),
    ],
  },
  {
    id: "f-101",
    text: "Chị Lò Thị Mai, thành viên tổ công nghệ số bản Nà Cang, kể: “Mình đã hướng dẫn cho hơn 200 bà con cài VNeID”. Hiện 8/9 hộ trong nhóm liên gia của chị đã biết nộp tiền điện qua điện thoại.",
    targets: [
      reported("level", moreThan(200), "count", null),
      reported("level", reach(8), "count", null, { of: 9 }),
    ],
  },
  {
    id: "f-102",
    text: "Kết thúc năm 2024, doanh số thương mại điện tử bán lẻ của cả nước vượt 25 tỷ USD, chiếm khoảng 9% tổng mức bán lẻ hàng hóa.",
    targets: [
      reported("level", moreThan(25_000_000_000), "amount", "2024-12-31"),
      reported("level", about(9), "percent", "2024-12-31"),
    ],
  },
  {
    id: "f-103",
    text: "Với 0,7312 điểm, thành phố đứng thứ 6/34 địa phương về chuyển đổi số năm 2024; dẫn đầu cả nước về nhận thức số.",
    targets: [
      reported("level", reach(0.7312), "score", "2024-12-31"),
      reported("rank", reach(6), "rank", "2024-12-31", { of: 34 }),
    ],
  },
  {
    id: "f-104",
    text: "Huyện đề ra mục tiêu đến năm 2025 có 90% hộ dân dùng điện thoại thông minh, song đến giữa năm 2024 đã đạt 93,7%.",
    targets: [
      committed("level", reach(90), "percent", "2025-12-31"),
      reported("level", reach(93.7), "percent", "2024-06-30", { doubt: "ambiguous-horizon" }),
    ],
  },
  {
    id: "f-105",
    text: "Ông Nguyễn Văn Thành, Giám đốc Sở Khoa học và Công nghệ, cho hay: “Từ nay đến cuối năm 2026, chúng tôi phấn đấu đưa ít nhất 3.000 hộ sản xuất lên sàn, doanh thu tối thiểu 150 tỷ đồng”.",
    targets: [
      committed("level", atLeast(3000), "count", "2026-12-31"),
      committed("level", atLeast(150_000_000_000), "amount", "2026-12-31"),
    ],
  },
  {
    id: "f-106",
    text: "Đáng chú ý, giao dịch qua QR Code trong quý I/2025 tăng 81,6% về số lượng và tăng gấp 2,2 lần về giá trị so với cùng kỳ năm 2024.",
    targets: [
      reported("change", reach(81.6), "percent", "2025-03-31", { baseline: 2024 }),
      reported("change", reach(2.2), "times", "2025-03-31", { baseline: 2024 }),
    ],
  },
  {
    id: "f-107",
    text: "Đến hết tháng 8/2025, Trung tâm Phục vụ hành chính công phường đã trả kết quả trước hạn 2.310 hồ sơ (đạt tỷ lệ 97%). Người dân đến làm thủ tục chỉ mất chừng 10 phút, không còn cảnh xếp hàng chờ đợi như trước.",
    targets: [
      reported("level", reach(97), "percent", "2025-08-31"),
      reported("level", about(10), "minutes", null, { doubt: "implied-period" }),
    ],
  },
  {
    id: "f-108",
    text: "Dự kiến đến năm 2030, lĩnh vực trung tâm dữ liệu sẽ thu hút hơn 2 tỷ USD vốn đầu tư và tạo khoảng 5.000 việc làm trực tiếp.",
    targets: [
      committed("level", moreThan(2_000_000_000), "amount", "2030-12-31"),
      committed("level", about(5000), "count", "2030-12-31"),
    ],
  },
  {
    id: "f-109",
    text: "Xếp hạng Chính phủ điện tử của Liên Hợp quốc năm 2024, Việt Nam tăng 15 bậc so với năm 2022, xếp vị trí 71/193 quốc gia; mục tiêu đến năm 2030 lọt vào top 50.",
    targets: [
      reported("change", reach(-15), "places", "2024-12-31", { baseline: 2022 }),
      reported("rank", reach(71), "rank", "2024-12-31", { of: 193 }),
      committed("rank", atMost(50), "rank", "2030-12-31"),
    ],
  },
  {
    id: "f-110",
    text: "Nhờ livestream bán hàng, hợp tác xã tiêu thụ được 120 tấn vải thiều trong vụ 2024, giá bán cao hơn 15% so với năm 2023, doanh thu gần 6 tỷ đồng.",
    targets: [
      reported("level", reach(120), "size", "2024-12-31", { doubt: "implied-period" }),
      reported("change", reach(15), "percent", "2024-12-31", {
        baseline: 2023,
        doubt: "implied-period",
      }),
      reported("level", about(6_000_000_000), "amount", "2024-12-31", { doubt: "implied-period" }),
    ],
  },
  {
    id: "f-111",
    text: "Hơn một nửa số hộ nghèo của xã (52%) đã được hỗ trợ điện thoại thông minh; hai phần ba thanh niên tham gia lớp “Bình dân học vụ số” trong tháng 6/2025.",
    targets: [
      reported("level", reach(52), "percent", null, { doubt: "implied-period" }),
      reported("level", reach(200 / 3), "percent", "2025-06-30"),
    ],
  },
  {
    id: "f-112",
    text: "Năm 2022, cả nước có 60,7% hồ sơ nộp trực tuyến ở khối địa phương; năm 2024 con số này là 79,4%. Chính phủ yêu cầu nâng lên trên 90% trong năm 2025.",
    targets: [
      reported("level", reach(60.7), "percent", "2022-12-31"),
      reported("level", reach(79.4), "percent", "2024-12-31"),
      committed("level", moreThan(90), "percent", "2025-12-31"),
    ],
  },
];
