import type { Criterion } from "./criterion.ts";

/** Group 5: activities of the digital economy. */
// biome-ignore format: a table, a criterion a line
export const economy: readonly Criterion[] = [
  ["5.1", 20, "Tỷ trọng kinh tế số trong GRDP", "Digital economy share of GRDP"],
  ["5.2", 20, "Tỷ lệ doanh nghiệp công nghệ số/1000 dân", "Digital technology enterprises per 1,000 inhabitants"],
  ["5.3", 20, "Tỷ trọng thương mại điện tử trong tổng mức bán lẻ", "E-commerce share of retail sales"],
  ["5.4", 20, "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử", "Enterprises that use electronic contracts"],
];

/** Group 6: activities of the digital society. */
// biome-ignore format: a table, a criterion a line
export const society: readonly Criterion[] = [
  ["6.1", 10, "Tỷ lệ người từ 14 tuổi có tài khoản danh tính điện tử", "People aged 14 and over with an electronic identity"],
  ["6.2", 10, "Tỷ lệ dân số từ 15 tuổi có tài khoản thanh toán trực tuyến", "People aged 15 and over with an online payment account"],
  ["6.3", 10, "Tỷ lệ dân số từ 18 tuổi có chữ ký số hoặc chữ ký điện tử cá nhân", "Adults with a personal digital or electronic signature"],
  ["6.4", 10, "Tỷ lệ người dân có Sổ sức khỏe điện tử", "Residents with an electronic health book"],
  ["6.5", 10, "Tỷ lệ người dân biết kỹ năng về công nghệ thông tin và truyền thông", "Residents with ICT skills"],
  ["6.6", 10, "Tỷ lệ phản ánh, kiến nghị giải quyết đúng hạn trên hệ thống 1022", "Petitions on line 1022 settled on time"],
  ["6.7", 10, "Tỷ lệ hài lòng về phản ánh, kiến nghị trên hệ thống 1022", "Satisfaction with petitions on line 1022"],
  ["6.8", 10, "Tổ dân phố có nhóm hoặc diễn đàn số", "Neighbourhoods with a digital group or forum"],
];
