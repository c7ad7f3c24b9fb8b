/** Words that open a condition: the numbers up to its end set nothing. */
export const conditionWords: readonly string[] = [
  "nếu",
  "trong trường hợp",
  "trường hợp",
  "giả sử",
  "giả định",
];

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
