import type { Indicator } from "../../src/index.ts";

/** Work files processed online. */
export const workFilesOnline: Indicator = {
  id: "work-files-online",
  name: {
    vi: "Hồ sơ công việc được xử lý trên môi trường mạng",
    en: "Work files processed online",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Hồ sơ công việc được xử lý trên môi trường mạng",
    en: "Work files processed online",
  },
  denominator: {
    vi: "Hồ sơ công việc, trừ hồ sơ thuộc bí mật nhà nước",
    en: "Work files, state secrets excluded",
  },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Documents exchanged between agencies in electronic form with a digital signature. */
export const documentsSignedElectronically: Indicator = {
  id: "documents-signed-electronically",
  name: {
    vi: "Văn bản trao đổi giữa các cơ quan dưới dạng điện tử có chữ ký số",
    en: "Documents exchanged between agencies in electronic form with a digital signature",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Văn bản điện tử có chữ ký số",
    en: "Electronic documents with a digital signature",
  },
  denominator: {
    vi: "Văn bản trao đổi giữa các cơ quan Đảng, Nhà nước, Đoàn thể, trừ văn bản mật",
    en: "Documents exchanged between Party, State and mass-organisation bodies, secret ones excluded",
  },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Procedure dossiers settled through the service portal or the electronic one-stop system. */
export const procedureDossiersOneStop: Indicator = {
  id: "procedure-dossiers-one-stop",
  name: {
    vi: "Hồ sơ thủ tục hành chính giải quyết qua cổng dịch vụ công, một cửa điện tử",
    en: "Procedure dossiers settled through the service portal or the electronic one-stop system",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Hồ sơ thủ tục hành chính được giải quyết qua Cổng dịch vụ công, hệ thống thông tin Một cửa điện tử",
    en: "Dossiers settled through the portal or the one-stop system",
  },
  denominator: { vi: "Hồ sơ thủ tục hành chính", en: "Administrative-procedure dossiers" },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Eligible administrative procedures provided online at level 4. */
export const eligibleProceduresLevel4: Indicator = {
  id: "eligible-procedures-level-4",
  name: {
    vi: "Thủ tục hành chính đủ điều kiện được cung cấp trực tuyến mức độ 4",
    en: "Eligible administrative procedures provided online at level 4",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Thủ tục hành chính được cung cấp trực tuyến mức độ 4",
    en: "Administrative procedures provided online at level 4",
  },
  denominator: {
    vi: "Thủ tục hành chính đủ điều kiện theo quy định của pháp luật",
    en: "Administrative procedures that are eligible by law",
  },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Level-4 online public services with dossiers submitted online. */
export const servicesWithOnlineDossiers: Indicator = {
  id: "services-with-online-dossiers",
  name: {
    vi: "Dịch vụ công trực tuyến mức độ 4 có hồ sơ nộp trực tuyến",
    en: "Level-4 online public services with dossiers submitted online",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Dịch vụ công trực tuyến có hồ sơ nộp trực tuyến",
    en: "Online public services with dossiers submitted online",
  },
  denominator: { vi: "Dịch vụ công trực tuyến mức độ 4", en: "Online public services at level 4" },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Dossiers submitted online of all dossiers received. */
export const dossiersSubmittedOnline: Indicator = {
  id: "dossiers-submitted-online",
  name: {
    vi: "Hồ sơ nộp bằng hình thức trực tuyến trên tổng số hồ sơ tiếp nhận",
    en: "Dossiers submitted online of all dossiers received",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: { vi: "Hồ sơ nộp bằng hình thức trực tuyến", en: "Dossiers submitted online" },
  denominator: { vi: "Hồ sơ tiếp nhận", en: "Dossiers received" },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** People and enterprises satisfied with online public services. */
export const satisfactionOnlineServices: Indicator = {
  id: "satisfaction-online-services",
  name: {
    vi: "Người dân, doanh nghiệp hài lòng khi sử dụng dịch vụ công trực tuyến",
    en: "People and enterprises satisfied with online public services",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Người dân, doanh nghiệp đánh giá hài lòng",
    en: "People and enterprises that say they are satisfied",
  },
  denominator: {
    vi: "Người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến được hỏi ý kiến",
    en: "People and enterprises that use online public services and were asked",
  },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Public services provided online at level 4. */
export const publicServicesLevel4: Indicator = {
  id: "public-services-level-4",
  name: {
    vi: "Dịch vụ công được cung cấp trực tuyến mức độ 4",
    en: "Public services provided online at level 4",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Dịch vụ công được cung cấp trực tuyến mức độ 4",
    en: "Public services provided online at level 4",
  },
  denominator: { vi: "Dịch vụ công", en: "Public services" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Reports made through the provincial reporting system. */
export const reportsProvincialSystem: Indicator = {
  id: "reports-provincial-system",
  name: {
    vi: "Báo cáo qua hệ thống thông tin báo cáo của tỉnh",
    en: "Reports made through the provincial reporting system",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Báo cáo được thực hiện qua hệ thống thông tin báo cáo của tỉnh",
    en: "Reports made through the provincial reporting system",
  },
  denominator: {
    vi: "Báo cáo định kỳ và báo cáo thống kê kinh tế - xã hội phục vụ chỉ đạo, điều hành, trừ nội dung mật",
    en: "Periodic and socio-economic statistical reports that serve the leadership, secret content excluded",
  },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Party and State agencies that digitise and keep electronic files. */
export const agenciesDigitisingFiles: Indicator = {
  id: "agencies-digitising-files",
  name: {
    vi: "Cơ quan Đảng, Nhà nước số hóa và lưu trữ hồ sơ điện tử",
    en: "Party and State agencies that digitise and keep electronic files",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Cơ quan thực hiện số hóa hồ sơ, lưu trữ hồ sơ công việc điện tử",
    en: "Agencies that digitise files and keep electronic work files",
  },
  denominator: { vi: "Cơ quan Đảng, Nhà nước", en: "Party and State agencies" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Inspections in the digital environment. */
export const inspectionsDigital: Indicator = {
  id: "inspections-digital",
  name: {
    vi: "Hoạt động kiểm tra trên môi trường số",
    en: "Inspections in the digital environment",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Hoạt động kiểm tra trên môi trường số, qua hệ thống thông tin",
    en: "Inspections carried out in the digital environment and through the agencies’ information systems",
  },
  denominator: {
    vi: "Hoạt động kiểm tra của cơ quan quản lý nhà nước",
    en: "Inspections by state-management agencies",
  },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Agencies and units with completed sector databases and information systems. */
export const agenciesDatabasesCompleted: Indicator = {
  id: "agencies-databases-completed",
  name: {
    vi: "Cơ quan, đơn vị hoàn thành cơ sở dữ liệu, hệ thống thông tin chuyên ngành",
    en: "Agencies and units with completed sector databases and information systems",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Cơ quan, đơn vị hoàn thành xây dựng cơ sở dữ liệu, hệ thống thông tin",
    en: "Agencies and units with completed databases and information systems",
  },
  denominator: {
    vi: "Cơ quan, đơn vị được cấp thẩm quyền chỉ đạo xây dựng",
    en: "Agencies and units directed to build them",
  },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Socio-economic statistical reports made through the provincial reporting system. */
export const statisticalReportsProvincialSystem: Indicator = {
  id: "statistical-reports-provincial-system",
  name: {
    vi: "Báo cáo thống kê kinh tế - xã hội thực hiện qua hệ thống báo cáo của tỉnh",
    en: "Socio-economic statistical reports made through the provincial reporting system",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Báo cáo thống kê kinh tế - xã hội thực hiện qua hệ thống báo cáo của tỉnh",
    en: "Socio-economic statistical reports made through the provincial reporting system",
  },
  denominator: {
    vi: "Báo cáo thống kê kinh tế - xã hội phục vụ lãnh đạo tỉnh",
    en: "Socio-economic statistical reports that serve the provincial leadership",
  },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** State agencies building and developing specialised databases. */
export const agenciesBuildingDatabases: Indicator = {
  id: "agencies-building-databases",
  name: {
    vi: "Cơ quan nhà nước xây dựng, phát triển cơ sở dữ liệu chuyên ngành",
    en: "State agencies building and developing specialised databases",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: {
    vi: "Cơ quan nhà nước xây dựng, phát triển cơ sở dữ liệu chuyên ngành",
    en: "State agencies building and developing specialised databases",
  },
  denominator: { vi: "Cơ quan nhà nước", en: "State agencies" },
  accumulation: "stock",
  aggregation: { units: "ratio-of-sums", time: "last" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Full-process online public services provided. */
export const fullProcessServices: Indicator = {
  id: "full-process-services",
  name: {
    vi: "Dịch vụ công trực tuyến toàn trình đã cung cấp",
    en: "Full-process online public services provided",
  },
  pillar: "government",
  unitOfMeasure: "count",
  unitLabel: { vi: "dịch vụ", en: "services" },
  direction: "increase",
  numerator: {
    vi: "Dịch vụ công trực tuyến toàn trình đã cung cấp",
    en: "Full-process online public services provided",
  },
  accumulation: "stock",
  aggregation: { units: "sum", time: "last" },
  naturalLimits: { low: 0 },
  definitionVersion: "1",
};

/** Administrative-procedure dossiers settled electronically. */
export const procedureDossiersSettledElectronically: Indicator = {
  id: "procedure-dossiers-settled-electronically",
  name: {
    vi: "Hồ sơ thủ tục hành chính được giải quyết điện tử",
    en: "Administrative-procedure dossiers settled electronically",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: { vi: "Hồ sơ được giải quyết điện tử", en: "Dossiers settled electronically" },
  denominator: { vi: "Hồ sơ thủ tục hành chính", en: "Administrative-procedure dossiers" },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};

/** Administrative-procedure dossiers and results digitised. */
export const procedureDossiersDigitised: Indicator = {
  id: "procedure-dossiers-digitised",
  name: {
    vi: "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
    en: "Administrative-procedure dossiers and results digitised",
  },
  pillar: "government",
  unitOfMeasure: "percent",
  direction: "increase",
  numerator: { vi: "Hồ sơ, kết quả giải quyết được số hóa", en: "Dossiers and results digitised" },
  denominator: { vi: "Hồ sơ thủ tục hành chính", en: "Administrative-procedure dossiers" },
  accumulation: "flow",
  aggregation: { units: "ratio-of-sums", time: "ratio-of-sums" },
  naturalLimits: { low: 0, high: 100 },
  definitionVersion: "1",
};
