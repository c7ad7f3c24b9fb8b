import type { Indicator } from "../../src/index.ts";

/** Digital economy share of GRDP. */
export const digitalEconomyShare: Indicator = {
  id: "digital-economy-share",
  name: { vi: "Tỷ trọng kinh tế số trong GRDP", en: "Digital economy share of GRDP" },
  pillar: "economy",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: { vi: "Giá trị tăng thêm của kinh tế số", en: "Value added of the digital economy" },
  denominator: {
    vi: "Tổng sản phẩm trên địa bàn (GRDP)",
    en: "Gross regional domestic product (GRDP)",
  },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Labour productivity. */
export const labourProductivity: Indicator = {
  id: "labour-productivity",
  name: { vi: "Năng suất lao động", en: "Labour productivity" },
  pillar: "economy",
  unitOfMeasure: "amount",
  unitLabel: { vi: "triệu đồng/lao động", en: "million đồng per worker" },
  direction: "increase",
  numerator: {
    vi: "Tổng sản phẩm trên địa bàn (GRDP)",
    en: "Gross regional domestic product (GRDP)",
  },
  denominator: { vi: "Lao động đang làm việc", en: "Employed persons" },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "none" },
  naturalLimits: { low: 0 },
  definitionVersion: "1",
};

/** Small and medium-sized enterprises that apply a digital platform. */
export const smeDigitalPlatform: Indicator = {
  id: "sme-digital-platform",
  name: {
    vi: "Doanh nghiệp nhỏ và vừa áp dụng nền tảng số",
    en: "Small and medium-sized enterprises that apply a digital platform",
  },
  pillar: "economy",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Doanh nghiệp nhỏ và vừa triển khai áp dụng ít nhất 01 nền tảng số",
    en: "Small and medium-sized enterprises that apply at least one digital platform",
  },
  denominator: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small and medium-sized enterprises" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};
