/** Verbs whose complement is the number: what is measured stands before them. */
export const reachingVerbs: readonly string[] = [
  "đạt",
  "đạt được",
  "đạt mức",
  "đạt tỷ lệ",
  "đạt chỉ tiêu",
  "chiếm",
  "chiếm tỷ trọng",
  "chiếm tỷ lệ",
  "là",
  "bằng",
  "ở mức",
  "đóng góp",
  "đạt tới",
  "đạt đến",
  "đạt ngưỡng",
  "phải đạt",
  "đã đạt",
  "ước đạt",
  "ước",
  "chỉ đạt",
  "mới đạt",
  "còn",
  "chỉ còn",
  "xuống",
  "xuống còn",
  "giảm còn",
  "giảm xuống",
  "giảm xuống còn",
  "hạ xuống",
  "lên",
  "lên đến",
  "lên tới",
  "tăng lên",
  "tăng lên đến",
  "nâng lên",
  "thành",
  "có tỷ lệ",
  "với tỷ lệ",
  "được",
];

/** Verbs whose object begins with the number: what is measured goes on after it. */
export const objectVerbs: readonly string[] = [
  "nâng cấp",
  "nâng cấp được",
  "có",
  "cả",
  "phủ",
  "bao phủ",
  "phủ sóng",
  "hình thành",
  "thành lập",
  "thành lập mới",
  "xây dựng",
  "xây dựng mới",
  "trồng",
  "trồng mới",
  "phát triển",
  "triển khai",
  "thu hút",
  "đào tạo",
  "bồi dưỡng",
  "tập huấn",
  "công nhận",
  "hỗ trợ",
  "cung cấp",
  "hoàn thành",
  "cấp",
  "đưa",
  "kết nối",
  "tiếp nhận",
  "kết nạp",
  "bố trí",
  "đầu tư",
  "huy động",
  "phấn đấu có",
  "đảm bảo",
  "bảo đảm",
  "duy trì",
  "tổ chức",
  "lắp đặt",
  "đón",
  "giải quyết",
  "xử lý",
  "số hóa",
  "công bố",
  "mở",
  "tạo",
  "tạo ra",
  "tạo việc làm cho",
  "tạo việc làm mới cho",
  "tạo thêm việc làm cho",
  "giải quyết việc làm cho",
  "giải quyết việc làm mới cho",
  "đào tạo nghề cho",
  "dạy nghề cho",
];

/** Words that may stand between a verb or a comparator and its number and change nothing. */
export const fillers: readonly string[] = [
  "mức",
  "ở mức",
  "được",
  "cho được",
  "tỷ lệ",
  "thêm",
  "mốc",
  "ngưỡng",
  "con số",
  "đủ",
  "toàn bộ",
  "trên toàn bộ",
  "trên tất cả",
  "ở tất cả",
  "tổng số",
];

/** Words with which a share, a sum or a score begins: a name starts there. */
export const nameHeads: readonly string[] = [
  "tỷ lệ",
  "tỷ trọng",
  "chỉ số",
  "số lượng",
  "tổng số",
  "năng suất",
  "mức độ",
  "tốc độ",
  "tổng sản phẩm",
  "quy mô",
  "doanh thu",
  "giá trị",
  "điểm số",
  "xếp hạng",
  "thứ hạng",
  "kinh tế số",
  "thu nhập",
  "hạ tầng",
  "thời gian",
];

/** Words before such a word that make it a part of another: "địa chỉ số". */
export const headless: readonly string[] = ["địa"];

/** Verbs with which a predicate begins: what is shared by a list stands from there on. */
export const predicateVerbs: readonly string[] = [
  "được",
  "có",
  "sử dụng",
  "thực hiện",
  "kết nối",
  "tham gia",
  "triển khai",
  "ứng dụng",
  "hoàn thành",
  "xử lý",
  "biết",
  "dùng",
  "bị",
  "đã",
  "phải",
  "hài lòng",
  "cung cấp",
  "tiếp cận",
  "đánh giá",
  "đáp ứng",
  "truy cập",
  "trực tuyến",
];

/** Verbs of doing that are no part of what is measured, whatever stands before them: "tỷ lệ hài lòng duy trì ở mức 90%". */
export const keepingVerbs: readonly string[] = [
  "duy trì",
  "đảm bảo",
  "bảo đảm",
  "phấn đấu có",
  "có",
  "cả",
  "đưa",
];

/** Words before a verb that make it one of what is measured: "lao động qua đào tạo đạt 75%". */
export const passiveWords: readonly string[] = ["được", "bị"];

/** Verbs that belong to what is measured: without them its words say less. */
export const coverageVerbs: readonly string[] = [
  "phủ",
  "bao phủ",
  "phủ sóng",
  "hình thành",
  "thành lập",
  "đào tạo",
  "thu hút",
  "kết nối",
  "cung cấp",
  "số hóa",
  "tạo việc làm cho",
  "tạo việc làm mới cho",
  "tạo thêm việc làm cho",
  "giải quyết việc làm cho",
  "giải quyết việc làm mới cho",
  "đào tạo nghề cho",
  "dạy nghề cho",
];

/** Words before what a change starts from. */
export const fromWords: readonly string[] = ["từ", "từ mức"];

/** Words before what a change ends at. */
export const toWords: readonly string[] = [
  "lên",
  "lên đến",
  "lên tới",
  "xuống",
  "xuống còn",
  "còn",
  "tăng lên",
  "nâng lên",
  "giảm xuống",
  "giảm còn",
  "giảm xuống còn",
  "đến",
  "tới",
];

/** Words after which a place or a part of so many may be a number alone: "lên 25/34", "lên 50/63 xã". */
export const toPlaceWords: readonly string[] = ["lên", "xuống"];

/** Words that begin what a change ends at, some words after its start. */
export const changeEnds: readonly string[] = ["lên", "xuống", "còn"];
