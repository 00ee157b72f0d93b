/** A word that a paper prints before a value of its own accord, and how it is typed into the value as well. */
export interface PrintedLabel {
  /** The values that it stands before, as JSON pointers among a paper's facts. */
  readonly before: RegExp;
  readonly typed: RegExp;
}

export const PRINTED_LABELS: readonly PrintedLabel[] = [
  { before: /^\/subject$/, typed: /^(?:ชื่อ)?เรื่อง(?: *: *| +)/ },
  { before: /^\/to$/, typed: /^(?:กราบเรียน|เรียน|นมัสการ)[ :]*/ },
  { before: /^\/references\/\d+\/from$/, typed: /^หนังสือ *(?=สำนัก|กระทรวง|กรม|จังหวัด|คณะ)/ },
  { before: /^\/enclosures\/\d+\/title$/, typed: /^สิ่งที่ส่งมาด้วย[ :]*/ },
  { before: /^\/meeting\/session$/, typed: /^ครั้งที่ */ },
  { before: /^\/meeting\/venue$/, typed: /^ณ +/ },
  { before: /^\/meeting\/delegation$/, typed: /^โดย *มี */ },
  { before: /^\/contact\/phone\/\d+$/, typed: /^(?:(?:เบอร์)?โทร(?:ศัพท์|\.)?(?!สาร)|tel)[ :.]*/i },
  { before: /^\/contact\/fax$/, typed: /^(?:โทรสาร|โทร\.สาร|แฟกซ์|fax)[ :.]*/i },
  { before: /^\/copies_to\/\d+$/, typed: /^สำเนาส่ง[ :]*/ },
];
