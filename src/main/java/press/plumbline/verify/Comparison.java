package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/**
 * A plain comparison in words, 占…的x%, 是…的x倍, 比…多x, x percent of …, with the stretch of text that
 * holds its other side.
 *
 * @param derivation how the figure follows from the two sides
 * @param from where the other side begins
 * @param to where it ends
 * @param behind whether the first side stands behind it: half of the catch came from Dunmore
 */
record Comparison(Derivation derivation, int from, int to, boolean behind) {
  Comparison(Derivation derivation, int from, int to) {
    this(derivation, from, to, false);
  }

  /** More than half of the catch came from Dunmore; 发电量的一半以上来自奥斯特兰. */
  private static final Pattern CAME_FROM =
      Pattern.compile(
          "(?i)^\\s*of (.+?) (?:comes?|came|stems?|stemmed|lives?|lived|(?:is|are|was|were)(?: \\p{L}+ed| made| caught| grown| sold)?) (?:from|in|at|on|by) ");

  private static final Pattern COMES_FROM = Pattern.compile("^(以上|左右|多|强)?(来自|出自|产自|由|在)");
  private static final Pattern WHOLE = Pattern.compile("([^，。；]{2,24})的$");
  private static final Pattern OF = Pattern.compile("^\\s*Of ");
  private static final Pattern IN = Pattern.compile("^在?.*[中里]$");
  private static final Pattern MADE_UP = Pattern.compile("占(了|到|据)?[约近超]?$");

  private static final Pattern SHARE_OF =
      Pattern.compile(
          "(?:占(?:到|据|了|有)?|相当于|(?:是|为|达到?|等于|已是)?(?:接近|将近|近|超过|超|超出|逾|突破|约为|约|不足|不到|不及)|只有|仅有|只及|仅及|(?:是|为|达到?|等于|已是))([^占是为]{1,24}?)(?:总数|总量|总额)?(?:的|比重|比例|的比重|的比例|份额)(?:比重|比例)?(?:也|已|还|都|均|更)?(?:为|是|达到?|约为|仅为|超过|接近)?"
              + Roughly.CHINESE);
  private static final Pattern OTHER_SIDE_OF =
      Pattern.compile(
          "(?i)^\\s*(?:of|as (?:much|many|large|big|high|great|strong) as)?\\s*((?:that|those|the (?:figure|level|size|total)) (?:of|in|for|at)\\b|(?:of|as (?:much|many|large|big|high|great)(?: [\\p{L}-]+){0,3} as)\\b|[^,;.]*['’]s?\\b|the\\b|its\\b|[A-Z])");
  private static final Pattern THAN =
      Pattern.compile(
          "(?i)^\\s*than\\b|^\\s*(?:percentage points?\\s+)?(?:(?:more|less|fewer|higher|lower|larger|smaller|greater|faster|slower|bigger|above|below|ahead of|behind)\\b\\s*(?:people |companies |yuan |dollars )?(?:than\\b)?|\\p{L}+er than\\b)");
  private static final Pattern MORE_THAN_OTHER =
      Pattern.compile(
          "(?:(?<![占同环对])比|较|高于|低于|多于|少于|快于|慢于)([^比较，]{1,24}?)(?:还|却|又|仍)?(?:多出?了?|少了?|高出?了?|低了?|大|小|快了?|慢了?|增加了?|增多了?|减少了?|增长了?|上升了?|下降了?|提高了?|提升了?|回落了?|领先|落后|扩大了?|缩小了?|净增)"
              + Roughly.CHINESE);
  private static final Pattern MOVED =
      Pattern.compile(
          "(?:多出?了?|少了?|高出?了?|低了?|快了?|慢了?|增加了?|减少了?|上升了?|下降了?|提高了?|提升了?|回落了?|收窄了?|扩大了?)"
              + Roughly.CHINESE);
  private static final Pattern MOVED_BY =
      Pattern.compile(
          "(?i)\\b(?:rose|fell|grew|climbed|dropped|slipped|increased|decreased|shrank|declined|swelled|jumped|rising|falling|growing|shrinking)\\b[^,;]* by "
              + Roughly.ENGLISH
              + "|\\ban? (?:loss|gain|rise|fall|drop|increase|decrease|decline|dip|jump) of "
              + Roughly.ENGLISH);
  private static final Pattern MOVED_ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:rose|fell|grew|climbed|dropped|slipped|up|down|increased|decreased|gained|lost|rising|falling|added) (?:by )?"
              + Roughly.ENGLISH);

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)(增速|增幅|增长率)?(为|是|达到?|约为)?|\\s*(growth )?(was|is|of|at|stood at|reached) ?");

  private static final Pattern PLACES_MOVED = Pattern.compile("(前进|上升|提升|跃升|晋升|后退|下降|下滑|退后)了?$");
  private static final Pattern PLACES = Pattern.compile("[\\d一二两三四五六七八九十]+(位|名|个位次)");

  /** 翻一番, doubled: how many times as much it is as it was. */
  private static final Pattern MULTIPLIED =
      Pattern.compile("(?i)翻了?.{0,4}番|减半|减少一半|.*(doubl|tripl|trebl|quadrupl|quintupl|halv|fold).*");

  /** 41,200 more visitors: than the year before. */
  private static final Pattern MORE =
      Pattern.compile("(?i)^ (?:more|fewer|extra) (?!than)\\p{L}+(?!.*\\b(?:than|as)\\b)");

  private static final Pattern HALF_THE =
      Pattern.compile("(?i)^ (?:that|those|the [^,;.]{1,40}?) (?:of|in|at) ");

  private static final Pattern BY = Pattern.compile("(?i)^ (?:more|fewer|less|extra)\\b");

  /** Double the companies of Ningbo; but they doubled the number. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile("(?i)^ (?:that|those|the [^,;.]{1,40}? (?:of|in|at)) ");

  /** The comparison that a figure is the measure of, if its clause has that form. */
  static Optional<Comparison> around(Scene scene, Figure figure) {
    return places(scene, figure)
        .or(() -> multiplied(scene, figure))
        .or(() -> share(scene, figure))
        .or(() -> difference(scene, figure));
  }

  /** 前进6位: by how many places a rank has moved. */
  private static Optional<Comparison> places(Scene scene, Figure figure) {
    return PLACES_MOVED.matcher(scene.before(figure.start())).find()
            && PLACES.matcher(figure.text()).matches()
        ? Optional.of(new Comparison(Derivation.DIFFERENCE, figure.start(), figure.start()))
        : Optional.empty();
  }

  /** Whether it tells how far a rank has moved. */
  static boolean isOfRank(Figure figure) {
    return PLACES.matcher(figure.text()).matches();
  }

  /** 比2018年翻一番, more than doubled from 2021; over the year before where nothing is said. */
  private static Optional<Comparison> multiplied(Scene scene, Figure figure) {
    boolean own =
        figure.unit().equals(Unit.MULTIPLE)
            && MULTIPLIED.matcher(figure.text()).matches()
            && !OF_ANOTHER.matcher(scene.after(figure.start(), figure.outerEnd())).find();
    return own
        ? Optional.of(new Comparison(Derivation.RATIO, figure.start(), figure.start()))
        : Optional.empty();
  }

  private static Optional<Comparison> share(Scene scene, Figure figure) {
    boolean pure =
        List.of(Unit.PERCENT, Unit.RATIO, Unit.MULTIPLE, Unit.PERMILLE).contains(figure.unit());
    if (!pure || figure.kind() == Kind.CHANGE) {
      return Optional.empty();
    }
    Derivation derivation =
        figure.unit().equals(Unit.PERCENT) ? Derivation.SHARE : Derivation.RATIO;
    return cameFrom(scene, figure, derivation)
        .or(() -> plainShare(scene, figure, derivation))
        .or(() -> fronted(scene, figure, derivation));
  }

  private static Optional<Comparison> cameFrom(Scene scene, Figure figure, Derivation derivation) {
    String right = scene.after(figure.start(), figure.outerEnd());
    Matcher english = CAME_FROM.matcher(right);
    if (english.find()) {
      int from = figure.outerEnd() + english.start(1);
      return Optional.of(
          new Comparison(derivation, from, figure.outerEnd() + english.end(1), true));
    }
    String left = scene.before(figure.outerStart());
    Matcher whole = WHOLE.matcher(left);
    String behind =
        scene
            .text()
            .substring(
                figure.end(), figure.end() + Math.min(8, scene.text().length() - figure.end()));
    int offset = figure.outerStart() - left.length();
    return COMES_FROM.matcher(behind).find() && whole.find()
        ? Optional.of(
            new Comparison(derivation, offset + whole.start(1), offset + whole.end(1), true))
        : Optional.empty();
  }

  /** Of the admissions in Northmark, Tarnshire accounted for 22.7 percent. */
  private static Optional<Comparison> fronted(Scene scene, Figure figure, Derivation derivation) {
    int index = scene.clauseAt(figure.start());
    if (index == 0) {
      return Optional.empty();
    }
    Clause whole = scene.clause(index - 1);
    String text = scene.text(whole);
    boolean said =
        whole.sentence() == scene.clause(index).sentence()
            && (OF.matcher(text).find()
                || IN.matcher(text).find()
                    && MADE_UP.matcher(scene.before(figure.outerStart())).find());
    return said
        ? Optional.of(new Comparison(derivation, whole.start(), whole.end()))
        : Optional.empty();
  }

  private static Optional<Comparison> plainShare(
      Scene scene, Figure figure, Derivation derivation) {
    String left = scene.before(figure.outerStart());
    int offset = figure.outerStart() - left.length();
    Matcher before = SHARE_OF.matcher(left);
    if (before.find() && !isInsideName(scene, offset + before.start())) {
      return Optional.of(
          new Comparison(derivation, offset + before.start(1), offset + before.end(1)));
    }
    String right = upToNext(scene, figure);
    Matcher after = OTHER_SIDE_OF.matcher(right);
    boolean of = right.stripLeading().startsWith("of ") || right.stripLeading().startsWith("as ");
    boolean half = HALF_THE.matcher(right).find() && figure.text().endsWith("half");
    return after.find() && (of || half || figure.unit().equals(Unit.MULTIPLE))
        ? Optional.of(
            new Comparison(derivation, figure.outerEnd(), figure.outerEnd() + right.length()))
        : Optional.empty();
  }

  private static Optional<Comparison> difference(Scene scene, Figure figure) {
    boolean pure =
        List.of(Unit.RATIO, Unit.MULTIPLE, Unit.PERMILLE, Unit.RANK, Unit.ORDINAL)
            .contains(figure.unit());
    boolean grown = figure.unit().equals(Unit.PERCENT) && figure.kind() == Kind.CHANGE;
    if (pure || grown) {
      return Optional.empty();
    }
    // A change holds its verb; else what is outside is a word of approximation.
    int start = figure.kind() == Kind.CHANGE ? figure.start() : figure.outerStart();
    String left = scene.before(start);
    int offset = start - left.length();
    Matcher before = MORE_THAN_OTHER.matcher(left);
    if (before.find()) {
      return Optional.of(
          new Comparison(Derivation.DIFFERENCE, offset + before.start(1), offset + before.end(1)));
    }
    String right = upToNext(scene, figure);
    if (MORE.matcher(right).find()) {
      return Optional.of(new Comparison(Derivation.DIFFERENCE, figure.start(), figure.start()));
    }
    if (THAN.matcher(right).find() && right.matches("(?s).*\\bthan( the)?\\s*")) {
      // 26 more than the 1,546 of 2021: the other side is told by its figure.
      right = scene.after(figure.start(), figure.outerEnd());
    }
    if (THAN.matcher(right).find()) {
      return Optional.of(
          new Comparison(
              Derivation.DIFFERENCE, figure.outerEnd(), figure.outerEnd() + right.length()));
    }
    boolean points =
        figure.unit().equals(Unit.PERCENTAGE_POINT) || figure.unit().equals(Unit.BASIS_POINT);
    boolean moved =
        figure.kind() == Kind.CHANGE && !isLevelOf(scene, figure)
            || MOVED.matcher(left).find()
            || MOVED_ENGLISH.matcher(left).find();
    boolean by = MOVED_BY.matcher(left).find();
    return (moved || by)
            && !figure.unit().equals(Unit.PERCENT)
            && (points || by || !MOVED_ENGLISH.matcher(left).find())
        ? Optional.of(new Comparison(Derivation.DIFFERENCE, figure.start(), figure.start()))
        : Optional.empty();
  }

  /** 增速3.5个百分点: the rate itself stands right before, and nothing moved. */
  private static boolean isLevelOf(Scene scene, Figure figure) {
    return scene.named().stream()
        .filter(name -> name.isIndicator() && name.end() <= figure.start())
        .anyMatch(name -> LEVEL.matcher(scene.between(name.end(), figure.start())).matches());
  }

  private static String upToNext(Scene scene, Figure figure) {
    int end = scene.next(figure).map(Figure::outerStart).orElse(Integer.MAX_VALUE);
    String right = scene.after(figure.start(), figure.outerEnd());
    return right.substring(0, Math.max(0, Math.min(right.length(), end - figure.outerEnd())));
  }

  private static boolean isInsideName(Scene scene, int offset) {
    return scene.named().stream().anyMatch(n -> n.start() < offset && offset < n.end());
  }

  /** Whether the words name the other side at all, and do not only say that something moved. */
  boolean namesOther() {
    return to > from;
  }

  /** Whether the words leave no doubt that the figure is by how much one side differs. */
  boolean isDifferenceOf(Figure figure, Scene scene) {
    boolean before = namesOther() && to <= figure.start();
    return derivation == Derivation.DIFFERENCE
        && (before || BY.matcher(scene.after(figure.start(), figure.outerEnd())).find());
  }

  boolean holds(int offset) {
    return from <= offset && offset < to;
  }
}
