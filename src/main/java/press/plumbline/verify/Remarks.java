package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Reading;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Label;
import press.plumbline.report.Message;
import press.plumbline.source.Language;
import press.plumbline.source.Mark;
import press.plumbline.source.Span;

/** Words the verdicts: what is wrong with a figure, where the data says so, what to do. */
final class Remarks {
  private static final int LISTED = 6;

  /** What is wrong with a mark that is written well. */
  private static final Set<String> WITH_HELP =
      Set.of(
          "waiver-without-reason",
          "insertion-of-nothing",
          "insertion-of-nothing-but",
          "source-lacks",
          "mark-without-figure");

  private Remarks() {}

  static Diagnostic contradicted(
      Figure figure, Cause cause, Meant meant, String expected, List<Message> slips) {
    Diagnostic remark =
        Diagnostic.error(
            cause.code(),
            figure.at(),
            meant.isDerived()
                ? Message.of("contradicts-derived", figure.text(), expected)
                : Message.of("contradicts", figure.text(), expected));
    return described(remark, meant, figure).help(slips.toArray(Message[]::new));
  }

  /** The words beside a mark set another place, indicator or period than the mark. */
  static Diagnostic overruled(
      Figure figure, Cause cause, Meant meant, String said, Optional<Span> word) {
    Diagnostic remark =
        Diagnostic.error(
            cause.code(),
            figure.at(),
            Message.of("mark-against-words", figure.text(), said, meant.reference().text()));
    return described(pointing(remark, word), meant, figure)
        .help(
            Message.of(
                "help-mark-against-words", Paste.text(figure), meant.reference().text(), said));
  }

  static Diagnostic pointing(Diagnostic remark, Optional<Span> word) {
    return word.map(span -> remark.with(new Label(span, Message.of("set-here")))).orElse(remark);
  }

  private static Diagnostic described(Diagnostic remark, Meant meant, Figure figure) {
    Diagnostic described = remark.with(label(meant, figure.prose().language()));
    for (Observation observation : meant.reference().observations()) {
      Optional<SourcedValue> value =
          meant.reference().sourceId().flatMap(observation::from).or(observation::followed);
      if (value.isPresent()) {
        described = described.with(new Label(value.get().at(), Message.of("observed-here")));
      }
    }
    return described;
  }

  private static Message label(Meant meant, Language language) {
    return meant
        .observation()
        .map(o -> name(o, language))
        .orElseGet(() -> Message.of("worked-out-as", meant.reference().text()));
  }

  /** Such as 苏州工业园区 · 地区生产总值 · 2022. */
  private static Message name(Observation observation, Language language) {
    return Message.of(
        "observation-name",
        observation.place().name().in(language),
        observation.indicator().name().in(language),
        observation.period());
  }

  static Diagnostic refused(Figure figure, Message why) {
    return Diagnostic.error("derivation", figure.at(), why)
        .help(Message.of("help-not-derivable", figure.text()));
  }

  /** A mark whose parts are all known and together lead to nothing. */
  static Diagnostic unsourced(Figure figure, String reference, List<Observation> near) {
    Message headline =
        near.isEmpty()
            ? Message.of("no-observation", figure.text(), reference)
            : Message.of("no-observation-but", figure.text(), reference, periods(near));
    return Diagnostic.error("unsourced", figure.at(), headline).help(bindOrWaive(figure));
  }

  /** Why an insertion stays empty. */
  static Message nothing(Mark mark, List<Observation> near) {
    return near.isEmpty()
        ? Message.of("insertion-of-nothing", mark.reference())
        : Message.of("insertion-of-nothing-but", mark.reference(), periods(near));
  }

  /** Such as 2021, 2022; the latest of many. */
  static String periods(List<Observation> observations) {
    List<String> all =
        observations.stream()
            .filter(o -> !o.period().equals(Period.ALWAYS))
            .map(o -> o.period().toString())
            .distinct()
            .sorted()
            .toList();
    List<String> latest = all.subList(Math.max(0, all.size() - LISTED), all.size());
    return (all.size() > LISTED ? "…, " : "") + String.join(", ", latest);
  }

  static Diagnostic ambiguous(Figure figure, List<Meant> candidates) {
    Diagnostic remark =
        Diagnostic.error(
            "ambiguous",
            figure.at(),
            Message.of("may-be-several", figure.text(), candidates.size()));
    Message[] help =
        candidates.stream()
            .limit(LISTED)
            .map(
                meant ->
                    Message.of(
                        "help-choose",
                        Paste.text(figure),
                        meant.reference().text(),
                        Expected.of(meant, figure)))
            .toArray(Message[]::new);
    return remark.help(help);
  }

  static Diagnostic unreadable(Reading reading) {
    return Diagnostic.error("unreadable", reading.at(), Message.of("unreadable", reading.text()))
        .help(Message.of("help-unreadable"));
  }

  /** Words that claim an order, an extreme or a movement that the data has the other way. */
  static Diagnostic refuted(Figure word, Cause cause, Meant meant, String code) {
    Diagnostic remark = Diagnostic.error(cause.code(), word.at(), Message.of(code, word.text()));
    return described(remark, meant, word).help(Message.of(code + ".help"));
  }

  static Diagnostic oneSide(Figure figure) {
    return Diagnostic.error("unsourced", figure.at(), Message.of("one-side", figure.text()))
        .help(Message.of("help-one-side"));
  }

  static Diagnostic otherSide(Figure figure) {
    return Diagnostic.error("unsourced", figure.at(), Message.of("other-side", figure.text()))
        .help(bindOrWaive(figure));
  }

  static Diagnostic calendar(Figure figure, String code, String... arguments) {
    List<Object> all = new ArrayList<>(List.of(figure.text()));
    all.addAll(List.of(arguments));
    return Diagnostic.error("calendar", figure.at(), Message.of(code, all.toArray()))
        .help(Message.of("help-calendar"));
  }

  /** A mark that cannot be understood, waives without a reason or covers no figure. */
  static Diagnostic broken(Mark mark, Message why, List<Message> help) {
    Diagnostic remark = Diagnostic.error("figure-mark", mark.at(), why);
    if (!help.isEmpty()) {
      return remark.help(help.toArray(Message[]::new));
    }
    return remark.help(
        WITH_HELP.contains(why.code())
            ? Message.of(why.code() + ".help", why.arguments().toArray())
            : Message.of("help-figure-mark"));
  }

  static Diagnostic twice(Figure figure) {
    return Diagnostic.warning("twice", figure.at(), Message.of("twice", figure.outerText()));
  }

  static Diagnostic loose(Figure figure, String expected) {
    return Diagnostic.warning("loose", figure.at(), Message.of("loose", figure.text(), expected));
  }

  /** Texts of the series and the data hold no marks: what is a name there, the glossary says. */
  static Message bindOrWaive(Figure figure) {
    return figure.at().file().path().endsWith(".yaml")
        ? Message.of("help-glossary", figure.text())
        : Message.of("help-bind-or-waive", Paste.text(figure));
  }
}
