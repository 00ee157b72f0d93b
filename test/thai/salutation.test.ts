import { describe, expect, test } from 'vitest';
import { HIGHEST_POST_NAMES } from '../../src/thai/data/salutations.ts';
import { salutationFor } from '../../src/thai/salutation.ts';

const ordinary = { kind: 'courtesy', opening: 'เรียน', closing: 'ขอแสดงความนับถือ' };
const highest = { kind: 'courtesy', opening: 'กราบเรียน', closing: 'ขอแสดงความนับถืออย่างยิ่ง' };

describe('salutationFor', () => {
  test.each([
    'เลขาธิการคณะรัฐมนตรี',
    'รัฐมนตรีว่าการกระทรวงมหาดไทย',
    'รองนายกรัฐมนตรี',
    'รองนายกรัฐมนตรี (นายสมชาย ใจดี)',
    'เลขาธิการนายกรัฐมนตรี',
    'รองประธานวุฒิสภา',
    'เลขาธิการสภาผู้แทนราษฎร',
    'เลขาธิการพระราชวัง',
    'ผู้อำนวยการสำนักงานพระพุทธศาสนาแห่งชาติ',
    'ปลัดกระทรวงการคลัง',
    'ผู้ว่าราชการจังหวัดแพร่',
    'หม่อมหลวงสมชาย ใจดี',
    'นายกเทศมนตรีนครเชียงใหม่',
  ])('%s is ordinary', (addressee) => {
    expect(salutationFor(addressee)).toEqual(ordinary);
  });

  test.each([...HIGHEST_POST_NAMES, 'ประธานคณะกรรมการการเลือกตั้ง', 'นายกรัฐมนตรี (ผ่านรองนายกรัฐมนตรี)', 'ฯพณฯ นายกรัฐมนตรี'])(
    '%s is addressed with กราบเรียน',
    (addressee) => {
      expect(salutationFor(addressee)).toEqual(highest);
    },
  );

  test.each([
    ['พระครูสังฆรักษ์สมชาย', 'ขอนมัสการด้วยความเคารพ'],
    ['เจ้าอาวาสวัดใหม่', 'ขอนมัสการด้วยความเคารพ'],
    ['พระเทพวชิรเมธี', 'ขอนมัสการด้วยความเคารพอย่างสูง'],
    ['พระพรหมบัณฑิต', 'ขอนมัสการด้วยความเคารพอย่างยิ่ง'],
    ['สมเด็จพระมหาวีรวงศ์', 'ขอนมัสการด้วยความเคารพอย่างยิ่ง'],
  ])('%s, a monk, closes with %s', (addressee, closing) => {
    expect(salutationFor(addressee)).toEqual({ kind: 'courtesy', opening: 'นมัสการ', closing });
  });

  test.each([
    'พระบาทสมเด็จพระเจ้าอยู่หัว',
    'สมเด็จพระนางเจ้าฯ พระบรมราชินี',
    'สมเด็จพระกนิษฐาธิราชเจ้า',
    'สมเด็จพระสังฆราช',
    'พระเจ้าวรวงศ์เธอ พระองค์เจ้า',
    'พระราชโอรส',
    'หม่อมเจ้าสมชาย',
    'ม.จ.สมชาย',
  ])('%s gets no generated forms', (addressee) => {
    expect(salutationFor(addressee)).toEqual({ kind: 'royal' });
  });
});
