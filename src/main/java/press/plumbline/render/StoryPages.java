package press.plumbline.render;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Page;
import press.plumbline.site.Site;
import press.plumbline.site.Story;

/** Which page tells which story, and the story's HTML as a page needs it. */
final class StoryPages {
  private final Map<Story, Page> pages = new IdentityHashMap<>();
  private final Map<String, Story> byFile = new HashMap<>();
  private final SitePaths paths;
  private final Words words;
  private final Pictures pictures;
  private final Diagnostics problems;
  private final List<Page> all;

  StoryPages(
      Site site,
      List<Page> all,
      SitePaths paths,
      Words words,
      Pictures pictures,
      Diagnostics problems) {
    this.all = all;
    this.paths = paths;
    this.words = words;
    this.pictures = pictures;
    this.problems = problems;
    site.stories().forEach(story -> byFile.put(story.article().file().path(), story));
    for (Page page : all) {
      if (page.variables().get("story") instanceof Story story
          && SitePaths.address(page.path()).equals(address(story))) {
        pages.put(story, page);
      }
    }
  }

  /** The address of a story's own page, from the site's root. */
  String address(Story story) {
    return paths.edition(story.language()) + story.path();
  }

  Optional<Story> atFile(String path) {
    return Optional.ofNullable(byFile.get(path));
  }

  boolean hasPage(String address) {
    return all.stream().anyMatch(page -> SitePaths.address(page.path()).equals(address));
  }

  StoryHtml html(Story story, Page page) {
    boolean own = pages.get(story) == page;
    return new StoryHtml(story, page, own, this, paths, words, pictures, problems);
  }
}
