import type { Clause } from "./clause.ts";

/** No target: bases, places, tasks, money set aside, rules. */
export const none: readonly Clause[] = [
  {
    id: "u-121",
    text: "Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ và Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ.",
    targets: [],
  },
  {
    id: "u-122",
    text: "Hội nghị được tổ chức vào 08 giờ 00 ngày 12/3/2026 tại Hội trường tầng 3, số 25 đường Trần Phú, với sự tham dự của 180 đại biểu.",
    targets: [],
  },
  {
    id: "u-123",
    text: "Mọi thông tin chi tiết liên hệ Trung tâm Phục vụ hành chính công, điện thoại 0236.3881.888, tổng đài 1022 (trực 24/7).",
    targets: [],
  },
  {
    id: "u-124",
    text: "Tận dụng tối đa lợi thế của địa phương đi sau, tiếp tục tăng cường ứng dụng công nghệ số trong quản lý nhà nước.",
    targets: [],
  },
  {
    id: "u-125",
    text: "Xã có diện tích tự nhiên 48,7 km2, dân số 17.650 người, gồm 14 thôn và 02 khu phố.",
    targets: [],
  },
  {
    id: "u-126",
    text: "Sở Nội vụ chủ trì, phối hợp với Sở Khoa học và Công nghệ tham mưu UBND tỉnh ban hành Quy chế trước ngày 15/12/2025.",
    targets: [],
  },
  {
    id: "u-127",
    text: "Kinh phí thực hiện Kế hoạch năm 2026 là 12,6 tỷ đồng, trong đó ngân sách tỉnh bố trí 70%, nguồn xã hội hóa 30%.",
    targets: [],
  },
  {
    id: "u-128",
    text: "Đối tượng áp dụng: công dân Việt Nam từ đủ 18 tuổi trở lên thường trú trên địa bàn thành phố.",
    targets: [],
  },
  {
    id: "u-129",
    text: "Đẩy mạnh tuyên truyền, nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về chuyển đổi số.",
    targets: [],
  },
  {
    id: "u-130",
    text: "Cách chấm điểm: đạt từ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm; dưới 50%: 0 điểm.",
    targets: [],
  },
  {
    id: "u-131",
    text: "Hỗ trợ 50% chi phí mua phần mềm, nhưng không quá 30 triệu đồng/hợp tác xã, theo quy định tại khoản 2 Điều 9 Nghị quyết số 18/2024/NQ-HĐND.",
    targets: [],
  },
  {
    id: "u-132",
    text: "Thực hiện nghiêm phương châm “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.",
    targets: [],
  },
  {
    id: "u-133",
    text: "Hồ sơ gồm 01 bản chính đơn đề nghị (mẫu số 03) và 02 ảnh cỡ 4x6 cm chụp không quá 6 tháng.",
    targets: [],
  },
  {
    id: "u-134",
    text: "Tỷ lệ hồ sơ đúng hạn được tính bằng số hồ sơ giải quyết đúng hạn chia cho tổng số hồ sơ đã giải quyết, nhân với 100%.",
    targets: [],
  },
  {
    id: "u-135",
    text: "Điều 4. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 1125/QĐ-UBND ngày 30/6/2021.",
    targets: [],
  },
];
