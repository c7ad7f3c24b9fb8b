import type { Indicator } from "../../src/index.ts";
import { place, stockShare } from "./kinds.ts";

/** Communes covered by fibre broadband. */
export const communesFibreCoverage = /* @__PURE__ */ stockShare({
  id: "communes-fibre-coverage",
  name: {
    vi: "Xã, phường, thị trấn được phủ băng rộng cáp quang",
    en: "Communes covered by fibre broadband",
  },
  pillar: "society",
  numerator: {
    vi: "Xã, phường, thị trấn được phủ băng rộng cáp quang",
    en: "Communes, wards and townships covered by fibre broadband",
  },
  denominator: { vi: "Xã, phường, thị trấn", en: "Communes, wards and townships" },
});

/** Population aged 15 and over with an electronic payment account. */
export const ePaymentAccount15 = /* @__PURE__ */ stockShare({
  id: "e-payment-account-15",
  name: {
    vi: "Dân số từ 15 tuổi trở lên có tài khoản thanh toán điện tử",
    en: "Population aged 15 and over with an electronic payment account",
  },
  pillar: "society",
  numerator: {
    vi: "Người từ 15 tuổi trở lên có tài khoản thanh toán điện tử",
    en: "People aged 15 and over with an electronic payment account",
  },
  denominator: { vi: "Dân số từ 15 tuổi trở lên", en: "Population aged 15 and over" },
});

/** Households covered by fibre broadband. */
export const householdsFibreCoverage = /* @__PURE__ */ stockShare({
  id: "households-fibre-coverage",
  name: {
    vi: "Hộ gia đình được phủ băng rộng cáp quang",
    en: "Households covered by fibre broadband",
  },
  pillar: "society",
  numerator: {
    vi: "Hộ gia đình được phủ băng rộng cáp quang",
    en: "Households covered by fibre broadband",
  },
  denominator: { vi: "Hộ gia đình", en: "Households" },
});

/** Internet users. */
export const internetUsers = /* @__PURE__ */ stockShare({
  id: "internet-users",
  name: { vi: "Người dân sử dụng Internet", en: "Internet users" },
  pillar: "society",
  numerator: { vi: "Người dân sử dụng Internet", en: "People who use the Internet" },
  denominator: { vi: "Người dân", en: "People" },
});

/** People of working age with a smartphone. */
export const workingAgeSmartphone = /* @__PURE__ */ stockShare({
  id: "working-age-smartphone",
  name: {
    vi: "Người dân trong độ tuổi lao động có điện thoại thông minh",
    en: "People of working age with a smartphone",
  },
  pillar: "society",
  numerator: {
    vi: "Người dân trong độ tuổi lao động có điện thoại thông minh",
    en: "People of working age with a smartphone",
  },
  denominator: { vi: "Người dân trong độ tuổi lao động", en: "People of working age" },
});

/** Adults with a smartphone. */
export const adultsSmartphone = /* @__PURE__ */ stockShare({
  id: "adults-smartphone",
  name: { vi: "Dân số trưởng thành có điện thoại thông minh", en: "Adults with a smartphone" },
  pillar: "society",
  numerator: { vi: "Người trưởng thành có điện thoại thông minh", en: "Adults with a smartphone" },
  denominator: { vi: "Dân số trưởng thành", en: "Adult population" },
});

/** People who use a smartphone. */
export const peopleUsingSmartphone = /* @__PURE__ */ stockShare({
  id: "people-using-smartphone",
  name: { vi: "Người dân sử dụng điện thoại thông minh", en: "People who use a smartphone" },
  pillar: "society",
  numerator: { vi: "Người dân sử dụng điện thoại thông minh", en: "People who use a smartphone" },
  denominator: { vi: "Người dân", en: "People" },
});

/** Population aged 15 and over with a transaction account at a bank or another permitted institution. */
export const transactionAccount15 = /* @__PURE__ */ stockShare({
  id: "transaction-account-15",
  name: {
    vi: "Dân số từ 15 tuổi có tài khoản giao dịch tại ngân hàng hoặc tổ chức được phép khác",
    en: "Population aged 15 and over with a transaction account at a bank or another permitted institution",
  },
  pillar: "society",
  numerator: {
    vi: "Người từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức được phép khác",
    en: "People aged 15 and over with a transaction account at a bank or another permitted institution",
  },
  denominator: { vi: "Dân số từ 15 tuổi trở lên", en: "Population aged 15 and over" },
});

/** Population with an electronic payment account. */
export const ePaymentAccountPopulation = /* @__PURE__ */ stockShare({
  id: "e-payment-account-population",
  name: {
    vi: "Dân số có tài khoản thanh toán điện tử",
    en: "Population with an electronic payment account",
  },
  pillar: "society",
  numerator: {
    vi: "Người có tài khoản thanh toán điện tử",
    en: "People with an electronic payment account",
  },
  denominator: { vi: "Dân số", en: "Population" },
});

/** Adults with a personal digital or electronic signature. */
export const adultsDigitalSignature = /* @__PURE__ */ stockShare({
  id: "adults-digital-signature",
  name: {
    vi: "Dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân",
    en: "Adults with a personal digital or electronic signature",
  },
  pillar: "society",
  numerator: {
    vi: "Người trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân",
    en: "Adults with a personal digital or electronic signature",
  },
  denominator: { vi: "Dân số trưởng thành", en: "Adult population" },
});

/** People of working age trained in basic digital skills. */
export const workingAgeDigitalSkills = /* @__PURE__ */ stockShare({
  id: "working-age-digital-skills",
  name: {
    vi: "Người dân trong độ tuổi lao động được đào tạo kỹ năng số cơ bản",
    en: "People of working age trained in basic digital skills",
  },
  pillar: "society",
  numerator: {
    vi: "Người được đào tạo kỹ năng số cơ bản",
    en: "People trained in basic digital skills",
  },
  denominator: { vi: "Người dân trong độ tuổi lao động", en: "People of working age" },
});

/** People online who are protected at the basic level. */
export const networkUsersProtected = /* @__PURE__ */ stockShare({
  id: "network-users-protected",
  name: {
    vi: "Người dân kết nối mạng được bảo vệ ở mức cơ bản",
    en: "People online who are protected at the basic level",
  },
  pillar: "society",
  numerator: { vi: "Người được bảo vệ ở mức cơ bản", en: "People protected at the basic level" },
  denominator: { vi: "Người dân kết nối mạng", en: "People online" },
});

/** Adults who use online public services. */
export const adultsOnlineServices = /* @__PURE__ */ stockShare({
  id: "adults-online-services",
  name: {
    vi: "Dân số trưởng thành sử dụng dịch vụ công trực tuyến",
    en: "Adults who use online public services",
  },
  pillar: "society",
  numerator: {
    vi: "Người trưởng thành sử dụng dịch vụ công trực tuyến",
    en: "Adults who use online public services",
  },
  denominator: { vi: "Dân số trưởng thành", en: "Adult population" },
});

/** Adults who use online health advice and remote treatment. */
export const adultsTelehealth = /* @__PURE__ */ stockShare({
  id: "adults-telehealth",
  name: {
    vi: "Dân số trưởng thành dùng tư vấn sức khỏe trực tuyến, khám chữa bệnh từ xa",
    en: "Adults who use online health advice and remote treatment",
  },
  pillar: "society",
  numerator: {
    vi: "Người trưởng thành dùng tư vấn sức khỏe trực tuyến, khám chữa bệnh từ xa",
    en: "Adults who use online health advice and remote treatment",
  },
  denominator: { vi: "Dân số trưởng thành", en: "Adult population" },
});

/** Population with an electronic health record. */
export const populationEHealthRecord = /* @__PURE__ */ stockShare({
  id: "population-e-health-record",
  name: {
    vi: "Dân số có hồ sơ sức khỏe điện tử",
    en: "Population with an electronic health record",
  },
  pillar: "society",
  numerator: {
    vi: "Người có hồ sơ sức khỏe điện tử",
    en: "People with an electronic health record",
  },
  denominator: { vi: "Dân số", en: "Population" },
});

/** Villages covered by mobile broadband. */
export const villagesMobileBroadband = /* @__PURE__ */ stockShare({
  id: "villages-mobile-broadband",
  name: { vi: "Thôn, bản được phủ băng rộng di động", en: "Villages covered by mobile broadband" },
  pillar: "society",
  numerator: {
    vi: "Thôn, bản được phủ băng rộng di động",
    en: "Villages covered by mobile broadband",
  },
  denominator: { vi: "Thôn, bản", en: "Villages" },
});

/** Villages covered by fixed broadband. */
export const villagesFixedBroadband = /* @__PURE__ */ stockShare({
  id: "villages-fixed-broadband",
  name: { vi: "Thôn, bản được phủ băng rộng cố định", en: "Villages covered by fixed broadband" },
  pillar: "society",
  numerator: {
    vi: "Thôn, bản được phủ băng rộng cố định",
    en: "Villages covered by fixed broadband",
  },
  denominator: { vi: "Thôn, bản", en: "Villages" },
});

/** Households with fibre broadband access. */
export const householdsFibreAccess = /* @__PURE__ */ stockShare({
  id: "households-fibre-access",
  name: {
    vi: "Hộ gia đình có truy nhập Internet băng rộng cáp quang",
    en: "Households with fibre broadband access",
  },
  pillar: "society",
  numerator: {
    vi: "Hộ gia đình có đường truyền, truy nhập Internet băng rộng cáp quang",
    en: "Households with a line and access to fibre broadband",
  },
  denominator: { vi: "Hộ gia đình", en: "Households" },
});

/** Households with Internet access. */
export const householdsInternetAccess = /* @__PURE__ */ stockShare({
  id: "households-internet-access",
  name: { vi: "Hộ gia đình có truy nhập Internet", en: "Households with Internet access" },
  pillar: "society",
  numerator: { vi: "Hộ gia đình có truy nhập Internet", en: "Households with Internet access" },
  denominator: { vi: "Hộ gia đình", en: "Households" },
});

/** People with a digital identity and its QR code. */
export const citizensDigitalIdentity = /* @__PURE__ */ stockShare({
  id: "citizens-digital-identity",
  name: {
    vi: "Người dân có danh tính số kèm mã QR",
    en: "People with a digital identity and its QR code",
  },
  pillar: "society",
  numerator: {
    vi: "Người dân có danh tính số kèm mã QR",
    en: "People with a digital identity and its QR code",
  },
  denominator: { vi: "Người dân", en: "People" },
});

/** Rank by the Global Cybersecurity Index (GCI). */
export const globalCybersecurityRank = /* @__PURE__ */ place({
  id: "global-cybersecurity-rank",
  name: {
    vi: "Xếp hạng chỉ số an toàn, an ninh mạng toàn cầu (GCI)",
    en: "Rank by the Global Cybersecurity Index (GCI)",
  },
  pillar: "society",
});

/** The digital society. */
export const societyIndicators: readonly Indicator[] = [
  communesFibreCoverage,
  ePaymentAccount15,
  householdsFibreCoverage,
  internetUsers,
  workingAgeSmartphone,
  adultsSmartphone,
  peopleUsingSmartphone,
  transactionAccount15,
  ePaymentAccountPopulation,
  adultsDigitalSignature,
  workingAgeDigitalSkills,
  networkUsersProtected,
  adultsOnlineServices,
  adultsTelehealth,
  populationEHealthRecord,
  villagesMobileBroadband,
  villagesFixedBroadband,
  householdsFibreAccess,
  householdsInternetAccess,
  citizensDigitalIdentity,
  globalCybersecurityRank,
];
