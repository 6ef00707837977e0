package press.plumbline.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.source.Span;
import press.plumbline.verify.Held.Origin;

/**
 * Places that one word sums up, 三市 or both cities: the list before it that has as many members,
 * else the stops of the tour.
 */
final class Together {
  private static final Pattern TOGETHER =
      Pattern.compile(
          "([两二三四五六七八九十])(?:座城市|个城市|市|地|城|县|港|湖|校|院|场|区|岛|省)(?![\\p{IsHan}&&[^的合均都各总平共之在增人地进出常]])"
              + "|(?i)\\b(both|(?<=(?:the|all) )(?:two|three|four|five|six|seven|eight|nine|ten)) (?:cities|places|towns|ports|lakes|stops|counties|regions|districts|provinces|parks|sites|farms|islands|universities|hospitals)\\b");
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Scene scene;
  private final List<NamedPlaces> groups;
  private final List<String> stops;
  private final List<MatchResult> sums;

  Together(Scene scene, List<NamedPlaces> groups, List<String> stops) {
    this.scene = scene;
    this.groups = groups;
    this.stops = stops;
    this.sums = TOGETHER.matcher(scene.text()).results().toList();
  }

  /** What the word before a figure of its clause sums up. */
  Optional<Held<List<String>>> before(Figure figure, Clause clause) {
    for (MatchResult said : sums) {
      if (clause.holds(said.start()) && said.end() <= figure.outerStart()) {
        Optional<List<String>> all = members(said);
        if (all.isPresent()) {
          Span word = scene.passage().prose().span(said.start(), said.end());
          return Optional.of(new Held<>(all.get(), Origin.CLAUSE, Optional.of(word)));
        }
      }
    }
    return Optional.empty();
  }

  /** What the first such word of a sentence sums up. */
  Optional<List<String>> in(int sentence) {
    return sums.stream()
        .filter(said -> scene.sentenceAt(said.start()) == sentence)
        .flatMap(said -> members(said).stream())
        .findFirst();
  }

  private Optional<List<String>> members(MatchResult said) {
    int size = number(said.group(1) == null ? said.group(2) : said.group(1));
    return groups.stream()
        .filter(group -> group.end() <= said.start() && group.ids().size() == size)
        .reduce((a, b) -> b)
        .map(NamedPlaces::ids)
        .or(() -> Optional.of(stops).filter(all -> all.size() == size));
  }

  private static int number(String word) {
    int han = "一二三四五六七八九十".indexOf(word.charAt(0)) + 1;
    int english = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)) + 2;
    return word.equals("两") || word.equalsIgnoreCase("both") ? 2 : Math.max(han, english);
  }
}
