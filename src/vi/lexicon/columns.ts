import { partWords } from "./parts.ts";

/** What the cells of a column are. A head that begins with such words names them; the longest that fits is taken. */
export const columnRoles: readonly (readonly [
  role: "serial" | "name" | "unit" | "term" | "apart",
  readonly string[],
])[] = [
  ["serial", ["stt", "tt", "số tt", "số thứ tự", "mã", "mã số"]],
  [
    "name",
    [
      "chỉ tiêu",
      "các chỉ tiêu",
      "tên chỉ tiêu",
      "nội dung",
      "nội dung chỉ tiêu",
      "tên",
      "mục tiêu",
      "các mục tiêu",
      "tiêu chí",
      "chỉ số",
      "nhiệm vụ",
      "danh mục",
      "hạng mục",
      "lĩnh vực",
      "nhóm chỉ tiêu",
      "nhóm",
      "nhóm nội dung",
      "trụ cột",
      "tên nhiệm vụ",
      "tên nội dung",
      "tên mục tiêu",
      "công việc",
      "nội dung công việc",
      "nội dung nhiệm vụ",
      "nội dung thực hiện",
      "nhiệm vụ, giải pháp",
      "nhiệm vụ/giải pháp",
      "nhiệm vụ và giải pháp",
      "nhiệm vụ cụ thể",
      "các nhiệm vụ",
      "đầu việc",
      "năm",
    ],
  ],
  ["unit", ["đvt", "đv tính", "đơn vị tính", "đơn vị đo", "đơn vị"]],
  [
    "term",
    [
      "thời hạn",
      "thời gian",
      "thời gian hoàn thành",
      "thời gian thực hiện",
      "thời điểm hoàn thành",
      "hạn",
      "hạn hoàn thành",
      "hoàn thành",
      "tiến độ",
      "tiến độ hoàn thành",
      "tiến độ thực hiện",
      "hạn thực hiện",
      "hạn cuối",
      "thời hạn hoàn thành",
      "thời hạn thực hiện",
      "thời gian, tiến độ",
      "mốc thời gian",
      "mốc hoàn thành",
    ],
  ],
  [
    "apart",
    [
      "đơn vị chủ trì",
      "đơn vị thực hiện",
      "đơn vị phụ trách",
      "đơn vị phối hợp",
      "đơn vị theo dõi",
      "đơn vị đầu mối",
      "đơn vị báo cáo",
      "đơn vị chịu trách nhiệm",
      "đơn vị tham mưu",
      "phòng chủ trì",
      "cán bộ phụ trách",
      "người thực hiện",
      "người chủ trì",
      "bộ phận",
      "tập thể, cá nhân",
      "địa điểm",
      "nơi",
      "phương thức",
      "cách thức",
      "hình thức",
      "đối tượng",
      "phạm vi",
      "lãnh đạo phụ trách",
      "lãnh đạo chỉ đạo",
      "đầu mối",
      "tổ chức thực hiện",
      "cơ quan",
      "chủ trì",
      "sản phẩm",
      "sản phẩm đầu ra",
      "kết quả đầu ra",
      "kết quả/sản phẩm",
      "kết quả, sản phẩm",
      "sản phẩm/kết quả",
      "sản phẩm, kết quả",
      "dự kiến sản phẩm",
      "dự kiến kết quả",
      "kinh phí",
      "tổng kinh phí",
      "tổng mức đầu tư",
      "tổng vốn",
      "nhu cầu vốn",
      "nguồn vốn",
      "dự kiến kinh phí",
      "nguồn lực",
      "nguồn số liệu",
      "phương pháp tính",
      "tần suất",
      "lý do",
      "kiến nghị",
      "phối hợp",
      "phụ trách",
      "người phụ trách",
      "ghi chú",
      "nguồn",
      "căn cứ",
      "cách tính",
      "minh chứng",
      "trọng số",
      "điểm tối đa",
      "điểm chuẩn",
      "so sánh",
      "so với",
      "chênh lệch",
      "tăng",
      "tăng, giảm",
      "tăng/giảm",
      "đánh giá",
      "kết quả đánh giá",
      "tỷ lệ đạt",
      "tỷ lệ hoàn thành",
      "tỷ lệ thực hiện",
      "tỷ lệ so",
      "tỷ lệ th",
      "tỷ lệ %",
      "mức độ hoàn thành",
      "% hoàn thành",
      "% thực hiện",
      "% so",
      "% kh",
      "% so với",
      "% th",
      "% đạt",
      "th/kh",
      "tăng giảm",
      "+/-",
    ],
  ],
];

/** Words of a head whose numbers are scores, and of one whose numbers are places. */
export const scoreHeads: readonly string[] = ["điểm"];
export const placeHeads: readonly string[] = ["xếp hạng", "thứ hạng", "hạng", "thứ bậc"];

/** Words of a head that name the whole of a year that is not printed: "Kế hoạch năm", "Ước cả năm". */
export const wholeYears: readonly string[] = ["cả năm", "năm", "năm nay"];

/** Words before "năm" that leave it no year of its own. */
export const notWholeYears: readonly string[] = [
  "hằng",
  "hàng",
  "mỗi",
  "từng",
  "các",
  "nhiều",
  "cả",
  "giữa",
];

/** Words with which a row begins whose numbers are changes. */
export const rowRises: readonly string[] = ["tăng", "mức tăng", "tỷ lệ tăng", "tăng thêm"];
export const rowFalls: readonly string[] = [
  "giảm",
  "cắt giảm",
  "mức giảm",
  "mức cắt giảm",
  "tỷ lệ giảm",
  "tỷ lệ cắt giảm",
  "rút ngắn",
  "tiết kiệm",
];

/** Words in the name of a row whose numbers may lie below 0 or be printed with a sign. */
export const growingNames: readonly string[] = [
  "tăng trưởng",
  "tốc độ tăng",
  "tốc độ phát triển",
  "chênh lệch",
  "tăng/giảm",
  "tăng, giảm",
  "nhiệt độ",
];

/** Words between what a row measures and what it is a part of: "trong đó: cấp xã". */
export const partOfRow: readonly string[] = /* @__PURE__ */ (() => [
  ...partWords,
  "của",
  "ở",
  "tại",
  "đối với",
  "khối",
])();

/** Names of rows that measure nothing by themselves. */
export const unnamedRows: readonly string[] = ["khác", "cộng", "tổng", "tổng cộng", "tổng số"];

/** Words beside the number of a page. */
export const pageWords: readonly string[] = ["trang", "tr"];

/** Words before the time of the rows under a row: "Mục tiêu đến năm 2030". */
export const bandOpeners: readonly string[] = [
  "mục tiêu",
  "các mục tiêu",
  "chỉ tiêu",
  "các chỉ tiêu",
  "kế hoạch",
];
