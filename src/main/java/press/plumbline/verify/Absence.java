package press.plumbline.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.Place;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Figure;
import press.plumbline.figure.HouseStyle;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Label;
import press.plumbline.report.Message;
import press.plumbline.source.Language;
import press.plumbline.source.Span;

/**
 * Why a figure has no source, told as closely as the data allows: no observation for 郑州 · 常住人口 ·
 * 2023; the data has 2021 and 2022.
 */
record Absence(Figure figure, Words words, Subject subject, Observations data) {
  private static final int LISTED = 6;

  /** PERIOD or PLACE where the figure is right for the same indicator of another one. */
  Optional<Cause> cause() {
    List<Observation> right = right();
    if (right.isEmpty() && figure.value() instanceof Value.Range) {
      return indicators().stream()
          .flatMap(id -> new Ranges(figure, data).elsewhere(id, places(), periods()).stream())
          .findFirst();
    }
    return right.stream().anyMatch(this::isHere)
        ? Optional.of(Cause.PERIOD)
        : right.isEmpty() ? Optional.empty() : Optional.of(Cause.PLACE);
  }

  private List<Observation> right() {
    return elsewhere()
        .filter(
            o ->
                o.followed()
                    .map(SourcedValue::figure)
                    .filter(f -> Agreement.agrees(figure, f))
                    .isPresent())
        .toList();
  }

  /** Everything that is followed of the indicators in question. */
  private Stream<Observation> elsewhere() {
    return indicators().stream()
        .flatMap(indicator -> data.of(indicator).stream())
        .filter(o -> o.followed().isPresent());
  }

  private List<String> indicators() {
    return subject.claims().stream().map(Claim::indicator).distinct().toList();
  }

  private boolean isHere(Observation observation) {
    String place = observation.place().id();
    return place.equals(Place.SERIES) || places().contains(place);
  }

  private List<String> places() {
    return words.place(figure).map(Held::value).orElse(List.of());
  }

  private List<Period> periods() {
    return words.period(figure).map(Held::value).orElse(List.of());
  }

  Diagnostic remark() {
    Diagnostic remark =
        Diagnostic.error("unsourced", figure.at(), headline()).help(help().toArray(Message[]::new));
    Optional<Cause> cause = cause();
    if (cause.isEmpty()) {
      return remark;
    }
    Optional<Span> word =
        cause.get() == Cause.PERIOD
            ? words.period(figure).flatMap(Held::word)
            : words.place(figure).flatMap(Held::word);
    return observed(Remarks.pointing(remark, word), meant(cause.get()));
  }

  private static Diagnostic observed(Diagnostic remark, List<Observation> observations) {
    return observations.stream()
        .findFirst()
        .flatMap(Observation::followed)
        .map(value -> remark.with(new Label(value.at(), Message.of("observed-here"))))
        .orElse(remark);
  }

  private Message headline() {
    String about = About.of(figure, words, subject, data);
    String indicator = About.indicators(subject, data, language());
    String place = About.places(places(), data, language());
    if (places().isEmpty()) {
      return Message.of("no-place", figure.text(), indicator);
    }
    if (isOfGrowth()) {
      return Message.of("no-growth", figure.text(), about);
    }
    List<Observation> here = elsewhere().filter(this::isHere).toList();
    if (here.isEmpty()) {
      return Message.of("place-lacks", figure.text(), place, indicator);
    }
    return Message.of("no-observation-but", figure.text(), about, periods(here));
  }

  /** Growth that the data does not state and that cannot be worked out. */
  private boolean isOfGrowth() {
    return !subject.claims().isEmpty()
        && subject.claims().stream().allMatch(claim -> claim.form() == Claim.Form.GROWTH);
  }

  private String periods(List<Observation> here) {
    List<String> all =
        here.stream()
            .sorted(Comparator.comparing(this::distance))
            .map(o -> o.period().equals(Period.ALWAYS) ? "–" : o.period().toString())
            .distinct()
            .toList();
    String some = all.stream().limit(LISTED).sorted().collect(Collectors.joining(", "));
    return all.size() > LISTED ? some + ", …" : some;
  }

  private List<Message> help() {
    List<Message> help = new ArrayList<>();
    Optional<Cause> cause = cause();
    if (cause.isPresent() && !meant(cause.get()).isEmpty()) {
      List<Observation> meant = meant(cause.get());
      help.add(
          Message.of(
              cause.get() == Cause.PERIOD ? "slip-of-period" : "slip-of-place", names(meant)));
      help.addAll(Paste.of(figure, meant, isSaid(cause.get())));
      help.add(Message.of("help-waive", Paste.text(figure)));
    } else {
      nearest().forEach(o -> help.add(candidate(o)));
      help.add(Remarks.bindOrWaive(figure));
    }
    return help;
  }

  private List<Observation> meant(Cause cause) {
    return right().stream().filter(o -> isHere(o) == (cause == Cause.PERIOD)).toList();
  }

  private String names(List<Observation> meant) {
    return meant.stream()
        .map(o -> isHere(o) ? o.period().toString() : place(o))
        .distinct()
        .limit(Paste.MOST)
        .collect(Collectors.joining(", "));
  }

  private String place(Observation observation) {
    String name = observation.place().name().in(language());
    return isOfTheTime(observation) ? name : name + " " + observation.period();
  }

  private boolean isSaid(Cause cause) {
    return cause == Cause.PERIOD
        ? words.period(figure).filter(held -> held.origin().isOfTheSentence()).isPresent()
        : words.place(figure).filter(held -> held.origin().isOfTheSentence()).isPresent();
  }

  /** The nearest periods of the place itself, then the same period of other places. */
  private List<Observation> nearest() {
    return Stream.concat(
            elsewhere().filter(this::isHere).sorted(Comparator.comparing(this::distance)),
            elsewhere().filter(o -> !isHere(o)).sorted(Comparator.comparing(this::distance)))
        .limit(Paste.MOST)
        .toList();
  }

  private Message candidate(Observation observation) {
    return Message.of(
        "help-candidate",
        observation.reference(),
        observation.followed().map(v -> v.figure().prose().text()).orElse(""));
  }

  /** In days from what was asked for; periods that nobody asked for count back from the latest. */
  private long distance(Observation observation) {
    LocalDate asked = periods().isEmpty() ? LocalDate.MAX : periods().get(0).last();
    return Math.abs(asked.toEpochDay() - observation.period().last().toEpochDay());
  }

  private boolean isOfTheTime(Observation observation) {
    return periods().stream()
        .anyMatch(asked -> Lookup.answers(observation.period(), asked, observation.indicator()));
  }

  private Language language() {
    return figure.prose().language();
  }

  /** Where the words name no indicator that the figure fits; maybe one that it does not fit. */
  static Diagnostic nameless(Figure figure, Words words, Observations data) {
    Clause clause = words.scene().clauseOf(figure);
    Message headline =
        words.subjects().in(clause).stream()
            .filter(word -> word.tail() == IndicatorWord.Tail.LEVEL)
            .flatMap(word -> word.ids().stream())
            .map(id -> data.indicators().get(id))
            .findFirst()
            .map(indicator -> misfit(figure, indicator))
            .orElseGet(() -> Message.of("no-indicator", figure.text()));
    return Diagnostic.error("unsourced", figure.at(), headline).help(Remarks.bindOrWaive(figure));
  }

  private static Message misfit(Figure figure, Indicator indicator) {
    Language language = figure.prose().language();
    String name = indicator.name().in(language);
    return figure.unit().equals(indicator.unit()) || figure.unit().equals(Unit.NONE)
        ? Message.of("no-indicator", figure.text())
        : Message.of(
            "unit-misfit",
            figure.text(),
            name,
            HouseStyle.unit(indicator.unit(), language),
            HouseStyle.unit(figure.unit(), language));
  }
}
