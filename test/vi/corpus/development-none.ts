import type { Clause } from "./clause.ts";

/** What is no target */
export const none: readonly Clause[] = [
  {
    id: "d-074",
    text: "Căn cứ Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ và Thông tư số 01/2023/TT-VPCP ngày 05 tháng 4 năm 2023.",
    targets: [],
  },
  {
    id: "d-075",
    text: "Thực hiện Nghị định số 45/2020/NĐ-CP, khoản 2 Điều 12 và điểm b khoản 1 Điều 25, các đơn vị rà soát lại quy trình.",
    targets: [],
  },
  {
    id: "d-076",
    text: "Đường dây nóng hỗ trợ: 1900 6068 hoặc 0257.3841.234, hoạt động 24/7.",
    targets: [],
  },
  {
    id: "d-077",
    text: "Tận dụng tối đa cơ hội của cuộc Cách mạng công nghiệp 4.0 để đi tắt, đón đầu.",
    targets: [],
  },
  {
    id: "d-078",
    text: "Kế hoạch áp dụng cho công dân từ 14 tuổi trở lên có đăng ký thường trú tại địa phương.",
    targets: [],
  },
  {
    id: "d-079",
    text: "Trang 12/48",
    targets: [],
  },
  {
    id: "d-080",
    text: "Hội nghị được kết nối trực tuyến tới 11 huyện, thị xã, thành phố với hơn 1.200 đại biểu tham dự.",
    targets: [],
  },
  {
    id: "d-081",
    text: "Tỉnh có diện tích tự nhiên 5.045 km² với 9 đơn vị hành chính cấp huyện và 110 xã, phường, thị trấn.",
    targets: [],
  },
  {
    id: "d-082",
    text: 'Chủ trương "một cửa, một lần, một đầu mối" tiếp tục được các cấp quán triệt.',
    targets: [],
  },
  {
    id: "d-083",
    text: "Sở Thông tin và Truyền thông là cơ quan thường trực, định kỳ báo cáo trước ngày 20 của tháng cuối quý.",
    targets: [],
  },
  {
    id: "d-084",
    text: "Hằng năm lấy ngày 10 tháng 10 là Ngày Chuyển đổi số của tỉnh.",
    targets: [],
  },
  {
    id: "d-085",
    text: "Tiếp tục đẩy mạnh tuyên truyền, nâng cao nhận thức của người đứng đầu; coi chuyển đổi số là nhiệm vụ thường xuyên, lâu dài.",
    targets: [],
  },
  {
    id: "d-086",
    text: "Số: 215/KH-UBND\nNgày ban hành: 17/11/2023\nNgười ký: Phó Chủ tịch UBND tỉnh",
    targets: [],
  },
  {
    id: "d-087",
    text: "Lượt truy cập: 1.204.558 | Đang xem: 37 | Hôm nay: 4.120",
    targets: [],
  },
  {
    id: "d-088",
    text: "Phụ lục II kèm theo Kế hoạch này gồm 27 nhiệm vụ, phân công cho 14 sở, ngành.",
    targets: [],
  },
  {
    id: "d-089",
    text: "Văn phòng UBND huyện, số 68 đường Trần Phú, khu phố 2; email: vanphong2024@example.vn.",
    targets: [],
  },
  {
    id: "d-090",
    text: "Mục tiêu chung: lấy người dân và doanh nghiệp làm trung tâm, dữ liệu làm nền tảng.",
    targets: [],
  },
  {
    id: "d-091",
    text: "Chương trình phát sóng lúc 19h45 ngày thứ Sáu hằng tuần, thời lượng 15 phút.",
    targets: [],
  },
  {
    id: "d-092",
    text: "Ông Lê Văn A, 52 tuổi, ở tổ 7, phường Tân An, cho biết thủ tục nay đơn giản hơn nhiều.",
    targets: [],
  },
  {
    id: "d-093",
    text: "Nghị quyết số 52-NQ/TW và Kế hoạch 749 là cơ sở để các địa phương xây dựng chương trình hành động.",
    targets: [],
  },
];
