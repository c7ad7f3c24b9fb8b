/** What the example says; words for codes come from dxplan. */
export const words = {
  en: {
    usage: `npx tsx examples/08-read-plan.ts [file | -] [options]
The targets and results of the text of a plan, as a table. Without a file a sample, with - the standard input.
  --year 2026    the year of the document: what "this year" means, and what lies ahead
  --lang vi      in Vietnamese
  --json         the plan as JSON, null for each blank; the list of blanks and checks on the error output
  --head x.json  with --json: id, title, unit, period and source of the plan
  --help         this`,
    sample: "SAMPLE: the text of no plan, made up with this example",
    missing: "there is no such file",
    folder: "this is a folder, not a file",
    unreadable: "this file cannot be read",
    empty: "the text is empty",
    noJson: "this is no JSON",
    noHead: "expected the head of a plan, as JSON",
    needsHead: "expected a JSON file with the head of the plan",
    noYear: (found: string) => `expected a year from 1900 to 2200, found "${found}"`,
    oneFile: (others: string) => `one file at a time, found ${others}`,
    found: (drafts: number, doubtful: number) => `${drafts} found, ${doubtful} of them doubtful`,
    heads: ["", "act", "asked or reached", "by", "tiers"],
    nothing: "nothing found that reads like a target or a result",
    statement: "no number",
    top: (place: string) => `top ${place}`,
    place: (place: string) => `place ${place}`,
    indicator: (name: string, id: string, confidence: string) =>
      `= ${name} (${id}, ${confidence} sure)`,
    base: (year: string) => `from ${year}`,
    denominator: (of: string) => `of ${of}`,
    exclusions: (which: string) => `without ${which}`,
    or: "or",
    from: (low: string) => `from ${low}`,
    upTo: (high: string) => `up to ${high}`,
    perhaps: (what: string) => `perhaps ${what}`,
    blanks: (count: number) => `to be filled in, where the JSON has null: ${count}`,
    checks: (count: number) => `to be checked: ${count}`,
    leftOut: (count: number) => `reported figures, no targets, left out: ${count}`,
  },
  vi: {
    usage: `npx tsx examples/08-read-plan.ts [tệp | -] [tùy chọn]
Các cam kết và kết quả nêu trong văn bản kế hoạch, lập thành bảng. Không nêu tệp: đọc văn bản mẫu; -: đọc đầu vào chuẩn.
  --year 2026    năm của văn bản: để hiểu "năm nay" và biết điều gì thuộc tương lai
  --lang vi      bằng tiếng Việt
  --json         in kế hoạch dạng JSON, chỗ cần điền ghi null; danh sách cần điền và cần kiểm tra in ra đầu ra lỗi
  --head x.json  dùng với --json: mã, tên, đơn vị, thời kỳ và nguồn của kế hoạch
  --help         hướng dẫn này`,
    sample: "VĂN BẢN MẪU: không phải kế hoạch có thật, soạn riêng cho ví dụ này",
    missing: "không có tệp này",
    folder: "đây là thư mục, không phải tệp",
    unreadable: "không đọc được tệp này",
    empty: "văn bản trống",
    noJson: "không phải JSON",
    noHead: "cần phần đầu của kế hoạch, dạng JSON",
    needsHead: "cần tệp JSON có phần đầu của kế hoạch",
    noYear: (found: string) => `cần một năm từ 1900 đến 2200, nhận được "${found}"`,
    oneFile: (others: string) => `mỗi lần chỉ đọc một tệp, thừa ${others}`,
    found: (drafts: number, doubtful: number) =>
      `tìm được ${drafts} mục, trong đó ${doubtful} mục cần xem lại`,
    heads: ["", "loại", "mức yêu cầu hoặc kết quả", "hạn", "cấp"],
    nothing: "không tìm thấy cam kết hay kết quả nào",
    statement: "không có số",
    top: (place: string) => `nhóm ${place} đơn vị dẫn đầu`,
    place: (place: string) => `thứ ${place}`,
    indicator: (name: string, id: string, confidence: string) =>
      `= ${name} (${id}, độ tin cậy ${confidence})`,
    base: (year: string) => `so với năm ${year}`,
    denominator: (of: string) => `trên ${of}`,
    exclusions: (which: string) => `trừ ${which}`,
    or: "hoặc",
    from: (low: string) => `từ ${low}`,
    upTo: (high: string) => `đến ${high}`,
    perhaps: (what: string) => `có thể là ${what}`,
    blanks: (count: number) => `cần điền, tại chỗ JSON ghi null: ${count}`,
    checks: (count: number) => `cần kiểm tra lại: ${count}`,
    leftOut: (count: number) => `số liệu báo cáo, không phải cam kết, không đưa vào: ${count}`,
  },
} as const;
