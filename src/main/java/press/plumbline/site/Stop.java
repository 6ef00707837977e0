package press.plumbline.site;

import java.util.List;
import press.plumbline.data.Place;

/**
 * A place on the tour and what is told of it.
 *
 * @param number from 1 in the order of the tour; 0 for the home place
 * @param turn the same as the edition writes it; empty for the home place
 * @param path of its page
 * @param stories in the order of reading
 * @param figures the few facts that stand for it
 */
public record Stop(
    Place place,
    int number,
    Checked turn,
    Checked name,
    int hue,
    String path,
    List<Story> stories,
    List<Fact> figures) {

  public boolean isHome() {
    return number == 0;
  }

  /** Whether a story, on whichever page, is told of this place. */
  boolean holds(Story story) {
    return stories.stream().anyMatch(one -> one.article() == story.article());
  }

  /** Where the route leads: to its first story, else to its page. */
  public String entry() {
    return stories.isEmpty() ? path : stories.get(0).path();
  }
}
