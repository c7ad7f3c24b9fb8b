import type { Clause } from "./clause.ts";

/** References, dates, tasks: nothing to be reached. */
export const none: readonly Clause[] = [
  {
    id: "f-124",
    text: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025; Căn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ; theo đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 145/TTr-SKHCN ngày 20/8/2025.",
    targets: [],
  },
  {
    id: "f-125",
    text: "Quyết định này có hiệu lực kể từ ngày 10/01/2024 và thay thế Quyết định số 2087/QĐ-UBND ngày 25/10/2021.",
    targets: [],
  },
  {
    id: "f-126",
    text: "Định kỳ trước ngày 20 tháng cuối quý, các đơn vị báo cáo kết quả về Phòng Văn hóa - Xã hội để tổng hợp, trình Chủ tịch UBND phường.",
    targets: [],
  },
  {
    id: "f-127",
    text: "Tăng cường tuyên truyền trên hệ thống truyền thanh cơ sở, Zalo, Facebook; tận dụng tối đa hạ tầng sẵn có, tránh đầu tư dàn trải, trùng lặp.",
    targets: [],
  },
  {
    id: "f-128",
    text: "Mọi vướng mắc xin liên hệ Tổ giúp việc (đồng chí Hà, điện thoại 0982.456.117, thư điện tử cds@xa.gov.vn) hoặc Tổng đài 1900 9 để được hướng dẫn 24/7.",
    targets: [],
  },
  {
    id: "f-129",
    text: "Đối tượng áp dụng: công dân Việt Nam từ đủ 14 tuổi trở lên có thẻ căn cước; người dưới 14 tuổi thực hiện thông qua người đại diện hợp pháp.",
    targets: [],
  },
  {
    id: "f-130",
    text: "Thực hiện nghiêm quy định tại điểm b khoản 2 Điều 9 Nghị định số 107/2021/NĐ-CP và Mẫu số 03 ban hành kèm theo Thông tư số 01/2023/TT-VPCP.",
    targets: [],
  },
  {
    id: "f-131",
    text: "Cuộc cách mạng công nghiệp lần thứ tư (4.0) đang diễn ra mạnh mẽ, làm thay đổi căn bản phương thức sản xuất và quản trị xã hội.",
    targets: [],
  },
  {
    id: "f-132",
    text: "- Sở Tài chính: chủ trì, phối hợp với các cơ quan liên quan tham mưu bố trí kinh phí từ nguồn ngân sách năm 2026 theo phân cấp.",
    targets: [],
  },
  {
    id: "f-133",
    text: "Kinh phí thực hiện Kế hoạch năm 2025 là 18.650 triệu đồng, trong đó vốn đầu tư 12.000 triệu đồng, vốn sự nghiệp 6.650 triệu đồng.",
    targets: [],
  },
  {
    id: "f-134",
    text: "Xã được thành lập trên cơ sở sáp nhập 03 xã, có diện tích tự nhiên 68,4 km2, dân số 27.915 người, gồm 34 thôn.",
    targets: [],
  },
  {
    id: "f-135",
    text: "Hội nghị được tổ chức trực tiếp tại hội trường Tỉnh ủy, kết nối trực tuyến đến 102 điểm cầu xã, phường với hơn 6.000 đại biểu tham dự.",
    targets: [],
  },
  {
    id: "f-136",
    text: "Chuyển đổi số là xu thế tất yếu; người đứng đầu cấp ủy, chính quyền phải trực tiếp chỉ đạo, chịu trách nhiệm toàn diện về kết quả ở cơ quan mình.",
    targets: [],
  },
  {
    id: "f-137",
    text: "III. NHIỆM VỤ TRỌNG TÂM\n1. Rà soát, sửa đổi quy chế hoạt động của Cổng thông tin điện tử.\n2. Nghiên cứu, thí điểm trợ lý ảo hỗ trợ công chức.\n3. Phát động phong trào “Học tập số”, hưởng ứng Ngày Chuyển đổi số quốc gia 10/10.",
    targets: [],
  },
  {
    id: "f-138",
    text: "Phiên họp thứ 4 của Ban Chỉ đạo diễn ra sáng 12/11, từ 8 giờ 00 đến 11 giờ 30, do đồng chí Phó Chủ tịch Thường trực chủ trì.",
    targets: [],
  },
];
