/** What a decimal number measures, or น. of a time of day: 2.4 ล้านบาท, 12.30 น. */
const measured = String.raw`[ \t\u00A0]*(?:(?:พัน|หมื่น|แสน)?ล้าน|บาท|เท่า|ของ|กิโล|เมตร|ตาราง|ลูกบาศก์|ไร่|ตัน|องศา|น\.)`;

/** The number of an item by its levels, `2.4` or `๒.๔.๑.`, for regular expressions; not a number that measures something. */
export const decimalLevel = String.raw`[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})+\.?(?!${measured})`;
