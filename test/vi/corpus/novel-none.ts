import type { Clause } from "./clause.ts";

/** Passages with numbers and comparators, and no target or figure to find. */
export const none: readonly Clause[] = [
  {
    id: "n-086",
    text: "Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023; Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24 tháng 6 năm 2022 của Chính phủ; Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình số 178/TTr-STTTT ngày 09/5/2024.",
    targets: [],
  },
  {
    id: "n-087",
    text: "V. KINH PHÍ THỰC HIỆN\nTổng nhu cầu kinh phí khoảng 18,6 tỷ đồng, trong đó ngân sách tỉnh 12,1 tỷ đồng, ngân sách huyện 4,5 tỷ đồng, nguồn xã hội hóa 2 tỷ đồng; riêng năm 2024 bố trí 6,35 tỷ đồng từ nguồn sự nghiệp.",
    targets: [],
  },
  {
    id: "n-088",
    text: "Tận dụng tối đa cơ hội của cuộc Cách mạng công nghiệp 4.0; phát huy tối đa nội lực, hỗ trợ người dân 24/7; thực hiện phương châm “4 tại chỗ”, “6 rõ”, hạn chế thấp nhất việc đi lại.",
    targets: [],
  },
  {
    id: "n-089",
    text: "Hội nghị được kết nối trực tuyến 3 cấp tới 126 điểm cầu với hơn 4.800 đại biểu tham dự, khai mạc lúc 7 giờ 30 phút ngày 10/10/2024 và bế mạc trong cùng buổi sáng. Tại điểm cầu cấp tỉnh có trên 150 đồng chí.",
    targets: [],
  },
  {
    id: "n-090",
    text: "Mọi vướng mắc đề nghị liên hệ đồng chí Nguyễn Văn T., Phó Trưởng phòng CNTT, điện thoại 0912.000.345 (máy lẻ 105), trước 16h30 các ngày làm việc để được hướng dẫn.",
    targets: [],
  },
  {
    id: "n-091",
    text: "Điều 2. Thay cụm từ “cấp huyện” tại điểm b khoản 1 Điều 5, khoản 3 Điều 14 bằng cụm từ “cấp xã”. Quyết định này có hiệu lực kể từ ngày 01 tháng 7 năm 2025 và thay thế Quyết định số 27/2021/QĐ-UBND.",
    targets: [],
  },
  {
    id: "n-092",
    text: "Tỉnh có diện tích tự nhiên 8.223,2 km2, dân số trên 1,38 triệu người thuộc 33 dân tộc, đường biên giới dài 182,4 km; sau sắp xếp có 124 xã, phường, cách Hà Nội khoảng 290 km.",
    targets: [],
  },
  {
    id: "n-093",
    text: "Đối tượng dự thi: đoàn viên, thanh niên từ 16 đến 30 tuổi; học sinh từ lớp 6 đến lớp 12; người cao tuổi từ đủ 60 tuổi trở lên. Hồ sơ gồm 02 bộ, mỗi bộ không quá 10 trang, khổ giấy A4, cỡ chữ 14.",
    targets: [],
  },
  {
    id: "n-094",
    text: "Dưới sự chỉ đạo của Ban Thường vụ, tiếp tục đẩy mạnh tuyên truyền trên địa bàn; tăng cường hơn nữa công tác kiểm tra; khắc phục tình trạng “trên nóng, dưới lạnh”, nâng cao trách nhiệm người đứng đầu.",
    targets: [],
  },
  {
    id: "n-095",
    text: "CHƯƠNG TRÌNH TẬP HUẤN\n7h45 - 8h00: Đón tiếp học viên\n8h00 - 9h30: Chuyên đề 1 (90 phút)\n9h30 - 9h45: Nghỉ giải lao\n9h45 - 11h15: Chuyên đề 2; trao đổi, giải đáp",
    targets: [],
  },
  {
    id: "n-096",
    text: "Các đơn vị gửi báo cáo về Sở trước ngày 15 của tháng cuối quý, báo cáo năm trước ngày 10/12 hằng năm, để tổng hợp trình UBND tỉnh theo Công văn số 3.125/UBND-VX.",
    targets: [],
  },
  {
    id: "n-097",
    text: "Ông Lò Văn P., 54 tuổi, ở bản Nà Pheo, kể: trước kia ông phải đi bộ 18 km, mất hơn nửa ngày mới nộp được tờ giấy, nay ngồi ở nhà văn hóa bấm điện thoại vài phút là xong.",
    targets: [],
  },
  {
    id: "n-098",
    text: "Phụ lục này gồm 24 nhiệm vụ, chia thành 5 nhóm; các biểu mẫu từ số 01 đến số 06 gửi kèm, xem chi tiết tại trang 12 - 19 của Đề án.",
    targets: [],
  },
  {
    id: "n-099",
    text: "Trong Kế hoạch này, doanh nghiệp siêu nhỏ được hiểu là doanh nghiệp có số lao động không quá 10 người và doanh thu của năm không quá 10 tỷ đồng; điểm lõm sóng là nơi có trên 50 hộ chưa có sóng di động.",
    targets: [],
  },
  {
    id: "n-100",
    text: "Triển khai IPv6, áp dụng TCVN ISO 9001:2015, cập nhật Khung kiến trúc số phiên bản 4.0, bảo đảm an toàn hệ thống thông tin theo cấp độ 3; tiếp thu kết luận tại Thông báo số 52/TB-VPCP, phiên họp lần thứ 9 của Ủy ban.",
    targets: [],
  },
];
