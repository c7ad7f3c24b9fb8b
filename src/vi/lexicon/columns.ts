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
      "cơ quan",
      "chủ trì",
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
      "th/kh",
    ],
  ],
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

/** Words between what a row measures and what it is a part of: "trong đó: cấp xã". */
export const partOfRow: readonly string[] = [
  "trong đó",
  "trong đó có",
  "riêng",
  "của",
  "ở",
  "tại",
  "đối với",
  "khối",
];

/** Names of rows that measure nothing by themselves. */
export const unnamedRows: readonly string[] = ["khác", "cộng", "tổng", "tổng cộng", "tổng số"];
