import type { Indicator } from "../../src/index.ts";
import { flowShare, stockCount, stockShare } from "./kinds.ts";

/** Digital economy share of GRDP (of the country: of GDP). */
export const digitalEconomyShare = /* @__PURE__ */ flowShare({
  id: "digital-economy-share",
  name: {
    vi: "Tỷ trọng kinh tế số trong GRDP (cả nước: trong GDP)",
    en: "Digital economy share of GRDP (of the country: of GDP)",
  },
  pillar: "economy",
  numerator: { vi: "Giá trị tăng thêm của kinh tế số", en: "Value added of the digital economy" },
  denominator: {
    vi: "Tổng sản phẩm trên địa bàn: GRDP của tỉnh, GDP của cả nước",
    en: "Gross product of the territory: GRDP of a province, GDP of the country",
  },
});

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
export const smeDigitalPlatform = /* @__PURE__ */ stockShare({
  id: "sme-digital-platform",
  name: {
    vi: "Doanh nghiệp nhỏ và vừa áp dụng nền tảng số",
    en: "Small and medium-sized enterprises that apply a digital platform",
  },
  pillar: "economy",
  numerator: {
    vi: "Doanh nghiệp nhỏ và vừa triển khai áp dụng ít nhất 01 nền tảng số",
    en: "Small and medium-sized enterprises that apply at least one digital platform",
  },
  denominator: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small and medium-sized enterprises" },
});

/** Enterprises that apply information technology and trade electronically. */
export const enterprisesApplyingIt = /* @__PURE__ */ stockShare({
  id: "enterprises-applying-it",
  name: {
    vi: "Doanh nghiệp ứng dụng công nghệ thông tin và giao dịch điện tử",
    en: "Enterprises that apply information technology and trade electronically",
  },
  pillar: "economy",
  numerator: {
    vi: "Doanh nghiệp ứng dụng công nghệ thông tin trong sản xuất, kinh doanh và tham gia giao dịch điện tử",
    en: "Enterprises that apply information technology in their business and take part in electronic transactions",
  },
  denominator: {
    vi: "Doanh nghiệp ở các lĩnh vực, ngành nghề",
    en: "Enterprises of all fields and trades",
  },
});

/** Enterprises that use electronic contracts. */
export const enterprisesEContracts = /* @__PURE__ */ stockShare({
  id: "enterprises-e-contracts",
  name: {
    vi: "Doanh nghiệp sử dụng hợp đồng điện tử",
    en: "Enterprises that use electronic contracts",
  },
  pillar: "economy",
  numerator: {
    vi: "Doanh nghiệp sử dụng hợp đồng điện tử",
    en: "Enterprises that use electronic contracts",
  },
  denominator: { vi: "Doanh nghiệp", en: "Enterprises" },
});

/** Digital-economy workers in the labour force. */
export const digitalEconomyLabourShare = /* @__PURE__ */ stockShare({
  id: "digital-economy-labour-share",
  name: {
    vi: "Nhân lực lao động kinh tế số trong lực lượng lao động",
    en: "Digital-economy workers in the labour force",
  },
  pillar: "economy",
  numerator: { vi: "Nhân lực lao động kinh tế số", en: "Digital-economy workers" },
  denominator: { vi: "Lực lượng lao động", en: "Labour force" },
});

/** Small and medium-sized enterprises in digital transformation. */
export const smeDigitalTransformation = /* @__PURE__ */ stockShare({
  id: "sme-digital-transformation",
  name: {
    vi: "Doanh nghiệp nhỏ và vừa thực hiện chuyển đổi số",
    en: "Small and medium-sized enterprises in digital transformation",
  },
  pillar: "economy",
  numerator: {
    vi: "Doanh nghiệp nhỏ và vừa thực hiện chuyển đổi số",
    en: "Small and medium-sized enterprises that carry out digital transformation",
  },
  denominator: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small and medium-sized enterprises" },
});

/** Brand-certified goods and services on e-commerce platforms. */
export const certifiedProductsECommerce = /* @__PURE__ */ stockShare({
  id: "certified-products-e-commerce",
  name: {
    vi: "Sản phẩm hàng hóa, dịch vụ được chứng nhận thương hiệu có trên sàn thương mại điện tử",
    en: "Brand-certified goods and services on e-commerce platforms",
  },
  pillar: "economy",
  numerator: {
    vi: "Sản phẩm hàng hóa, dịch vụ được chứng nhận thương hiệu có mặt trên các sàn thương mại điện tử",
    en: "Brand-certified goods and services that are on e-commerce platforms",
  },
  denominator: {
    vi: "Sản phẩm hàng hóa, dịch vụ được chứng nhận thương hiệu",
    en: "Brand-certified goods and services",
  },
});

/** Local advantage products and OCOP products promoted online. */
export const localProductsPromotedOnline = /* @__PURE__ */ stockShare({
  id: "local-products-promoted-online",
  name: {
    vi: "Sản phẩm có lợi thế của địa phương và OCOP được quảng bá qua môi trường mạng",
    en: "Local advantage products and OCOP products promoted online",
  },
  pillar: "economy",
  numerator: { vi: "Sản phẩm được quảng bá qua môi trường mạng", en: "Products promoted online" },
  denominator: {
    vi: "Sản phẩm nông nghiệp, tiểu thủ công nghiệp, dịch vụ có lợi thế của huyện, xã và sản phẩm OCOP",
    en: "Agricultural, handicraft and service products of local advantage, and OCOP products",
  },
});

/** Digital economy share of the lowest sector. */
export const lowestSectorDigitalShare: Indicator = {
  id: "lowest-sector-digital-share",
  name: {
    vi: "Tỷ trọng kinh tế số của ngành, lĩnh vực thấp nhất",
    en: "Digital economy share of the lowest sector",
  },
  pillar: "economy",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Giá trị tăng thêm của kinh tế số trong ngành, lĩnh vực có tỷ trọng thấp nhất",
    en: "Value added of the digital economy in the sector where its share is lowest",
  },
  denominator: { vi: "Giá trị tăng thêm của ngành, lĩnh vực đó", en: "Value added of that sector" },
  accumulation: "flow",
  aggregation: { units: "none", time: "none" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Digital-technology enterprises formed. */
export const digitalTechnologyEnterprisesFormed: Indicator = {
  id: "digital-technology-enterprises-formed",
  name: {
    vi: "Doanh nghiệp công nghệ số được hình thành",
    en: "Digital-technology enterprises formed",
  },
  pillar: "economy",
  unitOfMeasure: "count",
  unitLabel: { vi: "doanh nghiệp", en: "enterprises" },
  direction: "increase",
  accumulation: "cumulative",
  aggregation: { units: "sum", time: "last" },
  naturalLimits: { low: 0 },
  definitionVersion: "1",
};

/** Digital-technology, start-up and innovative enterprises formed. */
export const digitalStartupEnterprisesFormed: Indicator = {
  id: "digital-startup-enterprises-formed",
  name: {
    vi: "Doanh nghiệp công nghệ số, khởi nghiệp, đổi mới sáng tạo được hình thành",
    en: "Digital-technology, start-up and innovative enterprises formed",
  },
  pillar: "economy",
  unitOfMeasure: "count",
  unitLabel: { vi: "doanh nghiệp", en: "enterprises" },
  direction: "increase",
  accumulation: "cumulative",
  aggregation: { units: "sum", time: "last" },
  naturalLimits: { low: 0 },
  definitionVersion: "1",
};

/** Digital enterprises. */
export const digitalEnterprises = /* @__PURE__ */ stockCount({
  id: "digital-enterprises",
  name: { vi: "Doanh nghiệp số", en: "Digital enterprises" },
  pillar: "economy",
  unitLabel: { vi: "doanh nghiệp", en: "enterprises" },
});

/** E-commerce share of total retail sales. */
export const eCommerceRetailShare = /* @__PURE__ */ flowShare({
  id: "e-commerce-retail-share",
  name: {
    vi: "Tỷ trọng thương mại điện tử trong tổng mức bán lẻ",
    en: "E-commerce share of total retail sales",
  },
  pillar: "economy",
  numerator: {
    vi: "Doanh thu bán lẻ qua thương mại điện tử",
    en: "Retail sales through e-commerce",
  },
  denominator: { vi: "Tổng mức bán lẻ", en: "Total retail sales" },
});

/** The digital economy. */
export const economyIndicators: readonly Indicator[] = [
  digitalEconomyShare,
  labourProductivity,
  smeDigitalPlatform,
  enterprisesApplyingIt,
  enterprisesEContracts,
  digitalEconomyLabourShare,
  smeDigitalTransformation,
  certifiedProductsECommerce,
  localProductsPromotedOnline,
  lowestSectorDigitalShare,
  digitalTechnologyEnterprisesFormed,
  digitalStartupEnterprisesFormed,
  digitalEnterprises,
  eCommerceRetailShare,
];
