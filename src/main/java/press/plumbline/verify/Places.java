package press.plumbline.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Mention;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;
import press.plumbline.verify.Held.Origin;

/** The places that a block names, and which of them is in force at a figure. */
final class Places {
  private static final Pattern LIST =
      Pattern.compile("\\s*(、|和|与|及|以及|同|跟|,|，|,?\\s*and|&)\\s*(the )?");
  private static final Pattern NESTED = Pattern.compile("(的|市|下辖的?|所辖的?|, |'s |’s | in |)");
  private static final Pattern ATTACHED = Pattern.compile("\\s+(in|for|at|on)\\s+(the )?");

  /** A place, or the members of a list of places, as one word of the text. */
  record Group(int start, int end, List<String> ids, Role role) {}

  private final Scene scene;
  private final Observations data;
  private final Optional<Held<List<String>>> before;
  private final Optional<String> stop;
  private final Optional<String> earlier;
  private final List<Group> groups = new ArrayList<>();

  /**
   * @param before what is in force before the first word
   * @param earlier the place in force at the end of the paragraph before
   */
  Places(
      Scene scene,
      Observations data,
      Optional<Held<List<String>>> before,
      Optional<String> stop,
      Optional<String> earlier) {
    this.scene = scene;
    this.data = data;
    this.before = before;
    this.stop = stop;
    this.earlier = earlier;
    gather();
    Strangers.in(scene).forEach(at -> groups.add(new Group(at[0], at[1], List.of(), Role.SETS)));
    groups.sort(Comparator.comparing(Group::start));
  }

  private void gather() {
    List<Named> names = scene.named().stream().filter(Named::isPlace).toList();
    int i = 0;
    while (i < names.size()) {
      Named first = names.get(i++);
      List<String> ids = new ArrayList<>(meant(first, List.of()));
      if (ids.isEmpty()) {
        continue;
      }
      Named last = first;
      while (i < names.size()) {
        Named next = names.get(i);
        String gap = scene.text().substring(last.end(), next.start());
        String latest = ids.get(ids.size() - 1);
        List<String> more = meant(next, gap.isEmpty() ? List.of(latest) : List.of());
        if (more.isEmpty()) {
          break;
        }
        if (NESTED.matcher(gap).matches() && isWithin(more.get(0), latest)) {
          ids.set(ids.size() - 1, more.get(0));
        } else if (!(NESTED.matcher(gap).matches() && isWithin(latest, more.get(0)))) {
          if (!LIST.matcher(gap).matches()) {
            break;
          }
          ids.addAll(more);
        }
        last = next;
        i++;
      }
      Role role = Role.ofPlace(scene.before(first.start()), scene.after(first.start(), last.end()));
      groups.add(new Group(first.start(), last.end(), ids.stream().distinct().toList(), role));
    }
  }

  /** The places a name stands for here; a short one only where that place is in force. */
  private List<String> meant(Named name, List<String> beside) {
    if (name.kind() == Mention.Kind.PLACE) {
      return name.ids();
    }
    List<String> inForce =
        lastSet(name.start()).map(Group::ids).or(() -> before.map(Held::value)).orElse(List.of());
    return candidates(name, beside)
        .or(() -> candidates(name, inForce))
        .or(() -> stop.flatMap(place -> candidates(name, List.of(place))))
        .or(() -> earlier.flatMap(place -> candidates(name, List.of(place))))
        .orElse(List.of());
  }

  private Optional<List<String>> candidates(Named name, List<String> inForce) {
    List<String> fitting =
        name.ids().stream()
            .filter(id -> inForce.stream().anyMatch(place -> isWithin(place, id)))
            .toList();
    return Optional.of(fitting).filter(list -> !list.isEmpty());
  }

  private Optional<Group> lastSet(int offset) {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS && group.end() <= offset)
        .reduce((a, b) -> b);
  }

  /** Whether a place is the other or lies in it. */
  private boolean isWithin(String inner, String outer) {
    Optional<String> at = Optional.of(inner);
    for (int depth = 0; at.isPresent() && depth < 9; depth++) {
      if (at.get().equals(outer)) {
        return true;
      }
      at = Optional.ofNullable(data.places().get(at.get())).flatMap(place -> place.within());
    }
    return false;
  }

  /** The place or places that the figure is about, as far as words and defaults say. */
  Optional<Held<List<String>>> at(Figure figure) {
    int index = scene.clauseAt(figure.start());
    Clause clause = scene.clause(index);
    List<Group> here = setIn(clause);
    return attached(here, figure)
        .map(group -> held(group, Origin.ATTACHED))
        .or(() -> inClause(here, figure).map(group -> held(group, Origin.CLAUSE)))
        .or(() -> earlierInBlock(clause, true).map(group -> held(group, Origin.SENTENCE)))
        .or(() -> earlierInBlock(clause, false).map(group -> held(group, Origin.PARAGRAPH)))
        .or(() -> before)
        .map(held -> new Held<>(aligned(figure, held.value()), held.origin(), held.word()));
  }

  private List<String> aligned(Figure figure, List<String> ids) {
    return Runs.aligned(scene, figure, ids);
  }

  private Optional<Group> attached(List<Group> here, Figure figure) {
    return here.stream()
        .filter(group -> group.start() >= figure.outerEnd())
        .filter(
            group -> ATTACHED.matcher(scene.without(figure.outerEnd(), group.start())).matches())
        .findFirst();
  }

  private Optional<Group> inClause(List<Group> here, Figure figure) {
    int segment = scene.previous(figure).map(Figure::end).orElse(0);
    List<Group> left = here.stream().filter(group -> group.end() <= figure.start()).toList();
    List<Group> near = left.stream().filter(group -> group.start() >= segment).toList();
    if (!near.isEmpty()) {
      return Optional.of(innermost(near));
    }
    if (!left.isEmpty()) {
      return Optional.of(left.get(left.size() - 1));
    }
    int limit = scene.next(figure).map(Figure::start).orElse(Integer.MAX_VALUE);
    return here.stream().filter(group -> group.start() < limit || here.size() == 1).findFirst();
  }

  /** The first, or one named after it that lies in it. */
  private Group innermost(List<Group> near) {
    Group first = near.get(0);
    for (Group other : near) {
      if (first.ids().size() == 1
          && other.ids().size() == 1
          && isWithin(other.ids().get(0), first.ids().get(0))) {
        first = other;
      }
    }
    return first;
  }

  private Optional<Group> earlierInBlock(Clause clause, boolean sameSentence) {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS && group.end() <= clause.start())
        .filter(
            group -> {
              Clause other = scene.clause(scene.clauseAt(group.start()));
              return other.depth() <= clause.depth()
                  && (other.sentence() == clause.sentence()) == sameSentence;
            })
        .reduce((a, b) -> b);
  }

  private Held<List<String>> held(Group group, Origin origin) {
    return new Held<>(
        group.ids(), origin, Optional.of(scene.passage().prose().span(group.start(), group.end())));
  }

  List<Group> all() {
    return List.copyOf(groups);
  }

  /** The other sides of comparisons. */
  List<Group> compared() {
    return groups.stream().filter(group -> group.role() == Role.COMPARED).toList();
  }

  List<Group> setIn(Clause clause) {
    return in(clause, Role.SETS);
  }

  List<Group> in(Clause clause, Role role) {
    return groups.stream()
        .filter(group -> group.role() == role && clause.holds(group.start()))
        .toList();
  }

  /** What is in force at the end of the block. */
  Optional<Held<List<String>>> last() {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS)
        .filter(group -> scene.clause(scene.clauseAt(group.start())).depth() == 0)
        .reduce((a, b) -> b)
        .map(group -> held(group, Origin.PARAGRAPH))
        .or(() -> before);
  }
}
