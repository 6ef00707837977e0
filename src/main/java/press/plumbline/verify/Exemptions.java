package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.data.GlossaryEntry;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Reading;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.verify.Verdict.Exempt;

/**
 * Which figures need no observation: names and idioms, words of the glossary, dates, and those that
 * a correction withdraws.
 */
final class Exemptions {
  private final List<GlossaryEntry> glossary;
  private final Language language;
  private final CalendarCheck calendar;
  private List<Figure> withdrawn = List.of();

  Exemptions(List<GlossaryEntry> glossary, Language language, CalendarCheck calendar) {
    this.glossary = glossary;
    this.language = language;
    this.calendar = calendar;
  }

  /** From here on these figures are exempt in corrections. */
  void withdraw(List<Figure> figures) {
    withdrawn = figures;
  }

  /** The withdrawn figure of a correction is exempt, and so is its repetition in the text. */
  Optional<Finding> withdrawn(Reading reading) {
    Block block = reading.prose().block();
    boolean repeated =
        block == Block.CORRECTION
            && reading instanceof Figure figure
            && withdrawn.stream().anyMatch(old -> isSame(old, figure));
    return block == Block.WITHDRAWN || repeated
        ? Optional.of(new Finding(reading, new Exempt(By.WAIVED, "")))
        : Optional.empty();
  }

  private static boolean isSame(Figure a, Figure b) {
    return a.value().equals(b.value())
        && a.unit().equals(b.unit())
        && a.approximation() == b.approximation();
  }

  /** A name, an idiom, a word of the glossary, a year that heads a column. */
  Optional<Finding> byWord(Figure figure, Words words) {
    if (figure.kind() == Kind.NAME) {
      return glossed(figure).or(() -> exempt(figure, By.NAME, ""));
    }
    if (figure.kind() == Kind.IDIOM) {
      return exempt(figure, By.IDIOM, "");
    }
    Optional<Finding> glossed = glossed(figure);
    if (glossed.isPresent()) {
      return glossed;
    }
    if (Flow.headsAsYear(figure.prose())) {
      return exempt(figure, By.DATE, "");
    }
    if (words.scene().isInsideName(figure)) {
      return exempt(figure, By.NAME, "");
    }
    return Optional.empty();
  }

  /** A date or a stretch of dates: exempt, unless the calendar lacks it. */
  Optional<Finding> byDate(Figure figure, Words words) {
    return figure.kind() == Kind.DATE || figure.kind() == Kind.PERIOD
        ? Optional.of(dated(figure, words))
        : Optional.empty();
  }

  private Finding dated(Figure figure, Words words) {
    return calendar
        .fault(figure, words)
        .<Finding>map(verdict -> new Finding(figure, verdict))
        .orElseGet(() -> new Finding(figure, new Exempt(By.DATE, "")));
  }

  private static Optional<Finding> exempt(Figure figure, By by, String reason) {
    return Optional.of(new Finding(figure, new Exempt(by, reason)));
  }

  /** Of a figure inside a word of the glossary. */
  Optional<Finding> glossed(Reading reading) {
    String text = reading.prose().text();
    for (GlossaryEntry entry : glossary) {
      int first = Math.max(0, reading.end() - entry.text().length());
      for (int at = first; at <= reading.start(); at++) {
        if (text.startsWith(entry.text(), at)) {
          String reason = entry.reason().in(language);
          return Optional.of(new Finding(reading, new Exempt(By.NAME, reason)));
        }
      }
    }
    return Optional.empty();
  }
}
