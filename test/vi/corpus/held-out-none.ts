import type { Clause } from "./clause.ts";

/** Numbers that are no targets */
export const none: readonly Clause[] = [
  {
    id: "h-128",
    text: "Tờ trình số 33/TTr-STTTT kèm 5 phụ lục, 62 trang, đã được gửi tới 100% thành viên UBND tỉnh xin ý kiến.",
    targets: [],
  },
  {
    id: "h-129",
    text: "Theo Luật Giao dịch điện tử năm 2023 (có hiệu lực từ 01/7/2024), hợp đồng điện tử có giá trị như hợp đồng giấy.",
    targets: [],
  },
  {
    id: "h-130",
    text: "Số điện thoại trực: 0912.345.678 (giờ hành chính) - 113, 114, 115 (khẩn cấp).",
    targets: [],
  },
  {
    id: "h-131",
    text: "Ngày 10/10/2023, hơn một nghìn đoàn viên đã đi bộ diễu hành qua 3 tuyến phố.",
    targets: [],
  },
  {
    id: "h-132",
    text: "Mười năm trước, nơi đây chưa có điện; ngày nay đường bê tông vào tới tận ngõ.",
    targets: [],
  },
  {
    id: "h-133",
    text: "Đối tượng: học sinh lớp 6 đến lớp 12, sinh viên từ 18 đến 25 tuổi.",
    targets: [],
  },
  {
    id: "h-134",
    text: '"Trăm nghe không bằng một thấy", nhiều xã bạn đã đến học hỏi kinh nghiệm.',
    targets: [],
  },
  {
    id: "h-135",
    text: "Phiên bản ứng dụng 5.2.1 yêu cầu iOS 13 và bộ nhớ trống 150 MB.",
    targets: [],
  },
  {
    id: "h-136",
    text: "Tỉnh Bình Phước cách Thành phố Hồ Chí Minh khoảng 120 km theo Quốc lộ 13.",
    targets: [],
  },
  {
    id: "h-137",
    text: "Điều khoản thi hành: Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký, thay thế Quyết định 1294/QĐ-UBND.",
    targets: [],
  },
  {
    id: "h-138",
    text: "Kịch bản diễn tập gồm 4 tình huống, 3 đội, mỗi đội 5 người.",
    targets: [],
  },
  {
    id: "h-139",
    text: "Giá vé tham quan bảo tàng 40.000 đồng/người lớn, trẻ dưới 1,2 mét miễn phí.",
    targets: [],
  },
  {
    id: "h-140",
    text: "Ban Chỉ đạo có 1 Trưởng ban, 2 Phó Trưởng ban và 21 uỷ viên.",
    targets: [],
  },
  {
    id: "h-141",
    text: "Trong thời đại 4.0, cán bộ không thể làm việc theo lối 1.0.",
    targets: [],
  },
  {
    id: "h-142",
    text: "Khoảng 9 giờ sáng, hệ thống tạm ngừng 30 phút để bảo trì.",
    targets: [],
  },
  {
    id: "h-143",
    text: 'Thực hiện phương châm "5 tận", "3 cùng", phấn đấu không bỏ ai lại phía sau.',
    targets: [],
  },
  {
    id: "h-144",
    text: "Quyết định số 06/QĐ-TTg (Đề án 06) gồm 5 nhóm tiện ích.",
    targets: [],
  },
  {
    id: "h-145",
    text: "(Tiếp theo trang 1) Ảnh 3: Các đại biểu bấm nút khai trương.",
    targets: [],
  },
  {
    id: "h-146",
    text: "Cuộc thi thu hút 214 bài dự thi; ban tổ chức trao 1 giải nhất trị giá 20 triệu đồng và 5 giải khuyến khích.",
    targets: [],
  },
  {
    id: "h-147",
    text: "Nếu chỉ dừng ở khẩu hiệu thì có thêm 10 năm nữa cũng khó thay đổi.",
    targets: [],
  },
  {
    id: "h-148",
    text: "Mẫu số 02: Tỷ lệ (%) = a/b × 100; trong đó a là số hồ sơ trực tuyến, b là tổng số hồ sơ.",
    targets: [],
  },
  {
    id: "h-149",
    text: "Mức chuẩn: tỷ lệ ≥ 80% được 20 điểm; từ 50% đến dưới 80% được 10 điểm; dưới 50% được 0 điểm.",
    targets: [],
  },
  {
    id: "h-150",
    text: "Tăng cường phối hợp, kịp thời tháo gỡ vướng mắc cho 100 doanh nghiệp tiêu biểu vừa được tuyên dương.",
    targets: [],
  },
  {
    id: "h-151",
    text: "Đẩy nhanh tiến độ, bảo đảm chất lượng, tiết kiệm, hiệu quả.",
    targets: [],
  },
  {
    id: "h-152",
    text: "Nhà văn hoá xã rộng 500 m², sức chứa 200 chỗ, xây năm 2016 với kinh phí 3,2 tỷ đồng.",
    targets: [],
  },
  {
    id: "h-153",
    text: "Huyện nằm ở độ cao 1.500 m, có 12 dân tộc cùng sinh sống, đồng bào thiểu số chiếm 83%.",
    targets: [],
  },
  {
    id: "h-154",
    text: "Xem Hình 2.3 và Bảng 4; số liệu trong ngoặc là của năm gốc.",
    targets: [],
  },
  {
    id: "h-155",
    text: "Hai bên ký biên bản ghi nhớ hợp tác 5 năm, trước sự chứng kiến của Bộ trưởng.",
    targets: [],
  },
  {
    id: "h-156",
    text: "Đề nghị các đồng chí nghiên cứu kỹ Chỉ thị 09/CT-TTg, nhất là mục 3, 4 và 7.",
    targets: [],
  },
];
