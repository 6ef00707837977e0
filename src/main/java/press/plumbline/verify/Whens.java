package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Passage;
import press.plumbline.figure.Reading;
import press.plumbline.figure.Value;

/** The dates of a block as periods: a day or a quarter takes the year that is said before it. */
final class Whens {
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?]|\\.(\\s|$)");
  private static final Pattern PART_OF_YEAR = Pattern.compile("-+(\\d\\d|[QH]\\d)");
  private static final Pattern WITH_YEAR = Pattern.compile("\\d{4}");

  private Whens() {}

  static List<When> in(Passage passage, Moments moments) {
    List<When> whens = new ArrayList<>();
    for (Reading reading : passage.readings()) {
      if (reading instanceof Figure figure
          && !figure.kind().isStatistic()
          && !YearBefore.is(figure)) {
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

  /** In the first quarter of 2023 …, in the second quarter …: the year said once in a sentence. */
  private static Optional<When> yearOfSentence(Passage passage, List<When> whens, Figure figure) {
    boolean part =
        figure.value() instanceof Value.Moment moment
            && PART_OF_YEAR.matcher(moment.iso()).matches();
    Optional<When> year = Optional.empty();
    for (When when : whens) {
      if (part && WITH_YEAR.matcher(when.figure().text()).find()) {
        String between =
            passage.prose().text().substring(Math.min(when.end(), figure.start()), figure.start());
        year = SENTENCE_END.matcher(between).find() ? Optional.empty() : Optional.of(when);
      }
    }
    return year;
  }

  /** 9年前的5月10日: the year stands right before the day. */
  private static boolean isOfYear(Passage passage, When year, Figure day) {
    return year.period().iso().length() == 4
        && year.end() <= day.start()
        && List.of("", "的").contains(passage.prose().text().substring(year.end(), day.start()));
  }
}
