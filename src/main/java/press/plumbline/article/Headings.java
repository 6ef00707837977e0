package press.plumbline.article;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.source.Setting;

/** The headings above the place that has been reached, outermost first. */
final class Headings {
  private final List<Heading> above = new ArrayList<>();

  private record Heading(int level, String text) {}

  /** Ends all headings of this level and below. */
  void leave(int level) {
    above.removeIf(heading -> heading.level() >= level);
  }

  void enter(int level, String text) {
    above.add(new Heading(level, text));
  }

  /** Puts the headings of another place in force, such as those above a footnote's call. */
  void set(List<String> texts) {
    above.clear();
    for (String text : texts) {
      enter(above.size() + 1, text);
    }
  }

  List<String> texts() {
    return above.stream().map(Heading::text).toList();
  }

  Setting setting() {
    return new Setting(texts(), "", "", "", "", 0);
  }
}
