import type { Indicator } from "../../src/index.ts";

/** Communes covered by fibre broadband. */
export const communesFibreCoverage: Indicator = {
  id: "communes-fibre-coverage",
  name: {
    vi: "Xã, phường, thị trấn được phủ băng rộng cáp quang",
    en: "Communes covered by fibre broadband",
  },
  pillar: "society",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Xã, phường, thị trấn được phủ băng rộng cáp quang",
    en: "Communes, wards and townships covered by fibre broadband",
  },
  denominator: { vi: "Xã, phường, thị trấn", en: "Communes, wards and townships" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Households covered by fibre broadband. */
export const householdsFibreCoverage: Indicator = {
  id: "households-fibre-coverage",
  name: {
    vi: "Hộ gia đình được phủ băng rộng cáp quang",
    en: "Households covered by fibre broadband",
  },
  pillar: "society",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Hộ gia đình được phủ băng rộng cáp quang",
    en: "Households covered by fibre broadband",
  },
  denominator: { vi: "Hộ gia đình", en: "Households" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** People of working age with a smartphone. */
export const workingAgeSmartphone: Indicator = {
  id: "working-age-smartphone",
  name: {
    vi: "Người dân trong độ tuổi lao động có điện thoại thông minh",
    en: "People of working age with a smartphone",
  },
  pillar: "society",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Người dân trong độ tuổi lao động có điện thoại thông minh",
    en: "People of working age with a smartphone",
  },
  denominator: { vi: "Người dân trong độ tuổi lao động", en: "People of working age" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Population aged 15 and over with an electronic payment account. */
export const ePaymentAccount15: Indicator = {
  id: "e-payment-account-15",
  name: {
    vi: "Dân số từ 15 tuổi trở lên có tài khoản thanh toán điện tử",
    en: "Population aged 15 and over with an electronic payment account",
  },
  pillar: "society",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Người từ 15 tuổi trở lên có tài khoản thanh toán điện tử",
    en: "People aged 15 and over with an electronic payment account",
  },
  denominator: { vi: "Dân số từ 15 tuổi trở lên", en: "Population aged 15 and over" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Population with a smartphone. */
export const populationSmartphone: Indicator = {
  id: "population-smartphone",
  name: { vi: "Dân số có điện thoại thông minh", en: "Population with a smartphone" },
  pillar: "society",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: { vi: "Người có điện thoại thông minh", en: "People with a smartphone" },
  denominator: { vi: "Dân số", en: "Population" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Households with a fibre broadband line. */
export const householdsFibreLine: Indicator = {
  id: "households-fibre-line",
  name: {
    vi: "Hộ gia đình có đường Internet cáp quang băng rộng",
    en: "Households with a fibre broadband line",
  },
  pillar: "society",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Hộ gia đình có đường Internet cáp quang băng rộng",
    en: "Households with a fibre broadband line",
  },
  denominator: { vi: "Hộ gia đình", en: "Households" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Internet users. */
export const internetUsers: Indicator = {
  id: "internet-users",
  name: { vi: "Người dân sử dụng Internet", en: "Internet users" },
  pillar: "society",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: { vi: "Người dân sử dụng Internet", en: "People who use the Internet" },
  denominator: { vi: "Người dân", en: "People" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Communes covered by 4G. */
export const communes4gCoverage: Indicator = {
  id: "communes-4g-coverage",
  name: { vi: "Xã, phường, thị trấn được phủ sóng 4G", en: "Communes covered by 4G" },
  pillar: "society",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Xã, phường, thị trấn được phủ sóng 4G",
    en: "Communes, wards and townships covered by 4G",
  },
  denominator: { vi: "Xã, phường, thị trấn", en: "Communes, wards and townships" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};
