/** A province or city from 2025-07-01, and how many wards, communes and special zones it has. */
export type After = readonly [
  code: string,
  vi: string,
  en: string,
  kind: "province" | "city",
  iso: string,
  wards: number,
  communes: number,
  specialZones: number,
];

/**
 * The 34 of Resolution 202/2025/QH15, with the codes of the National Statistics Office. Seven codes mean another
 * province than before: 15, 24, 44, 52, 80, 82, 91. The ISO 3166-2 code is that of the province whose name it keeps.
 * Counts: the list of the National Statistics Office of early 2026.
 */
export const after: readonly After[] = [
  ["01", "Hà Nội", "Ha Noi", "city", "VN-HN", 51, 75, 0],
  ["04", "Cao Bằng", "Cao Bang", "province", "VN-04", 3, 53, 0],
  ["08", "Tuyên Quang", "Tuyen Quang", "province", "VN-07", 7, 117, 0],
  ["11", "Điện Biên", "Dien Bien", "province", "VN-71", 3, 42, 0],
  ["12", "Lai Châu", "Lai Chau", "province", "VN-01", 2, 36, 0],
  ["14", "Sơn La", "Son La", "province", "VN-05", 8, 67, 0],
  ["15", "Lào Cai", "Lao Cai", "province", "VN-02", 10, 89, 0],
  ["19", "Thái Nguyên", "Thai Nguyen", "province", "VN-69", 15, 77, 0],
  ["20", "Lạng Sơn", "Lang Son", "province", "VN-09", 4, 61, 0],
  ["22", "Quảng Ninh", "Quang Ninh", "province", "VN-13", 30, 22, 2],
  ["24", "Bắc Ninh", "Bac Ninh", "province", "VN-56", 33, 66, 0],
  ["25", "Phú Thọ", "Phu Tho", "province", "VN-68", 15, 133, 0],
  ["31", "Hải Phòng", "Hai Phong", "city", "VN-HP", 45, 67, 2],
  ["33", "Hưng Yên", "Hung Yen", "province", "VN-66", 11, 93, 0],
  ["37", "Ninh Bình", "Ninh Binh", "province", "VN-18", 32, 97, 0],
  ["38", "Thanh Hóa", "Thanh Hoa", "province", "VN-21", 19, 147, 0],
  ["40", "Nghệ An", "Nghe An", "province", "VN-22", 11, 119, 0],
  ["42", "Hà Tĩnh", "Ha Tinh", "province", "VN-23", 9, 60, 0],
  ["44", "Quảng Trị", "Quang Tri", "province", "VN-25", 8, 69, 1],
  ["46", "Huế", "Hue", "city", "VN-26", 21, 19, 0],
  ["48", "Đà Nẵng", "Da Nang", "city", "VN-DN", 23, 70, 1],
  ["51", "Quảng Ngãi", "Quang Ngai", "province", "VN-29", 9, 86, 1],
  ["52", "Gia Lai", "Gia Lai", "province", "VN-30", 25, 110, 0],
  ["56", "Khánh Hòa", "Khanh Hoa", "province", "VN-34", 16, 48, 1],
  ["66", "Đắk Lắk", "Dak Lak", "province", "VN-33", 14, 88, 0],
  ["68", "Lâm Đồng", "Lam Dong", "province", "VN-35", 20, 103, 1],
  ["75", "Đồng Nai", "Dong Nai", "province", "VN-39", 23, 72, 0],
  ["79", "Hồ Chí Minh", "Ho Chi Minh", "city", "VN-SG", 113, 54, 1],
  ["80", "Tây Ninh", "Tay Ninh", "province", "VN-37", 14, 82, 0],
  ["82", "Đồng Tháp", "Dong Thap", "province", "VN-45", 20, 82, 0],
  ["86", "Vĩnh Long", "Vinh Long", "province", "VN-49", 19, 105, 0],
  ["91", "An Giang", "An Giang", "province", "VN-44", 14, 85, 3],
  ["92", "Cần Thơ", "Can Tho", "city", "VN-CT", 31, 72, 0],
  ["96", "Cà Mau", "Ca Mau", "province", "VN-59", 9, 55, 0],
];
