package press.plumbline.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.plumbline.data.Mention;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Unit;
import press.plumbline.source.Span;
import press.plumbline.verify.Held.Origin;

/** The places that a block names, and which of them is in force at a figure. */
final class Places {
  private static final Pattern LIST =
      Pattern.compile("\\s*(、|和|与|及|以及|同|跟|,|，|,?\\s*and|&)\\s*(the )?");
  private static final Pattern NESTED = Pattern.compile("(的|市|下辖的?|所辖的?|, |'s |’s | in |)");
  private static final Pattern ORIGIN = Pattern.compile("\\s+from\\s+(the )?");
  private static final Pattern ATTACHED = Pattern.compile("\\s+(in|for|at|on)\\s+(the )?");

  private static final Pattern OWNER =
      Pattern.compile("\\s*(市|全市)?(的|['’]s?|with|at|on|\\()\\s*(about |some )?(an? )?(of |at )?");
  private static final Pattern THAN =
      Pattern.compile(
          "(?i)((?<!对)比|较|高于|低于|快于|慢于|超过|不及|\\b(than|above|below|against|behind|ahead of|compared (with|to)))\\s*$");

  private static final Pattern AND =
      Pattern.compile("(?i)\\s+(in|at|on|for) [^,;.]{2,40}?(,| and|, and)\\s*");
  private static final Pattern OF_WHICH =
      Pattern.compile("(?i)^\\s*(其中|(and )?of (which|whom|these)|(and )?among (which|them|these))");
  private static final Pattern FRONT =
      Pattern.compile("(?i)^\\s*(with|home to|boasting|having|(凭|凭着|凭借|坐拥|拥有|手握|带着|以)(?!来|及|后))");
  private static final Pattern AGAIN = Pattern.compile("[；;。！？!?]|\\.\\s");
  private static final Pattern RELATIVE = Pattern.compile("(?i)^\\s*(which|where|who)\\b");

  private static final Pattern TOGETHER =
      Pattern.compile(
          "([两二三四五六七八九十])(?:座城市|个城市|市|地|城|县|港|湖|校|院|场|区|岛|省)(?![\\p{IsHan}&&[^的合均都各总平共之在增人地进出常]])"
              + "|(?i)\\b(both|(?<=(?:the|all) )(?:two|three|four|five|six|seven|eight|nine|ten)) (?:cities|places|towns|ports|lakes|stops|counties|regions|districts|provinces|parks|sites|farms|islands|universities|hospitals)\\b");
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** A place, or the members of a list of places, as one word of the text. */
  record Group(int start, int end, List<String> ids, Role role) {}

  private final Scene scene;
  private final Observations data;
  private final Optional<Held<List<String>>> before;
  private final Optional<String> stop;
  private final Optional<String> earlier;
  private final List<String> stops;
  private List<MatchResult> sums;
  private final List<Group> groups = new ArrayList<>();

  /**
   * @param before what is in force before the first word
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
    this.stops = stops;
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
        String gap = scene.between(last.end(), next.start());
        if (scene.clauseAt(first.start()) != scene.clauseAt(next.start())) {
          break;
        }
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
      Role role = role(first.start(), last.end());
      groups.add(new Group(first.start(), last.end(), ids.stream().distinct().toList(), role));
    }
  }

  private Role role(int start, int end) {
    if (isOrigin(start)) {
      return Role.SETS;
    }
    Role role = Role.ofPlace(scene.beforeMasked(start), scene.after(start, end), scene.language());
    return role == Role.SETS && isOfAnotherSide(start) ? Role.COMPARED : role;
  }

  /** 66.7 percent against 53.6 percent in Ostrand: the place is that of the second alone. */
  private boolean isOfAnotherSide(int start) {
    return scene
        .lastBefore(start)
        .filter(figure -> figure.outerEnd() <= start)
        .filter(figure -> ATTACHED.matcher(scene.without(figure.outerEnd(), start)).matches())
        .filter(this::isOther)
        .isPresent();
  }

  /** Compared with 15.4 percent in Calder and 18.9 percent in Tarnshire: the second as well. */
  private boolean isOther(Figure figure) {
    return scene.isOtherSide(figure)
        || scene
            .previous(figure)
            .filter(before -> before.outerEnd() <= figure.outerStart())
            .filter(
                before ->
                    AND.matcher(scene.text().substring(before.outerEnd(), figure.outerStart()))
                        .matches())
            .filter(this::isOther)
            .isPresent();
  }

  /** The exports from Ningbo are its own; they are held against nothing. */
  private boolean isOrigin(int place) {
    return scene.named().stream()
        .filter(name -> name.isIndicator() && name.end() < place)
        .anyMatch(name -> ORIGIN.matcher(scene.text().substring(name.end(), place)).matches());
  }

  /** The places a name stands for here; a short one only where that place is in force. */
  private List<String> meant(Named name, List<String> beside) {
    if (name.kind() == Mention.Kind.PLACE) {
      return name.ids();
    }
    if (isPartOfName(name)) {
      return List.of();
    }
    List<String> inForce =
        lastSet(name.start()).map(Group::ids).or(() -> before.map(Held::value)).orElse(List.of());
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
        .map(Group::ids)
        .filter(ids -> ids.size() == 1 && name.ids().contains(ids.get(0)))
        .reduce((a, b) -> b);
  }

  /** 园区 said of a city that has just one: the short name of a place within the one in force. */
  private Optional<List<String>> onlyOneWithin(Named name, List<String> inForce) {
    List<String> inner =
        name.ids().stream()
            .filter(id -> inForce.stream().anyMatch(place -> isWithin(id, place)))
            .toList();
    return Optional.of(inner).filter(list -> list.size() == 1);
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
    return attached(clause, figure)
        .or(() -> owner(figure))
        .or(() -> antecedent(clause))
        .map(group -> held(group, Origin.ATTACHED))
        .or(() -> inClause(here, figure).map(group -> held(group, Origin.CLAUSE)))
        .or(() -> together(clause, figure))
        .or(() -> fronted(clause).map(group -> held(group, Origin.SENTENCE)))
        .or(() -> earlierInBlock(clause, true).map(group -> held(group, Origin.SENTENCE)))
        .or(() -> earlierInBlock(clause, false).map(group -> held(group, Origin.PARAGRAPH)))
        .or(() -> before)
        .map(held -> new Held<>(aligned(figure, held.value()), held.origin(), held.word()));
  }

  /** With a GDP of 1.57 trillion yuan, Ningbo is ahead: whose it is stands behind the comma. */
  private Optional<Group> fronted(Clause clause) {
    int sentence =
        scene.clauses().stream()
            .filter(c -> c.sentence() == clause.sentence())
            .mapToInt(Clause::start)
            .min()
            .orElse(clause.start());
    return FRONT.matcher(scene.text().substring(sentence, clause.end())).find()
        ? groups.stream()
            .filter(group -> group.start() >= sentence)
            .filter(
                group ->
                    scene.clause(scene.clauseAt(group.start())).sentence() == clause.sentence())
            .findFirst()
            .filter(group -> group.role() == Role.SETS && group.start() >= clause.end())
            .filter(group -> scene.before(group.start()).matches("(?i)\\s*(the )?"))
        : Optional.empty();
  }

  /** What is in force where a clause begins. */
  List<String> inForceAt(Clause clause) {
    return earlierInBlock(clause, true)
        .or(() -> earlierInBlock(clause, false))
        .map(Group::ids)
        .or(() -> before.map(Held::value))
        .orElse(List.of());
  }

  private List<String> aligned(Figure figure, List<String> ids) {
    return Runs.aligned(scene, figure, ids);
  }

  /** 三市, both cities: the list before it that has as many members, else the stops of the tour. */
  private Optional<Held<List<String>>> together(Clause clause, Figure figure) {
    for (MatchResult said : sums()) {
      if (clause.holds(said.start()) && said.end() <= figure.outerStart()) {
        int from = said.start();
        Optional<Span> word = Optional.of(scene.passage().prose().span(said.start(), said.end()));
        Optional<Held<List<String>>> list =
            members(from, number(said.group(1) == null ? said.group(2) : said.group(1)))
                .map(ids -> new Held<>(ids, Origin.CLAUSE, word));
        if (list.isPresent()) {
          return list;
        }
      }
    }
    return Optional.empty();
  }

  private List<MatchResult> sums() {
    if (sums == null) {
      sums = TOGETHER.matcher(scene.text()).results().toList();
    }
    return sums;
  }

  /** The places that 三市 or the three cities stands for in a sentence. */
  Optional<List<String>> together(int sentence) {
    for (MatchResult said : sums()) {
      if (scene.clause(scene.clauseAt(said.start())).sentence() == sentence) {
        Optional<List<String>> all =
            members(said.start(), number(said.group(1) == null ? said.group(2) : said.group(1)));
        if (all.isPresent()) {
          return all;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> members(int offset, int size) {
    return groups.stream()
        .filter(group -> group.end() <= offset && group.ids().size() == size)
        .reduce((a, b) -> b)
        .map(Group::ids)
        .or(() -> Optional.of(stops).filter(all -> all.size() == size));
  }

  private static int number(String word) {
    int han = "一二三四五六七八九十".indexOf(word.charAt(0)) + 1;
    int english = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)) + 2;
    return word.equals("两") || word.equalsIgnoreCase("both") ? 2 : Math.max(han, english);
  }

  private Optional<Group> attached(Clause clause, Figure figure) {
    boolean other = isOther(figure);
    return groups.stream()
        .filter(group -> clause.holds(group.start()) && group.start() >= figure.outerEnd())
        .filter(group -> group.role() == Role.SETS || other && group.role() == Role.COMPARED)
        .filter(
            group -> ATTACHED.matcher(scene.without(figure.outerEnd(), group.start())).matches())
        .findFirst();
  }

  /** 高于成都的20817.5亿元, ahead of Chengdu's 2 trillion yuan: the other side's own figure. */
  private Optional<Group> owner(Figure figure) {
    return compared().stream()
        .filter(group -> group.end() <= figure.outerStart())
        .filter(group -> isInBracket(group, figure) || !isPartOf(group, figure))
        .filter(group -> OWNER.matcher(scene.without(group.end(), figure.outerStart())).matches())
        .reduce((a, b) -> b);
  }

  /** Twice as many as Tarnshire, which counted 5,190: the place named last, whatever for. */
  private Optional<Group> antecedent(Clause clause) {
    boolean relative =
        RELATIVE.matcher(scene.text().substring(clause.start(), clause.end())).find();
    return relative
        ? groups.stream()
            .filter(group -> group.end() <= clause.start() && group.role() != Role.NAMED)
            .filter(
                group ->
                    scene.clause(scene.clauseAt(group.start())).sentence() == clause.sentence())
            .filter(group -> clause.start() - group.end() < 3)
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  /** Far from the rates of Wexcombe (71.5 percent). */
  private boolean isInBracket(Group group, Figure figure) {
    return scene.text().substring(group.end(), figure.outerStart()).matches("\\s*[（(].*");
  }

  /** 占苏州的23%, 是宁波的1.4倍: the figure is a part or a multiple of the other side. */
  private boolean isPartOf(Group group, Figure figure) {
    boolean pure =
        List.of(Unit.PERCENT, Unit.PERMILLE, Unit.RATIO, Unit.MULTIPLE).contains(figure.unit());
    return figure.unit().equals(Unit.MULTIPLE)
        || figure.unit().equals(Unit.RATIO)
        || pure && !THAN.matcher(scene.before(group.start())).find();
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
    int limit = scene.endOfStatement(figure);
    return here.stream().filter(group -> group.start() < limit).findFirst();
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
    Optional<Group> latest = Optional.empty();
    for (Group group : groups) {
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
  private boolean isPartBefore(Group group, Clause clause) {
    return OF_WHICH.matcher(scene.before(group.start())).find()
        && AGAIN.matcher(scene.between(group.end(), clause.start())).find();
  }

  /**
   * The later of two, but the inner one of a sentence: Merrow Sands, the newest farm in Ostrand.
   */
  private Group later(Group a, Group b) {
    boolean nested =
        a.ids().size() == 1
            && b.ids().size() == 1
            && !a.ids().equals(b.ids())
            && isWithin(a.ids().get(0), b.ids().get(0))
            && scene.clauseAt(a.start()) == scene.clauseAt(b.start())
            && scene.statistics().stream()
                .noneMatch(f -> a.end() <= f.start() && f.end() <= b.start());
    return nested ? a : b;
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
    List<Group> here = new ArrayList<>();
    for (Group group : groups) {
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
