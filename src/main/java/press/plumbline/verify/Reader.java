package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;

/** Finds what an unmarked figure is about, from the words around it and never by its value. */
final class Reader {
  private static final Pattern SUM =
      Pattern.compile(
          "(?i)(合计|共计|总计|加起来|加在一起|之和)[^，。；]{0,6}$|\\b(together|combined|in total|jointly|altogether)\\b");
  private static final Pattern SUM_BEHIND =
      Pattern.compile("(?i)\\b(together|combined|in total|jointly|altogether)\\b");
  private static final Pattern ON_AVERAGE =
      Pattern.compile(
          "(?i)^\\W*(on average|averaged over|averaged across)\\b|\\b(averaged|had an average of)\\b");

  private static final Pattern AVERAGE_BEHIND = Pattern.compile("(?i)^ on average\\b");
  private static final Pattern AVERAGE =
      Pattern.compile(
          "(?i)(平均|均值)(每[个座家所])?(为|是|达到?|约为)?$|\\b(an average of|averag(?:e|ed|es|ing)|on average)\\s+(of |was |to )?$");

  private final Lookup lookup;
  private final Workings workings;
  private final Sides sides;
  private final Bindings bindings;
  private final Echo echo;
  private final OverSpan overSpan;

  Reader(Lookup lookup, Workings workings, Sides sides, Bindings bindings) {
    this.lookup = lookup;
    this.workings = workings;
    this.sides = sides;
    this.bindings = bindings;
    this.overSpan = new OverSpan(lookup, workings);
    this.echo = new Echo(this, lookup, workings);
  }

  /** What a comparison, a sum or an average in plain words comes to; empty if they make none. */
  List<Meant> derived(Figure figure, Words words) {
    List<Meant> compared = sides.of(figure, words, other -> meant(other, words));
    if (!compared.isEmpty()) {
      return compared;
    }
    return ofAll(figure, words)
        .or(() -> echo.of(figure, words))
        .or(() -> overSpan(figure, words))
        .stream()
        .toList();
  }

  /** A value that the data has for the span itself comes first. */
  private Optional<Meant> overSpan(Figure figure, Words words) {
    return overSpan
        .of(figure, words)
        .filter(meant -> plain(figure, words, words.subject(figure)).isEmpty());
  }

  /** Whether a comparison in plain words has one place on both sides. */
  boolean areOne(Figure figure, Words words) {
    return sides.areOne(figure, words);
  }

  /** Whether the other side of a difference is a place that the data has no such value of. */
  boolean lackOther(Figure figure, Words words) {
    return sides.lackOther(figure, words);
  }

  /** 合计, together, 平均: of the places that are named, else of the figures before it. */
  private Optional<Meant> ofAll(Figure figure, Words words) {
    Scene scene = words.scene();
    Optional<Derivation> derivation = said(scene, figure);
    if (derivation.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = scene.clauseOf(figure);
    Subject subject = words.subject(figure);
    List<Meant> named = plain(figure, words, subject);
    List<Meant> terms = named.size() > 1 ? named : before(figure, clause, words);
    return terms.size() > 1 ? workings.apply(derivation.get(), terms).meant() : Optional.empty();
  }

  private static Optional<Derivation> said(Scene scene, Figure figure) {
    String before = opening(scene, figure) + scene.before(figure.outerStart());
    if (AVERAGE.matcher(before).find()
        || ON_AVERAGE.matcher(before).find()
        || AVERAGE_BEHIND.matcher(scene.after(figure.start(), figure.outerEnd())).find()) {
      return Optional.of(Derivation.AVERAGE);
    }
    boolean sums =
        SUM.matcher(before).find()
            || SUM_BEHIND.matcher(scene.after(figure.start(), figure.end())).find();
    return sums ? Optional.of(Derivation.SUM) : Optional.empty();
  }

  /** The clause that opens the sentence with no figure of its own: Averaged over A and B, … */
  private static String opening(Scene scene, Figure figure) {
    int index = scene.clauseAt(figure.start());
    if (index == 0 || scene.clause(index - 1).sentence() != scene.clause(index).sentence()) {
      return "";
    }
    Clause before = scene.clause(index - 1);
    boolean first = index == 1 || scene.clause(index - 2).sentence() != before.sentence();
    boolean told = scene.statistics().stream().anyMatch(f -> before.holds(f.start()));
    return first && !told ? scene.text().substring(before.start(), before.end()) + " " : "";
  }

  /** The figures in the sentence up to here that could be added to one of this unit. */
  private List<Meant> before(Figure figure, Clause clause, Words words) {
    Scene scene = words.scene();
    return scene.statistics().stream()
        .filter(other -> other.end() <= figure.start())
        .filter(other -> isAlike(other.unit(), figure.unit()) && other.kind() == figure.kind())
        .filter(other -> scene.sentenceAt(other.start()) == clause.sentence())
        .filter(other -> !SUM.matcher(scene.before(other.outerStart())).find())
        .flatMap(other -> meant(other, words).stream())
        .distinct()
        .toList();
  }

  /** 912 turbines and 1,018: the noun may stand once. */
  private static boolean isAlike(Unit a, Unit b) {
    return a.equals(b)
        || (a.isCount() || a.equals(Unit.NONE)) && (b.isCount() || b.equals(Unit.NONE));
  }

  /** What a figure is about, if that is one observation. */
  Optional<Meant> meant(Figure figure, Words words) {
    List<Meant> found =
        figure.prose().marks().stream()
            .filter(mark -> mark.covers(figure.start(), figure.end()))
            .findFirst()
            .map(mark -> bindings.resolve(mark.reference(), figure, words).candidates())
            .orElseGet(() -> plain(figure, words, words.subject(figure)));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The observations, or where there are none what is worked out from them. */
  List<Meant> plain(Figure figure, Words words, Subject subject) {
    List<Meant> observed =
        observations(figure, words, subject, Claim.Form.OBSERVED).stream()
            .flatMap(observation -> Meant.of(observation).stream())
            .toList();
    Optional<Period> base = BaseYear.of(figure, words, observed);
    if (base.isPresent()) {
      return overBase(figure, words, subject, base.get());
    }
    if (!observed.isEmpty()) {
      return observed;
    }
    List<Meant> derived = new ArrayList<>();
    for (Observation level : observations(figure, words, subject, Claim.Form.GROWTH)) {
      workings.growth(level).meant().ifPresent(derived::add);
    }
    for (Observation level : observations(figure, words, subject, Claim.Form.RANK)) {
      workings.rank(level, words.among(figure)).meant().ifPresent(derived::add);
    }
    return derived;
  }

  /** 18 percent more than in 2019: worked out from the two years. */
  private List<Meant> overBase(Figure figure, Words words, Subject subject, Period base) {
    List<Meant> derived = new ArrayList<>();
    for (Observation level : observations(figure, words, subject, Claim.Form.GROWTH)) {
      lookup.answering(lookup.of(level.place().id(), level.indicator().id()), base).stream()
          .findFirst()
          .flatMap(Meant::of)
          .flatMap(
              before ->
                  Meant.of(level)
                      .flatMap(
                          now -> workings.apply(Derivation.GROWTH, List.of(now, before)).meant()))
          .ifPresent(derived::add);
    }
    return derived;
  }

  private List<Observation> observations(
      Figure figure, Words words, Subject subject, Claim.Form form) {
    List<Claim> claims = subject.claims().stream().filter(claim -> claim.form() == form).toList();
    if (claims.isEmpty()) {
      return List.of();
    }
    List<String> places = words.place(figure).map(Held::value).orElse(List.of());
    Optional<Held<List<Period>>> periods = words.period(figure);
    return claims.stream()
        .flatMap(claim -> lookup.find(places, claim.indicator(), periods).stream())
        .distinct()
        .toList();
  }
}
