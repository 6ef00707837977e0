package press.plumbline.verify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;

/**
 * What the words speak of that the data has no name for: 税收下降4.4%, 47 public libraries, seven in
 * ten companies. A figure of it goes on from nothing.
 */
final class Unnamed {
  private static final List<Unit> PARTS = List.of(Unit.PERCENT, Unit.RATIO, Unit.PERMILLE);
  private static final Pattern OF_WHAT =
      Pattern.compile(
          "(?i)^(?:\\s*of (?:its |the |their |all )*(\\p{L}+)|(?:以上|左右)?的(\\p{IsHan}{2,4}))");

  /** Half of them are women: what the part is said to be. */
  private static final Pattern ARE =
      Pattern.compile("(?i)^\\s*of (?:them|these|those) (?:are|were|is|was)\\b");

  /** Seven in ten companies, 每百家企业里有八家: the whole stands in the figure or behind it. */
  private static final Pattern OUT_OF = Pattern.compile("(?i) (in|out of|for) |每|[里中]有?");

  /** The numerals and measure words in such a figure. */
  private static final Pattern COUNTING =
      Pattern.compile(
          "(?i)\\d|[〇零一二两三四五六七八九十百千万亿半每家个人户名台辆座]|\\b(one|two|three|four|five|six|seven|eight|nine|ten|every|out|hundred|thousand)\\b");

  /** 占全球的8%: a share of what the words name. */
  private static final Pattern SHARE_OF = Pattern.compile("占了?(全球|世界|全国|国内|全省)[^，。]{0,6}$");

  /** 税收方面，下降4.4%; as for fishing, it fell. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?i)(方面|而言|来说|来看|来讲)\\s*$|^\\s*(as for|as to|in terms of|when it comes to)\\b");

  /** The agency puts it at 846 tonnes; the bureau's own figure is 1.9 billion dollars. */
  private static final Pattern IT =
      Pattern.compile(
          "(?i)\\b(it|this|that|them|(the|its|own) (figure|number|total|estimate|count|tally))( (to|at|as|was|is|were|are|stood at|came to))?\\s*$");

  private final Scene scene;
  private final List<IndicatorWord> words;

  Unnamed(Scene scene, List<IndicatorWord> words) {
    this.scene = scene;
    this.words = words;
  }

  boolean speaksOfElse(Clause clause) {
    return Wording.namesSomethingElse(scene, clause.start(), clause.end());
  }

  /**
   * Whether the words from there up to the figure, or the noun it counts, are about other things.
   */
  boolean speaksOfElse(Figure figure, int from) {
    return !IT.matcher(scene.between(from, figure.outerStart())).find()
            && Wording.namesSomethingElse(scene, from, figure.start())
        || isPartOfElse(figure)
        || (figure.unit().isCount() || figure.unit().equals(Unit.NONE)) && countsElse(figure);
  }

  /** Nearly a third of its shops, 近三成的商户: a part of things that the data has no name for. */
  private boolean isPartOfElse(Figure figure) {
    if (!PARTS.contains(figure.unit())) {
      return false;
    }
    String after = scene.after(figure.start(), figure.outerEnd());
    Matcher is = ARE.matcher(after);
    if (is.find()) {
      int from = figure.outerEnd() + is.end();
      return Wording.namesSomethingElse(scene, from, figure.outerEnd() + after.length());
    }
    Matcher whole = OF_WHAT.matcher(after);
    if (!whole.find()) {
      return OUT_OF.matcher(figure.text()).find() && isOutOfElse(figure);
    }
    int group = whole.group(1) == null ? 2 : 1;
    int from = figure.outerEnd() + whole.start(group);
    return Wording.namesSomethingElse(scene, from, figure.outerEnd() + whole.end(group))
        || group == 1 && EnglishWording.startsWithElse(scene.bare().substring(from));
  }

  /** Whether the figure has a noun in it that is none of the data: 5,600 flats. */
  boolean holdsNoun(Figure figure) {
    String own = scene.without(figure.start(), figure.end());
    return (figure.unit().isCount() || PARTS.contains(figure.unit()))
        && Wording.namesSomethingElse(COUNTING.matcher(own).replaceAll(" "));
  }

  private boolean isOutOfElse(Figure figure) {
    int end = figure.outerEnd();
    return holdsNoun(figure)
        || EnglishWording.isDoneByElse(
            scene.bare().substring(end, end + scene.after(figure.start(), end).length()));
  }

  private boolean countsElse(Figure figure) {
    String noun = Wording.nounAfter(scene, figure.outerEnd());
    int from = figure.outerEnd();
    return noun.isEmpty()
        ? EnglishWording.countsElse(scene.bare().substring(from))
        : words.stream().noneMatch(word -> surface(word).endsWith(noun))
            && Wording.namesSomethingElse(scene, from, from + noun.length());
  }

  boolean isTopic(Clause clause) {
    return TOPIC.matcher(scene.between(clause.start(), clause.end())).find();
  }

  /** A share of a whole that nothing before the clause speaks of. */
  boolean isShareOfElse(Figure figure) {
    String left = scene.before(figure.outerStart());
    Matcher whole = SHARE_OF.matcher(left);
    return PARTS.contains(figure.unit())
        && whole.find()
        && !scene.text().substring(0, figure.outerStart() - left.length()).contains(whole.group(1));
  }

  private String surface(IndicatorWord word) {
    return scene.text().substring(word.start(), word.end());
  }
}
