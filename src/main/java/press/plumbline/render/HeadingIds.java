package press.plumbline.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.plumbline.site.Story;

/**
 * The anchors of a story's headings: {@code ## The park} is {@code #h-the-park}, and an author
 * links to it as {@code #the-park}.
 */
final class HeadingIds {
  private static final String PREFIX = "h-";

  private final Map<Node, String> byHeading = new HashMap<>();
  private final Map<String, String> bySlug = new HashMap<>();

  private HeadingIds() {}

  static HeadingIds of(Story story) {
    var ids = new HeadingIds();
    new NodeVisitor(new VisitHandler<>(Heading.class, ids::add))
        .visit(story.article().body().root());
    return ids;
  }

  private void add(Heading heading) {
    String slug = slug(new TextCollectingVisitor().collectAndGetText(heading));
    String free = slug;
    for (int copy = 2; bySlug.containsKey(free); copy++) {
      free = slug + "-" + copy;
    }
    bySlug.put(free, PREFIX + free);
    byHeading.put(heading, PREFIX + free);
  }

  private static String slug(String text) {
    return text.strip()
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  String id(Heading heading) {
    return byHeading.get(heading);
  }

  /** The anchor of a heading by what an author calls it, with or without its prefix. */
  Optional<String> anchor(String fragment) {
    String slug = fragment.startsWith(PREFIX) ? fragment.substring(PREFIX.length()) : fragment;
    return Optional.ofNullable(bySlug.get(slug));
  }
}
