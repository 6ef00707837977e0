package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Event;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.figure.Figure;

/**
 * Stretches of time that are claims: 14 years in a row belong to an indicator, 三天 are the days of
 * an event; 近三年 only says when.
 */
final class Durations {
  private static final Pattern WHEN_BEFORE =
      Pattern.compile(
          "(?i)(近|过去|最近|未来|今后|此后|前|后|每|头|第|逾?经)[约的]?$"
              + "|\\b(past|last|next|coming|previous|following|recent|every|per|within|first|over the|in the)\\s+$");
  private static final Pattern WHEN_AFTER =
      Pattern.compile(
          "(?i)^(来|内|以来|前|后|之前|之后|之内|间|里)|^['’]?\\s*(ago|later|before|after|earlier|from now|to come)\\b|^-");

  private static final Pattern JOURNEY =
      Pattern.compile(
          "(?i)[座个]?城市|[两三四五六七八九十]地|[两三四五六七八九十]城|[走访行程考察看到站路]|\\b(cities|stops|places|towns|ports|tour|trip|journey|visit|travel)");

  private final Observations data;
  private final Optional<Event> tour;

  Durations(Observations data, Series series) {
    this.data = data;
    this.tour =
        data.events().stream()
            .filter(event -> series.dates().filter(event.date()::equals).isPresent())
            .findFirst();
  }

  static boolean isDuration(Figure figure) {
    return figure.unit().code().startsWith("duration:");
  }

  /** Whether it only says when: 近三年, ten years ago. */
  static boolean saysWhen(Scene scene, Figure figure) {
    String left = scene.text().substring(0, figure.start());
    String right = scene.text().substring(figure.end());
    boolean one =
        figure.unit().code().equals("duration:year")
            && Amounts.of(figure.value()).filter(a -> a.compareTo(BigDecimal.ONE) == 0).isPresent();
    return one || WHEN_BEFORE.matcher(left).find() || WHEN_AFTER.matcher(right).find();
  }

  /** The event whose days are counted: the one named in the sentence, else the tour itself. */
  Optional<String> event(Scene scene, Figure figure) {
    if (!figure.unit().code().equals("duration:day")) {
      return Optional.empty();
    }
    int sentence = scene.clauseOf(figure).sentence();
    List<String> named =
        scene.named().stream()
            .filter(Named::isEvent)
            .filter(n -> scene.sentenceAt(n.start()) == sentence)
            .flatMap(n -> n.ids().stream())
            .filter(this::takesDays)
            .toList();
    if (!named.isEmpty()) {
      return Optional.of(named.get(0));
    }
    return isOfTheJourney(scene, sentence) ? tour.map(Event::id) : Optional.empty();
  }

  /** 三天三座城市, a three-day tour; but not: twelve days without a cable. */
  private static boolean isOfTheJourney(Scene scene, int sentence) {
    return scene.clauses().stream()
        .filter(clause -> clause.sentence() == sentence)
        .anyMatch(clause -> JOURNEY.matcher(scene.text(clause)).find());
  }

  private boolean takesDays(String id) {
    return data.events().stream().anyMatch(event -> event.id().equals(id) && !event.date().isDay());
  }
}
