// Made from schemas/manifest.schema.json by `npm run generate`: change it there.

/**
 * What a packet was made from, and the files in it.
 */
export interface Manifest {
  /**
   * Versions of the programs.
   */
  versions: {
    /**
     * Version of cabsub.
     */
    cabsub: string;
    /**
     * Version of Node.
     */
    node: string;
    /**
     * Version of ICU, which finds the words.
     */
    icu: string;
    /**
     * The built-in words, which find words together with ICU: how many, and the beginning of their SHA-256.
     */
    words: string;
  };
  /**
   * Whether the packet is a draft.
   */
  draft: boolean;
  /**
   * Pages of the Word files: flowing, wherever Word ends them, or fixed, the same as those of the PDFs, which then begin between paragraphs.
   */
  docx_pages: 'flowing' | 'fixed';
  /**
   * Input files.
   *
   * Items: One file.
   */
  inputs: File[];
  /**
   * Templates.
   *
   * Items: One file.
   */
  templates: File[];
  /**
   * Faces.
   *
   * Items: One face.
   */
  faces: Face[];
  /**
   * The files of the packet.
   *
   * Items: One file of the packet.
   */
  files: Output[];
}

/**
 * One file.
 */
export interface File {
  /**
   * File name.
   */
  name: string;
  /**
   * Size in bytes.
   */
  bytes: number;
  /**
   * SHA-256 of the content.
   */
  sha256: string;
}

/**
 * One face.
 */
export interface Face {
  /**
   * Its id.
   */
  id: string;
  /**
   * Family name.
   */
  family: string;
  /**
   * File name.
   */
  name: string;
  /**
   * Size in bytes.
   */
  bytes: number;
  /**
   * SHA-256 of the content.
   */
  sha256: string;
}

/**
 * One file of the packet.
 */
export interface Output {
  /**
   * File name.
   */
  name: string;
  /**
   * Size in bytes.
   */
  bytes: number;
  /**
   * SHA-256 of the content.
   */
  sha256: string;
  /**
   * Pages of a PDF.
   */
  pages?: number;
}
