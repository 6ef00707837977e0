package press.plumbline.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a data set, to be found in text: in any case, in singular or plural, with a hyphen
 * or a space; Chinese anywhere, English as whole words. Never changes.
 */
public final class Vocabulary {
  /** Shorter names in capitals are abbreviations: SIP is a park, sip is not. */
  private static final int ABBREVIATION = 5;

  private final Node root = new Node();

  /** A letter of a name on the way from the root; names end where ids stand. */
  private static final class Node {
    private char[] letters = {};
    private Node[] nodes = {};
    private final Map<Mention.Kind, Set<String>> ids = new EnumMap<>(Mention.Kind.class);
    private final Map<Mention.Kind, Set<String>> abbreviated = new EnumMap<>(Mention.Kind.class);

    /** The node that a letter leads to, or null where no name goes on so. */
    Node next(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : nodes[at];
    }

    Node grown(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return nodes[at];
      }
      int free = -at - 1;
      letters = Arrays.copyOf(letters, letters.length + 1);
      nodes = Arrays.copyOf(nodes, nodes.length + 1);
      System.arraycopy(letters, free, letters, free + 1, letters.length - 1 - free);
      System.arraycopy(nodes, free, nodes, free + 1, nodes.length - 1 - free);
      letters[free] = letter;
      nodes[free] = new Node();
      return nodes[free];
    }

    boolean endsName() {
      return !ids.isEmpty() || !abbreviated.isEmpty();
    }
  }

  private Vocabulary() {}

  public static Vocabulary of(Observations data) {
    var vocabulary = new Vocabulary();
    data.places().values().stream()
        .filter(place -> !place.id().equals(Place.SERIES))
        .forEach(vocabulary::add);
    data.indicators().values().forEach(vocabulary::add);
    for (Event event : data.events()) {
      event.name().texts().values().forEach(n -> vocabulary.add(n, Mention.Kind.EVENT, event.id()));
      event.also().forEach(name -> vocabulary.add(name, Mention.Kind.EVENT, event.id()));
    }
    return vocabulary;
  }

  private void add(Place place) {
    place.names().forEach(name -> add(name, Mention.Kind.PLACE, place.id()));
    place.shortNames().forEach(name -> add(name, Mention.Kind.SHORT_PLACE, place.id()));
  }

  private void add(Indicator indicator) {
    indicator
        .names()
        .flatMap(name -> EnglishNames.variants(name, indicator.unit().isCount()).stream())
        .forEach(name -> add(name, Mention.Kind.INDICATOR, indicator.id()));
    indicator.among().stream()
        .flatMap(among -> among.texts().values().stream())
        .forEach(name -> add(name, Mention.Kind.SCOPE, indicator.id()));
  }

  private void add(String name, Mention.Kind kind, String id) {
    String letters = Letters.of(name);
    Node node = root;
    for (char letter : letters.toCharArray()) {
      node = node.grown(letter);
    }
    if (node != root) {
      var ids = isAbbreviation(name) ? node.abbreviated : node.ids;
      ids.computeIfAbsent(kind, unused -> new LinkedHashSet<>()).add(id);
    }
  }

  private static boolean isAbbreviation(String name) {
    return name.length() <= ABBREVIATION && name.matches("[A-Z0-9&]+");
  }

  /**
   * The names in a text, in order. Of overlapping names of one kind the longest counts; one inside
   * a longer name of any kind, as 郑州 in 中欧班列（郑州）, is none.
   */
  public List<Mention> mentions(String text) {
    Letters letters = Letters.in(text);
    List<Mention> all = new ArrayList<>();
    for (int at = 0; at < letters.length(); at++) {
      if (!letters.joins(at)) {
        collect(letters, at, text, all);
      }
    }
    return longest(all);
  }

  private void collect(Letters letters, int from, String text, List<Mention> all) {
    Node node = root;
    for (int at = from; at < letters.length() && node != null; at++) {
      node = node.next(letters.at(at));
      if (node != null && node.endsName() && !letters.joins(at + 1)) {
        int end = letters.start(at) + 1;
        collect(node, opening(text, letters.start(from), end), end, text, all);
      }
    }
  }

  /** Quotation marks are no letters; one that is closed within a name opens it: “一带一路”航线. */
  private static int opening(String text, int start, int end) {
    int mark = start == 0 ? -1 : "“‘「『".indexOf(text.charAt(start - 1));
    boolean closes = mark >= 0 && text.substring(start, end).indexOf("”’」』".charAt(mark)) >= 0;
    return closes ? start - 1 : start;
  }

  private static void collect(Node node, int start, int end, String text, List<Mention> all) {
    boolean capital = !node.abbreviated.isEmpty() && isCapital(text.substring(start, end));
    for (Mention.Kind kind : Mention.Kind.values()) {
      List<String> ids = new ArrayList<>(node.ids.getOrDefault(kind, Set.of()));
      if (capital) {
        node.abbreviated.getOrDefault(kind, Set.of()).stream()
            .filter(id -> !ids.contains(id))
            .forEach(ids::add);
      }
      if (!ids.isEmpty()) {
        all.add(new Mention(start, end, kind, ids));
      }
    }
  }

  private static boolean isCapital(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static List<Mention> longest(List<Mention> all) {
    List<Mention> kept = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt(Mention::length).reversed())
        .filter(mention -> kept.stream().noneMatch(longer -> hides(longer, mention)))
        .forEachOrdered(kept::add);
    kept.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::kind));
    return kept;
  }

  private static boolean hides(Mention longer, Mention mention) {
    return longer.kind() == mention.kind() ? longer.overlaps(mention) : mention.isInside(longer);
  }
}
