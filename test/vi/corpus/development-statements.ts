import type { Clause } from "./clause.ts";
import { stated } from "./label.ts";

/** Commitments without a number */
export const statements: readonly Clause[] = [
  {
    id: "d-158",
    text: "Phấn đấu đến năm 2025, tỉnh cơ bản hoàn thành xây dựng chính quyền số.",
    targets: [stated("2025-12-31")],
  },
  {
    id: "d-159",
    text: "Đến năm 2030, đưa tỉnh trở thành trung tâm dữ liệu của vùng Tây Nguyên.",
    targets: [stated("2030-12-31")],
  },
  {
    id: "d-160",
    text: "Mục tiêu của thành phố là hoàn thành đô thị thông minh vào năm 2028.",
    targets: [stated("2028-12-31")],
  },
  {
    id: "d-161",
    text: "Đến hết quý III/2025, hoàn thành số hoá toàn bộ sổ hộ tịch.",
    targets: [stated("2025-09-30")],
  },
  {
    id: "d-162",
    text: "Phấn đấu đạt và vượt các chỉ tiêu Trung ương giao về chuyển đổi số trong năm 2024.",
    targets: [stated("2024-12-31", { doubt: "unstated-threshold" })],
  },
  {
    id: "d-163",
    text: "Phổ cập mạng di động băng thông rộng 5G tới mọi khu dân cư vào năm 2030; mỗi gia đình đều được tiếp cận Internet tốc độ cao.",
    targets: [stated("2030-12-31"), stated("2030-12-31")],
  },
  {
    id: "d-164",
    text: "Đến năm 2027, kho dữ liệu dùng chung của ngành y tế được hình thành và đi vào vận hành.",
    targets: [stated("2027-12-31")],
  },
  {
    id: "d-165",
    text: "Đặt mục tiêu đến năm 2025 xoá bỏ hồ sơ giấy trong giao dịch nội bộ giữa các phòng, ban cấp huyện.",
    targets: [stated("2025-12-31", { tiers: ["district"] })],
  },
  {
    id: "d-166",
    text: "Phấn đấu đứng vào nhóm các địa phương dẫn đầu cả nước về kinh tế số vào năm 2030.",
    targets: [stated("2030-12-31", { doubt: "unstated-threshold" })],
  },
  {
    id: "d-167",
    text: "Tiếp tục nâng cao chất lượng phục vụ người dân, doanh nghiệp.",
    targets: [],
  },
  {
    id: "d-168",
    text: "Chuyển đổi số là con đường ngắn nhất để địa phương phát triển nhanh và bền vững.",
    targets: [],
  },
  {
    id: "d-169",
    text: "Khuyến khích các tổ chức, cá nhân tham gia cung cấp dữ liệu mở.",
    targets: [],
  },
];
