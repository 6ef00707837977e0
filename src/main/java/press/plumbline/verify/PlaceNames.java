package press.plumbline.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.data.Mention;

/**
 * Gathers the places that a block names: which names make a list, which of them says more closely
 * where (苏州工业园区, Merrow Sands in Ostrand), and which place a short name stands for.
 */
final class PlaceNames {
  private static final Pattern NESTED = Pattern.compile("(的|市|下辖的?|所辖的?|, |'s |’s | in |)");

  private final Scene scene;
  private final Nesting nesting;
  private final PlaceRoles roles;
  private final List<String> before;
  private final Optional<String> stop;
  private final Optional<String> earlier;
  private final List<NamedPlaces> groups = new ArrayList<>();

  /**
   * @param before what is in force before the first word
   * @param earlier the place in force at the end of the paragraph before
   */
  PlaceNames(
      Scene scene,
      Nesting nesting,
      PlaceRoles roles,
      List<String> before,
      Optional<String> stop,
      Optional<String> earlier) {
    this.scene = scene;
    this.nesting = nesting;
    this.roles = roles;
    this.before = before;
    this.stop = stop;
    this.earlier = earlier;
  }

  /** In the order of the text, with the places that the data does not know. */
  List<NamedPlaces> gathered() {
    gather();
    Strangers.in(scene)
        .forEach(at -> groups.add(new NamedPlaces(at[0], at[1], List.of(), Role.SETS)));
    groups.sort(Comparator.comparing(NamedPlaces::start));
    return groups;
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
        String gap = scene.between(last.end(), next.start());
        if (scene.clauseAt(first.start()) != scene.clauseAt(next.start())) {
          break;
        }
        String latest = ids.get(ids.size() - 1);
        List<String> more = meant(next, gap.isEmpty() ? List.of(latest) : List.of());
        if (more.isEmpty()) {
          break;
        }
        if (NESTED.matcher(gap).matches() && nesting.isWithin(more.get(0), latest)) {
          ids.set(ids.size() - 1, more.get(0));
        } else if (!(NESTED.matcher(gap).matches() && nesting.isWithin(latest, more.get(0)))) {
          if (!Joiners.PLACES.matcher(gap).matches()) {
            break;
          }
          ids.addAll(more);
        }
        last = next;
        i++;
      }
      Role role = roles.of(first.start(), last.end());
      groups.add(
          new NamedPlaces(first.start(), last.end(), ids.stream().distinct().toList(), role));
    }
  }

  /** The places a name stands for here; a short one only where that place is in force. */
  private List<String> meant(Named name, List<String> beside) {
    if (name.kind() == Mention.Kind.PLACE) {
      return name.ids();
    }
    if (isPartOfName(name)) {
      return List.of();
    }
    List<String> inForce = lastSet(name.start()).map(NamedPlaces::ids).orElse(before);
    return candidates(name, beside)
        .or(() -> candidates(name, inForce))
        .or(() -> stop.flatMap(place -> candidates(name, List.of(place))))
        .or(() -> earlier.flatMap(place -> candidates(name, List.of(place))))
        .or(() -> namedBefore(name))
        .or(() -> onlyOneWithin(name, inForce))
        .or(() -> stop.flatMap(place -> onlyOneWithin(name, List.of(place))))
        .orElse(List.of());
  }

  /** The harbour is a place; the Harbour Journal is none. */
  private boolean isPartOfName(Named name) {
    String text = scene.text();
    int last = text.lastIndexOf(' ', name.end() - 1) + 1;
    return last > name.start()
        && Character.isUpperCase(text.charAt(last))
        && text.substring(name.end()).matches("(?s) \\p{Lu}\\p{Ll}.*");
  }

  /** Portole pulled in 731, the island 584: the one of that short name that was set before. */
  private Optional<List<String>> namedBefore(Named name) {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS && group.end() <= name.start())
        .map(NamedPlaces::ids)
        .filter(ids -> ids.size() == 1 && name.ids().contains(ids.get(0)))
        .reduce((a, b) -> b);
  }

  /** 园区 said of a city that has just one: the short name of a place within the one in force. */
  private Optional<List<String>> onlyOneWithin(Named name, List<String> inForce) {
    List<String> inner =
        name.ids().stream()
            .filter(id -> inForce.stream().anyMatch(place -> nesting.isWithin(id, place)))
            .toList();
    return Optional.of(inner).filter(list -> list.size() == 1);
  }

  private Optional<List<String>> candidates(Named name, List<String> inForce) {
    List<String> fitting =
        name.ids().stream()
            .filter(id -> inForce.stream().anyMatch(place -> nesting.isWithin(place, id)))
            .toList();
    return Optional.of(fitting).filter(list -> !list.isEmpty());
  }

  private Optional<NamedPlaces> lastSet(int offset) {
    return groups.stream()
        .filter(group -> group.role() == Role.SETS && group.end() <= offset)
        .reduce((a, b) -> b);
  }
}
