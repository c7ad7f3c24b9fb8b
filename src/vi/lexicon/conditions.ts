/** Words that open a condition: the numbers up to its end set nothing. */
export const conditionWords: readonly string[] = [
  "nếu",
  "trong trường hợp",
  "trường hợp",
  "giả sử",
  "giả định",
];

/** Words before whom a rule concerns: "đối với thôn có từ 100 hộ trở lên, …". */
export const concerningWords: readonly string[] = ["đối với", "với", "riêng với", "áp dụng cho"];

/** Those of whom a rule may concern only some: "cơ quan có từ 50 người trở lên phải …". */
export const concerned: readonly string[] = [
  "cơ quan",
  "đơn vị",
  "tổ chức",
  "doanh nghiệp",
  "hợp tác xã",
  "cơ sở",
  "trường",
  "trường học",
  "chi bộ",
  "địa phương",
  "địa bàn",
  "khu vực",
  "khu dân cư",
  "tổ dân phố",
  "nơi",
  "vùng",
  "tỉnh",
  "huyện",
  "xã",
  "phường",
  "thôn",
  "bản",
  "ấp",
  "hộ",
  "hộ gia đình",
  "hộ kinh doanh",
  "dự án",
  "công trình",
  "gói thầu",
  "hồ sơ",
];

/** The word that joins what a thing has to its noun: "cơ quan có từ 50 người trở lên". */
export const havingWord = "có";

/** Words after which each of them is meant: "mỗi xã có từ 2 hợp tác xã trở lên" is no condition. */
export const eachWords: readonly string[] = ["mỗi", "từng", "toàn"];

/** What they then have to do. */
export const dutyWords: readonly string[] = [
  "phải",
  "bắt buộc",
  "có trách nhiệm",
  "bố trí",
  "thành lập",
  "ban hành",
  "thì",
];

/** What they then get, where a share tells who they are: "xã có tỷ lệ hộ nghèo trên 25% được ưu tiên". */
export const favourWords: readonly string[] = ["được", "hưởng", "thuộc diện"];

/** The word that makes of a noun "whichever": "huyện nào không đạt 80% …". */
export const whicheverWord = "nào";

/** Words that deny "whichever": "không có xã nào dưới 80%" is a limit. */
export const denials: readonly string[] = ["không", "chưa", "chẳng", "đừng", "chớ"];

/** Words of reward or blame: what is said before them is a condition. */
export const sanctionWords: readonly string[] = [
  "bị phê bình",
  "bị kiểm điểm",
  "bị xử lý",
  "bị trừ",
  "bị hạ",
  "bị cắt",
  "bị nhắc nhở",
  "không được xét",
  "không xét",
  "được khen thưởng",
  "được khen",
  "được thưởng",
  "được biểu dương",
  "được tôn vinh",
  "được tuyên dương",
  "được xét",
  "được ưu tiên",
  "được cộng",
  "được công nhận",
  "được hỗ trợ",
  "phải giải trình",
  "phải kiểm điểm",
  "phải báo cáo",
  "chịu trách nhiệm",
  "phải chịu trách nhiệm",
];
