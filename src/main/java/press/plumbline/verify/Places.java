package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;
import press.plumbline.verify.Held.Origin;

/**
 * Which of the places that a block names is in force at a figure: its own, else that of its clause,
 * its sentence, its paragraph, or of what leads it in (FIGURES.md, section 3).
 */
final class Places {
  private static final Pattern OF_WHICH =
      Pattern.compile("(?i)^\\s*(其中|(and )?of (which|whom|these)|(and )?among (which|them|these))");
  private static final Pattern FRONT =
      Pattern.compile("(?i)^\\s*(with|home to|boasting|having|(凭|凭着|凭借|坐拥|拥有|手握|带着|以)(?!来|及|后))");
  private static final Pattern THE = Pattern.compile("(?i)\\s*(the )?");
  private static final Pattern AGAIN = Pattern.compile("[；;。！？!?]|\\.\\s");

  private final Scene scene;
  private final Nesting nesting;
  private final Optional<Held<List<String>>> before;
  private final List<NamedPlaces> groups;
  private final OwnPlaces own;
  private final Together together;

  /**
   * @param before what is in force before the first word
   * @param stop the place of the article
   * @param earlier the place in force at the end of the paragraph before
   * @param stops those of the series, which "the three cities" means
   */
  Places(
      Scene scene,
      Observations data,
      Optional<Held<List<String>>> before,
      Optional<String> stop,
      Optional<String> earlier,
      List<String> stops) {
    this.scene = scene;
    this.before = before;
    this.nesting = new Nesting(data);
    PlaceRoles roles = new PlaceRoles(scene);
    List<String> first = before.map(Held::value).orElse(List.of());
    this.groups = new PlaceNames(scene, nesting, roles, first, stop, earlier).gathered();
    this.own = new OwnPlaces(scene, groups, roles);
    this.together = new Together(scene, groups, stops);
  }

  /** The place or places that the figure is about, as far as words and defaults say. */
  Optional<Held<List<String>>> at(Figure figure) {
    Clause clause = scene.clauseOf(figure);
    List<NamedPlaces> here = setIn(clause);
    return own.of(figure, clause)
        .map(group -> held(group, Origin.ATTACHED))
        .or(() -> inClause(here, figure).map(group -> held(group, Origin.CLAUSE)))
        .or(() -> together.before(figure, clause))
        .or(() -> fronted(clause).map(group -> held(group, Origin.SENTENCE)))
        .or(() -> earlierInBlock(clause, true).map(group -> held(group, Origin.SENTENCE)))
        .or(() -> earlierInBlock(clause, false).map(group -> held(group, Origin.PARAGRAPH)))
        .or(() -> before)
        .map(held -> held.with(Runs.aligned(scene, figure, held.value())));
  }

  /** With a GDP of 1.57 trillion yuan, Ningbo is ahead: whose it is stands behind the comma. */
  private Optional<NamedPlaces> fronted(Clause clause) {
    int sentence = scene.sentenceStart(clause);
    return FRONT.matcher(scene.text().substring(sentence, clause.end())).find()
        ? groups.stream()
            .filter(group -> group.start() >= sentence)
            .filter(
                group ->
                    scene.clause(scene.clauseAt(group.start())).sentence() == clause.sentence())
            .findFirst()
            .filter(group -> group.role() == Role.SETS && group.start() >= clause.end())
            .filter(group -> THE.matcher(scene.before(group.start())).matches())
        : Optional.empty();
  }

  /** What is in force where a clause begins. */
  List<String> inForceAt(Clause clause) {
    return earlierInBlock(clause, true)
        .or(() -> earlierInBlock(clause, false))
        .map(NamedPlaces::ids)
        .or(() -> before.map(Held::value))
        .orElse(List.of());
  }

  private Optional<NamedPlaces> inClause(List<NamedPlaces> here, Figure figure) {
    int segment = scene.previous(figure).map(Figure::end).orElse(0);
    List<NamedPlaces> left = here.stream().filter(group -> group.end() <= figure.start()).toList();
    List<NamedPlaces> near = left.stream().filter(group -> group.start() >= segment).toList();
    if (!near.isEmpty()) {
      return Optional.of(innermost(near));
    }
    if (!left.isEmpty()) {
      return Optional.of(left.get(left.size() - 1));
    }
    int limit = scene.endOfStatement(figure);
    return here.stream().filter(group -> group.start() < limit).findFirst();
  }

  /** The first, or one named after it that lies in it. */
  private NamedPlaces innermost(List<NamedPlaces> near) {
    NamedPlaces first = near.get(0);
    for (NamedPlaces other : near) {
      if (nesting.narrows(other, first)) {
        first = other;
      }
    }
    return first;
  }

  private Optional<NamedPlaces> earlierInBlock(Clause clause, boolean sameSentence) {
    Optional<NamedPlaces> latest = Optional.empty();
    for (NamedPlaces group : groups) {
      if (group.role() == Role.SETS && group.end() <= clause.start()) {
        Clause other = scene.clause(scene.clauseAt(group.start()));
        if (other.depth() <= clause.depth()
            && (other.sentence() == clause.sentence()) == sameSentence
            && !isPartBefore(group, clause)) {
          latest = Optional.of(latest.isPresent() ? later(latest.get(), group) : group);
        }
      }
    }
    return latest;
  }

  /** 其中青秀区16400个；教育支出172.9亿元: behind the part the whole is spoken of again. */
  private boolean isPartBefore(NamedPlaces group, Clause clause) {
    return OF_WHICH.matcher(scene.before(group.start())).find()
        && AGAIN.matcher(scene.between(group.end(), clause.start())).find();
  }

  /**
   * The later of two, but the inner one of a sentence: Merrow Sands, the newest farm in Ostrand.
   */
  private NamedPlaces later(NamedPlaces a, NamedPlaces b) {
    boolean nested =
        nesting.narrows(a, b)
            && !a.ids().equals(b.ids())
            && scene.clauseAt(a.start()) == scene.clauseAt(b.start())
            && scene.statistics().stream()
                .noneMatch(f -> a.end() <= f.start() && f.end() <= b.start());
    return nested ? a : b;
  }

  private Held<List<String>> held(NamedPlaces group, Origin origin) {
    return new Held<>(
        group.ids(), origin, Optional.of(scene.passage().prose().span(group.start(), group.end())));
  }

  /** The places that 三市 or the three cities stands for in a sentence. */
  Optional<List<String>> together(int sentence) {
    return together.in(sentence);
  }

  List<NamedPlaces> all() {
    return List.copyOf(groups);
  }

  /** The other sides of comparisons. */
  List<NamedPlaces> compared() {
    return groups.stream().filter(group -> group.role() == Role.COMPARED).toList();
  }

  List<NamedPlaces> setIn(Clause clause) {
    return in(clause, Role.SETS);
  }

  List<NamedPlaces> in(Clause clause, Role role) {
    List<NamedPlaces> here = new ArrayList<>();
    for (NamedPlaces group : groups) {
      if (group.role() == role && clause.holds(group.start())) {
        here.add(group);
      }
    }
    return here;
  }

  /** What is in force at the end of the block. */
  Optional<Held<List<String>>> last() {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS)
        .filter(group -> scene.clause(scene.clauseAt(group.start())).depth() == 0)
        .filter(
            group -> groups.size() == 1 || !OF_WHICH.matcher(scene.before(group.start())).find())
        .reduce(this::later)
        .map(group -> held(group, Origin.PARAGRAPH))
        .or(() -> before);
  }
}
