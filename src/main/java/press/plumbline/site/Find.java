package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.LocalText;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;
import press.plumbline.data.Source;

/**
 * Something that a search can find: the article {@code suzhou-park/}, the indicator {@code
 * indicators/gdp/} with its values.
 *
 * @param path from the root of its edition, maybe with an anchor
 * @param story the article, whose title and text are its own
 */
public record Find(
    Kind kind, String path, Optional<Story> story, Checked title, List<Passage> passages) {
  /** In the order in which the words for them are given. */
  public enum Kind {
    STORY,
    PLACE,
    INDICATOR,
    CORRECTION,
    SOURCE
  }

  /** Some text, and the anchor on its page that leads there, such as {@code #n-suzhou-gdp-2022}. */
  public record Passage(String anchor, Checked text) {}

  /** Everything of an edition, articles first. */
  static List<Find> all(Edition edition) {
    var finds = new ArrayList<Find>();
    edition.stories().forEach(story -> finds.add(of(story)));
    edition.places().forEach(place -> finds.add(of(place, edition)));
    edition.indicators().forEach(indicator -> finds.add(of(indicator, edition)));
    edition.stories().stream()
        .flatMap(story -> Correction.of(story, edition).stream())
        .forEach(correction -> finds.add(of(correction)));
    edition
        .site()
        .observations()
        .sources()
        .values()
        .forEach(source -> finds.add(of(source, edition)));
    return finds;
  }

  private static Find of(Story story) {
    return new Find(Kind.STORY, story.path(), Optional.of(story), Checked.NONE, List.of());
  }

  private static Find of(Place place, Edition edition) {
    return of(
        Kind.PLACE, edition.path(place), edition.name(place), passages("", names(place.name())));
  }

  private static Find of(Indicator indicator, Edition edition) {
    var texts =
        Stream.concat(
                names(indicator.name()),
                indicator.about().map(about -> edition.own(about).text()).stream())
            .toList();
    var values =
        edition.site().observations().all().stream()
            .filter(one -> one.indicator().equals(indicator))
            .map(
                one ->
                    new Passage(
                        edition.path(one).substring(edition.path(indicator).length()),
                        value(one, edition)));
    return of(
        Kind.INDICATOR,
        edition.path(indicator),
        edition.name(indicator),
        Stream.concat(passages("", texts.stream()).stream(), values).toList());
  }

  /** 苏州 · 2022年 · 2.4万亿元, and what other sources say. */
  private static Checked value(Observation observation, Edition edition) {
    var values =
        Stream.concat(
            Stream.of(edition.print(observation)),
            observation.values().stream().map(value -> edition.print(observation, value)));
    return new Checked(
        Stream.concat(
                Stream.of(edition.name(observation.place()), edition.print(observation.period())),
                values.map(Printed::whole).distinct())
            .map(Checked::text)
            .collect(Collectors.joining(" · ")));
  }

  private static Find of(Correction correction) {
    return of(
        Kind.CORRECTION,
        "corrections/#" + correction.anchor(),
        correction.text(),
        passages("", Stream.of(correction.was().text(), correction.day().text())));
  }

  private static Find of(Source source, Edition edition) {
    var line = edition.facts().line(source);
    return of(
        Kind.SOURCE,
        "sources/#" + source.id(),
        line.title().isEmpty() ? line.publisher() : line.title(),
        passages(
            "",
            Stream.of(
                line.publisher().text() + " " + line.published().text(),
                source.note().map(note -> edition.own(note).text()).orElse(""))));
  }

  private static Find of(Kind kind, String path, Checked title, List<Passage> passages) {
    return new Find(kind, path, Optional.empty(), title, passages);
  }

  /** Its names in all languages, so that it is found by any. */
  private static Stream<String> names(LocalText name) {
    return Stream.of(
        name.texts().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .distinct()
            .collect(Collectors.joining(" · ")));
  }

  private static List<Passage> passages(String anchor, Stream<String> texts) {
    return texts
        .filter(text -> !text.isBlank())
        .map(text -> new Passage(anchor, new Checked(text.strip())))
        .toList();
  }
}
