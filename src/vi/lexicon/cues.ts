/** Words that commit. */
export const commitmentCues: readonly string[] = [
  "phấn đấu",
  // A slip that is printed now and then.
  "phấn đầu",
  "đặt mục tiêu",
  "đặt ra mục tiêu",
  "đề ra mục tiêu",
  "mục tiêu",
  "mục tiêu là",
  "chỉ tiêu",
  "sẽ",
  "hướng tới",
  "hướng đến",
  "quyết tâm",
  "cam kết",
  "dự kiến",
  "phải đạt",
  "phải có",
  "cần đạt",
  "cần có",
  "tiến tới",
  "phải",
  "chậm nhất",
  "đặt đích",
  "đặt chỉ tiêu",
  "đặt kế hoạch",
  "đặt kỳ vọng",
  "kỳ vọng",
  "tham vọng",
  "nhắm tới",
  "nhắm đến",
  "quyết nghị",
  "hứa",
  "muốn có",
  "muốn đạt",
  "tự tin đạt",
  "dồn lực",
  "đặt ra là",
  "đề ra là",
  "kế hoạch là",
  "kế hoạch chỉ là",
  "yêu cầu là",
];

/** Words that tell of what has come about. */
export const resultCues: readonly string[] = [
  "đã",
  "kết quả thực hiện",
  "kết quả đạt được",
  "mới có",
  "thành lập được",
  "xây dựng được",
  "triển khai được",
  "đã đạt",
  "đã có",
  "đã hoàn thành",
  "hiện nay",
  "hiện đạt",
  "hiện có",
  "hiện tại",
  "đến nay",
  "tính đến nay",
  "tính đến",
  "tính đến hết",
  "cho đến nay",
  "ước đạt",
  "ước tính",
  "ước thực hiện",
  "đạt được",
  "chỉ đạt",
  "mới đạt",
  "mới chỉ đạt",
  "vừa qua",
  "thời gian qua",
  "nhiệm kỳ qua",
  "giai đoạn qua",
  "những năm gần đây",
  "thời gian gần đây",
  "so với cùng kỳ",
  "so cùng kỳ",
  "so với năm trước",
  "so năm trước",
  "cùng kỳ năm trước",
  "theo báo cáo",
  "theo thống kê",
  "theo số liệu",
  "theo khảo sát",
  "theo kết quả khảo sát",
  "theo điều tra",
  "theo kết quả điều tra",
  "qua điều tra",
  "được ghi nhận",
  "lũy kế",
  "những năm qua",
  "trong năm qua",
  "kết quả khảo sát",
  "qua khảo sát",
  "qua rà soát",
  "khảo sát cho thấy",
  "thống kê cho thấy",
  "cho thấy",
  "trong kỳ báo cáo",
  "kỳ báo cáo",
  "hiện mới",
  "hiện chiếm",
  "hiện còn",
  "hiện phủ",
  "hiện đã",
  "vừa đạt",
  "vừa có",
  "vừa được",
  "ghi nhận",
  "giải ngân được",
  "tiếp nhận được",
  "mới ở mức",
  "chỉ ở mức",
  "mới chiếm",
  "chỉ chiếm",
  "chỉ mới",
  "mới chỉ",
  "mới dừng",
  "mới chỉ dừng",
  "mới dừng lại",
  "mới chỉ dừng lại",
  "hiện nay mới",
  "hiện nay chỉ",
  "đến nay mới",
  "đến nay chỉ",
  "đến giờ",
  "cho đến giờ",
  "tới nay",
  "đến thời điểm này",
  "đến thời điểm hiện tại",
  "mới đi được",
  "chỉ tiêu hoàn thành",
  "chỉ tiêu chưa hoàn thành",
  "chỉ tiêu không hoàn thành",
  "chỉ tiêu đạt",
  "chỉ tiêu chưa đạt",
  "chỉ tiêu không đạt",
  "nhiệm vụ hoàn thành",
  "nhiệm vụ chưa hoàn thành",
];

/** Words that say "now" beside a number, each with the words before it that make another word of it: "thực hiện". */
export const nowWords: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["hiện", ["thực", "thể", "phát", "xuất", "biểu", "tái", "hữu"]],
  ["đang", []],
  ["nay", ["năm", "hôm", "tháng", "quý", "tuần", "hiện", "đến"]],
]);

/** What follows a word of now where it is one. */
export const nowFollowers: readonly string[] = [
  "là",
  "đang",
  "ở",
  "mới",
  "chỉ",
  "vẫn",
  "đã",
  "đứng",
  "xếp",
  "nằm",
  "thuộc",
  "đạt",
  "còn",
  "chiếm",
  "bằng",
  "tăng",
  "giảm",
  "khoảng",
  "trên",
  "dưới",
  "hơn",
  "gần",
  "xấp",
];

/** Words after one of now that belong to it: "hiện mới chỉ 45%". */
export const nowHelpers: readonly string[] = ["đang", "vẫn", "mới", "chỉ"];

/** What follows those that begin many other things too. */
export const nowAfter: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["đang", ["là", "ở", "đứng", "xếp", "đạt", "chiếm"]],
]);

/** Words that make a noun or an adjective of "hiện". */
export const nowNouns: readonly string[] = [
  "đại",
  "vật",
  "trường",
  "hành",
  "thực",
  "hữu",
  "diện",
  "tượng",
  "trạng",
];

/** Words after which a clause begins that tells of now: "trong khi hiện tỷ lệ này là …". */
export const asidesBeforeNow: readonly string[] = ["khi", "nhưng", "mà", "song", "tuy"];

/** Words beside a number that is what is left to be done. */
export const restWords: readonly string[] = ["còn lại", "số còn lại", "phần còn lại"];

/** Words after them that tell how things are. */
export const restDenials: readonly string[] = ["chưa", "không", "là", "đang", "đã", "bị"];

/** Words of an estimate of what is nearly over; right before a number they say nothing of that. */
export const estimateCues: readonly string[] = ["ước"];

/** Words of a cell that commits: the number after their colon stands for itself. */
export const plannedCells: readonly string[] = ["mục tiêu :", "kế hoạch :", "chỉ tiêu :"];

/** Words of what was planned: a number in brackets after them is the plan's. */
export const planNames: readonly string[] = [
  "mục tiêu",
  "chỉ tiêu",
  "kế hoạch",
  "kh",
  "nghị quyết",
  "nq",
  "yêu cầu",
];

/** Words that call the number after them the plan, where another is called what came of it. */
export const planLabels: readonly string[] = [
  "kế hoạch",
  "chỉ tiêu",
  "chỉ tiêu kế hoạch",
  "mục tiêu",
  "kh",
  "nghị quyết",
];

/** Words that call the number after them what came of a plan. */
export const doneLabels: readonly string[] = [
  "thực hiện",
  "kết quả",
  "kết quả thực hiện",
  "thực tế",
  "thực đạt",
  "th",
];

/** Words between such a label and its number. */
export const labelJoiners: readonly string[] = [
  "giao",
  "được giao",
  "đề ra",
  "đặt ra",
  "là",
  "được",
  "chỉ",
];

/** Words of the whole country after "mục tiêu" or alone: a number beside them is no goal of the plan itself. */
export const nationWords: readonly string[] = [
  "quốc gia",
  "cả nước",
  "toàn quốc",
  "chung cả nước",
  "của quốc gia",
  "của cả nước",
  "của toàn quốc",
  "bình quân cả nước",
  "trung bình cả nước",
  "bình quân chung cả nước",
  "mức bình quân cả nước",
  "chung của cả nước",
  "của chính phủ",
];

/** Words after a share that make it one of a plan, and no level of what is measured: "đạt 102% kế hoạch". */
export const planWholes: readonly string[] = [
  "kế hoạch",
  "kh",
  "dự toán",
  "chỉ tiêu",
  "chỉ tiêu kế hoạch",
  "mục tiêu",
  "nghị quyết",
];

/** Words after a plan that say that it was set. */
export const setWords: readonly string[] = [
  "nghị quyết",
  "đề ra",
  "đặt ra",
  "được giao",
  "giao",
  "năm",
  "cả năm",
];

/** Words between a share and its plan. */
export const planJoiners: readonly string[] = ["so với", "so", "của"];

/** Words that say that numbers go in turn with years or tiers. */
export const inTurnWords: readonly string[] = ["lần lượt", "tương ứng", "theo thứ tự"];

/** With what begins that a verb of keeping keeps: a level or a place, and no work that goes on. */
export const keptHeads: readonly string[] = [
  "tỷ lệ",
  "tỷ trọng",
  "chỉ số",
  "chỉ tiêu",
  "điểm số",
  "mức",
  "mức độ",
  "thứ hạng",
  "xếp hạng",
  "vị trí",
  "vị thế",
  "kết quả",
  "tốc độ",
  "trong nhóm",
  "trong tốp",
  "trong top",
];

/** Words before a year that makes them the label of what has come about: "Kết quả 2023: …". */
export const reportedLabels: readonly string[] = ["kết quả", "thực hiện", "số liệu"];

/** Last words before "thực hiện" that make of both a noun: "kinh phí thực hiện", "thời gian thực hiện". */
export const beforeNoReport: readonly string[] = [
  "phí",
  "gian",
  "vốn",
  "lực",
  "trình",
  "chức",
  "hoạch",
  "đoạn",
  "hạn",
];

/** Words in brackets that say only of when a figure is, and name nothing. */
export const pastLabels: readonly string[] = /* @__PURE__ */ (() => [
  ...reportedLabels,
  "cùng kỳ",
  "kết quả thực hiện",
  "hiện",
  "hiện trạng",
  "số thực hiện",
])();

/** Words with which a text says what its figures in brackets are: "số trong ngoặc là kết quả năm 2022". */
export const legendWords: readonly string[] = [
  "trong ngoặc",
  "trong dấu ngoặc",
  "trong ngoặc đơn",
  "ở ngoặc đơn",
];

/** Words of a cell that reports. */
export const reportedCells: readonly string[] = [
  "kết quả :",
  "hiện trạng :",
  "thực hiện :",
  "kết quả thực hiện :",
  "tự đánh giá :",
  "tự chấm :",
  "thẩm định :",
];

/** Words before the day of which figures are. */
export const asOfWords: readonly string[] = [
  "số liệu",
  "số liệu chốt",
  "số liệu tại",
  "số liệu thống kê",
  "số liệu tổng hợp",
  "dữ liệu chốt",
  "chốt",
  "tính",
  "tại thời điểm",
  "thời điểm",
];

/** Words before the deadline of what was said before. */
export const termWords: readonly string[] = [
  "thời hạn",
  "thời hạn hoàn thành",
  "thời hạn thực hiện",
  "hạn :",
  "hạn chót",
  "hạn cuối",
  "hạn hoàn thành",
  "hạn thực hiện",
  "mốc hoàn thành",
  "mốc thời gian",
  "thời điểm hoàn thành",
  "thời gian hoàn thành",
  "thời gian thực hiện",
  "tiến độ",
  "tiến độ hoàn thành",
  "tiến độ thực hiện",
  "hoàn thành :",
];

/** Words that say when what was said before is done, and nothing of their own. */
export const completionWords: readonly string[] = [
  "hoàn thành",
  "hoàn tất",
  "xong",
  "thực hiện",
  "kết thúc",
  "về đích",
  "phấn đấu",
  "yêu cầu",
  "phải",
  "cơ bản",
  "tất cả",
  "toàn bộ",
  "các",
  "đều",
  "vào",
  "trong",
  "là",
];

/** What a text sets, as it speaks of it afterwards. */
export const setThings: readonly string[] = [
  "chỉ tiêu",
  "mục tiêu",
  "nội dung",
  "nhiệm vụ",
  "công việc",
  "việc",
  "phần việc",
  "tiêu chí",
  "hạng mục",
];

/** Words after them that point back. */
export const pointers: readonly string[] = [
  "này",
  "trên",
  "nêu trên",
  "nói trên",
  "kể trên",
  "ở trên",
  "trên đây",
  "đã nêu",
  "tại mục",
  "ở mục",
  "tại điểm",
  "tại khoản",
];

/** Words of being done, and of the term for it. */
export const doneWords: readonly string[] = [
  "hoàn thành",
  "hoàn tất",
  "xong",
  "về đích",
  "kết thúc",
  "đạt",
  "thời hạn",
  "thời gian",
  "hạn",
  "mốc",
  "tiến độ",
];

/** Words before them that say that there are several. */
export const severalWords: readonly string[] = [
  "các",
  "những",
  "cả",
  "mọi",
  "toàn bộ",
  "hai",
  "ba",
  "bốn",
  "năm",
];

/** Words that speak of the targets before them: what is said of those is none of its own. */
export const targetsBefore: readonly string[] = [
  "chỉ tiêu này",
  "chỉ tiêu trên",
  "chỉ tiêu nói trên",
  "mục tiêu này",
  "mục tiêu trên",
  "mục tiêu nói trên",
  "việc này",
  "các việc trên",
];

/** Words that name what was set, and so tell nothing of it: "kết quả thực hiện mục tiêu". */
export const headingCommitments: readonly string[] = [
  "mục tiêu",
  "chỉ tiêu",
  "nhiệm vụ",
  "định hướng",
  "phương hướng",
  "lộ trình",
  "tầm nhìn",
];

/** Words with which a sentence of a report begins. */
export const reportOpeners: readonly string[] = ["trong kỳ báo cáo", "kỳ báo cáo", "lũy kế"];

/** Words with which a heading over what is reckoned to come about begins where a time follows: "Ước thực hiện năm 2025". */
export const datedEstimates: readonly string[] = ["ước thực hiện", "ước", "ước kết quả"];

/** The same over what has come about, where a part of a year follows: "Thực hiện 6 tháng đầu năm 2025". */
export const datedResults: readonly string[] = ["thực hiện", "kết quả"];

/** Words of a heading over what has come about. */
export const headingResults: readonly string[] = [
  "kết quả",
  "thực trạng",
  "tình hình",
  "đánh giá",
  "hạn chế",
  "tồn tại",
  "khó khăn",
  "nguyên nhân",
];

/** Words in the head of a column, and what they say of the numbers under it. */
export const columnActs: readonly (readonly ["commitment" | "result", readonly string[]])[] = [
  [
    "commitment",
    [
      "mục tiêu",
      "kế hoạch",
      "chỉ tiêu",
      "phấn đấu",
      "lộ trình",
      "kh",
      "giao",
      "dự toán",
      "nghị quyết",
      "đăng ký",
      "ngưỡng",
      "kết quả then chốt",
      "kết quả cần đạt",
      "kết quả phải đạt",
      "kết quả dự kiến",
      "kết quả mong đợi",
      "yêu cầu",
      "cam kết",
    ],
  ],
  [
    "result",
    [
      "đường gốc",
      "hiện trạng",
      "thực hiện",
      "kết quả",
      "thực trạng",
      "ước",
      "đạt được",
      "đã đạt",
      "thực đạt",
      "lũy kế",
      "hiện tại",
      "hiện nay",
      "hiện có",
      "uth",
      "ưth",
      "cùng kỳ",
      "th",
      "tự chấm",
      "tự đánh giá",
      "thẩm định",
    ],
  ],
];
