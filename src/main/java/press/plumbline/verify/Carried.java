package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.plumbline.data.Mention;
import press.plumbline.data.Observations;

/** Qualifiers that carry on through a list: 新增技能人才…、高技能人才… names two kinds of 新增. */
final class Carried {
  private static final List<String> QUALIFIERS =
      List.of("新增", "净增", "累计", "人均", "户均", "城镇", "农村", "新认定", "新设");
  private static final Pattern QUALIFIED =
      Pattern.compile("^(" + String.join("|", QUALIFIERS) + ")(.{2,})$");

  private record Name(String qualifier, String rest, String indicator) {}

  private final List<Name> names = new ArrayList<>();

  Carried(Observations data) {
    data.indicators()
        .values()
        .forEach(
            indicator ->
                indicator
                    .names()
                    .map(QUALIFIED::matcher)
                    .filter(Matcher::matches)
                    .forEach(m -> names.add(new Name(m.group(1), m.group(2), indicator.id()))));
  }

  /** The names of the text together with those whose qualifier stands earlier in their list. */
  List<Named> with(List<Named> named, String text) {
    Set<String> qualifiers =
        QUALIFIERS.stream()
            .filter(
                word ->
                    named.stream()
                        .anyMatch(n -> n.isIndicator() && text.startsWith(word, n.start())))
            .collect(Collectors.toSet());
    if (qualifiers.isEmpty()) {
      return named;
    }
    List<Named> all = new ArrayList<>(named);
    for (Name name : names) {
      if (!qualifiers.contains(name.qualifier())) {
        continue;
      }
      for (int at = text.indexOf(name.rest()); at >= 0; at = text.indexOf(name.rest(), at + 1)) {
        int start = at;
        Optional<Named> before =
            named.stream()
                .filter(n -> n.isIndicator() && n.end() <= start)
                .filter(n -> text.startsWith(name.qualifier(), n.start()))
                .reduce((a, b) -> b);
        boolean listed =
            before
                .filter(n -> text.substring(n.end(), start).matches("[^，。；：！？]*[、和与及]"))
                .isPresent();
        int end = start + name.rest().length();
        boolean free = named.stream().noneMatch(n -> n.start() <= start && end <= n.end());
        if (listed && free) {
          all.removeIf(n -> start <= n.start() && n.end() <= end);
          all.add(new Named(start, end, Mention.Kind.INDICATOR, List.of(name.indicator())));
        }
      }
    }
    all.sort(java.util.Comparator.comparingInt(Named::start));
    return List.copyOf(all);
  }
}
