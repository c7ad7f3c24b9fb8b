import type { Indicator } from "../../src/index.ts";
import { flowAmount, flowShare, place, stockCount, stockShare } from "./kinds.ts";

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

/** Enterprises with activity linked to digital transformation. */
export const enterprisesLinkedToTransformation = /* @__PURE__ */ stockCount({
  id: "enterprises-linked-to-transformation",
  name: {
    vi: "Doanh nghiệp có hoạt động liên quan đến chuyển đổi số",
    en: "Enterprises with activity linked to digital transformation",
  },
  pillar: "economy",
  unitLabel: { vi: "doanh nghiệp", en: "enterprises" },
});

/** Information-technology enterprises. */
export const itEnterprises = /* @__PURE__ */ stockCount({
  id: "it-enterprises",
  name: { vi: "Doanh nghiệp công nghệ thông tin", en: "Information-technology enterprises" },
  pillar: "economy",
  unitLabel: { vi: "doanh nghiệp", en: "enterprises" },
});

/** Enterprises that take part in digital technology. */
export const enterprisesDigitalTechnologyShare = /* @__PURE__ */ stockShare({
  id: "enterprises-digital-technology-share",
  name: {
    vi: "Doanh nghiệp tham gia lĩnh vực công nghệ số",
    en: "Enterprises that take part in digital technology",
  },
  pillar: "economy",
  numerator: {
    vi: "Doanh nghiệp tham gia lĩnh vực công nghệ số",
    en: "Enterprises that take part in digital technology",
  },
  denominator: { vi: "Doanh nghiệp", en: "Enterprises" },
});

/** Enterprises that pay tax electronically. */
export const enterprisesETax = /* @__PURE__ */ stockShare({
  id: "enterprises-e-tax",
  name: { vi: "Doanh nghiệp nộp thuế điện tử", en: "Enterprises that pay tax electronically" },
  pillar: "economy",
  numerator: { vi: "Doanh nghiệp nộp thuế điện tử", en: "Enterprises that pay tax electronically" },
  denominator: { vi: "Doanh nghiệp", en: "Enterprises" },
});

/** Enterprises that use electronic invoices. */
export const enterprisesEInvoices = /* @__PURE__ */ stockShare({
  id: "enterprises-e-invoices",
  name: {
    vi: "Doanh nghiệp sử dụng hóa đơn điện tử",
    en: "Enterprises that use electronic invoices",
  },
  pillar: "economy",
  numerator: {
    vi: "Doanh nghiệp sử dụng hóa đơn điện tử",
    en: "Enterprises that use electronic invoices",
  },
  denominator: { vi: "Doanh nghiệp", en: "Enterprises" },
});

/** Enterprises with a website. */
export const enterprisesWebsite = /* @__PURE__ */ stockShare({
  id: "enterprises-website",
  name: { vi: "Doanh nghiệp xây dựng website", en: "Enterprises with a website" },
  pillar: "economy",
  numerator: {
    vi: "Doanh nghiệp có website giới thiệu doanh nghiệp, sản phẩm",
    en: "Enterprises with a website on themselves and their products",
  },
  denominator: { vi: "Doanh nghiệp", en: "Enterprises" },
});

/** Enterprises, cooperatives and business households on e-commerce platforms. */
export const sellersOnECommerce = /* @__PURE__ */ stockCount({
  id: "sellers-on-e-commerce",
  name: {
    vi: "Doanh nghiệp, hợp tác xã, hộ kinh doanh tham gia sàn thương mại điện tử",
    en: "Enterprises, cooperatives and business households on e-commerce platforms",
  },
  pillar: "economy",
  unitLabel: { vi: "doanh nghiệp, hợp tác xã, hộ", en: "sellers" },
});

/** Products on e-commerce platforms. */
export const productsOnECommerce = /* @__PURE__ */ stockCount({
  id: "products-on-e-commerce",
  name: { vi: "Sản phẩm trên sàn thương mại điện tử", en: "Products on e-commerce platforms" },
  pillar: "economy",
  unitLabel: { vi: "sản phẩm", en: "products" },
});

/** Transactions on e-commerce platforms. */
export const eCommerceTransactions = /* @__PURE__ */ flowAmount({
  id: "e-commerce-transactions",
  name: { vi: "Giao dịch trên sàn thương mại điện tử", en: "Transactions on e-commerce platforms" },
  pillar: "economy",
  unitLabel: { vi: "giao dịch", en: "transactions" },
});

/** Revenue on e-commerce platforms. */
export const eCommerceRevenue = /* @__PURE__ */ flowAmount({
  id: "e-commerce-revenue",
  name: { vi: "Doanh thu trên các sàn thương mại điện tử", en: "Revenue on e-commerce platforms" },
  pillar: "economy",
  unitLabel: { vi: "tỷ đồng", en: "billion đồng" },
});

/** OCOP products of 3 stars or more. */
export const ocopProducts3Star = /* @__PURE__ */ stockCount({
  id: "ocop-products-3-star",
  name: { vi: "Sản phẩm OCOP đạt từ 3 sao trở lên", en: "OCOP products of 3 stars or more" },
  pillar: "economy",
  unitLabel: { vi: "sản phẩm", en: "products" },
});

/** Gross product (GRDP of a province, GDP of the country). */
export const grossProduct = /* @__PURE__ */ flowAmount({
  id: "gross-product",
  name: {
    vi: "Tổng sản phẩm (GRDP của tỉnh, GDP của cả nước)",
    en: "Gross product (GRDP of a province, GDP of the country)",
  },
  pillar: "economy",
  unitLabel: { vi: "tỷ đồng", en: "billion đồng" },
});

/** Value added of services. */
export const servicesValueAdded = /* @__PURE__ */ flowAmount({
  id: "services-value-added",
  name: { vi: "Giá trị tăng thêm lĩnh vực dịch vụ", en: "Value added of services" },
  pillar: "economy",
  unitLabel: { vi: "tỷ đồng", en: "billion đồng" },
});

/** Value added of industry. */
export const industryValueAdded = /* @__PURE__ */ flowAmount({
  id: "industry-value-added",
  name: { vi: "Giá trị tăng thêm lĩnh vực công nghiệp", en: "Value added of industry" },
  pillar: "economy",
  unitLabel: { vi: "tỷ đồng", en: "billion đồng" },
});

/** GRDP per capita. */
export const grdpPerCapita: Indicator = {
  id: "grdp-per-capita",
  name: { vi: "GRDP bình quân đầu người", en: "GRDP per capita" },
  pillar: "economy",
  unitOfMeasure: "amount",
  unitLabel: { vi: "triệu đồng/người", en: "million đồng a person" },
  direction: "increase",
  numerator: {
    vi: "Tổng sản phẩm trên địa bàn (GRDP)",
    en: "Gross regional domestic product (GRDP)",
  },
  denominator: { vi: "Dân số trung bình", en: "Mean population" },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "none" },
  naturalLimits: { low: 0 },
  definitionVersion: "1",
};

/** GRDP per capita in US dollars. */
export const grdpPerCapitaUsd: Indicator = {
  id: "grdp-per-capita-usd",
  name: { vi: "GRDP bình quân đầu người, tính bằng đô la Mỹ", en: "GRDP per capita in US dollars" },
  pillar: "economy",
  unitOfMeasure: "amount",
  unitLabel: { vi: "USD/người", en: "USD a person" },
  direction: "increase",
  numerator: {
    vi: "Tổng sản phẩm trên địa bàn (GRDP), đô la Mỹ",
    en: "Gross regional domestic product (GRDP), US dollars",
  },
  denominator: { vi: "Dân số trung bình", en: "Mean population" },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "none" },
  naturalLimits: { low: 0 },
  definitionVersion: "1",
};

/** Rank by GRDP growth in the country. */
export const grdpGrowthRank = /* @__PURE__ */ place({
  id: "grdp-growth-rank",
  name: {
    vi: "Xếp hạng tốc độ tăng trưởng GRDP trong cả nước",
    en: "Rank by GRDP growth in the country",
  },
  pillar: "economy",
});

/** Rank by GRDP growth in the region. */
export const grdpGrowthRankRegion = /* @__PURE__ */ place({
  id: "grdp-growth-rank-region",
  name: {
    vi: "Xếp hạng tốc độ tăng trưởng GRDP trong vùng",
    en: "Rank by GRDP growth in the region",
  },
  pillar: "economy",
});

/** Tourist arrivals. */
export const touristArrivals = /* @__PURE__ */ flowAmount({
  id: "tourist-arrivals",
  name: { vi: "Lượt khách du lịch", en: "Tourist arrivals" },
  pillar: "economy",
  unitLabel: { vi: "lượt khách", en: "arrivals" },
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
  enterprisesLinkedToTransformation,
  itEnterprises,
  enterprisesDigitalTechnologyShare,
  enterprisesETax,
  enterprisesEInvoices,
  enterprisesWebsite,
  sellersOnECommerce,
  productsOnECommerce,
  eCommerceTransactions,
  eCommerceRevenue,
  ocopProducts3Star,
  grossProduct,
  servicesValueAdded,
  industryValueAdded,
  grdpPerCapita,
  grdpPerCapitaUsd,
  grdpGrowthRank,
  grdpGrowthRankRegion,
  touristArrivals,
];
