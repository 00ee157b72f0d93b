/** An office that ministries write to about cabinet matters, and what is written for it by mistake, without spaces (domain.md F08, H). */
export interface Addressee {
  readonly name: string;
  readonly mistaken: readonly string[];
}

export const ADDRESSEES: readonly Addressee[] = [
  {
    name: 'เลขาธิการคณะรัฐมนตรี',
    mistaken: [
      'เลขาธิการคณะกรรมการรัฐมนตรี',
      'เลขาธิการครม.',
      'เลขาธิการครม',
      'เลขาครม.',
      'เลขาฯครม.',
      'เลขาคณะรัฐมนตรี',
      'เลขาฯคณะรัฐมนตรี',
      'เลขานุการคณะรัฐมนตรี',
      'เลขาธิการสำนักเลขาธิการคณะรัฐมนตรี',
      'สำนักเลขาธิการคณะรัฐมนตรี',
      'สำนักงานเลขาธิการคณะรัฐมนตรี',
      'สำนักเลขาธิการครม.',
      'สลค.',
      'สลค',
    ],
  },
  { name: 'นายกรัฐมนตรี', mistaken: ['นรม.', 'นายกฯ', 'สำนักนายกรัฐมนตรี'] },
  { name: 'รองนายกรัฐมนตรี', mistaken: ['รองนรม.', 'รองนายกฯ'] },
  {
    name: 'เลขาธิการนายกรัฐมนตรี',
    mistaken: ['เลขาธิการนรม.', 'เลขาธิการสำนักเลขาธิการนายกรัฐมนตรี', 'สำนักเลขาธิการนายกรัฐมนตรี', 'สลน.'],
  },
];
