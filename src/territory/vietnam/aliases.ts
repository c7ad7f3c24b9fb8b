/** The ministry's tables of DTI print "TP. Huế" for years in which it was a province, too. */
const thuaThienHue = [
  "Thừa Thiên Huế",
  "Thừa Thiên - Huế",
  "Tỉnh Thừa Thiên Huế",
  "Thua Thien Hue Province",
  "TT-Huế",
  "TP. Huế",
] as const;

const hoChiMinh = ["TP. Hồ Chí Minh", "TP.HCM", "HCMC"] as const;

const dakLak = ["Đắc Lắc", "Đăk Lăk", "Dak Lak", "Daklak"] as const;

/**
 * Other spellings that are in use, by the code before and after 2025-07-01. Left out: Sài Gòn, which is no name of
 * the city and since 2025-07-01 that of one of its wards.
 */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  "gso63:06": ["Bắc Cạn"],
  "gso63:17": ["Hoà Bình"],
  "gso63:38": ["Thanh Hoá"],
  "gso34:38": ["Thanh Hoá"],
  "gso63:46": thuaThienHue,
  "gso34:46": ["TP. Huế"],
  "gso63:56": ["Khánh Hoà"],
  "gso34:56": ["Khánh Hoà"],
  "gso63:62": ["Kontum"],
  "gso63:66": dakLak,
  "gso34:66": dakLak,
  "gso63:67": ["Đắc Nông", "Đăk Nông", "Dak Nong"],
  "gso63:77": ["Bà Rịa – Vũng Tàu", "BR-VT"],
  "gso63:79": hoChiMinh,
  "gso34:79": hoChiMinh,
};
