import type { Source } from "../../../src/index.ts";

/** DTI 2020, as a public copy of the ministry’s table has it. */
export const copy2020: Source = {
  publisher: "letrinhan/vn-dti-provincial (Hugging Face)",
  title: "Viet Nam provincial Digital Transformation Index",
  url: "https://huggingface.co/datasets/letrinhan/vn-dti-provincial",
};

/** DTI 2020, the place of Thừa Thiên Huế. */
export const press2020: Source = {
  publisher: "Báo Mới",
  title: "Thừa Thiên Huế đứng thứ 2/63 tỉnh thành về mức độ chuyển đổi số",
  url: "https://baomoi.net.vn/kinh-te-khoa-hoc-cong-nghe-thua-thien-hue-dung-thu-2-63-tinh-thanh-ve-muc-do-chuyen-doi-so-c40607976.epi",
};

/** DTI 2020 and 2021 of Phú Yên: the rise. */
export const phuYenPaper: Source = {
  publisher: "Báo Phú Yên",
  title: "Nhiều giải pháp thiết thực để chuyển đổi số",
  url: "https://baophuyen.vn/427/287882/nhieu-giai-phap-thiet-thuc-de-chuyen-doi-so.html",
};

/** DTI 2021 of Phú Yên. */
export const workersNews2022: Source = {
  publisher: "Người Lao Động",
  title: "Phú Yên nâng cao nhận thức về chuyển đổi số",
  date: "2022-12-15",
  url: "https://nld.com.vn/thoi-su/phu-yen-nang-cao-nhan-thuc-ve-chuyen-doi-so-20221215115658126.htm",
};

/** DTI 2021 of Thừa Thiên Huế: the place. */
export const perfumeRiver2022: Source = {
  publisher: "Tạp chí Sông Hương",
  title: "Thừa Thiên Huế xếp thứ 2 toàn quốc về Chỉ số chuyển đổi số (DTI) năm 2021",
  date: "2022-08-09",
  url: "http://tapchisonghuong.com.vn/tin-tuc/p1/c12/n31636/Thua-Thien-Hue-xep-thu-2-toan-quoc-ve-Chi-so-chuye-n-do-i-so-DTI-nam-2021.html",
};

/** DTI 2021 of Thừa Thiên Huế: the value. */
export const daNangPortal: Source = {
  publisher: "Cổng thông tin điện tử thành phố Đà Nẵng",
  title: "Xếp hạng chuyển đổi số cấp tỉnh năm 2021",
  url: "https://danang.gov.vn",
};

/** DTI 2021 of Trà Vinh: the place. */
export const investmentReview2022: Source = {
  publisher: "Báo Đầu tư",
  title: "Trà Vinh chuyển đổi số hiệu quả, nâng cao năng lực cạnh tranh",
  date: "2022-10-10",
  url: "https://amp.baodautu.vn/tra-vinh-chuyen-doi-so-hieu-qua-nang-cao-nang-luc-canh-tranh-d175057.html",
};

/** DTI 2021 of Trà Vinh: the value, from the rise to 2022. */
export const portal2023: Source = {
  publisher: "Cổng thông tin điện tử tỉnh Trà Vinh",
  title: "Đánh giá mức độ chuyển đổi số năm 2022, Trà Vinh xếp hạng 25/63",
  url: "https://travinh.gov.vn/1426/37932/73050/691291/chuyen-doi-so/danh-gia-muc-do-chuyen-doi-so-nam-2022-tra-vinh-xep-hang-25-63-tinh-thanh-pho",
};

/** DTI 2022. */
export const table2022: Source = {
  publisher: "Bộ TT&TT (dti.gov.vn)",
  title: "Xếp hạng DTI 2022",
  date: "2023-07-12",
  url: "https://dti.gov.vn/xep-hang-2022",
};

/** DTI 2023; the table bears no date. */
export const table2023: Source = {
  publisher: "Bộ TT&TT (dti.gov.vn)",
  title: "Xếp hạng DTI 2023",
  url: "https://dti.gov.vn/xep-hang-2023-all",
};

/** DTI 2024 of the 63. */
export const table2024: Source = {
  publisher: "Bộ KH&CN (dti.gov.vn)",
  title: "Xếp hạng DTI 2024 (63 tỉnh)",
  date: "2025-10-21",
  url: "https://dti.gov.vn/xep-hang-2024-63-tinh",
};

/** DTI 2024 of the 34, from the means of their predecessors. */
export const table2024Merged: Source = {
  publisher: "Bộ KH&CN (dti.gov.vn)",
  title: "Xếp hạng DTI 2024 (34 tỉnh)",
  date: "2025-10-21",
  url: "https://dti.gov.vn/xep-hang-2024",
};
