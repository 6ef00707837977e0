package press.plumbline.site;

import java.util.List;
import press.plumbline.data.Place;

/**
 * A place on the tour and what is told of it.
 *
 * @param turn its number in the order of the tour; empty for the home place
 * @param path of its page
 * @param stories in the order of reading
 * @param figures the few facts that stand for it
 */
public record Stop(
    Place place,
    Checked turn,
    Checked name,
    int hue,
    String path,
    List<Story> stories,
    List<Fact> figures) {

  public boolean isHome() {
    return turn.isEmpty();
  }

  /** Where the route leads: to its first story, else to its page. */
  public String entry() {
    return stories.isEmpty() ? path : stories.get(0).path();
  }
}
