import type { Catalogue } from '../message.ts';

/** The papers as they fall on pages. */
export const pages = {
  'letter-over-one-page': ({ pages, lines, text }) => {
    const over = lines === undefined ? '' : `ประมาณ ${lines} บรรทัด`;
    return {
      what: `หนังสือนำส่งยาว ${pages} หน้า${over && ` เกินหนึ่งหน้า${over}`}`,
      why: 'สำนักเลขาธิการคณะรัฐมนตรีขอให้หนังสือนำส่งสรุปสาระสำคัญไว้ในหน้าเดียว',
      fix:
        text === 'shared'
          ? `เขียนเนื้อความของหนังสือนำส่งไว้ในช่อง “letter.body” ให้สั้นลง${over} เรื่องเพื่อโปรดทราบยังใช้เนื้อความเต็มในช่อง “body” ชื่อสิ่งที่ส่งมาด้วยและบรรทัดติดต่อก็ย่อได้`
          : `ย่อเนื้อความของหนังสือนำส่ง ชื่อสิ่งที่ส่งมาด้วย หรือบรรทัดติดต่อ${over && ` รวม${over}`} แล้วให้รายละเอียดอยู่ในเรื่องเพื่อโปรดทราบ`,
    };
  },
} satisfies Partial<Catalogue>;
