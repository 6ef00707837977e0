package press.plumbline.verify;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;
import press.plumbline.source.Language;

/** What a figure is about, in the names of the data: 郑州 · 常住人口 · 2023. */
final class About {
  private About() {}

  /** Such as 郑州 · 常住人口 · 2023, as far as the words say. */
  static String of(Figure figure, Words words, Subject subject, Observations data) {
    Language language = figure.prose().language();
    String places = places(words.place(figure).map(Held::value).orElse(List.of()), data, language);
    String periods =
        words.period(figure).map(Held::value).orElse(List.of()).stream()
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return Stream.of(places, indicators(subject, data, language), periods)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  static String places(List<String> ids, Observations data, Language language) {
    return ids.stream()
        .map(id -> data.places().get(id))
        .filter(place -> place != null)
        .map(place -> place.name().in(language))
        .collect(Collectors.joining(", "));
  }

  static String indicators(Subject subject, Observations data, Language language) {
    return subject.claims().stream()
        .map(claim -> data.indicators().get(claim.indicator()).name().in(language))
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
