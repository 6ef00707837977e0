package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Mark;
import press.plumbline.verify.Verdict.Contradicted;

/**
 * Claims without a numeral that the data can refute: 苏州的地区生产总值不及郑州, the largest of the three, fell
 * to 5,189 from 4,130. What the words leave open, or the data does not know, is no claim; what is
 * true needs no finding.
 */
final class WordClaims {
  /** The place is held against the one that follows: more (1) or less (-1). */
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)(超过了?|超越了?|高于|多于|大于|快于|反超|赶超了?|\\b(?:exceed(?:s|ed)|surpass(?:es|ed)|outnumber(?:s|ed)|outstrip(?:s|ped)|(?:is|are|was|were) (?:higher|larger|greater|bigger|faster) than)\\b)"
              + "|(低于|少于|小于|慢于|不及|不如|落后于|\\b(?:trail(?:s|ed)|lag(?:s|ged)(?: behind)?|f[ae]lls? short of|(?:is|are|was|were) (?:lower|smaller|slower) than)\\b)"
              + "\\s*(?:(?:that|those) of|the)?\\s*$");

  private static final Pattern CLOSED =
      Pattern.compile("(?i)^(市|['’]s)?\\s*([，。；！、,.;]|$|and\\b|而|也|但)");

  /** The first of all (1) or the last (-1) among places that the words name. */
  private static final Pattern EXTREME =
      Pattern.compile(
          "(?i)(?:[两三四五六七八九十](?:座城市|个城市|市|地|城|县|港|湖|校|院|场|区)(?:(?:之?中|里|之间|内)[，]?[^，。；\\d]{0,20}|的?[^，。；\\d]{0,4}))(?<!不是|并非|并不)(?:(最[高多大快])|(最[低少小慢]))"
              + "|\\bthe (?:(highest|largest|biggest|most|greatest|fastest)|(lowest|smallest|fewest|slowest|least))\\b[^,.;\\d]{0,20}(?:of|among) (?:the|all) (?:two|three|four|five|six|seven|eight|nine|ten)\\b");

  private static final Pattern RISE =
      Pattern.compile(
          "(?i)(?:(增|升|涨|提高|扩大|攀升|增加|上升)|(降|减|跌|回落|下滑|缩|减少|下降))了?[至到](?:\\d{4}年)?的?\\s*$"
              + "|\\b(?:(rose|grew|climbed|increased|went up|jumped|improved|swelled)|(fell|dropped|declined|decreased|went down|slipped|shrank|slumped|sank))\\b[^,;.\\d]{0,24}(?:\\bfrom [^\\d,;]{0,6}[\\d.,]+[^,;\\d]{0,24})?\\bto\\s*$");

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)首|最[高多大快]|超|高于|多于|大于|快于|领先|\\b(highest|largest|biggest|most|greatest|fastest|top|leads?|exceed\\w*|surpass\\w*|outnumber\\w*|more|higher|larger|ahead)\\b");
  private static final Pattern LAST =
      Pattern.compile(
          "(?i)垫底|末位|最[低少小慢]|低于|少于|不及|不如|落后|\\b(lowest|smallest|fewest|slowest|least|trail\\w*|lag\\w*|less|fewer|lower|smaller|behind|f[ae]lls? short)\\b");
  private static final Pattern LEVEL =
      Pattern.compile("(?i)持平|相当|\\b(on a par|level with|equal to|the same as|unchanged)\\b");

  private final Lookup lookup;
  private final Workings workings;
  private final Reader reader;

  WordClaims(Lookup lookup, Workings workings, Reader reader) {
    this.lookup = lookup;
    this.workings = workings;
    this.reader = reader;
  }

  /** What the words of a block claim against the data, in order. */
  List<Finding> refuted(Words words) {
    List<Finding> found = new ArrayList<>();
    for (NamedPlaces other : words.places().all()) {
      String left = words.scene().before(other.start());
      Matcher order = ORDER.matcher(left.substring(Math.max(0, left.length() - 48)));
      if (other.ids().size() == 1 && order.find()) {
        int offset = other.start() - Math.min(48, left.length());
        int said = order.group(1) != null ? 1 : -1;
        order(words, other, word(words, offset + order.start(), offset + end(order)), said)
            .ifPresent(found::add);
      }
    }
    Matcher extreme = EXTREME.matcher(words.scene().text());
    while (words.scene().mayHold("最", "st ") && extreme.find()) {
      int group = Stream.of(1, 2, 3, 4).filter(g -> extreme.group(g) != null).findFirst().orElse(0);
      extreme(words, extreme.start(group), extreme.end(group), group % 2 == 1)
          .ifPresent(found::add);
    }
    for (Figure figure : words.scene().statistics()) {
      movement(words, figure).ifPresent(found::add);
    }
    return found;
  }

  /**
   * A mark over words that claim without a numeral: [首位](figure:rank(…)),
   * [exceeds](figure:difference(…)); empty if they claim nothing that can be held against it.
   */
  Optional<Finding> bound(Words words, Mark mark, Optional<Meant> resolved) {
    String text = words.scene().between(mark.start(), mark.end());
    Optional<Integer> said = said(text);
    return said.isEmpty()
        ? Optional.empty()
        : resolved.flatMap(meant -> held(words, mark, meant, said.get()));
  }

  /** Whether words say first or more (1), last or less (-1), or level (0). */
  private static Optional<Integer> said(String text) {
    if (FIRST.matcher(text).find()) {
      return Optional.of(1);
    }
    if (LAST.matcher(text).find()) {
      return Optional.of(-1);
    }
    return LEVEL.matcher(text).find() ? Optional.of(0) : Optional.empty();
  }

  private static Optional<Finding> held(Words words, Mark mark, Meant meant, int said) {
    Optional<BigDecimal> amount = Amounts.of(meant.known().value());
    String operation = meant.reference().operation().orElse("");
    Optional<Integer> order =
        switch (operation) {
          case "rank", Workings.TIED -> {
            int last = meant.reference().observations().size();
            yield amount.map(
                place -> place.intValue() == 1 ? 1 : place.intValue() == last ? -1 : 2);
          }
          case "difference", "growth" -> amount.map(BigDecimal::signum);
          case "ratio" -> amount.map(ratio -> ratio.compareTo(BigDecimal.ONE));
          default -> Optional.empty();
        };
    Figure word = word(words, mark.start(), mark.end());
    return order.map(
        it ->
            it == said
                ? new Finding(
                    word,
                    new Verdict.Verified(
                        By.DERIVED, meant.reference(), Expected.of(meant, word), mark.reason()))
                : refuted(
                    word,
                    operation.contains("rank") ? Cause.RANK : Cause.DIRECTION,
                    meant,
                    operation.contains("rank") ? "words-extreme" : "words-order"));
  }

  private static int end(Matcher order) {
    return order.group(1) != null ? order.end(1) : order.end(2);
  }

  private Optional<Finding> order(Words words, NamedPlaces other, Figure word, int said) {
    boolean closed = CLOSED.matcher(words.scene().text().substring(other.end())).find();
    Optional<Observation> a = closed ? subject(words, word) : Optional.empty();
    if (a.isEmpty()) {
      return Optional.empty();
    }
    String place = other.ids().get(0);
    Optional<Observation> b =
        place.equals(a.get().place().id())
            ? Optional.empty()
            : lookup
                .answering(lookup.of(place, a.get().indicator().id()), a.get().period())
                .stream()
                .findFirst();
    Optional<Meant> difference =
        Meant.of(a.get())
            .flatMap(
                first ->
                    b.flatMap(Meant::of)
                        .flatMap(
                            second ->
                                workings
                                    .apply(Derivation.DIFFERENCE, List.of(first, second))
                                    .meant()));
    return difference
        .filter(meant -> meant.known().approximation() == Approximation.EXACT)
        .filter(
            meant ->
                Amounts.of(meant.known().value())
                    .filter(amount -> amount.signum() == -said)
                    .isPresent())
        .map(meant -> refuted(word, Cause.DIRECTION, meant, "words-order"));
  }

  /**
   * The one observation that the clause speaks of before the word: its place, indicator, period.
   */
  private Optional<Observation> subject(Words words, Figure word) {
    Scene scene = words.scene();
    Clause clause = scene.clauseOf(word);
    List<String> places = words.place(word).map(Held::value).orElse(List.of());
    List<IndicatorWord> named =
        words.subjects().in(clause).stream().filter(w -> w.end() <= word.start()).toList();
    boolean told =
        scene.statistics().stream()
            .filter(f -> clause.holds(f.start()) && f.start() >= word.start())
            .anyMatch(f -> !Counts.isOfPlaces(f, scene));
    if (places.size() != 1 || named.size() != 1 || told) {
      return Optional.empty();
    }
    IndicatorWord indicator = named.get(0);
    if (indicator.tail() != IndicatorWord.Tail.LEVEL || indicator.ids().size() != 1) {
      return Optional.empty();
    }
    List<Observation> found = lookup.find(places, indicator.ids().get(0), words.period(word));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<Finding> extreme(Words words, int start, int end, boolean first) {
    Figure word = word(words, start, end);
    Optional<Meant> rank =
        subject(words, word).flatMap(own -> workings.rank(own, words.among(word)).meant());
    return rank.filter(
            meant -> {
              int last = meant.reference().observations().size();
              int place = Amounts.of(meant.known().value()).map(BigDecimal::intValue).orElse(0);
              return last > 1 && place != (first ? 1 : last);
            })
        .map(meant -> refuted(word, Cause.RANK, meant, "words-extreme"));
  }

  /** Fell to B from A, 由A增至B: the two ends are printed, and the verb goes the other way. */
  private Optional<Finding> movement(Words words, Figure figure) {
    Scene scene = words.scene();
    Matcher verb = RISE.matcher(scene.before(figure.outerStart()));
    if (!verb.find()) {
      return Optional.empty();
    }
    int group = Stream.of(1, 2, 3, 4).filter(g -> verb.group(g) != null).findFirst().orElse(0);
    Clause clause = scene.clauseOf(figure);
    int offset = figure.outerStart() - scene.before(figure.outerStart()).length();
    Optional<Figure> from =
        scene.statistics().stream()
            .filter(other -> other != figure && clause.holds(other.start()))
            .filter(other -> other.unit().equals(figure.unit()) && other.kind() == figure.kind())
            .filter(other -> FROM.matcher(scene.before(other.outerStart())).find())
            .findFirst();
    Optional<Integer> moved = from.flatMap(other -> moved(other, figure, words));
    int said = group % 2 == 1 ? 1 : -1;
    return moved.filter(sign -> sign == -said).isPresent()
        ? reader
            .meant(figure, words)
            .map(
                meant ->
                    refuted(
                        word(words, offset + verb.start(group), offset + verb.end(group)),
                        Cause.DIRECTION,
                        meant,
                        "words-movement"))
        : Optional.empty();
  }

  /** Whether it rose (1) or fell (-1) by the data, or where that is silent by what is printed. */
  private Optional<Integer> moved(Figure from, Figure to, Words words) {
    Optional<BigDecimal> then =
        reader.meant(from, words).flatMap(m -> Amounts.of(m.known().value()));
    Optional<BigDecimal> now = reader.meant(to, words).flatMap(m -> Amounts.of(m.known().value()));
    boolean known = then.isPresent() && now.isPresent();
    Optional<BigDecimal> a = known ? then : Amounts.of(from.value());
    Optional<BigDecimal> b = known ? now : Amounts.of(to.value());
    return b.flatMap(last -> a.map(last::compareTo));
  }

  private static final Pattern FROM = Pattern.compile("(?i)([从由自](\\d{4}年)?的?|\\bfrom)\\s*$");

  private static Figure word(Words words, int start, int end) {
    return new Figure(
        words.scene().passage().prose(),
        start,
        end,
        Kind.CHANGE,
        Value.NONE,
        Unit.NONE,
        Approximation.EXACT);
  }

  private static Finding refuted(Figure word, Cause cause, Meant meant, String code) {
    return new Finding(
        word,
        new Contradicted(
            cause,
            Optional.of(meant.reference()),
            Expected.of(meant, word),
            Remarks.refuted(word, cause, meant, code)));
  }
}
