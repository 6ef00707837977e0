package press.plumbline.render;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Page;
import press.plumbline.site.Site;
import press.plumbline.site.Story;

/** Which page tells which story, and the story's HTML as a page needs it. */
final class StoryPages {
  private final Map<Story, Page> pages = new IdentityHashMap<>();
  private final Map<String, Story> byFile = new HashMap<>();
  private final Map<Story, Slicer> slicers = new IdentityHashMap<>();
  private final Map<Story, HeadingIds> headings = new IdentityHashMap<>();
  private final Set<String> addresses;
  private final SitePaths paths;
  private final Words words;
  private final Pictures pictures;
  private final Vouchers vouchers;
  private final Diagnostics problems;

  /** Charts are drawn by templates, which know the stories: they come last. */
  private BiFunction<ChartHtml.Shown, Page, String> charts = (shown, page) -> "";

  StoryPages(
      Site site,
      List<Page> pages,
      Set<String> others,
      SitePaths paths,
      Words words,
      Pictures pictures,
      Vouchers vouchers,
      Diagnostics problems) {
    this.paths = paths;
    this.words = words;
    this.pictures = pictures;
    this.vouchers = vouchers;
    this.problems = problems;
    this.addresses =
        Stream.concat(pages.stream().map(Page::path), others.stream())
            .map(SitePaths::address)
            .collect(Collectors.toSet());
    site.stories().forEach(story -> byFile.put(story.article().file().path(), story));
    for (Page page : pages) {
      if (page.variables().get("story") instanceof Story story
          && SitePaths.address(page.path()).equals(address(story))) {
        this.pages.put(story, page);
      }
    }
  }

  void drawChartsBy(BiFunction<ChartHtml.Shown, Page, String> drawing) {
    charts = drawing;
  }

  /** The address of a story's own page, from the site's root. */
  String address(Story story) {
    return paths.edition(story.language()) + story.path();
  }

  Optional<Story> atFile(String path) {
    return Optional.ofNullable(byFile.get(path));
  }

  Optional<Story> atAddress(String address) {
    return byFile.values().stream().filter(story -> address(story).equals(address)).findFirst();
  }

  /** The address of a page or file as the site has it, with its last slash. */
  Optional<String> known(String address) {
    return Stream.of(address, address + "/").filter(addresses::contains).findFirst();
  }

  HeadingIds headings(Story story) {
    return headings.computeIfAbsent(story, HeadingIds::of);
  }

  /** The story as its own page tells it. */
  StoryHtml html(Story story) {
    return html(story, pages.get(story));
  }

  StoryHtml html(Story story, Page page) {
    var slicer = slicers.computeIfAbsent(story, this::slicer);
    return new StoryHtml(story, slicer, vouchers, () -> markdown(story, page, slicer));
  }

  private Slicer slicer(Story story) {
    var slicer = new Slicer(story);
    PullFigure.second(story.article().body(), slicer)
        .ifPresent(at -> problems.add(Remark.warning("pull", at, "pull-many")));
    return slicer;
  }

  /** On the story's own page, and on that of all stories, figures lead to their notes. */
  private MarkdownHtml markdown(Story story, Page page, Slicer slicer) {
    return new MarkdownHtml(
        story,
        pages.get(story) == page || page.variables().containsKey("book"),
        slicer,
        vouchers,
        new LinkTargets(story, page, this, paths, problems),
        pictures.of(story, page),
        headings(story),
        new FootnoteHtml(story, words, problems),
        shown -> charts.apply(shown, page));
  }
}
