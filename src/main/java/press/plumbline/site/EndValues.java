package press.plumbline.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Observation;

/** What stands beside the ends of the lines of a chart: numbers of one unit that is said once. */
final class EndValues {
  /** How wide a digit and a Chinese character are, about. */
  private static final int DIGIT = 9;

  private static final int HAN = 16;

  /** Words before a number that fit beside it: 超; not more than, which the keys say. */
  private static final int SHORT = 2;

  private static final Pattern SIZE = Pattern.compile("\\b(thousand|million|billion|trillion)\\b");

  private final Edition edition;
  private final ChartPlan plan;
  private final Optional<String> unit;

  EndValues(Edition edition, ChartPlan plan) {
    this.edition = edition;
    this.plan = plan;
    this.unit =
        values()
            .map(one -> edition.print(one).unit().text())
            .distinct()
            .flatMap(this::forms)
            .filter(this::isOfAll)
            .findFirst();
  }

  private Stream<Observation> values() {
    return plan.values().values().stream();
  }

  /** As the data would name it, billion US dollars, and as it stands behind a number: billion. */
  private Stream<String> forms(String unit) {
    Matcher size = SIZE.matcher(unit);
    Optional<String> named =
        plan.indicators().get(0).print().map(print -> print.in(edition.language()));
    return size.find()
        ? Stream.concat(
            named.map(print -> SIZE.matcher(print).replaceFirst(size.group())).stream(),
            Stream.of(unit))
        : Stream.of(unit);
  }

  /** Whether all values can be told in it, as in 万亿元 where some are printed in 亿元. */
  private boolean isOfAll(String unit) {
    return values().map(one -> edition.print(one, unit).unit().text()).distinct().count() == 1;
  }

  /** That of all the numbers; empty if each has its own. */
  Checked unit() {
    return unit.map(Checked::new).orElse(Checked.NONE);
  }

  /** A value in as few words as are clear: in the unit of all, or with its own. */
  Checked of(Observation one) {
    if (unit.isEmpty()) {
      return edition.print(one).whole();
    }
    Printed printed = edition.print(one, unit.get());
    String before = printed.before().text();
    return new Checked(
        (before.length() > SHORT ? "" : before + printed.gapBefore()) + printed.number().text());
  }

  /** How wide the widest is, at the first or the last end. */
  int width(boolean first) {
    return plan.places().stream()
        .map(plan::line)
        .map(line -> of(line.get(first ? 0 : line.size() - 1)).text())
        .mapToInt(text -> text.chars().map(c -> c < 0x2E80 ? DIGIT : HAN).sum())
        .max()
        .orElse(0);
  }
}
