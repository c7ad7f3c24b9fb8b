import type { Indicator } from "../../../src/index.ts";
import { flowAmount, place, stockCount, stockShare } from "../kinds.ts";

/** The digital economy and what surrounds it, reported but asked by no plan. */
export const reportedEconomy: readonly Indicator[] = [
  /* @__PURE__ */ stockCount({
    id: "enterprises-linked-to-transformation",
    name: {
      vi: "Doanh nghiệp có hoạt động liên quan đến chuyển đổi số",
      en: "Enterprises with activity linked to digital transformation",
    },
    pillar: "economy",
    unitLabel: { vi: "doanh nghiệp", en: "enterprises" },
  }),
  /* @__PURE__ */ stockCount({
    id: "it-enterprises",
    name: { vi: "Doanh nghiệp công nghệ thông tin", en: "Information-technology enterprises" },
    pillar: "economy",
    unitLabel: { vi: "doanh nghiệp", en: "enterprises" },
  }),
  /* @__PURE__ */ stockShare({
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
  }),
  /* @__PURE__ */ stockShare({
    id: "enterprises-e-tax",
    name: { vi: "Doanh nghiệp nộp thuế điện tử", en: "Enterprises that pay tax electronically" },
    pillar: "economy",
    numerator: {
      vi: "Doanh nghiệp nộp thuế điện tử",
      en: "Enterprises that pay tax electronically",
    },
    denominator: { vi: "Doanh nghiệp", en: "Enterprises" },
  }),
  /* @__PURE__ */ stockShare({
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
  }),
  /* @__PURE__ */ stockShare({
    id: "enterprises-website",
    name: { vi: "Doanh nghiệp xây dựng website", en: "Enterprises with a website" },
    pillar: "economy",
    numerator: {
      vi: "Doanh nghiệp có website giới thiệu doanh nghiệp, sản phẩm",
      en: "Enterprises with a website on themselves and their products",
    },
    denominator: { vi: "Doanh nghiệp", en: "Enterprises" },
  }),
  /* @__PURE__ */ stockCount({
    id: "sellers-on-e-commerce",
    name: {
      vi: "Doanh nghiệp, hợp tác xã, hộ kinh doanh tham gia sàn thương mại điện tử",
      en: "Enterprises, cooperatives and business households on e-commerce platforms",
    },
    pillar: "economy",
    unitLabel: { vi: "doanh nghiệp, hợp tác xã, hộ", en: "sellers" },
  }),
  /* @__PURE__ */ stockCount({
    id: "products-on-e-commerce",
    name: { vi: "Sản phẩm trên sàn thương mại điện tử", en: "Products on e-commerce platforms" },
    pillar: "economy",
    unitLabel: { vi: "sản phẩm", en: "products" },
  }),
  /* @__PURE__ */ flowAmount({
    id: "e-commerce-transactions",
    name: {
      vi: "Giao dịch trên sàn thương mại điện tử",
      en: "Transactions on e-commerce platforms",
    },
    pillar: "economy",
    unitLabel: { vi: "giao dịch", en: "transactions" },
  }),
  /* @__PURE__ */ flowAmount({
    id: "e-commerce-revenue",
    name: {
      vi: "Doanh thu trên các sàn thương mại điện tử",
      en: "Revenue on e-commerce platforms",
    },
    pillar: "economy",
    unitLabel: { vi: "tỷ đồng", en: "billion đồng" },
  }),
  /* @__PURE__ */ stockCount({
    id: "ocop-products-3-star",
    name: { vi: "Sản phẩm OCOP đạt từ 3 sao trở lên", en: "OCOP products of 3 stars or more" },
    pillar: "economy",
    unitLabel: { vi: "sản phẩm", en: "products" },
  }),
  /* @__PURE__ */ flowAmount({
    id: "gross-product",
    name: {
      vi: "Tổng sản phẩm (GRDP của tỉnh, GDP của cả nước)",
      en: "Gross product (GRDP of a province, GDP of the country)",
    },
    pillar: "economy",
    unitLabel: { vi: "tỷ đồng", en: "billion đồng" },
  }),
  /* @__PURE__ */ flowAmount({
    id: "services-value-added",
    name: { vi: "Giá trị tăng thêm lĩnh vực dịch vụ", en: "Value added of services" },
    pillar: "economy",
    unitLabel: { vi: "tỷ đồng", en: "billion đồng" },
  }),
  /* @__PURE__ */ flowAmount({
    id: "industry-value-added",
    name: { vi: "Giá trị tăng thêm lĩnh vực công nghiệp", en: "Value added of industry" },
    pillar: "economy",
    unitLabel: { vi: "tỷ đồng", en: "billion đồng" },
  }),
  {
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
  },
  {
    id: "grdp-per-capita-usd",
    name: {
      vi: "GRDP bình quân đầu người, tính bằng đô la Mỹ",
      en: "GRDP per capita in US dollars",
    },
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
  },
  /* @__PURE__ */ place({
    id: "grdp-growth-rank",
    name: {
      vi: "Xếp hạng tốc độ tăng trưởng GRDP trong cả nước",
      en: "Rank by GRDP growth in the country",
    },
    pillar: "economy",
  }),
  /* @__PURE__ */ place({
    id: "grdp-growth-rank-region",
    name: {
      vi: "Xếp hạng tốc độ tăng trưởng GRDP trong vùng",
      en: "Rank by GRDP growth in the region",
    },
    pillar: "economy",
  }),
  /* @__PURE__ */ flowAmount({
    id: "tourist-arrivals",
    name: { vi: "Lượt khách du lịch", en: "Tourist arrivals" },
    pillar: "economy",
    unitLabel: { vi: "lượt khách", en: "arrivals" },
  }),
];
