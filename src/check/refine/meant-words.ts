/** What people write for a word of a list: `yes` and `no` as in other YAML files, and the words of the papers. */
export const meantBy: Readonly<Record<string, readonly string[]>> = {
  agree: ['yes', 'on', 'true', 'y', 'ok', 'ใช่', 'เห็นด้วย', 'เห็นชอบ', 'เห็นควร', 'เห็นพ้อง', 'ไม่ขัดข้อง', 'agreed'],
  disagree: ['no', 'off', 'false', 'n', 'ไม่ใช่', 'ไม่เห็นด้วย', 'ไม่เห็นชอบ', 'คัดค้าน', 'ขัดข้อง', 'disagreed'],
  none: ['-', 'ไม่มี', 'ไม่มีความเห็น', 'ยังไม่มีความเห็น', 'ไม่ให้ความเห็น', 'ยังไม่ตอบ', 'อยู่ระหว่างพิจารณา', 'อยู่ระหว่างการพิจารณา'],
  law: ['กฎหมาย', 'พระราชบัญญัติ', 'พ.ร.บ.', 'พระราชกฤษฎีกา', 'กฎกระทรวง', 'act'],
  regulation: ['ระเบียบ', 'ข้อบังคับ', 'ประกาศ', 'คำสั่ง'],
  resolution: ['มติคณะรัฐมนตรี', 'มติ ครม.', 'มติ ครม', 'มติครม.', 'มติครม', 'มติ', 'คณะรัฐมนตรี'],
  other: ['อื่น ๆ', 'อื่นๆ', 'อื่น', 'กรณีอื่น', 'others'],
  host: ['ผู้จัด', 'เป็นผู้จัด', 'จัด', 'จัดการประชุม', 'เจ้าภาพ', 'เป็นเจ้าภาพ', 'hosted', 'organizer', 'organiser'],
  participant: [
    'เข้าร่วม',
    'เข้าร่วมประชุม',
    'เข้าร่วมการประชุม',
    'ผู้เข้าร่วม',
    'ผู้เข้าร่วมประชุม',
    'ร่วม',
    'ผู้แทน',
    'attended',
    'attendee',
    'guest',
  ],
  information: ['เพื่อทราบ', 'ทราบ', 'เรื่องเพื่อทราบ', 'เพื่อโปรดทราบ', 'เรื่องเพื่อโปรดทราบ', 'รับทราบ', 'info'],
};

/** What people write for the two that a switch has. */
export const switchWords: Readonly<Record<'true' | 'false', readonly string[]>> = {
  true: ['yes', 'on', 'y', 'ใช่', 'เปิด', 'มี'],
  false: ['no', 'off', 'n', 'ไม่ใช่', 'ไม่', 'ปิด', 'ไม่มี'],
};

/** Words of an ordinary matter, by the key that such a matter does not have. */
export const wordsOfNone: Readonly<Record<string, readonly string[]>> = {
  urgency: ['ปกติ', 'ธรรมดา', 'ทั่วไป', 'ไม่ด่วน', 'ไม่มี', '-', 'none', 'no', 'off', 'false', 'normal'],
  secrecy: ['ปกติ', 'ธรรมดา', 'ทั่วไป', 'ไม่ลับ', 'ไม่เป็นความลับ', 'เปิดเผย', 'ไม่มี', '-', 'none', 'no', 'off', 'false', 'open'],
};
