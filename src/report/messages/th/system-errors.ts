import type { Message } from '../message.ts';
import { quoted } from '../quoted.ts';

type Reason = Omit<Message, 'what'>;

const notAllowed: Reason = {
  why: 'ระบบไม่อนุญาตให้เขียนในโฟลเดอร์นี้ หรือมีโปรแกรมอื่นเปิดไฟล์ค้างอยู่',
  fix: 'ปิดไฟล์ที่เปิดอยู่ใน Word หรือโปรแกรมอ่าน PDF แล้วลองใหม่ หรือใช้ตัวเลือก -o ระบุโฟลเดอร์ที่ท่านเขียนได้',
};

/** Codes of operating systems (POSIX errno). */
const reasons: ReadonlyMap<string, Reason> = new Map(
  Object.entries({
    EACCES: notAllowed,
    EPERM: notAllowed,
    EROFS: {
      why: 'ไดรฟ์นี้อ่านได้อย่างเดียว เขียนไม่ได้',
      fix: 'ใช้ตัวเลือก -o ระบุโฟลเดอร์ในไดรฟ์อื่น',
    },
    ENOSPC: {
      why: 'ไดรฟ์ไม่มีที่ว่างเหลือ',
      fix: 'ลบหรือย้ายไฟล์ที่ไม่ใช้เพื่อเพิ่มที่ว่าง แล้วลองใหม่',
    },
    EEXIST: {
      why: 'มีไฟล์หรือโฟลเดอร์ชื่อเดียวกันอยู่แล้ว',
      fix: 'เปลี่ยนชื่อหรือย้ายไฟล์นั้น แล้วลองใหม่',
    },
    ENOTDIR: {
      why: 'ชื่อโฟลเดอร์นี้มีส่วนหนึ่งเป็นไฟล์ ไม่ใช่โฟลเดอร์',
      fix: 'เปลี่ยนชื่อหรือย้ายไฟล์นั้น หรือใช้ตัวเลือก -o ระบุโฟลเดอร์อื่น',
    },
    ENOENT: {
      why: 'ไม่พบโฟลเดอร์หรือไดรฟ์ปลายทาง',
      fix: 'ตรวจว่าโฟลเดอร์หรือไดรฟ์นั้นยังมีอยู่และเชื่อมต่ออยู่ แล้วลองใหม่',
    },
    EBUSY: {
      why: 'มีโปรแกรมอื่นใช้ไฟล์หรือโฟลเดอร์นี้อยู่',
      fix: 'ปิดไฟล์หรือหน้าต่างที่เปิดโฟลเดอร์นี้ แล้วลองใหม่',
    },
    ENAMETOOLONG: {
      why: 'ชื่อไฟล์หรือชื่อโฟลเดอร์ยาวเกินกว่าที่ระบบรับได้',
      fix: 'ตั้งชื่อไฟล์ข้อมูลให้สั้นลง หรือใช้ตัวเลือก -o ระบุโฟลเดอร์ที่ชื่อสั้นกว่า',
    },
  }),
);

/** Why the operating system refused. */
export function systemError(code: string): Reason {
  return reasons.get(code) ?? other(code);
}

function other(code: string): Reason {
  return {
    why: `ระบบปฏิบัติการแจ้งรหัส ${quoted(code)}`,
    fix: 'ลองใหม่ หรือใช้ตัวเลือก -o ระบุโฟลเดอร์อื่น หากยังไม่ได้ ให้แจ้งรหัสนี้แก่ผู้ดูแลระบบ',
  };
}
