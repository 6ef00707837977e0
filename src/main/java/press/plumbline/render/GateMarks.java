package press.plumbline.render;

import java.util.regex.Pattern;

/**
 * The two noncharacters that stand around checked text until the gate: {@code U+FDD0}3516亿元{@code
 * U+FDD1}.
 */
final class GateMarks {
  static final char OPEN = '\uFDD0';
  static final char CLOSE = '\uFDD1';

  private static final Pattern ENCODED = Pattern.compile("%EF%B7%9[01]");
  private static final Pattern DISGUISED =
      Pattern.compile("(?i)&#(?:x0*fdd[01]|0*6497[67]);?|\\\\ufdd[01]");

  private GateMarks() {}

  /** The text without marks, also where a link has encoded them. */
  static String strip(String text) {
    String bare = contains(text) ? text.replaceAll("[\uFDD0\uFDD1]", "") : text;
    return bare.contains("%EF%B7%9") ? ENCODED.matcher(bare).replaceAll("") : bare;
  }

  static boolean contains(String text) {
    return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
  }

  /** Whether a text spells a mark out, as no template may. */
  static boolean spelledOut(String text) {
    return DISGUISED.matcher(text).find();
  }
}
