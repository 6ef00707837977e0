package press.plumbline.article;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Emphasis beside Chinese, where no space shows the parser which way a mark opens: {@code
 * **2.1%**增长} is bold here, and four asterisks in CommonMark.
 */
final class ChineseEmphasis implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser.customDelimiterProcessor(new Asterisks());
    parser.customDelimiterProcessor(new Tildes());
  }

  /** A mark between text and Chinese may open or close, whatever punctuation touches it. */
  private static boolean mayTurn(String before, String after, boolean spaceWithin) {
    return !spaceWithin && (isChinese(before) || isChinese(after));
  }

  /** Flexmark hands over one UTF-16 unit, so that half a rare Han character has to count as Han. */
  private static boolean isChinese(String neighbour) {
    return !neighbour.isEmpty()
        && (Character.isSurrogate(neighbour.charAt(0))
            || FullWidth.contains(neighbour.charAt(0))
            || FullWidth.isShared(neighbour.charAt(0)));
  }

  private static final class Asterisks extends AsteriskDelimiterProcessor {
    Asterisks() {
      super(true);
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return leftFlanking || mayTurn(before, after, afterIsWhiteSpace);
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return rightFlanking || mayTurn(before, after, beforeIsWhitespace);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      // CommonMark 0.29, rule 9: a sum that is a multiple of three is fine if both lengths are.
      if (opener.length() % 3 == 0 && closer.length() % 3 == 0) {
        return 2;
      }
      return super.getDelimiterUse(opener, closer);
    }
  }

  private static final class Tildes extends StrikethroughDelimiterProcessor {
    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return leftFlanking || mayTurn(before, after, afterIsWhiteSpace);
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return rightFlanking || mayTurn(before, after, beforeIsWhitespace);
    }
  }
}
