import type { Clause } from "./clause.ts";

/** Passages that hold no target. */
export const none: readonly Clause[] = [
  {
    id: "b-065",
    text: "Căn cứ Nghị quyết số 27/NQ-HĐND ngày 09/12/2025 của Hội đồng nhân dân tỉnh về nhiệm vụ năm 2026; theo đề nghị tại Tờ trình số 312/TTr-SKHCN.",
    targets: [],
  },
  {
    id: "b-066",
    text: "Khai thác tối đa dữ liệu sẵn có, giảm giấy tờ cho người dân, từng bước hình thành thói quen giao dịch số.",
    targets: [],
  },
  {
    id: "b-067",
    text: "Tổng đài hỗ trợ 24/7: 0296 3 812 457; thư điện tử được tiếp nhận trước 17 giờ 00 phút hằng ngày.",
    targets: [],
  },
  {
    id: "b-068",
    text: "Sở Tài chính chủ trì, hướng dẫn các xã lập dự toán kinh phí năm 2027, gửi về trước ngày 15/9/2026 để tổng hợp.",
    targets: [],
  },
  {
    id: "b-069",
    text: "Hội nghị có 126 đại biểu dự, chia làm 4 tổ thảo luận; 18 ý kiến được ghi vào biên bản.",
    targets: [],
  },
  {
    id: "b-070",
    text: "Xã có diện tích tự nhiên 46,8 km², gồm 11 thôn, 3.245 hộ với 12.780 nhân khẩu.",
    targets: [],
  },
  {
    id: "b-071",
    text: "Đối tượng áp dụng: công dân từ đủ 14 tuổi trở lên thường trú trên địa bàn; tổ chức có từ 10 lao động trở lên tự nguyện tham gia.",
    targets: [],
  },
  {
    id: "b-072",
    text: "Điều 6. Mức thu: 20.000 đồng/hồ sơ; trường hợp nộp trực tuyến thực hiện theo khoản 2 Điều 4 Quy định này.",
    targets: [],
  },
  {
    id: "b-073",
    text: "Tăng cường kiểm tra đột xuất tại 20 tỉnh, thành phố; đẩy mạnh tuyên truyền về Cách mạng công nghiệp 4.0.",
    targets: [],
  },
  {
    id: "b-074",
    text: "Tổng kinh phí thực hiện Đề án là 186,4 tỷ đồng, trong đó ngân sách trung ương 120 tỷ đồng, ngân sách tỉnh 66,4 tỷ đồng.",
    targets: [],
  },
  {
    id: "b-075",
    text: "STT | Nhiệm vụ | Cơ quan thực hiện | Thời gian\n1 | Rà soát danh mục thủ tục hành chính | Văn phòng UBND | Quý I/2026\n2 | Tập huấn tổ công nghệ số cộng đồng | Phòng Văn hóa - Xã hội | Tháng 4/2026",
    targets: [],
  },
  {
    id: "b-076",
    text: "Điểm của tiêu chí được tính bằng số hồ sơ đúng hạn chia tổng số hồ sơ, nhân với 100; trọng số của nhóm này là 0,25.",
    targets: [],
  },
  {
    id: "b-077",
    text: "Bộ phận một cửa làm việc từ 7 giờ 30 đến 17 giờ, từ thứ 2 đến thứ 6 hằng tuần, tại số 45 đường Lê Lợi.",
    targets: [],
  },
  {
    id: "b-078",
    text: "Giao Công an tỉnh theo dõi, đôn đốc; định kỳ ngày 20 hằng tháng báo cáo kết quả về Ủy ban nhân dân tỉnh.",
    targets: [],
  },
  {
    id: "b-079",
    text: "Chị Lò Thị Mai, 34 tuổi, ở bản Nà Sài, học cách bán hàng trực tuyến từ con gái; gian hàng của chị nằm ở tầng 2 chợ trung tâm.",
    targets: [],
  },
];
