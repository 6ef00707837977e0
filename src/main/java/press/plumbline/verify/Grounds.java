package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.report.Message;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;
import press.plumbline.source.Span;

/**
 * Which words gave a figure its place, indicator and period, told when somebody asks: place 苏州工业园区,
 * set by “园区” in the clause (14:7).
 */
public final class Grounds {
  /** Where the name of an indicator stands; the heads of a table give places and times as well. */
  private enum Where {
    COUNTED,
    BEFORE,
    AFTER,
    CONTINUED,
    HEADS
  }

  private final Words words;
  private final Observations data;

  Grounds(Words words, Observations data) {
    this.words = words;
    this.data = data;
  }

  /** What is told beside the verdict itself. */
  List<Message> of(Finding finding) {
    if (!(finding.reading() instanceof Figure figure)) {
      return List.of();
    }
    if (finding.verdict() instanceof Verdict.Exempt exempt) {
      return exempt(figure, exempt);
    }
    List<Message> told = new ArrayList<>();
    boolean marked = mark(figure).isPresent();
    mark(figure).ifPresent(told::add);
    if (finding.verdict() instanceof Verdict.Verified verified) {
      Working.of(verified.reference(), language())
          .ifPresent(sum -> told.add(Message.of("slip-working", sum)));
      growth(verified.reference()).ifPresent(told::add);
    }
    if (marked) {
      told.add(Message.of("ground-words"));
    }
    told.add(place(figure));
    told.addAll(indicator(figure, reference(finding.verdict())));
    told.add(period(figure));
    if (!marked && finding.verdict() instanceof Verdict.Verified verified) {
      answering(figure, verified.reference()).ifPresent(told::add);
    }
    return told;
  }

  private Language language() {
    return words.scene().language();
  }

  private Optional<Message> mark(Figure figure) {
    return figure.prose().marks().stream()
        .filter(
            mark ->
                mark.start() < figure.end() && figure.start() < mark.end()
                    || mark.isInsertion() && mark.start() == figure.start())
        .findFirst()
        .map(mark -> Message.of("ground-mark", mark.reference(), mark.at().from()));
  }

  /** A growth that is stated, where its levels give another one. */
  private Optional<Message> growth(Reference reference) {
    return reference.observations().stream()
        .filter(one -> !reference.isDerived())
        .flatMap(one -> StatedGrowth.of(one, data).stream())
        .findFirst()
        .map(growth -> Message.of("ground-growth", growth.working(language())));
  }

  private Message place(Figure figure) {
    return words
        .place(figure)
        .map(held -> held("ground-place-", held, About.places(held.value(), data, language())))
        .orElseGet(() -> Message.of("ground-no-place"));
  }

  private Message period(Figure figure) {
    return words
        .period(figure)
        .map(held -> held("ground-period-", held, periods(held.value())))
        .orElseGet(() -> Message.of("ground-no-period"));
  }

  private static String periods(List<Period> periods) {
    return periods.stream().map(Period::toString).collect(Collectors.joining(", "));
  }

  private Message held(String code, Held<?> held, String value) {
    boolean heads = held.origin() == Held.Origin.LEAD && prose().block() == Block.CELL;
    String origin = code(heads ? Where.HEADS : held.origin());
    return held.word()
        .map(word -> Message.of(code + origin, value, word(word), word.from()))
        .orElseGet(() -> Message.of(code + origin, value, "", ""));
  }

  private Prose prose() {
    return words.scene().passage().prose();
  }

  private static String word(Span word) {
    return word.text().strip();
  }

  private static Optional<Reference> reference(Verdict verdict) {
    return verdict instanceof Verdict.Verified verified
        ? Optional.of(verified.reference())
        : Optional.empty();
  }

  private List<Message> indicator(Figure figure, Optional<Reference> reference) {
    Subject subject = words.subject(figure);
    if (!subject.isKnown()) {
      boolean derived = reference.filter(Reference::isDerived).isPresent();
      return derived ? List.of() : List.of(Message.of("ground-no-indicator"));
    }
    String names =
        reference
            .filter(it -> !it.isDerived())
            .map(it -> it.observations().get(0).indicator())
            .filter(it -> subject.claims().stream().anyMatch(c -> c.indicator().equals(it.id())))
            .map(it -> it.name().in(language()))
            .orElseGet(() -> About.indicators(subject, data, language()));
    return List.of(
        subject
            .word()
            .map(word -> named(figure, subject, word, names))
            .orElseGet(() -> Message.of("ground-indicator-share", names)));
  }

  private Message named(Figure figure, Subject subject, IndicatorWord word, String names) {
    if (!words.subjects().words().contains(word)) {
      return Message.of("ground-indicator-preface", names, preface(word), "");
    }
    String text = words.scene().text().substring(word.start(), word.end());
    Span at = prose().span(word.start(), word.end());
    return Message.of(
        "ground-indicator-" + code(where(figure, subject, word)), names, text, at.from());
  }

  private Where where(Figure figure, Subject subject, IndicatorWord word) {
    Scene scene = words.scene();
    if (subject.isCounted(figure)) {
      return Where.COUNTED;
    }
    if (!scene.clauseOf(figure).holds(word.start())) {
      return Where.CONTINUED;
    }
    return word.start() < figure.start() ? Where.BEFORE : Where.AFTER;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The text of a name in a head, a caption or the lead of the list. */
  private String preface(IndicatorWord word) {
    Setting setting = prose().setting();
    return Stream.of(setting.rowHead(), setting.columnHead(), setting.lead(), setting.caption())
        .filter(text -> text.length() >= word.end())
        .map(text -> text.substring(word.start(), word.end()))
        .filter(
            text -> word.ids().stream().anyMatch(id -> isNamed(data.indicators().get(id), text)))
        .findFirst()
        .orElse("");
  }

  private static boolean isNamed(Indicator indicator, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return indicator.names().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(lower));
  }

  /** Where the data's period is not the one that the words set: 2022-12-31 for 2022. */
  private Optional<Message> answering(Figure figure, Reference reference) {
    Optional<Observation> one =
        reference.isDerived() ? Optional.empty() : reference.observations().stream().findFirst();
    List<Period> said = words.period(figure).map(Held::value).orElse(List.of());
    return one.filter(o -> !said.contains(o.period()) && !o.period().equals(Period.ALWAYS))
        .map(
            o ->
                Message.of(o.indicator().stock() ? "ground-latest" : "ground-answers", o.period()));
  }

  private List<Message> exempt(Figure figure, Verdict.Exempt exempt) {
    return switch (exempt.by()) {
      case NAME ->
          List.of(Message.of(exempt.reason().isEmpty() ? name(figure) : "ground-glossary"));
      case IDIOM -> List.of(Message.of("ground-idiom"));
      case DATE -> date(figure);
      default -> mark(figure).stream().toList();
    };
  }

  private String name(Figure figure) {
    return figure.kind() != Kind.NAME && words.scene().isInsideName(figure)
        ? "ground-name-of-data"
        : "ground-name";
  }

  private List<Message> date(Figure figure) {
    return words.periods().all().stream()
        .filter(group -> group.start() <= figure.start() && figure.end() <= group.end())
        .findFirst()
        .map(group -> Message.of("ground-date-" + code(group.role()), periods(group.periods())))
        .or(() -> Optional.of(Message.of("ground-duration")))
        .stream()
        .toList();
  }
}
