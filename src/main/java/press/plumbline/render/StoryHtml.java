package press.plumbline.render;

import press.plumbline.article.FrontMatter;
import press.plumbline.article.Inline;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Page;
import press.plumbline.site.Story;

/** A story's prose as one page prints it: as HTML with its figures marked, or as plain text. */
final class StoryHtml {
  private final Story story;
  private final MarkdownHtml markdown;
  private final Slicer slicer;

  /**
   * @param own whether the page is the story's own, where figures lead to their notes
   */
  StoryHtml(
      Story story,
      Page page,
      boolean own,
      StoryPages stories,
      SitePaths paths,
      Words words,
      Pictures pictures,
      Diagnostics problems) {
    this.story = story;
    this.slicer = new Slicer(story);
    var links = new LinkTargets(story, page, stories, paths, problems);
    this.markdown =
        new MarkdownHtml(story, own, slicer, links, pictures.of(story, page), words, problems);
  }

  String body() {
    return markdown.body();
  }

  String title() {
    return inline(meta().title());
  }

  String standfirst() {
    return meta().standfirst().map(this::inline).orElse("");
  }

  /** What lists say of the story: its summary or, without one, its standfirst. */
  String summary() {
    return meta().summary().or(meta()::standfirst).map(this::inline).orElse("");
  }

  String inline(Inline inline) {
    return markdown.line(inline.markup());
  }

  String plainTitle() {
    return plain(meta().title());
  }

  String plainStandfirst() {
    return meta().standfirst().map(this::plain).orElse("");
  }

  String plainSummary() {
    return meta().summary().or(meta()::standfirst).map(this::plain).orElse("");
  }

  private String plain(Inline inline) {
    return new PlainText(slicer, inline.markup(), story.language()).of(inline.markup().root());
  }

  private FrontMatter meta() {
    return story.article().meta();
  }
}
