package press.plumbline;

import java.util.List;
import java.util.stream.Stream;
import press.plumbline.data.Observations;
import press.plumbline.site.Story;
import press.plumbline.verify.Finding;

/**
 * Articles held against one data set.
 *
 * @param editorial what was found in the texts of the series and the data, which pages print too
 */
public record Judged(Observations data, List<Story> stories, List<Finding> editorial) {
  public Judged {
    stories = List.copyOf(stories);
    editorial = List.copyOf(editorial);
  }

  /** By text: the articles, then the rest. */
  List<List<Finding>> texts() {
    return Stream.concat(stories.stream().map(Story::findings), Stream.of(editorial)).toList();
  }

  /** Of the articles alone. */
  Stream<Finding> findings() {
    return stories.stream().flatMap(story -> story.findings().stream());
  }
}
