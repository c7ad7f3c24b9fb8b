import type { Clause } from "./clause.ts";

/** Numbers that are no targets */
export const noneMore: readonly Clause[] = [
  {
    id: "d-208",
    text: "Công văn số 1520/STTTT-CNTT ngày 8/9/2023 hướng dẫn đánh giá chỉ số chuyển đổi số năm 2023.",
    targets: [],
  },
  {
    id: "d-209",
    text: "Bộ chỉ số gồm 3 trụ cột, 9 chỉ số chính, 98 chỉ số thành phần với thang điểm 1000.",
    targets: [],
  },
  {
    id: "d-210",
    text: "Điều 5. Trách nhiệm thi hành\n1. Chánh Văn phòng UBND tỉnh; 2. Giám đốc các sở.",
    targets: [],
  },
  {
    id: "d-211",
    text: "Nghị quyết số 18-NQ/TW, Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa XII.",
    targets: [],
  },
  {
    id: "d-212",
    text: "Hệ thống tổng đài 1022 tiếp nhận phản ánh 24 giờ/ngày, 7 ngày/tuần.",
    targets: [],
  },
  {
    id: "d-213",
    text: 'Mô hình "3 không": không tiếp xúc, không giấy tờ, không tiền mặt.',
    targets: [],
  },
  {
    id: "d-214",
    text: "Từ ngày 01/7/2025, cả nước còn 34 tỉnh, thành phố và không còn cấp huyện.",
    targets: [],
  },
  {
    id: "d-215",
    text: "Mạng 4G/5G, Wi-Fi 6 và vệ tinh tầm thấp là các công nghệ được xem xét.",
    targets: [],
  },
  {
    id: "d-216",
    text: "Lớp tập huấn diễn ra trong 3 ngày, từ ngày 12 đến 14/6/2024, tại hội trường tầng 2.",
    targets: [],
  },
  {
    id: "d-217",
    text: "Tham khảo thêm tại https://chuyendoiso.example.vn/tin-tuc/2024/05/80-phan-tram-dan-so.html",
    targets: [],
  },
  {
    id: "d-218",
    text: "Cổng thông tin được nâng cấp lên phiên bản 2.0, tương thích với Windows 10 và Android 12.",
    targets: [],
  },
  {
    id: "d-219",
    text: "Người cao tuổi, người từ 60 tuổi trở lên được ưu tiên hướng dẫn tại nhà.",
    targets: [],
  },
  {
    id: "d-220",
    text: "Sau 5 năm thực hiện Nghị quyết, bộ mặt nông thôn đã có nhiều thay đổi.",
    targets: [],
  },
  {
    id: "d-221",
    text: "Mã số thuế: 2500123456; tài khoản 9527.1.3024567 tại Kho bạc Nhà nước huyện.",
    targets: [],
  },
  {
    id: "d-222",
    text: "Chuyển đổi số muốn thành công thì 70% là con người, 30% là công nghệ - một diễn giả ví von.",
    targets: [],
  },
  {
    id: "d-223",
    text: "Tiêu chuẩn TCVN ISO/IEC 27001:2019 và TCVN 9250:2021 được khuyến nghị áp dụng.",
    targets: [],
  },
  {
    id: "d-224",
    text: "UBND các xã, phường, thị trấn báo cáo kết quả về Phòng Văn hóa và Thông tin trước ngày 25/11/2024 để tổng hợp.",
    targets: [],
  },
  {
    id: "d-225",
    text: "Chi tiết tại Biểu số 03, cột 7, dòng 12 của Phụ lục.",
    targets: [],
  },
  {
    id: "d-226",
    text: "Kỳ họp thứ 15 HĐND tỉnh khoá XVII, nhiệm kỳ 2021 - 2026 đã biểu quyết thông qua với 52/52 đại biểu tán thành.",
    targets: [],
  },
  {
    id: "d-227",
    text: "Tọa độ: 10°46'N, 106°42'E; múi giờ GMT+7.",
    targets: [],
  },
  {
    id: "d-228",
    text: "Nơi nhận: - Như Điều 3; - TT. Tỉnh uỷ; - Lưu: VT, KGVX (3b).",
    targets: [],
  },
  {
    id: "d-229",
    text: "Tối đa hóa giá trị của dữ liệu, giảm thiểu rủi ro và tăng cường niềm tin số.",
    targets: [],
  },
  {
    id: "d-230",
    text: 'Với phương châm "4 tại chỗ", "6 rõ", các tổ công tác bám sát cơ sở.',
    targets: [],
  },
  {
    id: "d-231",
    text: "Lịch tiếp công dân: thứ Hai và thứ Năm, 7h30 - 11h00.",
    targets: [],
  },
  {
    id: "d-232",
    text: "Nhóm 2 gồm các tỉnh miền núi phía Bắc; nhóm 3 gồm các tỉnh duyên hải.",
    targets: [],
  },
  {
    id: "d-233",
    text: 'Chương trình tọa đàm "Chuyển đổi số: 63 tỉnh, một con đường" được ghi hình ngày 20/9.',
    targets: [],
  },
  {
    id: "d-234",
    text: "Theo Thông báo số 77/TB-VPUBND, cuộc họp lùi sang 14 giờ 30 phút ngày 03/10/2024.",
    targets: [],
  },
  {
    id: "d-235",
    text: 'Thực hiện chủ đề năm 2024 "Phổ cập hạ tầng số và sáng tạo ứng dụng số để phát triển kinh tế số".',
    targets: [],
  },
  {
    id: "d-236",
    text: "Các giải pháp chủ yếu: (1) hoàn thiện thể chế; (2) phát triển hạ tầng; (3) nâng cao nhận thức; (4) bảo đảm an toàn thông tin.",
    targets: [],
  },
  {
    id: "d-237",
    text: "Người dân chỉ cần 3 bước, chưa đầy 5 phút là xong một hồ sơ - chị Hạnh, 41 tuổi, vui vẻ nói.",
    targets: [],
  },
  {
    id: "d-238",
    text: "Tỉnh lộ 830, đoạn từ Km12+300 đến Km15, được gắn cảm biến quan trắc.",
    targets: [],
  },
];
