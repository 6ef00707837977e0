package press.plumbline.planted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.planted.Outcome.Fate;
import press.plumbline.source.Language;

/** The results for one series: a table for each language, and below what went wrong. */
record Report(String series, List<Outcome> outcomes) {
  private static final String ROW = "%-46s %8d %8d %8.2f %9.2f %8d %7d%n";
  private static final String HEAD = "%-46s %8s %8s %8s %9s %8s %7s%n";

  /** One line for each language, and below it the operators that miss their floor. */
  String summary() {
    return languages().map(this::inShort).collect(Collectors.joining("\n"));
  }

  private String inShort(Language language) {
    Row errors = all(language, false);
    Row rewrites = all(language, true);
    String line =
        "%-12s errors %6d, caught %6.2f %%, class %6.2f %%; rewrites %6d, green %6.2f %%"
            .formatted(
                series + " " + language.tag(),
                errors.planted(),
                errors.partCaught() * 100,
                errors.partRight() * 100,
                rewrites.planted(),
                rewrites.partCaught() * 100);
    Stream<String> below =
        Stream.of(Operator.values())
            .filter(operator -> row(operator, language).partCaught() < operator.floor())
            .map(operator -> below(operator, row(operator, language)));
    return Stream.concat(Stream.of(line), below).collect(Collectors.joining("\n"));
  }

  private static String below(Operator operator, Row row) {
    return "    %6.2f %% of %5d, floor %6.2f %%: %s"
        .formatted(row.partCaught() * 100, row.planted(), operator.floor() * 100, operator.title());
  }

  String text() {
    StringBuilder text =
        new StringBuilder(languages().map(this::table).collect(Collectors.joining("\n")));
    text.append("\nLeft out, and by which rule (").append(series).append(")\n");
    leftOut().forEach((rule, count) -> text.append("  %6d  %s%n".formatted(count, rule)));
    list(text, "Not caught", outcome -> outcome.fate() == Fate.SURVIVED);
    list(
        text,
        "Caught, and given another class",
        outcome -> outcome.fate() == Fate.CAUGHT && !outcome.right());
    list(text, "Harmless, and no longer green", outcome -> outcome.fate() == Fate.RED);
    return text.toString();
  }

  private Stream<Language> languages() {
    return Stream.of(Language.values())
        .filter(language -> outcomes.stream().anyMatch(one -> one.language() == language));
  }

  private String table(Language language) {
    StringBuilder table = new StringBuilder();
    String title = series + ", " + language.tag();
    table.append(HEAD.formatted(title, "planted", "caught", "%", "class %", "left out", "(true)"));
    Map<Operator, Row> rows = rows(language);
    rows.forEach((operator, row) -> table.append(row.line(operator.title())));
    table.append(all(language, false).line("all errors"));
    table.append(all(language, true).line("all harmless rewrites (green)"));
    return table.toString();
  }

  private Map<Operator, Row> rows(Language language) {
    Map<Operator, Row> rows = new EnumMap<>(Operator.class);
    for (Operator operator : Operator.values()) {
      Row row = row(one -> one.operator() == operator && one.language() == language);
      if (!row.isEmpty()) {
        rows.put(operator, row);
      }
    }
    return rows;
  }

  /** What was reached for one operator in one language. */
  Row row(Operator operator, Language language) {
    return row(one -> one.operator() == operator && one.language() == language);
  }

  /** What was reached for all errors, or for all rewrites, in one language. */
  Row all(Language language, boolean harmless) {
    return row(one -> one.operator().isHarmless() == harmless && one.language() == language);
  }

  private Row row(Predicate<Outcome> which) {
    List<Outcome> own = outcomes.stream().filter(which).toList();
    return new Row(
        Outcome.count(own, Fate.CAUGHT) + Outcome.count(own, Fate.GREEN),
        Outcome.count(own, Fate.SURVIVED) + Outcome.count(own, Fate.RED),
        own.stream().filter(Outcome::right).count(),
        Outcome.count(own, Fate.LEFT_OUT),
        Outcome.count(own, Fate.LEFT_TRUE));
  }

  private Map<String, Long> leftOut() {
    return outcomes.stream()
        .filter(one -> one.fate() == Fate.LEFT_OUT || one.fate() == Fate.LEFT_TRUE)
        .collect(
            Collectors.groupingBy(
                one ->
                    one.operator().title()
                        + ": "
                        + (one.fate() == Fate.LEFT_OUT ? one.line() : "true by section 4"),
                TreeMap::new,
                Collectors.counting()));
  }

  private void list(StringBuilder text, String title, Predicate<Outcome> which) {
    List<String> lines = new ArrayList<>();
    outcomes.stream()
        .filter(which)
        .forEach(one -> lines.add("  " + one.operator().title() + " | " + one.line()));
    text.append("\n").append(title).append(" (").append(lines.size()).append(")\n");
    lines.forEach(line -> text.append(line).append("\n"));
  }

  /**
   * One line of the table.
   *
   * @param caught of the errors those that were found, of the rewrites those that stayed green
   */
  record Row(long caught, long survived, long right, long leftOut, long leftTrue) {
    long planted() {
      return caught + survived;
    }

    boolean isEmpty() {
      return planted() + leftOut + leftTrue == 0;
    }

    double partCaught() {
      return planted() == 0 ? 1 : (double) caught / planted();
    }

    double partRight() {
      return caught == 0 ? 1 : (double) right / caught;
    }

    private String line(String title) {
      return ROW.formatted(
          title, planted(), caught, partCaught() * 100, partRight() * 100, leftOut, leftTrue);
    }
  }
}
