package press.plumbline.verify;

import java.util.regex.Pattern;
import press.plumbline.figure.Figure;

/**
 * What may stand between a figure and the place or the time that it is said of: 731 in Portole,
 * 2021年的312家, 612 in 2022.
 */
final class Beside {
  /** 731 in Portole. */
  static final Pattern PLACE = Pattern.compile("\\s+(in|for|at|on)\\s+(the )?");

  /** 2021年底达到312家. */
  static final Pattern TIME_BEFORE =
      Pattern.compile(
          "\\s*(末|底|年末|年底)?(的|时)?(为|是|有|达|达到|则为|约为|仅为|仅有|只有|高达|增至|升至|降至|还是|仅|约|就?已?有)?\\s*");

  /** 612 by the end of 2022. */
  private static final Pattern TIME_AFTER =
      Pattern.compile(
          "\\s*([（(]|(in|of|for|during|as of|by|over|at)\\s+(the )?((end|whole|course|close) of )?(the year )?)");

  private static final Pattern BRACKET = Pattern.compile("^\\s*[（(]");
  static final Pattern SPACE = Pattern.compile("\\s*");

  private Beside() {}

  /** Whether a time and a figure stand side by side. */
  static boolean isTime(Scene scene, int start, int end, Figure figure) {
    return isGap(scene, end, figure.outerStart(), TIME_BEFORE)
        || isGap(scene, figure.outerEnd(), start, TIME_AFTER)
            && !opensBracket(scene, figure.outerEnd(), end);
  }

  /** 18,730 GWh (2022: 16,940 GWh): the year in the bracket is that of what follows it. */
  private static boolean opensBracket(Scene scene, int from, int end) {
    String text = scene.text();
    return BRACKET.matcher(text.substring(from, end)).find()
        && !(end < text.length() && "）)".indexOf(text.charAt(end)) >= 0);
  }

  /** Whether only such words stand between, the names of indicators apart. */
  static boolean isGap(Scene scene, int from, int to, Pattern gap) {
    return from <= to && gap.matcher(scene.without(from, to)).matches();
  }
}
