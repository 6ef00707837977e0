package press.plumbline.article;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Mark;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;
import press.plumbline.source.SourceMap;
import press.plumbline.source.Span;

/** The running text of one block as it is gathered, each character with its place in the source. */
final class ProseText {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final SourceMap offsets;
  private final Block block;
  private final StringBuilder text = new StringBuilder();
  private final SourceMap.Builder map;
  private final List<Mark> marks = new ArrayList<>();

  /** Where a soft line break stands that turns into a space only if text follows. */
  private Optional<BasedSequence> gap = Optional.empty();

  /** Where the text under an open mark starts, or -1 before its first character. */
  private int markStart = -1;

  private int sourceEnd;

  ProseText(SourceMap offsets, Block block, int start) {
    this.offsets = offsets;
    this.block = block;
    this.sourceEnd = offsets.span(start, start).start();
    this.map = new SourceMap.Builder(offsets.span(start, start).file());
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  boolean isEmpty() {
    return text.length() == 0 && marks.isEmpty();
  }

  /** Text with its backslash escapes: {@code 3\*5} reads 3*5. */
  void escaped(BasedSequence chars) {
    for (int i = 0; i < chars.length(); ) {
      boolean escape =
          chars.charAt(i) == '\\'
              && i + 1 < chars.length()
              && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
      int character = codePoint(chars, escape ? i + 1 : i);
      int length = escape ? 2 : Character.charCount(character);
      if (!(escape && isLineMark(character)) && !(character == ' ' && isLineStart())) {
        add(character, chars, i, i + length, escape);
      }
      i += length;
    }
  }

  private boolean isLineStart() {
    return gap.isPresent() || text.length() == 0 || text.charAt(text.length() - 1) == '\n';
  }

  // A \| in a title marks where the line may break and is no character of the prose.
  private boolean isLineMark(int character) {
    return block == Block.TITLE && character == '|';
  }

  /** Text as it stands, such as that of a code block. */
  void verbatim(BasedSequence chars) {
    for (int i = 0; i < chars.length(); ) {
      int character = codePoint(chars, i);
      int length = Character.charCount(character);
      if (character != '\r') {
        add(character, chars, i, i + length, false);
      }
      i += length;
    }
  }

  /** The text of a code span: its spaces and line breaks count as one space each. */
  void collapsed(BasedSequence chars) {
    var trimmed = chars.trim();
    for (int i = 0; i < trimmed.length(); ) {
      int end = i;
      while (Character.isWhitespace(trimmed.charAt(end))) {
        end++;
      }
      if (end > i) {
        add(' ', trimmed, i, end, true);
      } else {
        end = i + Character.charCount(codePoint(trimmed, i));
        add(codePoint(trimmed, i), trimmed, i, end, false);
      }
      i = end;
    }
  }

  /** What a stretch of the source stands for as a whole, such as {@code &amp;} for an ampersand. */
  void decoded(String meaning, BasedSequence chars) {
    meaning.codePoints().forEach(character -> add(character, chars, 0, chars.length(), true));
  }

  /** A line break in the source that is none to the reader. */
  void softBreak(BasedSequence chars) {
    gap = Optional.of(chars);
  }

  void hardBreak(BasedSequence chars) {
    add('\n', chars, 0, chars.length(), true);
  }

  void openMark() {
    markStart = -1;
  }

  /** Ends the mark begun last; without a character in between it is a figure to be inserted. */
  void closeMark(String reference, Optional<String> reason, Span at) {
    int start = markStart < 0 ? text.length() : markStart;
    marks.add(new Mark(start, text.length(), reference, reason, at));
  }

  Prose prose(Language language, Setting setting) {
    return new Prose(text.toString(), language, block, setting, marks, map());
  }

  SourceMap map() {
    return map.build(sourceEnd);
  }

  private void add(int character, BasedSequence chars, int from, int to, boolean whole) {
    fillGap(character);
    if (markStart < 0) {
      markStart = text.length();
    }
    append(character, source(chars, from, to), whole);
  }

  private void fillGap(int next) {
    if (gap.isPresent() && text.length() > 0) {
      var chars = gap.get();
      if (!FullWidth.joins(text.codePointBefore(text.length()), next)) {
        append(' ', source(chars, 0, chars.length()), true);
      }
    }
    gap = Optional.empty();
  }

  /** Both halves of a surrogate pair, and all that an entity means, lead to the whole source. */
  private void append(int character, Span source, boolean whole) {
    text.appendCodePoint(character);
    int units = Character.charCount(character);
    for (int i = 0; i < units; i++) {
      boolean apart = !whole && source.end() - source.start() == units;
      map.add(
          apart ? source.start() + i : source.start(),
          apart ? source.start() + i + 1 : source.end());
    }
    sourceEnd = source.end();
  }

  private Span source(BasedSequence chars, int from, int to) {
    int first = from;
    while (first < to - 1 && chars.getIndexOffset(first) < 0) {
      first++;
    }
    int last = to - 1;
    while (last > first && chars.getIndexOffset(last) < 0) {
      last--;
    }
    // A character that the parser put in itself has no place of its own: that of its node will do.
    boolean isWritten = chars.getIndexOffset(first) >= 0;
    return isWritten
        ? offsets.span(chars.getIndexOffset(first), chars.getIndexOffset(last) + 1)
        : offsets.span(chars.getStartOffset(), chars.getStartOffset());
  }

  private static int codePoint(CharSequence chars, int index) {
    return Character.codePointAt(chars, index);
  }
}
