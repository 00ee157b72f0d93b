/** The months in order, in full and as tables and notes shorten them (domain.md E.5). */
export const MONTHS = [
  { name: 'มกราคม', short: 'ม.ค.' },
  { name: 'กุมภาพันธ์', short: 'ก.พ.' },
  { name: 'มีนาคม', short: 'มี.ค.' },
  { name: 'เมษายน', short: 'เม.ย.' },
  { name: 'พฤษภาคม', short: 'พ.ค.' },
  { name: 'มิถุนายน', short: 'มิ.ย.' },
  { name: 'กรกฎาคม', short: 'ก.ค.' },
  { name: 'สิงหาคม', short: 'ส.ค.' },
  { name: 'กันยายน', short: 'ก.ย.' },
  { name: 'ตุลาคม', short: 'ต.ค.' },
  { name: 'พฤศจิกายน', short: 'พ.ย.' },
  { name: 'ธันวาคม', short: 'ธ.ค.' },
] as const;
