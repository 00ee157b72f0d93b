/** Texts of these characters alone can surely be drawn in the faces that ship with cabsub: a test holds them against those. */
export const trusted = /^[\n\u0020-\u007e\u0e01-\u0e3a\u0e3f-\u0e5b“”‘’–—…•✓]*$/;
