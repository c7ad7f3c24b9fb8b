import type { Indicator } from "../../../src/index.ts";
import { flowShare, place, points, stockCount, stockShare } from "../kinds.ts";

/** Digital government, reported but asked by no plan. */
export const reportedGovernment: readonly Indicator[] = [
  /* @__PURE__ */ stockShare({
    id: "agencies-building-databases",
    name: {
      vi: "Cơ quan nhà nước xây dựng, phát triển cơ sở dữ liệu chuyên ngành",
      en: "State agencies building and developing specialised databases",
    },
    pillar: "government",
    numerator: {
      vi: "Cơ quan nhà nước xây dựng, phát triển cơ sở dữ liệu chuyên ngành",
      en: "State agencies building and developing specialised databases",
    },
    denominator: { vi: "Cơ quan nhà nước", en: "State agencies" },
  }),
  /* @__PURE__ */ stockCount({
    id: "full-process-services",
    name: {
      vi: "Dịch vụ công trực tuyến toàn trình đã cung cấp",
      en: "Full-process online public services provided",
    },
    pillar: "government",
    unitLabel: { vi: "dịch vụ", en: "services" },
  }),
  /* @__PURE__ */ flowShare({
    id: "procedure-dossiers-digitised",
    name: {
      vi: "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
      en: "Administrative-procedure dossiers and results digitised",
    },
    pillar: "government",
    numerator: {
      vi: "Hồ sơ, kết quả giải quyết được số hóa",
      en: "Dossiers and results digitised",
    },
    denominator: { vi: "Hồ sơ thủ tục hành chính", en: "Administrative-procedure dossiers" },
  }),
  /* @__PURE__ */ flowShare({
    id: "procedure-dossiers-settled-electronically",
    name: {
      vi: "Hồ sơ thủ tục hành chính được giải quyết điện tử",
      en: "Administrative-procedure dossiers settled electronically",
    },
    pillar: "government",
    numerator: { vi: "Hồ sơ được giải quyết điện tử", en: "Dossiers settled electronically" },
    denominator: { vi: "Hồ sơ thủ tục hành chính", en: "Administrative-procedure dossiers" },
  }),
  /* @__PURE__ */ flowShare({
    id: "statistical-reports-provincial-system",
    name: {
      vi: "Báo cáo thống kê kinh tế - xã hội thực hiện qua hệ thống báo cáo của tỉnh",
      en: "Socio-economic statistical reports made through the provincial reporting system",
    },
    pillar: "government",
    numerator: {
      vi: "Báo cáo thống kê kinh tế - xã hội thực hiện qua hệ thống báo cáo của tỉnh",
      en: "Socio-economic statistical reports made through the provincial reporting system",
    },
    denominator: {
      vi: "Báo cáo thống kê kinh tế - xã hội phục vụ lãnh đạo tỉnh",
      en: "Socio-economic statistical reports that serve the provincial leadership",
    },
  }),
  /* @__PURE__ */ stockShare({
    id: "procedures-provided-online",
    name: {
      vi: "Thủ tục hành chính được cung cấp trực tuyến, toàn trình và một phần",
      en: "Administrative procedures provided online, in full or in part",
    },
    pillar: "government",
    numerator: {
      vi: "Thủ tục hành chính được cung cấp trực tuyến, toàn trình và một phần",
      en: "Administrative procedures provided online, in full or in part",
    },
    denominator: { vi: "Thủ tục hành chính", en: "Administrative procedures" },
  }),
  /* @__PURE__ */ stockShare({
    id: "procedures-full-process",
    name: {
      vi: "Thủ tục hành chính được cung cấp trực tuyến toàn trình",
      en: "Administrative procedures provided as full-process online services",
    },
    pillar: "government",
    numerator: {
      vi: "Thủ tục hành chính được cung cấp toàn trình",
      en: "Administrative procedures provided as full-process services",
    },
    denominator: { vi: "Thủ tục hành chính", en: "Administrative procedures" },
  }),
  /* @__PURE__ */ stockShare({
    id: "procedures-electronic-process",
    name: {
      vi: "Thủ tục hành chính công bố có quy trình điện tử",
      en: "Published procedures with an electronic process",
    },
    pillar: "government",
    numerator: {
      vi: "Thủ tục hành chính có quy trình điện tử",
      en: "Procedures with an electronic process",
    },
    denominator: { vi: "Thủ tục hành chính đã công bố", en: "Published procedures" },
  }),
  /* @__PURE__ */ stockShare({
    id: "online-services-full-process",
    name: {
      vi: "Dịch vụ công toàn trình trong số dịch vụ công trực tuyến",
      en: "Full-process services among online public services",
    },
    pillar: "government",
    numerator: {
      vi: "Dịch vụ công trực tuyến toàn trình",
      en: "Full-process online public services",
    },
    denominator: { vi: "Dịch vụ công trực tuyến", en: "Online public services" },
  }),
  /* @__PURE__ */ stockShare({
    id: "units-full-process-services",
    name: {
      vi: "Đơn vị hoàn thành cung cấp dịch vụ công trực tuyến toàn trình",
      en: "Units that have completed their full-process services",
    },
    pillar: "government",
    numerator: {
      vi: "Đơn vị hoàn thành cung cấp dịch vụ công trực tuyến toàn trình",
      en: "Units that have completed their full-process services",
    },
    denominator: { vi: "Sở, ban, ngành và cấp xã", en: "Departments and communes" },
  }),
  /* @__PURE__ */ flowShare({
    id: "dossiers-paid-online",
    name: { vi: "Hồ sơ thanh toán trực tuyến", en: "Dossiers paid online" },
    pillar: "government",
    numerator: { vi: "Hồ sơ thanh toán trực tuyến", en: "Dossiers paid online" },
    denominator: { vi: "Hồ sơ có phát sinh thanh toán", en: "Dossiers with a payment" },
  }),
  /* @__PURE__ */ flowShare({
    id: "satisfaction-unstated-subject",
    name: {
      vi: "Tỷ lệ hài lòng của người dân, doanh nghiệp, không nêu về việc gì",
      en: "Satisfaction of people and enterprises, with what is not said",
    },
    pillar: "government",
    numerator: {
      vi: "Người dân, doanh nghiệp hài lòng",
      en: "People and enterprises that are satisfied",
    },
    denominator: { vi: "Người dân, doanh nghiệp", en: "People and enterprises" },
  }),
  /* @__PURE__ */ stockShare({
    id: "agencies-document-software",
    name: {
      vi: "Cơ quan hành chính dùng phần mềm quản lý văn bản có tích hợp chữ ký số",
      en: "Administrative agencies on document software with a digital signature",
    },
    pillar: "government",
    numerator: {
      vi: "Cơ quan dùng phần mềm quản lý văn bản và điều hành có tích hợp chữ ký số",
      en: "Agencies on document-management software with a digital signature",
    },
    denominator: { vi: "Cơ quan hành chính nhà nước", en: "State administrative agencies" },
  }),
  /* @__PURE__ */ stockShare({
    id: "agencies-network-software",
    name: {
      vi: "Cơ quan hành chính dùng mạng nội bộ, Internet băng rộng, mạng chuyên dùng và phần mềm quản lý văn bản",
      en: "Administrative agencies on a local network, broadband, the dedicated network and document software",
    },
    pillar: "government",
    numerator: {
      vi: "Cơ quan dùng mạng nội bộ, Internet băng rộng, mạng chuyên dùng và phần mềm quản lý văn bản",
      en: "Agencies on a local network, broadband, the dedicated network and document software",
    },
    denominator: { vi: "Cơ quan hành chính", en: "Administrative agencies" },
  }),
  /* @__PURE__ */ stockShare({
    id: "agencies-managing-online",
    name: {
      vi: "Cơ quan hành chính nhà nước quản lý, điều hành qua môi trường mạng",
      en: "State administrative agencies that manage online",
    },
    pillar: "government",
    numerator: {
      vi: "Cơ quan quản lý, điều hành qua môi trường mạng",
      en: "Agencies that manage online",
    },
    denominator: { vi: "Cơ quan hành chính nhà nước", en: "State administrative agencies" },
  }),
  /* @__PURE__ */ flowShare({
    id: "agency-documents-online",
    name: {
      vi: "Văn bản gửi, nhận giữa các cơ quan nhà nước hoàn toàn trên môi trường mạng",
      en: "Documents between State agencies sent and received entirely online",
    },
    pillar: "government",
    numerator: {
      vi: "Văn bản gửi, nhận hoàn toàn trên môi trường mạng",
      en: "Documents sent and received entirely online",
    },
    denominator: {
      vi: "Văn bản gửi, nhận giữa các cơ quan nhà nước",
      en: "Documents sent and received between State agencies",
    },
  }),
  /* @__PURE__ */ flowShare({
    id: "electronic-documents-signed",
    name: {
      vi: "Văn bản điện tử được ký số",
      en: "Electronic documents that are digitally signed",
    },
    pillar: "government",
    numerator: {
      vi: "Văn bản điện tử được ký số",
      en: "Electronic documents that are digitally signed",
    },
    denominator: { vi: "Văn bản điện tử", en: "Electronic documents" },
  }),
  /* @__PURE__ */ stockShare({
    id: "infrastructure-uninterrupted",
    name: {
      vi: "Hạ tầng chuyển đổi số bảo đảm thông suốt",
      en: "Digital-transformation infrastructure that runs without interruption",
    },
    pillar: "government",
    numerator: { vi: "Hạ tầng thông suốt", en: "Infrastructure that runs without interruption" },
    denominator: {
      vi: "Hạ tầng chuyển đổi số trên địa bàn",
      en: "Digital-transformation infrastructure of the territory",
    },
  }),
  /* @__PURE__ */ stockCount({
    id: "open-datasets",
    name: {
      vi: "Bộ dữ liệu công bố trên cổng dữ liệu mở của tỉnh",
      en: "Datasets on the province’s open-data portal",
    },
    pillar: "government",
    unitLabel: { vi: "bộ dữ liệu", en: "datasets" },
  }),
  /* @__PURE__ */ stockCount({
    id: "agencies-with-open-data",
    name: {
      vi: "Cơ quan, đơn vị công bố dữ liệu mở",
      en: "Agencies and units that publish open data",
    },
    pillar: "government",
    unitLabel: { vi: "cơ quan, đơn vị", en: "agencies and units" },
  }),
  {
    id: "hue-s-downloads",
    name: {
      vi: "Lượt tải và sử dụng ứng dụng Hue-S",
      en: "Downloads and uses of the Hue-S application",
    },
    pillar: "government",
    unitOfMeasure: "count",
    unitLabel: { vi: "lượt", en: "downloads and uses" },
    direction: "increase",
    accumulation: "cumulative",
    aggregation: { units: "sum", time: "last" },
    naturalLimits: { low: 0 },
    definitionVersion: "1",
  },
  /* @__PURE__ */ points({
    id: "service-index",
    name: {
      vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp",
      en: "Index of service to people and enterprises",
    },
    pillar: "government",
    maximum: 100,
  }),
  /* @__PURE__ */ points({
    id: "service-index-online",
    name: {
      vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp: nhóm dịch vụ công trực tuyến",
      en: "Index of service to people and enterprises: online public services",
    },
    pillar: "government",
    maximum: 12,
  }),
  /* @__PURE__ */ points({
    id: "service-index-satisfaction",
    name: {
      vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp: nhóm mức độ hài lòng",
      en: "Index of service to people and enterprises: satisfaction",
    },
    pillar: "government",
    maximum: 18,
  }),
  /* @__PURE__ */ points({
    id: "service-index-digitisation",
    name: {
      vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp: nhóm số hóa hồ sơ",
      en: "Index of service to people and enterprises: digitisation of dossiers",
    },
    pillar: "government",
    maximum: 22,
  }),
  /* @__PURE__ */ points({
    id: "service-index-payment",
    name: {
      vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp: nhóm thanh toán trực tuyến",
      en: "Index of service to people and enterprises: online payment",
    },
    pillar: "government",
    maximum: 10,
  }),
  /* @__PURE__ */ place({
    id: "service-index-rank",
    name: {
      vi: "Xếp hạng Bộ chỉ số phục vụ người dân, doanh nghiệp",
      en: "Rank by the index of service to people and enterprises",
    },
    pillar: "government",
  }),
];
