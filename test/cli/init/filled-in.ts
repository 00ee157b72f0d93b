/** What a clerk writes into a started input by its comments, in place of each blank; what is not asked for at the start. */
const rest: readonly (readonly [at: RegExp, text: string])[] = [
  [/(?<=address:\n +- )\.+/, 'ถนนราชดำเนินนอก กรุงเทพฯ 10100'],
  [/(?<=venue: )\.+/, 'กระทรวงคมนาคม'],
  [/(?<=purpose: )\.+/, 'เพื่อกำหนดแนวทางปรับปรุงทางข้ามบนทางหลวงให้ปลอดภัยแก่ประชาชน'],
  [
    /(?<=body: \|\n {2})\.+/,
    'ที่ประชุมเห็นพ้องกันให้ปรับปรุงทางข้าม 460 แห่ง ดังนี้\n\n  1. ทางหลวงแผ่นดิน ดังนี้\n     1) ตีเส้นใหม่\n     2) ติดตั้งไฟ\n  2. ทางหลวงชนบท',
  ],
  [/(?<=deadline: )\.+/, 'ภายในเดือนกรกฎาคม 2569'],
  [/(?<=summary: )\.+/, 'เป็นเรื่องที่ประชาชนให้ความสนใจ จึงเห็นสมควรรายงานให้คณะรัฐมนตรีทราบ'],
  [/(?<=coordinator:\n +name: )\.+/, 'นางสาวพิมพ์ชนก ธรรมรักษา'],
  [/(?<=office:\n +- )\.+/, 'กองกลาง'],
  [/\.{4}@\.{4}/, 'saraban@transport.example.go.th'],
];

/** A started input with all answers, its blanks filled in. */
export function filledIn(text: string): string {
  return rest.reduce((before, [at, value]) => {
    if (!at.test(before)) throw new Error(`no blank ${at}`);
    return before.replace(at, value);
  }, text);
}
