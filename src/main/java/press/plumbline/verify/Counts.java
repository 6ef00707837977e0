package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.plumbline.data.Observations;
import press.plumbline.data.Place;
import press.plumbline.data.Series;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/**
 * Figures that are counted, not observed: the members of a list, the stops of the tour, the turn of
 * a place in them (FIGURES.md, section 3.4).
 */
final class Counts {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?i)^[座个]?(城市|市|城|地|站|县|区)(?![\\p{IsHan}&&[^的里都均各之在同都也，排比合]])|^\\s*(cities|stops|places|towns|ports)\\b");
  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}一二两三四五六七八九十]+|\\p{Alpha}+");
  private static final Pattern PAIR = Pattern.compile("^(者|地|市|城|县|区|港)");
  private static final Pattern TURN = Pattern.compile("(?s)第.{1,3}站");
  private static final Pattern STOP = Pattern.compile("(?i)^站|^\\s*stop\\b|^\\s*leg\\b");

  private final Observations data;
  private final Series series;
  private final Workings workings;

  Counts(Observations data, Series series, Workings workings) {
    this.data = data;
    this.series = series;
    this.workings = workings;
  }

  Optional<Meant> of(Figure figure, Words words) {
    if (isTurn(figure, words.scene())) {
      return turn(figure, words);
    }
    if (figure.kind() != Kind.QUANTITY || !isCount(figure)) {
      return Optional.empty();
    }
    return Enumerations.announcedBy(words.scene(), figure)
        .or(() -> Enumerations.summedUpBy(words.scene(), figure, words.places().all()))
        .map(Workings::countList)
        .or(() -> places(figure, tail(figure, words.scene()), words));
  }

  private static boolean isCount(Figure figure) {
    return figure.unit().isCount() || figure.unit().equals(Unit.NONE);
  }

  /** From the measure word on: 座城市 of 三座城市. */
  private static String tail(Figure figure, Scene scene) {
    String text = scene.text().substring(figure.start());
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? text.substring(number.end()) : text;
  }

  private Optional<Meant> places(Figure figure, String tail, Words words) {
    Matcher noun = PLACES.matcher(tail);
    if (!noun.find() && !PAIR.matcher(tail).find()) {
      return Optional.empty();
    }
    int named = antecedents(figure, words).size();
    int claimed = Amounts.of(figure.value()).map(a -> a.intValue()).orElse(0);
    boolean stops = claimed == series.stops().size() || named < 2;
    return stops ? workings.countStops().meant() : Optional.of(Workings.countList(named));
  }

  /** The places named in the sentence up to here, else in the paragraph. */
  private static Set<String> antecedents(Figure figure, Words words) {
    Scene scene = words.scene();
    int sentence = scene.clause(scene.clauseAt(figure.start())).sentence();
    List<Places.Group> before =
        words.places().all().stream()
            .filter(group -> group.end() <= figure.start() && group.role() != Role.NAMED)
            .toList();
    Set<String> own =
        ids(
            before.stream()
                .filter(g -> scene.clause(scene.clauseAt(g.start())).sentence() == sentence)
                .toList());
    return own.size() > 1 ? own : ids(before);
  }

  private static Set<String> ids(List<Places.Group> groups) {
    return groups.stream().flatMap(group -> group.ids().stream()).collect(Collectors.toSet());
  }

  static boolean isTurn(Figure figure, Scene scene) {
    boolean ordinal =
        figure.unit().equals(Unit.ORDINAL)
            || figure.unit().equals(Unit.RANK)
            || figure.kind() == Kind.ORDINAL;
    String text =
        scene.text().substring(figure.start(), Math.min(scene.text().length(), figure.end() + 6));
    return ordinal
        && (TURN.matcher(text).lookingAt()
            || STOP.matcher(scene.text().substring(figure.end())).find());
  }

  private Optional<Meant> turn(Figure figure, Words words) {
    return words
        .place(figure)
        .map(Held::value)
        .filter(ids -> ids.size() == 1)
        .flatMap(ids -> stopOf(ids.get(0)))
        .flatMap(stop -> workings.turn(stop).meant());
  }

  /** The stop a place is, or lies in. */
  private Optional<String> stopOf(String place) {
    Optional<String> at = Optional.of(place);
    for (int depth = 0; at.isPresent() && depth < 9; depth++) {
      if (series.stops().contains(at.get())) {
        return at;
      }
      at = Optional.ofNullable(data.places().get(at.get())).flatMap(Place::within);
    }
    return Optional.empty();
  }
}
