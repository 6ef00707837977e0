package press.plumbline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.site.ChartCheck;
import press.plumbline.source.Span;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict;

/**
 * What a change of the data does to the articles, and to the texts of series and data: which
 * sentences it makes false, and which values nobody cites. The same texts are judged twice, and the
 * verdicts compared.
 *
 * @param revisions the observations that changed
 * @param untrue figures that were true
 * @param reprinted inserted figures that now print something else
 * @param mended figures that were wrong
 * @param kept figures that stay true although what they cite changed
 * @param wrongAlready how many figures are wrong now and were before
 * @param uncited observations of the new data that no article cites or draws, in the order of the
 *     files
 */
public record Consequences(
    List<Revision> revisions,
    List<Effect> untrue,
    List<Effect> reprinted,
    List<Effect> mended,
    List<Effect> kept,
    long wrongAlready,
    List<Observation> uncited) {
  private static final Comparator<Span> BY_PLACE =
      Comparator.comparing((Span at) -> at.file().path()).thenComparing(Span::start);

  /** Both are of the same texts, in the same order. */
  public static Consequences of(Judged before, Judged after) {
    Map<String, Revision> revisions = Revision.between(before.data(), after.data());
    var effects = new ArrayList<Effect>();
    for (int i = 0; i < after.texts().size(); i++) {
      effects.addAll(effects(before.texts().get(i), after.texts().get(i), revisions.keySet()));
    }
    effects.sort(Comparator.comparing(effect -> effect.after().reading().at(), BY_PLACE));
    return new Consequences(
        List.copyOf(revisions.values()),
        those(effects, Effect::isUntrue),
        those(effects, Effect::isReprinted),
        those(effects, Effect::isMended),
        those(effects, Effect::isKept),
        effects.stream().filter(Effect::isWrongAlready).count(),
        uncited(after));
  }

  private static List<Effect> those(List<Effect> effects, Predicate<Effect> which) {
    return effects.stream().filter(which).toList();
  }

  /** What was read is the same both times, since no data is asked for it; only verdicts differ. */
  private static List<Effect> effects(
      List<Finding> before, List<Finding> after, Set<String> revised) {
    var past = new HashMap<Span, Finding>();
    before.forEach(finding -> past.putIfAbsent(finding.reading().at(), finding));
    return after.stream()
        .filter(now -> past.containsKey(now.reading().at()))
        .map(
            now -> {
              Finding then = past.get(now.reading().at());
              return new Effect(after, then, now, revised(then, now, revised));
            })
        .toList();
  }

  private static List<String> revised(Finding then, Finding now, Set<String> revised) {
    var used = new LinkedHashSet<String>();
    Stream.of(then, now)
        .flatMap(finding -> about(finding.verdict()))
        .flatMap(reference -> reference.observations().stream())
        .forEach(observation -> used.add(observation.reference()));
    used.retainAll(revised);
    return List.copyOf(used);
  }

  private static Stream<Reference> about(Verdict verdict) {
    return verdict instanceof Verdict.Ambiguous several
        ? several.candidates().stream()
        : verdict.heldAgainst().stream();
  }

  /** A figure that contradicts a value still is about it, and so are the inputs of a derivation. */
  private static List<Observation> uncited(Judged now) {
    var cited = new HashSet<String>();
    now.findings()
        .flatMap(finding -> finding.verdict().heldAgainst().stream())
        .flatMap(reference -> reference.observations().stream())
        .forEach(observation -> cited.add(observation.reference()));
    now.stories().stream()
        .flatMap(story -> story.article().charts().stream())
        .flatMap(chart -> ChartCheck.drawn(chart, now.data()))
        .forEach(observation -> cited.add(observation.reference()));
    return now.data().all().stream()
        .filter(observation -> !cited.contains(observation.reference()))
        .sorted(Comparator.comparing(observation -> observation.told().at(), BY_PLACE))
        .toList();
  }
}
