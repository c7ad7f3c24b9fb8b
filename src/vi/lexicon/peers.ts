/** Words of being higher or lower than something. */
export const heightWords: readonly string[] = [
  "cao hơn",
  "thấp hơn",
  "nhiều hơn",
  "ít hơn",
  "lớn hơn",
  "nhỏ hơn",
  "kém",
  "kém hơn",
  "hơn",
  "vượt",
  "vượt hơn",
];

/** Words between them and what is compared with. */
export const heightJoiners: readonly string[] = ["so với", "với", "mức", "so với mức", "trên"];

/** What a unit is compared with that is no earlier value of its own. */
export const peers: readonly string[] = [
  "bình quân",
  "trung bình",
  "mặt bằng",
  "mức bình quân",
  "mức trung bình",
  "mức chung",
  "mặt bằng chung",
  "cả nước",
  "toàn quốc",
  "khu vực",
  "toàn vùng",
  "các tỉnh",
  "các địa phương",
];
