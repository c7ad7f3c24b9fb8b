import type { Source } from "../../../src/index.ts";
import { decision411, decision749, decision942 } from "../../decisions.ts";
import { reporting } from "../../source.ts";

/** An article on the digital economy that reports two decisions. */
const vietnamVn: Source = {
  publisher: "Vietnam.vn",
  title: "Đẩy mạnh phát triển kinh tế số, xã hội số, thúc đẩy kinh tế - xã hội toàn diện",
  url: "https://www.vietnam.vn/en/day-manh-phat-kinh-te-so-xa-hoi-so-thuc-day-kinh-te-xa-hoi-toan-dien",
};

/** Decision 749: services, work files, databases, the digital economy to 2025. */
export const lawMagazine749: Source = {
  publisher: "Vietnam Law Magazine",
  title: "Program on national digital transformation approved",
  url: "https://vietnamlawmagazine.vn/program-on-national-digital-transformation-approved-27272.html",
  decision: decision749,
};

/** Decision 749: services, work files and networks to 2030. */
export const vietNamNet749: Source = {
  publisher: "VietNamNet",
  title: "VN strives to rank among world’s top 50 countries in e-government development by 2030",
  url: "https://vietnamnet.vn/en/politics/vn-strives-to-rank-among-world-s-top-50-countries-in-e-government-development-by-2030-646752.html",
  decision: decision749,
};

/** Decision 749: the work files of communes to 2030. */
export const peoplesArmy749: Source = {
  publisher: "Báo Quân đội nhân dân (tiếng Anh)",
  title: "Digital economy hoped to make up 20 percent of GDP by 2025",
  url: "https://en.qdnd.vn/economy/news/digital-economy-hoped-to-make-up-20-percent-of-gdp-by-2025-517283",
  decision: decision749,
};

/** Decision 749: places in the world’s rankings, accounts to 2030. */
export const hanoiTimes749: Source = {
  publisher: "Hanoitimes",
  title: "Vietnam yearns to be among top 50 countries in e-government by 2030",
  url: "https://hanoitimes.vn/vietnam-yearns-to-be-among-top-50-countries-in-e-government-by-2030-312477.html",
  decision: decision749,
};

/** Decision 749: the digital society to 2025. */
export const ministry749: Source = {
  publisher: "Bộ Thông tin và Truyền thông (tiếng Anh)",
  title: "Vietnam aims to become a digital society by 2030",
  url: "https://english.mic.gov.vn/Pages/TinTuc/142430/Vietnam-aims-to-become-a-digital-society-by-2030.html",
  decision: decision749,
};

/** Decision 749, for what it shares with decision 411 in 2030. */
export const vietnamVn749 = /* @__PURE__ */ reporting(vietnamVn, decision749);

/** Decision 942: what citizens and enterprises get. */
export const luatVietnam942: Source = {
  publisher: "LuatVietnam",
  title: "Decision No. 942/QD-TTg approving the e-Government development strategy",
  url: "https://english.luatvietnam.vn/decision-no-942-qd-ttg-dated-june-15-2021-of-the-government-approving-the-e-government-development-strategy-towards-the-digital-government-in-the-20-203675-doc1.html",
  decision: decision942,
};

/** Decision 942: how agencies work. */
export const lawNet942: Source = {
  publisher: "LawNet",
  title:
    "By 2025, in Vietnam, 100% of civil servants will be assigned digital identifiers while processing work",
  url: "https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/by-2025-in-vietnam-100-of-civil-servants-will-be-assigned-digital-identifiers-while-processing-work-104274.html",
  decision: decision942,
};

/** Decision 942: procedures cut. */
export const tenderNews942: Source = {
  publisher: "Báo Đấu thầu",
  title: "Sẽ hình thành Chính phủ số vào năm 2025",
  url: "https://baodauthau.vn/se-hinh-thanh-chinh-phu-so-vao-nam-2025-post108322.html",
  decision: decision942,
};

/** Decision 942: places in the world’s ranking. */
export const investDaNang942: Source = {
  publisher: "Invest Da Nang (Báo Đà Nẵng)",
  title: "E-government development strategy towards digital government",
  url: "https://investdanang.gov.vn/en/web/english/new-detail?cat=23086&dinhdanh=1407113",
  decision: decision942,
};

/** Decision 411: the digital economy. */
export const vietnamVn411 = /* @__PURE__ */ reporting(vietnamVn, decision411);

/** Decision 411: the digital society to 2025. */
export const youthNews411: Source = {
  publisher: "Thanh Niên",
  title: "Phát triển kinh tế số đạt 20% GDP vào năm 2025",
  url: "https://m.thanhnien.vn/phat-trien-kinh-te-so-dat-20-gdp-vao-nam-2025-post1445066.html",
  decision: decision411,
};

/** Decision 411: the digital society to 2030. */
export const lawLibrary411: Source = {
  publisher: "Thư viện pháp luật",
  title: "95/100 người trưởng thành có điện thoại thông minh vào năm 2030",
  date: "2022-04-02",
  url: "https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thoi-su-phap-luat/chinh-sach-moi/40126/95-100-nguoi-truong-thanh-co-dien-thoai-thong-minh-vao-nam-2030",
  decision: decision411,
};

/** All of it: the decisions themselves. */
export const decisions: Source = {
  publisher: "Thủ tướng Chính phủ",
  title: "Các Quyết định 749/QĐ-TTg, 942/QĐ-TTg và 411/QĐ-TTg",
};
