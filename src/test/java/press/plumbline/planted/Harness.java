package press.plumbline.planted;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Value;
import press.plumbline.planted.Outcome.Fate;
import press.plumbline.source.Block;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;
import press.plumbline.verify.Verdict.Verified;

/** Plants every error in every figure, one at a time, and judges the article anew. */
final class Harness {
  /** Powers of ten that have a word: 千, 万, million, 亿, billion, 万亿. */
  private static final List<Integer> SCALES = List.of(0, 3, 4, 6, 8, 9, 12);

  private static final String WITHDRAWN = "as it was withdrawn, which is exempt";

  private final Desk desk;
  private final List<Operator> operators;

  Harness(Desk desk, List<Operator> operators) {
    this.desk = desk;
    this.operators = List.copyOf(operators);
  }

  List<Outcome> run() {
    return run(targets());
  }

  List<Target> targets() {
    return desk.stories().stream()
        .flatMap(story -> Target.in(story, desk.data()).stream())
        .toList();
  }

  List<Outcome> run(List<Target> targets) {
    return targets.parallelStream().flatMap(this::planted).collect(Collectors.toList());
  }

  private Stream<Outcome> planted(Target target) {
    return operators.stream()
        .flatMap(
            operator ->
                operator
                    .plant(target)
                    .filter(slip -> slip.rule().isPresent() || isChange(target, slip))
                    .map(slip -> outcome(operator, target, slip)));
  }

  private static boolean isChange(Target target, Slip slip) {
    return !mutant(target, slip).equals(target.source());
  }

  private Outcome outcome(Operator operator, Target target, Slip slip) {
    if (slip.rule().isPresent()) {
      return result(operator, target, Fate.LEFT_OUT, Set.of(), false, slip.rule().get());
    }
    if (isWithdrawn(target, slip)) {
      return result(operator, target, Fate.LEFT_OUT, Set.of(), false, WITHDRAWN);
    }
    Optional<List<Finding>> found =
        desk.findings(target.story(), mutant(target, slip), slip.from(), slip.to(), slip.last());
    return operator.isHarmless()
        ? rewritten(operator, target, slip, found.orElse(List.of()))
        : planted(operator, target, slip, found);
  }

  /** Green if the figure is still verified of the same, and all around it passes too. */
  private static Outcome rewritten(
      Operator operator, Target target, Slip slip, List<Finding> found) {
    boolean same =
        at(slip, found).stream()
            .map(Finding::verdict)
            .anyMatch(
                verdict ->
                    verdict instanceof Verified it
                        && it.reference().text().equals(target.reference().text()));
    Set<String> given =
        found.stream()
            .filter(one -> !one.verdict().passes())
            .map(one -> one.reading().text() + " " + name(one.verdict()))
            .collect(Collectors.toSet());
    Set<String> wrong = !same && given.isEmpty() ? verdicts(at(slip, found)) : given;
    Fate fate = same && given.isEmpty() ? Fate.GREEN : Fate.RED;
    return told(operator, target, slip, fate, wrong, fate == Fate.GREEN);
  }

  private static Set<String> verdicts(List<Finding> found) {
    return found.stream()
        .map(Finding::verdict)
        .map(verdict -> verdict instanceof Verified it ? it.reference().text() : verdict.code())
        .collect(Collectors.toSet());
  }

  private static List<Finding> at(Slip slip, List<Finding> found) {
    return found.stream()
        .filter(one -> Desk.overlaps(one.reading().at(), slip.from(), slip.to()))
        .toList();
  }

  private Outcome planted(
      Operator operator, Target target, Slip slip, Optional<List<Finding>> found) {
    if (found.isEmpty()) {
      return told(operator, target, slip, Fate.CAUGHT, Set.of("article"), false);
    }
    List<Finding> here = at(slip, found.get());
    if (isTrue(here, slip) || isSameRange(here, target, slip)) {
      return told(operator, target, slip, Fate.LEFT_TRUE, Set.of(), false);
    }
    Set<String> given =
        here.stream()
            .map(Finding::verdict)
            .filter(verdict -> !verdict.passes())
            .map(Harness::name)
            .collect(Collectors.toSet());
    if (given.isEmpty()) {
      return told(operator, target, slip, Fate.SURVIVED, verdicts(here), false);
    }
    Set<String> right = new HashSet<>(slip.classes());
    right.addAll(coincidences(target, here));
    boolean named = given.stream().anyMatch(right::contains);
    return told(operator, target, slip, Fate.CAUGHT, given, named);
  }

  /** The figure of a correction now says what was withdrawn, which the contract exempts. */
  private static boolean isWithdrawn(Target target, Slip slip) {
    if (target.prose().block() != Block.CORRECTION) {
      return false;
    }
    String now = mutant(target, slip).substring(slip.from(), slip.to());
    return target.story().article().prose().stream()
        .filter(prose -> prose.block() == Block.WITHDRAWN)
        .anyMatch(prose -> prose.text().equals(now));
  }

  private static String mutant(Target target, Slip slip) {
    return Edit.apply(target.source(), slip.edits());
  }

  private static boolean isTrue(List<Finding> here, Slip slip) {
    return here.size() == 1
        && here.get(0).reading() instanceof Figure figure
        && slip.truth().filter(fact -> Truth.of(figure, fact)).isPresent();
  }

  /** Its ends said more roughly, each as an exact figure. */
  private static boolean isSameRange(List<Finding> here, Target target, Slip slip) {
    return here.size() == 1
        && here.get(0).reading() instanceof Figure figure
        && slip.edits().stream()
            .allMatch(edit -> target.start() <= edit.start() && edit.end() <= target.end())
        && Truth.isSameRange(figure, target.figure());
  }

  private static String name(Verdict verdict) {
    if (verdict instanceof Verdict.Contradicted it) {
      return it.cause().code();
    }
    return verdict instanceof Verdict.Unsourced it && it.cause().isPresent()
        ? it.cause().get().code()
        : verdict.code();
  }

  /** A wrong figure that happens to be right for something else bears the class of that. */
  private Set<String> coincidences(Target target, List<Finding> here) {
    Set<String> classes = new HashSet<>();
    if (here.size() != 1 || !(here.get(0).reading() instanceof Figure figure)) {
      return classes;
    }
    if (target.isApproximate()) {
      classes.add("approximation");
    }
    if (isRescaled(figure, target)) {
      classes.add("scale");
    }
    if (target.reference().isDerived()) {
      return classes;
    }
    Observation own = target.reference().observations().get(0);
    own.values().stream()
        .map(SourcedValue::figure)
        .filter(value -> isTrue(figure, value))
        .forEach(value -> classes.add("stale"));
    for (Observation other : desk.data().of(own.indicator().id())) {
      if (other != own && other.followed().filter(it -> isTrue(figure, it.figure())).isPresent()) {
        classes.add(other.place().equals(own.place()) ? "period" : "place");
      }
    }
    return classes;
  }

  /** Whether its digits are true under another scale word, 266 million being 2.66亿. */
  private static boolean isRescaled(Figure figure, Target target) {
    return figure.value() instanceof Value.Number number
        && target.fact().isPresent()
        && SCALES.stream()
            .map(scale -> Value.Number.of(number.digits(), BigDecimal.ONE.scaleByPowerOfTen(scale)))
            .filter(other -> other.scale().compareTo(number.scale()) != 0)
            .map(other -> with(figure, other))
            .anyMatch(other -> Truth.of(other, target.fact().orElseThrow()));
  }

  private static Figure with(Figure figure, Value value) {
    return new Figure(
        figure.prose(),
        figure.start(),
        figure.end(),
        figure.kind(),
        value,
        figure.unit(),
        figure.approximation());
  }

  private static boolean isTrue(Figure figure, Figure value) {
    return Fact.of(value).filter(fact -> Truth.of(figure, fact)).isPresent();
  }

  private static Outcome told(
      Operator operator, Target target, Slip slip, Fate fate, Set<String> given, boolean right) {
    boolean silent = right || fate == Fate.LEFT_TRUE;
    String line =
        silent
            ? ""
            : "%s:%s %s → %s, %s %s"
                .formatted(
                    target.figure().at().file(),
                    target.figure().at().from(),
                    shown(target, slip, true),
                    shown(target, slip, false),
                    target.reference().text(),
                    given);
    return result(operator, target, fate, given, right, line);
  }

  private static Outcome result(
      Operator operator, Target target, Fate fate, Set<String> given, boolean right, String line) {
    return new Outcome(operator, target.language(), fate, given, right, line);
  }

  /** The words that change, from the first edit to the figure. */
  private static String shown(Target target, Slip slip, boolean before) {
    int from =
        Math.min(target.start(), slip.edits().stream().mapToInt(Edit::start).min().orElse(0));
    int to = Math.max(target.end(), slip.edits().stream().mapToInt(Edit::end).max().orElse(0));
    int grown = slip.edits().stream().mapToInt(Edit::growth).sum();
    String text = before ? target.source() : mutant(target, slip);
    int end = Math.min(text.length(), before ? to : Math.max(from, to + grown));
    String words = text.substring(Math.max(0, from), end).replace('\n', ' ');
    return words.length() > 160
        ? words.substring(0, 75) + "…" + words.substring(words.length() - 75)
        : words;
  }
}
