package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Reading;

/**
 * Cuts a text into clauses: they run between ， ； ： 。 ？ ！ —— brackets and their English forms; a
 * mark inside a numeral is none, and a comma between members of a list is none (FIGURES.md, section
 * 3).
 */
final class Clauses {
  private static final String BREAKS = "，；：;:—\n";
  private static final String STOPS = "。？！?!";
  private static final String OPENS = "（([【";
  private static final String CLOSES = "）)]】";
  private static final Set<String> ABBREVIATIONS =
      Set.of("mr", "mrs", "ms", "dr", "st", "no", "vs", "inc", "ltd", "co", "corp", "approx");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)together|combined|jointly|in total|altogether|on average|(put|taken|all taken) together|all told");
  private static final String ASIDES =
      "(meanwhile|however|though|too|in turn|by contrast|in contrast|on the other hand|of course|for example|for instance|then|now|also|moreover|in fact|indeed)";
  private static final Pattern ASIDE = Pattern.compile("(?i)^,\\s*" + ASIDES + ",");
  private static final Pattern ASIDE_BEFORE = Pattern.compile("(?i),\\s*" + ASIDES + "$");
  private static final Pattern JOINED = Pattern.compile("^(['’]s)?\\s*(,|、|&|and\\b|or\\b|和|与|及)");
  private static final Pattern AT = Pattern.compile("(?i)^(at|with)\\b[^,]*$");

  private final String text;
  private final List<Reading> readings;
  private final List<Named> named;
  private final List<Clause> clauses = new ArrayList<>();
  private int start;
  private int sentence;
  private int depth;

  private Clauses(Passage passage, List<Named> named) {
    this.text = passage.prose().text();
    this.readings = passage.readings();
    this.named = named;
  }

  static List<Clause> of(Passage passage, List<Named> named) {
    return new Clauses(passage, named).cut();
  }

  private List<Clause> cut() {
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      while (next < readings.size() && readings.get(next).end() <= i) {
        next++;
      }
      boolean inside = next < readings.size() && readings.get(next).start() <= i;
      if (!inside) {
        mark(i);
      }
    }
    close(text.length());
    return List.copyOf(clauses);
  }

  private void mark(int i) {
    char c = text.charAt(i);
    if (STOPS.indexOf(c) >= 0 || (c == '.' && endsSentence(i))) {
      close(i);
      sentence++;
    } else if (OPENS.indexOf(c) >= 0) {
      close(i);
      depth++;
    } else if (CLOSES.indexOf(c) >= 0) {
      close(i);
      depth = Math.max(0, depth - 1);
    } else if (BREAKS.indexOf(c) >= 0 || isSpacedDash(i) || (c == ',' && !isPassed(i))) {
      close(i);
    }
  }

  private void close(int end) {
    if (!text.substring(start, end).isBlank()) {
      clauses.add(new Clause(start, end, sentence, depth));
    }
    start = end + 1;
  }

  private boolean isSpacedDash(int i) {
    char c = text.charAt(i);
    return (c == '–' || c == '-')
        && i > 0
        && i + 1 < text.length()
        && text.charAt(i - 1) == ' '
        && text.charAt(i + 1) == ' ';
  }

  /** A full stop, and not the point of an abbreviation, a web address or an initial. */
  private boolean endsSentence(int i) {
    int after = i + 1;
    while (after < text.length() && "”’\"')".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    if (after == text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    int word = i;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, i);
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    return !initial && !ABBREVIATIONS.contains(before.toLowerCase(java.util.Locale.ROOT));
  }

  /** The comma of "Suzhou, Ningbo and Chengdu" or "3.1, 4.2 and 5.6 percent". */
  private boolean joinsList(int comma) {
    int right = comma + 1;
    while (right < text.length() && text.charAt(right) == ' ') {
      right++;
    }
    if (text.startsWith("and ", right)) {
      right += 4;
    }
    if (text.startsWith("the ", right)) {
      right += 4;
    }
    String left = itemEnding(comma);
    return !left.isEmpty() && left.equals(itemStarting(right)) && !isAside(comma, right);
  }

  /** 20 km from Lindholm, Kite Hill runs: two places with no "and" before or behind are no list. */
  private boolean isAside(int comma, int right) {
    Optional<Named> place =
        named.stream().filter(n -> n.start() == right && n.isPlace()).findFirst();
    boolean listed = text.substring(comma + 1).stripLeading().startsWith("and ");
    return place.isPresent()
        && !listed
        && !JOINED.matcher(text.substring(place.get().end())).find();
  }

  /** Whether a comma parts nothing: in a list, behind an opening word, around an aside. */
  private boolean isPassed(int comma) {
    return joinsList(comma) || opensSentence(comma) || isAsideMark(comma);
  }

  /** Demand, meanwhile, crept up: the two commas of an aside. */
  private boolean isAsideMark(int comma) {
    return ASIDE.matcher(text.substring(comma)).find()
        || ASIDE_BEFORE.matcher(text.substring(Math.max(0, comma - 24), comma)).find();
  }

  /** The comma of "At 3.2 percent, growth was …" or "Together, Suzhou and Ningbo …". */
  private boolean opensSentence(int comma) {
    boolean first = clauses.isEmpty() || clauses.get(clauses.size() - 1).sentence() < sentence;
    String opening = text.substring(start, comma).strip();
    return OPENING.matcher(opening).matches()
        || first
            && AT.matcher(opening).find()
            && readings.stream()
                .anyMatch(r -> r.end() == comma && start <= r.start() && isStatistic(r))
            && named.stream().noneMatch(n -> start <= n.start() && n.end() <= comma);
  }

  private String itemEnding(int end) {
    return readings.stream()
        .filter(reading -> reading.end() == end && isStatistic(reading))
        .map(Clauses::sort)
        .findFirst()
        .or(() -> named.stream().filter(n -> n.end() == end).map(Clauses::sort).findFirst())
        .orElse("");
  }

  private String itemStarting(int start) {
    return readings.stream()
        .filter(reading -> reading.start() == start || opensMember(reading, start))
        .filter(Clauses::isStatistic)
        .map(Clauses::sort)
        .findFirst()
        .or(() -> named.stream().filter(n -> n.start() == start).map(Clauses::sort).findFirst())
        .orElse("");
  }

  /** 2,304, roughly 1,600 and 1,122: its word of approximation opens the member. */
  private boolean opensMember(Reading reading, int start) {
    return reading instanceof Figure figure
        && figure.outerStart() == start
        && JOINED.matcher(text.substring(figure.outerEnd())).find();
  }

  private static boolean isStatistic(Reading reading) {
    return reading instanceof Figure figure && figure.kind().isStatistic();
  }

  /** Figures of one unit make a list; GDP of 2 billion yuan, 3 percent more makes none. */
  private static String sort(Reading reading) {
    return "figure in " + ((Figure) reading).unit();
  }

  private static String sort(Named named) {
    return named.isPlace() ? "place" : named.kind().name();
  }
}
