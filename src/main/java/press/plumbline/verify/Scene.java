package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Passage;
import press.plumbline.source.Language;

/** A block of prose with everything in it that a figure can be about, cut into clauses. */
final class Scene {
  private static final Pattern FROM =
      Pattern.compile("(?i)\\b(from|against|versus|after|compared with|compared to)\\s*$");

  private final Passage passage;
  private final List<Named> named;
  private final List<When> whens;
  private final List<Clause> clauses;
  private final List<Figure> figures;
  private static final Set<String> MEASURED =
      Set.of("duration:second", "duration:minute", "duration:hour", "duration:week");

  private final List<Figure> statistics;
  private final String bare;

  private Scene(Passage passage, List<Named> named, List<When> whens) {
    this.passage = passage;
    this.named = named;
    this.whens = whens;
    this.clauses = Clauses.of(passage, named);
    this.figures =
        passage.readings().stream()
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .toList();
    this.statistics =
        figures.stream()
            .filter(figure -> figure.kind().isStatistic() || isMeasured(figure))
            .filter(figure -> !isInsideName(figure))
            .toList();
    StringBuilder rest = new StringBuilder(text());
    named.forEach(name -> blank(rest, name.start(), name.end()));
    passage.readings().forEach(reading -> blank(rest, reading.start(), reading.end()));
    this.bare = rest.toString();
  }

  /** 15.1 weeks, 9.3 minutes: times that are measured; years and days mostly say when. */
  private static boolean isMeasured(Figure figure) {
    return MEASURED.contains(figure.unit().code());
  }

  static Scene of(Passage passage, List<Named> named, Moments moments) {
    return new Scene(passage, named, Whens.in(passage, moments));
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, EnglishWording.NAME);
    }
  }

  Passage passage() {
    return passage;
  }

  List<Named> named() {
    return named;
  }

  List<When> whens() {
    return whens;
  }

  List<Clause> clauses() {
    return clauses;
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
    int beyond = clauses.size();
    while (beyond - found > 1) {
      int middle = (found + beyond) >>> 1;
      if (clauses.get(middle).start() <= offset) {
        found = middle;
      } else {
        beyond = middle;
      }
    }
    return found;
  }

  Clause clause(int index) {
    return clauses.get(index);
  }

  /** The clause that a figure stands in. */
  Clause clauseOf(Figure figure) {
    return clause(clauseAt(figure.start()));
  }

  /** The sentence that an offset is in. */
  int sentenceAt(int offset) {
    return clause(clauseAt(offset)).sentence();
  }

  /** The text of a clause. */
  String text(Clause clause) {
    return text().substring(clause.start(), clause.end());
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
        for (int i = name.start() - from; i < name.end() - from; i++) {
          left.setCharAt(i, EnglishWording.NAME);
        }
      }
    }
    return left.toString();
  }

  /** The text of the clause of {@code offset} from {@code offset} on. */
  String after(int start, int offset) {
    int to = clauses.isEmpty() ? text().length() : clause(clauseAt(start)).end();
    return text().substring(offset, Math.max(to, offset));
  }

  /** Whether it is worth to look for what holds a word, Chinese or English. */
  boolean mayHold(String chinese, String english) {
    return text().contains(language() == Language.CHINESE ? chinese : english);
  }

  /** The text between two places; nothing where they overlap. */
  String between(int from, int to) {
    return from < to ? text().substring(from, to) : "";
  }

  /** A stretch of the text without the names of indicators: what counts is how the rest links. */
  String without(int from, int to) {
    StringBuilder rest = new StringBuilder(between(from, to));
    for (int i = named.size() - 1; i >= 0; i--) {
      Named name = named.get(i);
      if (name.isIndicator() && from <= name.start() && name.end() <= to) {
        rest.delete(name.start() - from, name.end() - from);
      }
    }
    return rest.toString();
  }

  List<Figure> figures() {
    return figures;
  }

  /** The figures that claim something, in order. */
  List<Figure> statistics() {
    return statistics;
  }

  /** The text with every name and every numeral blanked out, as {@link EnglishWording#NAME}. */
  String bare() {
    return bare;
  }

  /** Digits in the name of an indicator, a place or an event count nothing. */
  boolean isInsideName(Figure figure) {
    for (Named name : named) {
      if (name.start() <= figure.start()
          && figure.end() <= name.end()
          && name.end() - name.start() > figure.end() - figure.start()) {
        return true;
      }
    }
    return false;
  }

  /** The last statistic that ends before a place. */
  Optional<Figure> lastBefore(int offset) {
    Optional<Figure> last = Optional.empty();
    for (Figure figure : statistics) {
      if (figure.end() > offset) {
        break;
      }
      last = Optional.of(figure);
    }
    return last;
  }

  /** Where the sentence of a clause begins. */
  int sentenceStart(Clause clause) {
    return clauses.stream()
        .filter(other -> other.sentence() == clause.sentence())
        .mapToInt(Clause::start)
        .min()
        .orElse(clause.start());
  }

  /** The first statistic that begins at a place or behind it. */
  Optional<Figure> firstFrom(int offset) {
    for (Figure figure : statistics) {
      if (figure.start() >= offset) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  /** The statistic before this figure in its clause. */
  Optional<Figure> previous(Figure figure) {
    Clause clause = clause(clauseAt(figure.start()));
    Optional<Figure> previous = Optional.empty();
    for (Figure other : statistics) {
      if (other.end() > figure.start()) {
        break;
      }
      previous = Optional.of(other);
    }
    return previous.filter(other -> clause.holds(other.start()));
  }

  Optional<Figure> next(Figure figure) {
    Clause clause = clause(clauseAt(figure.start()));
    for (Figure other : statistics) {
      if (other.start() >= figure.end()) {
        return Optional.of(other).filter(next -> clause.holds(next.start()));
      }
    }
    return Optional.empty();
  }

  /**
   * Where what is said of a figure ends: before the next one, but behind the second of "3.5 percent
   * to 1.57 trillion yuan".
   */
  int endOfStatement(Figure figure) {
    Optional<Figure> next = next(figure);
    if (next.isEmpty()) {
      return text().length();
    }
    Figure other = next.get();
    boolean joined =
        figure.outerEnd() <= other.outerStart()
            && Joiners.STATEMENTS
                .matcher(text().substring(figure.outerEnd(), other.outerStart()))
                .matches();
    return joined ? endOfStatement(other) : other.start();
  }

  /** Whether the words before a figure make it the other side: up from 312, 高于312. */
  boolean isOtherSide(Figure figure) {
    return Role.isOtherSide(before(figure.outerStart()))
        || FROM.matcher(before(figure.start())).find();
  }
}
