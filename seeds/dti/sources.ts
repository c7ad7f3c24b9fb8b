import type { Source } from "../../src/index.ts";

/** The places of the 34 and the 63, means and the nation's value of 2024. */
export const press2024: Source = {
  publisher: "Dân trí",
  title: "Hà Nội dẫn đầu cả nước về chỉ số chuyển đổi số (tên bài theo địa chỉ trang)",
  date: "2025-10-21",
  url: "https://dantri.com.vn/khoa-hoc/ha-noi-dan-dau-ca-nuoc-ve-chi-so-chuyen-doi-so-20251021181803153.htm",
};

/** The points of the nation's pillars. */
export const national2024Press: Source = {
  publisher: "Sài Gòn Giải Phóng",
  title: "TPHCM trong nhóm dẫn đầu về chuyển đổi số quốc gia",
  date: "2025-10-21",
  url: "https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html",
};

/** The points of the main indices of 2021 to 2023. */
export const structure922: Source = {
  publisher: "Sở Công Thương tỉnh Yên Bái",
  title: "Chỉ số chuyển đổi số cấp tỉnh",
  date: "2022-05-27",
  url: "https://www.sctyenbai.gov.vn/vi/tin-tuc/chi-so-chuyen-doi-so-cap-tinh",
};

/** The decision of 2020, in full. */
export const text1726: Source = {
  publisher: "Dữ liệu pháp lý (dulieuphaply.vn)",
  title:
    "Quyết định 1726/QĐ-BTTTT năm 2020 về phê duyệt Đề án “Xác định Bộ chỉ số đánh giá chuyển đổi số của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, các tỉnh, thành phố trực thuộc Trung ương và của quốc gia” do Bộ trưởng Bộ Thông tin và Truyền thông ban hành",
  url: "https://dulieuphaply.vn/?p=47509",
};

/** DTI 2020: places six to ten in words. */
export const openGov2021: Source = {
  publisher: "OpenGov Asia",
  title: "Vietnam Releases Nationwide Digital Transformation Index",
  url: "https://opengovasia.com/vietnam-releases-nationwide-digital-transformation-index/",
};

/** DTI 2020 of Hải Dương. */
export const haiDuong2021: Source = {
  publisher: "Báo Hải Dương",
  title: "Hải Dương xếp thứ 14 về chỉ số chuyển đổi số năm 2020",
  date: "2021-10-19",
  url: "https://tab.baohaiduong.vn/khoa-hoc---cong-nghe/hai-duong-xep-thu-14-ve-chi-so-chuyen-doi-so-nam-2020-183739",
};

/** DTI 2020 of Thái Nguyên. */
export const thaiNguyen2021: Source = {
  publisher: "Đài Phát thanh - Truyền hình Thái Nguyên",
  title: "Xếp hạng chuyển đổi số 2020: Thái Nguyên đứng thứ 3 ở trụ cột Chính quyền số",
  url: "https://thainguyentv.vn/xep-hang-chuyen-doi-so-2020-thai-nguyen-dung-thu-3-o-tru-cot-chinh-quyen-so-87036.html",
};

/** DTI 2020 of Thanh Hóa, Hải Phòng, Nghệ An and Hà Nội. */
export const thanhHoa2021: Source = {
  publisher: "Báo Thanh Hóa",
  title: "Động lực thúc đẩy chuyển đổi số",
  url: "https://baothanhhoa.vn/chuyen-doi-so/dong-luc-thuc-day-chuyen-doi-so/147341.htm",
};

/** DTI 2020 and 2021 of Vĩnh Long, the mean of 2021. */
export const vinhLong2022: Source = {
  publisher: "Báo Vĩnh Long",
  title: "Vĩnh Long tăng 20 bậc về chỉ số chuyển đổi số",
  date: "2022-08-08",
  url: "https://baovinhlong.com.vn/khao-hoc-cong-nghe/202208/vinh-long-tang-20-bac-ve-chi-so-chuyen-doi-so-3129116/",
};

/** DTI 2021 of Ninh Bình and Thanh Hóa. */
export const greatUnity2022: Source = {
  publisher: "Đại Đoàn Kết",
  title: "Thanh Hóa tăng 3 bậc trên bảng xếp hạng chuyển đổi số năm 2021",
  url: "https://daidoanket.vn/thanh-hoa-tang-3-bac-tren-bang-xep-hang-chuyen-doi-so-nam-2021-10228777.html",
};

/** The mean of 2022, and that Đà Nẵng leads in each pillar. */
export const daNang2023: Source = {
  publisher: "Báo Đà Nẵng",
  title: "Tiên phong chuyển đổi số",
  url: "https://baodanang.vn/khcn/202307/tien-phong-chuyen-doi-so-3950620",
};

/** DTI 2022 of Quảng Nam, its pillars, and another mean of 2022. */
export const quangNam2023: Source = {
  publisher: "UBND tỉnh Quảng Nam",
  title: "Kế hoạch cải thiện và nâng cao chỉ số chuyển đổi số (DTI) tỉnh Quảng Nam năm 2023",
  date: "2023-11-03",
  url: "https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Ke-hoach-7501-KH-UBND-2023-cai-thien-nang-cao-chi-so-chuyen-doi-so-DTI-Quang-Nam-585133.aspx",
  decision: { number: "7501/KH-UBND", date: "2023-11-03", issuer: "UBND tỉnh Quảng Nam" },
};

/** Places by pillar, 2022, of Hà Nội and Hồ Chí Minh. */
export const business2023: Source = {
  publisher: "Kinh doanh và Tiếp thị",
  title:
    "Xếp hạng, đánh giá chuyển đổi số của các bộ, ngành, địa phương (tên bài theo địa chỉ trang)",
  url: "https://kinhdoanhvatiepthi.vn/xep-hang-danh-gia-chuyen-doi-so-cua-cac-bo-nganh-dia-phuong/",
};

/** The mean of 2023. */
export const economy2025: Source = {
  publisher: "VnEconomy",
  title: "Đà Nẵng dẫn đầu các tỉnh, thành về chuyển đổi số (tên bài theo địa chỉ trang)",
  url: "https://vneconomy.vn/da-nang-dan-dau-cac-tinh-thanh-ve-chuyen-doi-so.htm",
};

/** Places by pillar, 2023, of Thanh Hóa. */
export const thanhHoa2025: Source = {
  publisher: "Báo Thanh Hóa",
  title: "Thanh Hóa tăng 4 bậc trên Bảng xếp hạng về chuyển đổi số",
  url: "https://baothanhhoa.vn/thanh-hoa-tang-4-bac-tren-bang-xep-hang-ve-chuyen-doi-so-239982.htm",
};

/** Places by pillar, 2023, of Đà Nẵng, Hồ Chí Minh and Quảng Ngãi. */
export const quangNgai2025: Source = {
  publisher: "Báo Mới",
  title: "Quảng Ngãi tăng 5 bậc trong đánh giá chuyển đổi số",
  url: "https://baomoi.net.vn/quang-ngai-tang-5-bac-trong-danh-gia-chuyen-doi-so-c51412784.epi",
};
