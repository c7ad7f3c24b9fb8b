/** Words that commit to an end state without a number, wherever they stand in a clause that looks ahead. */
export const statementWords: readonly string[] = [
  "phổ cập",
  "trở thành",
  "cơ bản hoàn thành",
  "cơ bản trở thành",
  "cơ bản hình thành",
  "không còn",
  "xóa bỏ",
  "xóa hoàn toàn",
  "xóa vùng lõm",
  "chấm dứt",
  "đạt và vượt",
  "hoàn thành và vượt",
  "hoàn thành vượt mức",
  "được hình thành",
  "đều được",
  "thuộc nhóm",
  "nằm trong nhóm",
  "vào nhóm",
  "thuộc top",
  "trong tốp đầu",
  "thuộc tốp đầu",
  "đạt yêu cầu",
  "được vận hành",
  "không xảy ra",
  "không phát sinh",
  "không để xảy ra",
  "hoàn tất",
  "làm xong",
  "về đích",
  "không phải nộp",
  "không phải cung cấp",
  "không phải khai",
  "chuyển đổi mô hình",
  "chuyển sang mô hình",
  "chuyển đổi sang mô hình",
];

/** Verbs, and words for all of something, that commit where a clause that looks ahead begins with them. */
export const statementVerbs: readonly string[] = [
  "hoàn thành",
  "cơ bản",
  "hình thành",
  "thành lập",
  "ra mắt",
  "vận hành",
  "đưa vào vận hành",
  "đưa vào sử dụng",
  "bảo đảm",
  "đảm bảo",
  "tuân thủ",
  "đáp ứng",
  "duy trì",
  "giữ vững",
  "xóa",
  "đạt chuẩn",
  "đạt",
  "đứng",
  "là",
  "đưa",
  "mọi",
  "tất cả",
  "toàn bộ",
];

/** Words of work to be done: a clause that begins with them states no end. */
export const taskWords: readonly string[] = [
  "đẩy mạnh",
  "tăng cường",
  "tiếp tục",
  "nâng cao",
  "triển khai",
  "tổ chức",
  "thực hiện",
  "phối hợp",
  "hỗ trợ",
  "chú trọng",
  "khuyến khích",
  "ưu tiên",
  "tập trung",
  "quan tâm",
  "rà soát",
  "tham mưu",
  "xây dựng",
  "phát triển",
  "thúc đẩy",
];

/** Words that set an aim, and so make a clause look ahead without a year. */
export const aims: readonly string[] = [
  "phấn đấu",
  "mục tiêu",
  "đặt mục tiêu",
  "quyết tâm",
  "cam kết",
  "xin phép",
  "xin chủ trương",
];

/** Words that carry another verb and say nothing themselves: "thực hiện hoàn thành". */
export const carrierWords: readonly string[] = ["thực hiện", "tổ chức", "triển khai"];

/** Words with which a clause begins that says what for, when or how, and so states no end. */
export const asides: readonly string[] = [
  "để",
  "nhằm",
  "góp phần",
  "khi",
  "sau",
  "qua",
  "trước khi",
  "nếu",
  "việc",
  "cùng với việc",
  "thông qua",
  "trên cơ sở",
  "căn cứ",
];

/** Words after which a clause says what it is for. */
export const purposeWords: readonly string[] = [
  "để",
  "nhằm",
  "góp phần",
  "qua đó",
  "từ đó",
  "làm cơ sở",
];

/** Words with which one more commitment begins after a comma. */
export const joinedWords: readonly string[] = [
  "hoàn thành",
  "cơ bản hoàn thành",
  "hoàn tất",
  "trở thành",
  "cơ bản trở thành",
  "hình thành",
  "cơ bản hình thành",
  "thành lập",
  "ra mắt",
  "phổ cập",
  "không còn",
  "không để",
  "không để xảy ra",
  "không xảy ra",
  "không phát sinh",
  "xóa bỏ",
  "xóa hoàn toàn",
  "xóa vùng lõm",
  "chấm dứt",
  "đạt và vượt",
  "đáp ứng nhiều",
  "đáp ứng đa dạng",
  "bảo đảm mọi",
  "đảm bảo mọi",
  "bảo đảm tất cả",
  "đảm bảo tất cả",
  "đồng thời bảo đảm mọi",
  "đồng thời đảm bảo mọi",
  "đồng thời bảo đảm tất cả",
  "đồng thời đảm bảo tất cả",
];

/** Of these, the words that after a number only say what it leads to: "…, trở thành động lực". */
export const outcomeWords: readonly string[] = ["hình thành", "trở thành", "thành lập"];

/** Verbs and the words that close them: "đưa trung tâm dữ liệu vào vận hành". */
export const puttingWords: readonly string[] = ["đưa"];
export const intoUseWords: readonly string[] = [
  "vào vận hành",
  "vào sử dụng",
  "vào hoạt động",
  "vào khai thác",
];

/** Verbs of what is done to all of something, and words for all of it: "số hóa toàn bộ sổ hộ tịch". */
export const doneVerbs: readonly string[] = [
  "số hóa",
  "kết nối",
  "tích hợp",
  "liên thông",
  "chuẩn hóa",
  "làm sạch",
  "đồng bộ",
  "chuyển đổi",
  "chuyển",
  "cấp",
  "thay thế",
  "công khai",
  "công bố",
  "cập nhật",
  "tạo lập",
  "phủ sóng",
];
export const allWords: readonly string[] = ["toàn bộ", "tất cả", "mọi"];

/** Words that make such a verb a noun, or what it says a condition. */
export const nounMakers: readonly string[] = [
  "tỷ lệ",
  "mức độ",
  "thời gian",
  "thời hạn",
  "tiến độ",
  "kết quả",
  "quá trình",
  "ngày",
  "năm",
  "lễ",
  "việc",
  "để",
  "nhằm",
  "góp phần",
  "khi",
  "được",
  "chưa",
];

/** Words between such words and a time: they say by when, not what. */
export const timeOpeners: readonly string[] = ["trong", "trước", "vào", "đến", "theo", "sau", "từ"];

/** Verbs that state an end only with a word of extent. */
export const linkingVerbs: readonly string[] = ["kết nối", "liên thông", "chia sẻ", "tích hợp"];

/** Words of extent: "chia sẻ rộng khắp". */
export const extents: readonly string[] = ["rộng khắp", "thông suốt", "toàn diện", "đầy đủ"];

/** What is made universal, by kind: "phổ cập mạng 5G và điện thoại thông minh" are two aims. */
export const universalThings: readonly (readonly [
  "network" | "device" | "skill" | "account",
  readonly string[],
])[] = [
  [
    "network",
    [
      "dịch vụ mạng",
      "dịch vụ viễn thông",
      "dịch vụ internet",
      "mạng",
      "internet",
      "băng rộng",
      "hạ tầng",
    ],
  ],
  ["device", ["điện thoại", "thiết bị", "máy tính"]],
  ["skill", ["kỹ năng", "kiến thức"]],
  ["account", ["tài khoản", "chữ ký", "danh tính", "định danh", "ví điện tử"]],
];

/** Words of making something universal. */
export const universalWords: readonly string[] = ["phổ cập"];

/** Words of a heading over work to be done: verbs under it alone state no end. */
export const workHeadings: readonly string[] = [
  "nhiệm vụ",
  "giải pháp",
  "tổ chức thực hiện",
  "phân công",
  "trách nhiệm",
];

/** Words with which a heading over what work is paid with begins. */
export const fundingHeadings: readonly string[] = [
  "kinh phí",
  "nguồn kinh phí",
  "dự toán kinh phí",
  "dự kiến kinh phí",
  "nhu cầu kinh phí",
  "tổng kinh phí",
  "khái toán kinh phí",
  "tổng nhu cầu kinh phí",
  "nguồn vốn",
  "nhu cầu vốn",
  "cơ cấu nguồn vốn",
  "nguồn lực tài chính",
];

/** Words of a heading over targets, be there work or not. */
export const targetHeadings: readonly string[] = ["mục tiêu", "chỉ tiêu"];

/** Words that single out what is done by a time of its own: "…, riêng các xã vùng cao hoàn thành trước 31/12". */
export const restOpeners: readonly string[] = ["riêng", "còn lại", "phần còn lại", "số còn lại"];

/** Verbs of being done right before the time of what is left. */
export const restVerbs: readonly string[] = [
  "hoàn thành",
  "hoàn tất",
  "xong",
  "về đích",
  "kết thúc",
  "thực hiện",
];
