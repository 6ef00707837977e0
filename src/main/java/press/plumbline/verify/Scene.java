package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;

/** A block of prose with everything in it that a figure can be about, cut into clauses. */
record Scene(Passage passage, List<Named> named, List<When> whens, List<Clause> clauses) {

  /** These go back from the year that is spoken of, not from the date of the article. */
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(?i)上一?年.*|.*(previous|prior|preceding) year|.*year (before|earlier)");

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?]|\\.(\\s|$)");

  static Scene of(Passage passage, List<Named> named, Moments moments) {
    List<When> whens = whens(passage, moments);
    return new Scene(passage, named, whens, Clauses.of(passage, named));
  }

  private static List<When> whens(Passage passage, Moments moments) {
    List<When> whens = new ArrayList<>();
    for (Reading reading : passage.readings()) {
      if (reading instanceof Figure figure
          && !figure.kind().isStatistic()
          && !isYearBefore(figure)) {
        Optional<When> last =
            whens.isEmpty() ? Optional.empty() : Optional.of(whens.get(whens.size() - 1));
        last.filter(when -> isOfYear(passage, when, figure))
            .or(() -> yearOfSentence(passage, whens, figure))
            .flatMap(when -> moments.inYear(figure, when.period()))
            .or(() -> moments.on(figure))
            .ifPresent(period -> whens.add(new When(figure, period)));
      }
    }
    return List.copyOf(whens);
  }

  /** 上年, the year before: it goes back from the year that is spoken of. */
  static boolean isYearBefore(Figure figure) {
    return !figure.kind().isStatistic() && YEAR_BEFORE.matcher(figure.text()).matches();
  }

  /** In the first quarter of 2023 …, in the second quarter …: the year said once in a sentence. */
  private static Optional<When> yearOfSentence(Passage passage, List<When> whens, Figure figure) {
    boolean part =
        figure.value() instanceof Value.Moment moment && moment.iso().matches("-+(\\d\\d|[QH]\\d)");
    return part
        ? whens.stream()
            .filter(when -> when.figure().text().matches("(?s).*\\d{4}.*"))
            .filter(
                when ->
                    SENTENCE_END
                        .matcher(passage.prose().text().substring(when.end(), figure.start()))
                        .results()
                        .findAny()
                        .isEmpty())
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  /** 9年前的5月10日: the year stands right before the day. */
  private static boolean isOfYear(Passage passage, When year, Figure day) {
    return year.period().iso().length() == 4
        && year.end() <= day.start()
        && passage.prose().text().substring(year.end(), day.start()).matches("的?");
  }

  String text() {
    return passage.prose().text();
  }

  Language language() {
    return passage.prose().language();
  }

  /** The clause an offset is in, or the last one before it. */
  int clauseAt(int offset) {
    int found = 0;
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).start() <= offset) {
        found = i;
      }
    }
    return found;
  }

  Clause clause(int index) {
    return clauses.get(index);
  }

  /** The text of the clause of {@code offset} up to it. */
  String before(int offset) {
    int from = clauses.isEmpty() ? 0 : clause(clauseAt(offset)).start();
    return text().substring(Math.min(from, offset), offset);
  }

  /** The same with the names of indicators blanked out: the share of Vellmark is no share of it. */
  String beforeMasked(int offset) {
    StringBuilder left = new StringBuilder(before(offset));
    int from = offset - left.length();
    for (Named name : named) {
      if (name.isIndicator() && from <= name.start() && name.end() <= offset) {
        left.replace(name.start() - from, name.end() - from, "□".repeat(name.end() - name.start()));
      }
    }
    return left.toString();
  }

  /** The text of the clause of {@code offset} from {@code offset} on. */
  String after(int start, int offset) {
    int to = clauses.isEmpty() ? text().length() : clause(clauseAt(start)).end();
    return text().substring(offset, Math.max(to, offset));
  }

  /** A stretch of the text without the names of indicators: what counts is how the rest links. */
  String without(int from, int to) {
    StringBuilder rest = new StringBuilder(text().substring(from, to));
    for (int i = named.size() - 1; i >= 0; i--) {
      Named name = named.get(i);
      if (name.isIndicator() && from <= name.start() && name.end() <= to) {
        rest.delete(name.start() - from, name.end() - from);
      }
    }
    return rest.toString();
  }

  List<Figure> figures() {
    return passage.readings().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  List<Figure> statistics() {
    return figures().stream()
        .filter(figure -> figure.kind().isStatistic() && !isInsideName(figure))
        .toList();
  }

  /** Digits in the name of an indicator, a place or an event count nothing. */
  boolean isInsideName(Figure figure) {
    return named.stream()
        .anyMatch(
            n ->
                n.start() <= figure.start()
                    && figure.end() <= n.end()
                    && n.end() - n.start() > figure.end() - figure.start());
  }

  /** The statistic before this figure in its clause. */
  Optional<Figure> previous(Figure figure) {
    Clause clause = clause(clauseAt(figure.start()));
    return statistics().stream()
        .filter(other -> clause.holds(other.start()) && other.end() <= figure.start())
        .reduce((a, b) -> b);
  }

  Optional<Figure> next(Figure figure) {
    Clause clause = clause(clauseAt(figure.start()));
    return statistics().stream()
        .filter(other -> clause.holds(other.start()) && other.start() >= figure.end())
        .findFirst();
  }

  List<Named> indicatorsIn(Clause clause) {
    return named.stream().filter(n -> n.isIndicator() && clause.holds(n.start())).toList();
  }
}
