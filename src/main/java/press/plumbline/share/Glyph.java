package press.plumbline.share;

/** A character of a typeface: its shape, and how far the next one stands from it, in ems. */
record Glyph(int character, Outline outline, double advance) {}
