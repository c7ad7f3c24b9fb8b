import type { Criterion } from "./criterion.ts";

/** Group 1: infrastructure and platforms. */
// biome-ignore format: a table, a criterion a line
export const infrastructure: readonly Criterion[] = [
  ["1.1", 10, "Tỷ lệ người có khả năng truy nhập băng rộng cố định trên 1 Gb/s", "People within reach of fixed broadband above 1 Gb/s"],
  ["1.2", 10, "Tỷ lệ phủ sóng 5G trên dân số", "Population covered by 5G"],
  ["1.3", 10, "Tỷ lệ hộ gia đình có Internet cáp quang", "Households with fibre broadband"],
  ["1.4", 20, "Mức độ ứng dụng AI", "Use of artificial intelligence"],
  ["1.5", 10, "Trang bị máy tính cho CBCCVC", "Computers for officials"],
  ["1.6", 10, "Hệ thống camera giám sát an ninh, trật tự xã hội", "Cameras for public security and order"],
  ["1.7", 10, "Nội dung đài truyền thanh xã, phường trên nền tảng số", "Content of the local radio on a digital platform"],
];

/** Group 2: human resources. */
// biome-ignore format: a table, a criterion a line
export const humanResources: readonly Criterion[] = [
  ["2.1", 30, "Bố trí người chuyên trách hoặc đầu mối về chuyển đổi số và an toàn thông tin", "A person in charge of digital transformation and information security"],
  ["2.2", 20, "Tỷ lệ công chức, viên chức chuyên trách về chuyển đổi số", "Officials who work on digital transformation alone"],
  ["2.3", 20, "Tỷ lệ công chức, viên chức được bồi dưỡng về chuyển đổi số, kỹ năng số cơ bản", "Officials trained in digital transformation and basic digital skills"],
  ["2.4", 20, "Số lượng người dân được phổ cập kỹ năng số", "Residents taught digital skills"],
  ["2.5", 10, "Tỷ lệ thành viên Tổ Công nghệ số cộng đồng được tập huấn", "Members of community digital teams trained"],
];

/** Group 3: information and cyber security. */
// biome-ignore format: a table, a criterion a line
export const cyberSecurity: readonly Criterion[] = [
  ["3.1", 20, "Tỷ lệ hệ thống thông tin được phê duyệt hồ sơ an ninh mạng theo cấp độ", "Information systems whose security level is approved"],
  ["3.2", 20, "Tỷ lệ hệ thống thông tin được kiểm tra, đánh giá an toàn định kỳ", "Information systems checked regularly"],
  ["3.3", 20, "Tỷ lệ hệ thống thông tin triển khai đầy đủ phương án bảo đảm an toàn theo cấp độ", "Information systems fully protected by their level"],
  ["3.4", 20, "Tỷ lệ máy tính nối mạng LAN có phần mềm phòng, chống mã độc", "Networked computers protected against malware"],
  ["3.5", 10, "Tham gia đầy đủ các đợt diễn tập ứng cứu sự cố của tỉnh", "Takes part in every incident exercise of the province"],
  ["3.6", 10, "Tham gia đầy đủ các lớp tập huấn về ATTT của tỉnh", "Takes part in every security training of the province"],
];
