package press.plumbline.planted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;
import press.plumbline.source.Block;
import press.plumbline.source.Prose;
import press.plumbline.source.Span;

/** Slips in the words that say where: another city in the sentence, the head, the front matter. */
final class Locations {
  private static final Pattern STOP = Pattern.compile("(?m)^stop: (\\S+)$");
  private static final Pattern CLAUSE = Pattern.compile("[，；：。,;:]");
  private static final Pattern PLACE_BEFORE = Pattern.compile("^(?:这里|当地|该市|Its\\b)");
  private static final Pattern LIST = Pattern.compile("(?:,|、|和|与|及| and | )+");
  private static final Set<String> PLACE = Set.of("place");

  private Locations() {}

  /** The place is put for another one, wherever the sentence names it. */
  static Stream<Slip> inSentence(Target target) {
    List<Naming> namings = Naming.in(target.sentence(), target);
    List<Place> own = places(target);
    if (namings.stream().noneMatch(naming -> own.contains(naming.place()))) {
      return Glyphs.none(target, "its sentence does not name its place");
    }
    return own.stream()
        .flatMap(
            place -> {
              List<Naming> words =
                  namings.stream().filter(naming -> naming.place().equals(place)).toList();
              boolean alone =
                  words.size() == 1
                      && !isElsewhere(target, words.get(0))
                      && (!target.isMarked() || isPlain(target, namings));
              return alone
                  ? others(target, namings)
                      .map(
                          other ->
                              isNestedInList(target, namings, words.get(0), other)
                                  ? Slip.leftOut(target, "nests with a member of its list")
                                  : moved(target, target.prose(), words.get(0), other))
                  : Glyphs.none(
                      target,
                      "named twice, or in a clause that it does not hang on, or beside a mark");
            });
  }

  /** In a clause behind it; of a mark in any other clause. */
  private static boolean isElsewhere(Target target, Naming word) {
    String text = target.prose().text();
    int start = target.figure().start();
    int end = target.figure().end();
    String between =
        word.start() >= end
            ? text.substring(end, word.start())
            : text.substring(Math.min(word.end(), start), start);
    return (word.start() >= end || target.isMarked()) && CLAUSE.matcher(between).find();
  }

  /** Of a mark the words are heard only where they set one place. */
  private static boolean isPlain(Target target, List<Naming> namings) {
    return namings.size() == 1 || target.reference().isDerived() && namings.size() == 2;
  }

  private static List<Place> places(Target target) {
    return target.reference().observations().stream().map(Observation::place).distinct().toList();
  }

  /** In the head of its row or column. */
  static Stream<Slip> inHead(Target target) {
    return target.isCell()
        ? Stream.of(target.rowHead(), target.columnHead())
            .flatMap(Optional::stream)
            .flatMap(head -> inProse(target, head))
        : Stream.empty();
  }

  /** In the heading, where nothing below it names a place. */
  static Stream<Slip> inHeading(Target target) {
    List<String> headings = target.prose().setting().headings();
    boolean named = !Naming.in(Sentence.whole(target.prose()), target).isEmpty();
    if (headings.isEmpty() || named || target.isMarked() || isSetInTable(target)) {
      return Stream.empty();
    }
    String last = headings.get(headings.size() - 1);
    return target.story().article().prose().stream()
        .filter(prose -> prose.block() == Block.HEADING && prose.text().equals(last))
        .flatMap(heading -> inProse(target, heading));
  }

  private static Stream<Slip> inProse(Target target, Prose prose) {
    List<Naming> namings = Naming.in(Sentence.whole(prose), target);
    return namings.size() == 1 && places(target).contains(namings.get(0).place())
        ? others(target, namings).map(other -> moved(target, prose, namings.get(0), other))
        : Stream.empty();
  }

  /** The stop of the front matter, where no words name another place. */
  static Stream<Slip> stop(Target target) {
    Matcher stop = STOP.matcher(target.source());
    boolean named = !Naming.in(Sentence.whole(target.prose()), target.data()).isEmpty();
    var setting = target.prose().setting();
    String around =
        String.join(" ", setting.headings())
            + setting.rowHead()
            + setting.columnHead()
            + setting.caption();
    if (PLACE_BEFORE.matcher(target.prose().text()).find()) {
      return Glyphs.none(target, "its paragraph keeps the place of the one before");
    }
    if (named
        || target.isMarked()
        || target.isCounted()
        || !stop.find()
        || !Naming.in(Sentence.whole(Prose.of(around, target.language())), target.data()).isEmpty()
        || isCalledShortly(target)
        || isSetInTable(target)
        || places(target).stream().noneMatch(place -> place.id().equals(stop.group(1)))) {
      return Glyphs.none(target, "its block, its table or its heading names a place");
    }
    return others(target, List.of())
        .map(
            other ->
                Slip.of(
                        target,
                        List.of(new Edit(stop.start(1), stop.end(1), other.id())),
                        classes(target, other))
                    .about(fact(target, other)));
  }

  /** A place in the part of its table above it. */
  private static boolean isSetInTable(Target target) {
    int top = target.source().lastIndexOf("\n\n", target.start());
    Prose above = Prose.of(target.source().substring(top, target.start()), target.language());
    return target.isCell() && !Naming.in(Sentence.whole(above), target.data()).isEmpty();
  }

  private static boolean isCalledShortly(Target target) {
    return target.data().places().values().stream()
        .flatMap(place -> place.shortNames().stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(target.prose().text().toLowerCase(Locale.ROOT)::contains);
  }

  /** One that has a value of the indicator, one that has none, and the one around it. */
  private static Stream<Place> others(Target target, List<Naming> namings) {
    List<Place> own = places(target);
    List<Place> all =
        target.data().places().values().stream()
            .filter(place -> !place.id().equals(Place.SERIES) && !own.contains(place))
            .filter(place -> namings.stream().noneMatch(naming -> naming.place().equals(place)))
            .toList();
    String indicator = target.reference().observations().get(0).indicator().id();
    Stream<Place> having =
        all.stream()
            .filter(place -> !target.data().periods(place.id(), indicator).isEmpty())
            .limit(1);
    Stream<Place> lacking =
        all.stream()
            .filter(place -> target.data().periods(place.id(), indicator).isEmpty())
            .limit(1);
    Stream<Place> around =
        all.stream()
            .filter(
                place ->
                    own.stream().anyMatch(it -> it.within().filter(place.id()::equals).isPresent()))
            .limit(1);
    return Stream.of(having, lacking, around).flatMap(places -> places).distinct();
  }

  private static Slip moved(Target target, Prose prose, Naming word, Place other) {
    Span at = prose.span(word.start(), word.end());
    Set<String> classes = classes(target, other);
    return Slip.of(
            target,
            List.of(new Edit(at.start(), at.end(), other.name().in(target.language()))),
            classes)
        .about(fact(target, other));
  }

  /** What is worked out cannot be of a place that has nothing to work it out from. */
  private static Set<String> classes(Target target, Place other) {
    if (!target.reference().isDerived()) {
      return PLACE;
    }
    boolean without =
        target.reference().observations().stream()
            .anyMatch(
                input ->
                    target
                        .data()
                        .find(other.id(), input.indicator().id(), input.period().iso())
                        .isEmpty());
    return without ? Set.of("place", "derivation", "unsourced") : Set.of("place", "derivation");
  }

  /** Of two that nest only the inner one is set, so that the list loses a member and no more. */
  private static boolean isNestedInList(
      Target target, List<Naming> namings, Naming word, Place other) {
    return namings.stream()
        .filter(naming -> !naming.equals(word))
        .filter(naming -> isListed(target, namings, naming, word))
        .anyMatch(
            naming ->
                target.data().isWithin(naming.place().id(), other.id())
                    || target.data().isWithin(other.id(), naming.place().id()));
  }

  private static boolean isListed(Target target, List<Naming> namings, Naming one, Naming other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    String between = target.prose().text().substring(Math.min(from, to), to);
    for (Naming naming : namings) {
      if (from <= naming.start() && naming.end() <= to) {
        String text = target.prose().text().substring(naming.start(), naming.end());
        between = between.replace(text, "");
      }
    }
    return LIST.matcher(between).matches();
  }

  private static Optional<Fact> fact(Target target, Place other) {
    return target
        .single()
        .flatMap(
            own ->
                target
                    .data()
                    .find(other.id(), own.indicator().id(), own.period().iso())
                    .flatMap(Fact::of));
  }
}
