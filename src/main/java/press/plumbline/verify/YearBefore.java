package press.plumbline.verify;

import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;

/**
 * The words for the year before the one that is spoken of, 上年, the year before, and which figures
 * are of it: 388,000 a year earlier, 上年的12691亿元.
 */
final class YearBefore {
  /** These go back from the year that is spoken of, not from the date of the article. */
  private static final Pattern WHOLE =
      Pattern.compile("(?i)上一?年.*|.*(previous|prior|preceding) year|.*year (before|earlier)");

  /** Words that name the year before in running text. */
  static final Pattern NAMED =
      Pattern.compile(
          "(?i)上一?年(?![底末])|前一年|\\bthe (?:year (?:before|earlier)(?! last)|(?:previous|preceding) year)\\b");

  /** Rose 3.1 percent on the year before: what a change without another side is held against. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?i)上年|上一年|去年同期|同比|\\b(a|the) year (earlier|before|ago)|\\bprevious year|\\bthe year before|year[- ]on[- ]year");

  /** 上年同期为312家. */
  private static final Pattern LEFT = Pattern.compile("(?<![比较])上一?年(同期)?(为|是)?$|上一?年(同期)?的$");

  /** 是上年的2倍. */
  private static final Pattern WHOLE_OF =
      Pattern.compile("(是|为|达到?|等于|相当于|约为|接近|超过|不足|不到|占)(上一?年|前一年)(同期)?的$");

  /** 388,000 a year earlier. */
  private static final Pattern RIGHT =
      Pattern.compile("(?i)^\\s*(?:a|one|the) year (?:earlier|before|ago)\\b");

  private YearBefore() {}

  /** Whether a time of the text is 上年, the year before. */
  static boolean is(Figure figure) {
    return !figure.kind().isStatistic() && WHOLE.matcher(figure.text()).matches();
  }

  /** Whether the words hold something against the year before. */
  static boolean isComparedWith(String words) {
    return COMPARED.matcher(words).find();
  }

  /** Whether a figure is of the year before: 上年的12691亿元, 388,000 a year earlier, from 388,000. */
  static boolean isOf(Scene scene, Figure figure) {
    String left = scene.before(figure.outerStart());
    return LEFT.matcher(left).find() && !isMultiple(figure, left)
        || !(figure.value() instanceof Value.Range) && Joiners.FROM.matcher(left).find()
        || RIGHT.matcher(scene.text().substring(figure.outerEnd())).find();
  }

  /** 是上年的2倍: the year before is what it is a multiple of. */
  private static boolean isMultiple(Figure figure, String left) {
    return (figure.unit().equals(Unit.MULTIPLE)
            || figure.unit().equals(Unit.RATIO)
            || figure.unit().equals(Unit.PERCENT))
        && WHOLE_OF.matcher(left).find();
  }
}
