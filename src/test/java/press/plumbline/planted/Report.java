package press.plumbline.planted;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.planted.Outcome.Fate;
import press.plumbline.source.Language;

/** The results as a table, operator by language, and below it what went wrong. */
record Report(List<Outcome> outcomes) {

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-44s %-6s %7s %7s %7s %7s %6s"
            .formatted("error", "", "planted", "caught", "%", "class %", "(true)"));
    for (Operator operator : Operator.values()) {
      for (Language language : Language.values()) {
        Row row = row(operator.title(), language);
        if (row.planted() + row.leftTrue() > 0) {
          lines.add(row.line(operator.title(), language.tag()));
        }
      }
    }
    for (Language language : Language.values()) {
      lines.add(row(null, language).line("all", language.tag()));
    }
    list(lines, "Not caught", Fate.SURVIVED, false);
    list(lines, "Caught, and given another class", Fate.CAUGHT, false);
    list(lines, "Left true", Fate.LEFT_TRUE, false);
    return String.join("\n", lines) + "\n";
  }

  private void list(List<String> lines, String title, Fate fate, boolean right) {
    lines.add("");
    lines.add(title);
    outcomes.stream()
        .filter(outcome -> outcome.fate() == fate && outcome.right() == right)
        .forEach(outcome -> lines.add("  " + outcome.operator() + " | " + outcome.line()));
  }

  /** What was reached for one operator, or for all, in one language. */
  Row row(String operator, Language language) {
    List<Outcome> own =
        outcomes.stream()
            .filter(outcome -> operator == null || outcome.operator().equals(operator))
            .filter(outcome -> outcome.language() == language)
            .toList();
    return new Row(
        Outcome.count(own, Fate.CAUGHT),
        Outcome.count(own, Fate.SURVIVED),
        own.stream().filter(Outcome::right).count(),
        Outcome.count(own, Fate.LEFT_TRUE));
  }

  record Row(long caught, long survived, long right, long leftTrue) {
    long planted() {
      return caught + survived;
    }

    double partCaught() {
      return planted() == 0 ? 1 : (double) caught / planted();
    }

    double partRight() {
      return caught == 0 ? 1 : (double) right / caught;
    }

    private String line(String title, String tag) {
      return "%-44s %-6s %7d %7d %7.2f %7.2f %6d"
          .formatted(
              title, tag, planted(), caught, partCaught() * 100, partRight() * 100, leftTrue);
    }
  }
}
