package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/** What holds numerals and is no statistic. */
final class Names {
  private final Set<String> glossary;

  Names(Set<String> glossary) {
    this.glossary = glossary;
  }

  Optional<Match> read(String text, int at) {
    return Optional.empty();
  }
}
