package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.HouseStyle;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Value;
import press.plumbline.report.Message;
import press.plumbline.source.Language;

/**
 * The likeliest slip behind a contradicted figure, in concrete words: “two neighbouring digits
 * changed places”, “this is the value of 2021”, “the source knows only 超16万家”.
 *
 * @param expected what the data has, in the house style of the edition
 */
record Slips(Cause cause, Case it, Words words, String expected) {
  private static final int FEW_DIGITS = 3;

  /** The help of a contradicted figure, the likeliest first. */
  List<Message> told() {
    return switch (cause) {
      case CURRENCY -> units("slip-currency");
      case PERCENT_POINT ->
          one(
              Case.isPoint(it.known().unit())
                  ? "slip-percent-for-point"
                  : "slip-point-for-percent");
      case UNIT -> units("slip-unit");
      case LEVEL_GROWTH -> levelGrowth();
      case DIRECTION -> one(sign() < 0 ? "slip-rise-for-fall" : "slip-fall-for-rise");
      case SCALE -> scale();
      case APPROXIMATION -> approximation();
      case STALE -> stale();
      case PERIOD -> elsewhere(it::isOfThePlace, "slip-of-period");
      case PLACE -> elsewhere(other -> true, "slip-of-place");
      case RANK -> rank();
      case DERIVATION -> working();
      case CALENDAR -> one("help-calendar");
      case VALUE -> value();
    };
  }

  private List<Message> one(String code) {
    return List.of(Message.of(code, it.printed().text(), expected));
  }

  private List<Message> units(String code) {
    return List.of(
        Message.of(
            code,
            HouseStyle.unit(it.printed().unit(), it.language()),
            HouseStyle.unit(it.known().unit(), it.language()),
            expected));
  }

  private int sign() {
    return Amounts.of(it.known().value()).map(BigDecimal::signum).orElse(0);
  }

  private List<Message> levelGrowth() {
    List<Observation> others = it.about().isPresent() ? it.rightCounterparts().toList() : List.of();
    if (others.isEmpty()) {
      return one(it.printed().kind() == Kind.CHANGE ? "slip-level" : "slip-growth");
    }
    boolean growth = others.get(0).indicator().growthOf().isPresent();
    return Stream.concat(
            Stream.of(
                Message.of(
                    growth ? "slip-growth-of" : "slip-level-of",
                    others.get(0).indicator().name().in(it.language()),
                    it.about().orElseThrow().indicator().name().in(it.language()),
                    expected)),
            Paste.of(it.printed(), others, true).stream())
        .toList();
  }

  private List<Message> scale() {
    BigDecimal printed =
        it.printed().value() instanceof Value.Number number ? number.scale() : BigDecimal.ONE;
    BigDecimal right = ScaleWord.right(it).orElse(BigDecimal.ONE);
    Optional<String> source = it.about().flatMap(Observation::followed).map(Slips::text);
    boolean translated =
        it.language() == Language.ENGLISH && source.filter(ScaleWord::isChinese).isPresent();
    return translated
        ? List.of(
            Message.of(
                "slip-translation", new Digits(it).converted(expected), source.orElseThrow()))
        : List.of(
            Message.of(
                "slip-scale",
                ScaleWord.of(printed, it.language()),
                ScaleWord.of(right, it.language()),
                expected));
  }

  private List<Message> approximation() {
    if (it.known().approximation() != Approximation.EXACT) {
      return one("slip-source-knows");
    }
    Approximation printed = it.printed().approximation();
    List<Message> told = new ArrayList<>();
    told.add(Message.of("slip-promises-" + printed.code(), it.printed().outerText(), expected));
    it.rightApproximation()
        .ifPresent(other -> told.add(Message.of("slip-right-as-" + other.code())));
    return told;
  }

  private List<Message> stale() {
    Observation about = it.about().orElseThrow();
    SourcedValue old =
        about.values().stream()
            .filter(value -> Agreement.agrees(it.printed(), value.figure()))
            .findFirst()
            .orElseThrow();
    return List.of(
        Message.of(
            "slip-stale-" + old.status().code(),
            old.source().publisher().in(it.language()),
            about.followed().map(Slips::text).orElse(""),
            about.followed().map(v -> v.source().publisher().in(it.language())).orElse("")),
        Message.of(
            "help-paste",
            Paste.text(it.printed()),
            about.reference() + "@" + old.source().id(),
            text(old)));
  }

  private List<Message> elsewhere(Predicate<Observation> where, String code) {
    List<Observation> others = it.rightFor(it.alike().filter(where)).toList();
    List<Message> told = new ArrayList<>(listSwapped());
    if (it.printed().value() instanceof Value.Range) {
      return one("slip-range");
    }
    String names =
        others.stream()
            .map(o -> cause == Cause.PERIOD ? o.period().toString() : place(o))
            .distinct()
            .limit(Paste.MOST)
            .collect(Collectors.joining(comma()));
    told.add(Message.of(code, names.isEmpty() ? String.join(comma(), years()) : names));
    boolean said =
        cause == Cause.PERIOD
            ? words.period(it.printed()).filter(h -> h.origin().isOfTheSentence()).isPresent()
            : words.place(it.printed()).filter(h -> h.origin().isOfTheSentence()).isPresent();
    told.addAll(Paste.of(it.printed(), others, said));
    return told;
  }

  private List<String> years() {
    return OtherYears.rightFor(it).stream().limit(Paste.MOST).toList();
  }

  private String place(Observation observation) {
    String name = observation.place().name().in(it.language());
    boolean same = it.about().filter(o -> o.period().equals(observation.period())).isPresent();
    return same || it.about().isEmpty() ? name : name + " " + observation.period();
  }

  /** Another member of the list has the value that belongs here. */
  private List<Message> listSwapped() {
    return Runs.of(words.scene(), it.printed()).stream()
        .filter(other -> other.start() != it.printed().start())
        .filter(other -> Agreement.judge(other, it.known()).isRight())
        .map(other -> Message.of("slip-list", it.printed().text(), other.text()))
        .limit(1)
        .toList();
  }

  private List<Message> rank() {
    List<Message> told = new ArrayList<>();
    if (it.meant().isTied()) {
      told.add(Message.of("slip-tied", tied(), expected));
    } else {
      told.addAll(one("slip-rank"));
    }
    Working.of(it.meant().reference(), it.language())
        .ifPresent(order -> told.add(Message.of("slip-order", order)));
    return told;
  }

  private String tied() {
    List<Observation> all = it.meant().reference().observations();
    Optional<BigDecimal> own = amount(all.get(0));
    return all.stream()
        .filter(o -> amount(o).flatMap(a -> own.map(a::compareTo)).filter(c -> c == 0).isPresent())
        .map(o -> o.place().name().in(it.language()))
        .collect(Collectors.joining(comma()));
  }

  /** Between names. */
  private String comma() {
    return it.language() == Language.CHINESE ? "、" : ", ";
  }

  private static Optional<BigDecimal> amount(Observation observation) {
    return Meant.of(observation).flatMap(meant -> Amounts.of(meant.known().value()));
  }

  private List<Message> working() {
    List<Message> told = new ArrayList<>();
    Working.of(it.meant().reference(), it.language())
        .ifPresent(sum -> told.add(Message.of("slip-working", sum)));
    boolean fine = Agreement.isTooFine(it.printed(), it.printed().approximation(), it.known());
    if (fine) {
      told.add(Message.of("slip-fine", expected));
    } else if (Agreement.isTooFine(it.printed(), Approximation.EXACT, it.known())) {
      told.addAll(one("help-derivation"));
    } else {
      told.addAll(new Digits(it).slipped());
    }
    if (told.isEmpty()) {
      told.addAll(one("help-derivation"));
    }
    return told;
  }

  private List<Message> value() {
    List<Message> told = new ArrayList<>(listSwapped());
    if (told.isEmpty()) {
      told.addAll(new Digits(it).slipped());
    }
    if (told.isEmpty()) {
      told.addAll(otherIndicator());
    }
    return told.isEmpty()
        ? one(it.printed().value() instanceof Value.Range ? "slip-range" : "help-value")
        : told;
  }

  /** The value of another indicator of the same place and time; few digits prove nothing. */
  private List<Message> otherIndicator() {
    boolean telling =
        it.printed().value() instanceof Value.Number number
            && number.digits().stripTrailingZeros().precision() >= FEW_DIGITS;
    List<Observation> others =
        it.about().isEmpty() || !telling
            ? List.of()
            : it.rightFor(
                    it.data().all().stream()
                        .filter(o -> o.place().equals(it.about().get().place()))
                        .filter(o -> o.period().equals(it.about().get().period())))
                .limit(Paste.MOST)
                .toList();
    return others.isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(
                    Message.of(
                        "slip-of-indicator",
                        others.stream()
                            .map(o -> o.indicator().name().in(it.language()))
                            .collect(Collectors.joining(comma())))),
                Paste.of(it.printed(), others, true).stream())
            .toList();
  }

  private static String text(SourcedValue value) {
    return value.figure().prose().text();
  }
}
