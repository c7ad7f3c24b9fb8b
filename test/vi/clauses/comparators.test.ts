import { expect, test } from "vitest";
import { targets } from "./shown.ts";

const by = "level";

test.for([
  ["đạt 70%", "reach 70"],
  ["chiếm 70%", "reach 70"],
  ["đạt từ 70% trở lên", "atLeast 70"],
  ["không dưới 70%", "atLeast 70"],
  ["đạt ít nhất 70%", "atLeast 70"],
  ["tối thiểu 70%", "atLeast 70"],
  ["≥ 70%", "atLeast 70"],
  ["tối đa 70%", "atMost 70"],
  ["không quá 70%", "atMost 70"],
  ["không vượt quá 70%", "atMost 70"],
  ["từ 70% trở xuống", "atMost 70"],
  ["dưới 70%", "lessThan 70"],
  ["trên 70%", "moreThan 70"],
  ["hơn 70%", "moreThan 70"],
  ["vượt 70%", "moreThan 70"],
  ["khoảng 70%", "about 70"],
  ["gần 70%", "about 70"],
  ["xấp xỉ 70%", "about 70"],
  ["duy trì mức 70%", "maintain 70"],
  ["đạt 60 - 70%", "between 60..70"],
  ["đạt bảy mươi phần trăm", "reach 70"],
])("%s", ([words, bound]) => {
  const text = `Đến năm 2030, tỷ lệ hồ sơ nộp qua mạng ${words}.`;
  expect(targets(text)).toStrictEqual([`${by} ${bound}, percent, 2030-12-31`]);
});

test.for([
  ["xây dựng ít nhất 12 bộ dữ liệu mở", "level atLeast 12, count"],
  ["doanh thu phần mềm đạt 2,5 nghìn tỷ đồng", "level reach 2500000000000, amount"],
  ["chỉ số DTI đạt 0,75", "level reach 0.75, index"],
  ["một nửa số hộ dùng ví điện tử", "level reach 50, percent"],
  ["9/10 hộ dân dùng ví điện tử", "level reach 90, percent"],
  ["tỷ lệ sự cố không quá 5‰", "level atMost 0.5, percent"],
  ["số giao dịch tăng gấp đôi", "change in times reach 2, times"],
  ["quy mô thanh toán số gấp 20 lần GRDP", "level reach 20, times"],
  ["mỗi xã có ít nhất một tổ công nghệ số", "level atLeast 1, count"],
])("%s", ([words, expected]) => {
  expect(targets(`Đến năm 2030, phấn đấu ${words}.`)).toStrictEqual([`${expected}, 2030-12-31`]);
});
