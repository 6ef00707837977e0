package press.plumbline.render;

import java.util.List;
import java.util.Set;
import press.plumbline.source.SourceFile;

/**
 * What a page was made from.
 *
 * @param sources its templates and word lists, in which the gate looks for what was typed
 * @param vouched every text that was put between gate marks: what stands there and is none of these
 *     was changed on its way
 */
public record Origin(List<SourceFile> sources, Set<String> vouched) {
  static final Origin NONE = new Origin(List.of(), Set.of());

  public Origin {
    sources = List.copyOf(sources);
  }
}
