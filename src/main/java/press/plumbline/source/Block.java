package press.plumbline.source;

/** What a piece of running text is in its article, or outside one. */
public enum Block {
  TITLE,
  STANDFIRST,
  SUMMARY,
  HEADING,
  PARAGRAPH,
  ITEM,
  QUOTE,
  CELL,
  CAPTION,
  ALT,
  FOOTNOTE,
  CODE,
  /** The text of a correction. */
  CORRECTION,
  /** The withdrawn figure of a correction: exempt, and so is its repetition in the text. */
  WITHDRAWN,
  /** A value of a data file. */
  DATUM,
  /** Text of the series or the data that pages print: a policy, a note, a definition. */
  NOTE,
  /** A text on its own, as the {@code figures} command takes it. */
  PLAIN
}
