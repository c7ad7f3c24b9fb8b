import type { Indicator } from "../../../src/index.ts";
import { stockCount, stockShare } from "../kinds.ts";

/** The digital society, reported but asked by no plan. */
export const reportedSociety: readonly Indicator[] = [
  /* @__PURE__ */ stockShare({
    id: "communes-4g-coverage",
    name: { vi: "Xã, phường, thị trấn được phủ sóng 4G", en: "Communes covered by 4G" },
    pillar: "society",
    numerator: {
      vi: "Xã, phường, thị trấn được phủ sóng 4G",
      en: "Communes, wards and townships covered by 4G",
    },
    denominator: { vi: "Xã, phường, thị trấn", en: "Communes, wards and townships" },
  }),
  /* @__PURE__ */ stockShare({
    id: "population-smartphone",
    name: { vi: "Dân số có điện thoại thông minh", en: "Population with a smartphone" },
    pillar: "society",
    numerator: { vi: "Người có điện thoại thông minh", en: "People with a smartphone" },
    denominator: { vi: "Dân số", en: "Population" },
  }),
  /* @__PURE__ */ stockShare({
    id: "smartphone-subscriptions-per-population",
    name: {
      vi: "Thuê bao điện thoại thông minh trên dân số",
      en: "Smartphone subscriptions over the population",
    },
    pillar: "society",
    numerator: { vi: "Thuê bao điện thoại thông minh", en: "Smartphone subscriptions" },
    denominator: { vi: "Dân số", en: "Population" },
  }),
  /* @__PURE__ */ stockCount({
    id: "smartphone-subscriptions",
    name: {
      vi: "Thuê bao di động dùng điện thoại thông minh",
      en: "Mobile subscriptions on smartphones",
    },
    pillar: "society",
    unitLabel: { vi: "thuê bao", en: "subscriptions" },
  }),
  /* @__PURE__ */ stockShare({
    id: "bank-account-population",
    name: {
      vi: "Dân số có tài khoản thanh toán ngân hàng",
      en: "Population with a bank payment account",
    },
    pillar: "society",
    numerator: {
      vi: "Người có tài khoản thanh toán ngân hàng",
      en: "People with a bank payment account",
    },
    denominator: { vi: "Dân số", en: "Population" },
  }),
  /* @__PURE__ */ stockShare({
    id: "households-fixed-broadband",
    name: { vi: "Hộ gia đình có băng rộng cố định", en: "Households with fixed broadband" },
    pillar: "society",
    numerator: { vi: "Hộ gia đình có băng rộng cố định", en: "Households with fixed broadband" },
    denominator: { vi: "Hộ gia đình", en: "Households" },
  }),
  /* @__PURE__ */ stockShare({
    id: "population-mobile-coverage",
    name: { vi: "Dân số được phủ sóng di động", en: "Population covered by mobile" },
    pillar: "society",
    numerator: { vi: "Dân số được phủ sóng di động", en: "Population covered by mobile" },
    denominator: { vi: "Dân số", en: "Population" },
  }),
  /* @__PURE__ */ stockShare({
    id: "population-4g-coverage",
    name: { vi: "Dân số được phủ sóng 4G", en: "Population covered by 4G" },
    pillar: "society",
    numerator: { vi: "Dân số được phủ sóng 4G", en: "Population covered by 4G" },
    denominator: { vi: "Dân số", en: "Population" },
  }),
  {
    id: "mobile-broadband-subscriptions",
    name: {
      vi: "Thuê bao băng rộng di động trên 100 dân",
      en: "Mobile broadband subscriptions per 100 people",
    },
    pillar: "society",
    unitOfMeasure: "amount",
    unitLabel: { vi: "thuê bao/100 dân", en: "subscriptions per 100 people" },
    direction: "increase",
    numerator: { vi: "Thuê bao băng rộng di động", en: "Mobile broadband subscriptions" },
    denominator: { vi: "100 dân", en: "100 people" },
    accumulation: "stock",
    aggregation: { units: "ratio-of-sums", time: "last" },
    naturalLimits: { low: 0 },
    definitionVersion: "1",
  },
  /* @__PURE__ */ stockShare({
    id: "communes-5g-one-operator",
    name: { vi: "Xã, phường có sóng 5G của một nhà mạng", en: "Communes with 5G of one operator" },
    pillar: "society",
    numerator: {
      vi: "Xã, phường có sóng 5G của một nhà mạng",
      en: "Communes with 5G of one operator",
    },
    denominator: { vi: "Xã, phường", en: "Communes and wards" },
  }),
];
