package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;

/**
 * The place that a figure has for itself, whatever is in force around it: 731 in Portole,
 * 高于成都的20817.5亿元, Tarnshire, which counted 5,190.
 */
final class OwnPlaces {
  private static final Pattern OWNER =
      Pattern.compile("\\s*(市|全市)?(的|['’]s?|with|at|on|\\()\\s*(about |some )?(an? )?(of |at )?");
  private static final Pattern THAN =
      Pattern.compile(
          "(?i)((?<!对)比|较|高于|低于|快于|慢于|超过|不及|\\b(than|above|below|against|behind|ahead of|compared (with|to)))\\s*$");
  private static final Pattern BRACKET = Pattern.compile("\\s*[（(].*");
  private static final Pattern RELATIVE = Pattern.compile("(?i)^\\s*(which|where|who)\\b");

  private final Scene scene;
  private final List<NamedPlaces> groups;
  private final PlaceRoles roles;

  OwnPlaces(Scene scene, List<NamedPlaces> groups, PlaceRoles roles) {
    this.scene = scene;
    this.groups = groups;
    this.roles = roles;
  }

  Optional<NamedPlaces> of(Figure figure, Clause clause) {
    return attached(clause, figure).or(() -> owner(figure)).or(() -> antecedent(clause));
  }

  private Optional<NamedPlaces> attached(Clause clause, Figure figure) {
    boolean other = roles.isOther(figure);
    return groups.stream()
        .filter(group -> clause.holds(group.start()) && group.start() >= figure.outerEnd())
        .filter(group -> group.role() == Role.SETS || other && group.role() == Role.COMPARED)
        .filter(
            group ->
                Beside.PLACE.matcher(scene.without(figure.outerEnd(), group.start())).matches())
        .findFirst();
  }

  /** 高于成都的20817.5亿元, ahead of Chengdu's 2 trillion yuan: the other side's own figure. */
  private Optional<NamedPlaces> owner(Figure figure) {
    return groups.stream()
        .filter(group -> group.role() == Role.COMPARED)
        .filter(group -> group.end() <= figure.outerStart())
        .filter(group -> isInBracket(group, figure) || !isPartOf(group, figure))
        .filter(group -> OWNER.matcher(scene.without(group.end(), figure.outerStart())).matches())
        .reduce((a, b) -> b);
  }

  /** Twice as many as Tarnshire, which counted 5,190: the place named last, whatever for. */
  private Optional<NamedPlaces> antecedent(Clause clause) {
    boolean relative = RELATIVE.matcher(scene.text(clause)).find();
    return relative
        ? groups.stream()
            .filter(group -> group.end() <= clause.start() && group.role() != Role.NAMED)
            .filter(group -> scene.sentenceAt(group.start()) == clause.sentence())
            .filter(group -> clause.start() - group.end() < 3)
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  /** Far from the rates of Wexcombe (71.5 percent). */
  private boolean isInBracket(NamedPlaces group, Figure figure) {
    return BRACKET.matcher(scene.text().substring(group.end(), figure.outerStart())).matches();
  }

  /** 占苏州的23%, 是宁波的1.4倍: the figure is a part or a multiple of the other side. */
  private boolean isPartOf(NamedPlaces group, Figure figure) {
    boolean pure =
        List.of(Unit.PERCENT, Unit.PERMILLE, Unit.RATIO, Unit.MULTIPLE).contains(figure.unit());
    return figure.unit().equals(Unit.MULTIPLE)
        || figure.unit().equals(Unit.RATIO)
        || pure && !THAN.matcher(scene.before(group.start())).find();
  }
}
