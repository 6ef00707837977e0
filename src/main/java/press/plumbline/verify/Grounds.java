package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;
import press.plumbline.report.Message;
import press.plumbline.source.Language;

/** What the words say of a figure, told to the editor: 郑州 · 常住人口 · 2023, and which word said so. */
final class Grounds {
  private Grounds() {}

  /** Such as 郑州 · 常住人口 · 2023, as far as the words say. */
  static String about(Figure figure, Words words, Subject subject, Observations data) {
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

  /** Which words gave place, indicator and period. */
  static List<Message> of(Figure figure, Words words) {
    List<Message> grounds = new ArrayList<>();
    words
        .place(figure)
        .ifPresent(
            held ->
                grounds.add(
                    Message.of(
                        "ground-place",
                        String.join(", ", held.value()),
                        held.origin().name().toLowerCase(Locale.ROOT))));
    words
        .subject(figure)
        .word()
        .ifPresent(
            word ->
                grounds.add(
                    Message.of(
                        "ground-indicator",
                        words
                            .scene()
                            .text()
                            .substring(
                                Math.min(word.start(), words.scene().text().length()),
                                Math.min(word.end(), words.scene().text().length())),
                        String.join(", ", word.ids()))));
    words
        .period(figure)
        .ifPresent(
            held ->
                grounds.add(
                    Message.of(
                        "ground-period",
                        held.value().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")),
                        held.origin().name().toLowerCase(Locale.ROOT))));
    return grounds;
  }
}
