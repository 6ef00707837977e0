package press.plumbline.render;

import java.util.function.Supplier;
import press.plumbline.article.FrontMatter;
import press.plumbline.article.Inline;
import press.plumbline.site.Story;

/** A story's prose as one page prints it: as HTML with its figures marked, or as plain text. */
final class StoryHtml {
  private final Story story;
  private final Slicer slicer;
  private final Vouchers vouchers;
  private final Supplier<MarkdownHtml> markdown;

  StoryHtml(Story story, Slicer slicer, Vouchers vouchers, Supplier<MarkdownHtml> markdown) {
    this.story = story;
    this.slicer = slicer;
    this.vouchers = vouchers;
    this.markdown = markdown;
  }

  String body() {
    return markdown.get().body();
  }

  /** The body for those who bring their own looks. */
  String plainBody() {
    return new FeedHtml(vouchers).of(body());
  }

  /** The body as one of several on a page. */
  String chapter() {
    return new ChapterHtml(story.slug()).of(body());
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
    return markdown.get().line(inline.markup());
  }

  String plainTitle() {
    return plain(meta().title());
  }

  /** The plain title with the places where a line may break. */
  String headline() {
    var title = meta().title().markup();
    return new PlainText(slicer, vouchers, title, story.language()).withBreaks(title.root());
  }

  String plainStandfirst() {
    return meta().standfirst().map(this::plain).orElse("");
  }

  String plainSummary() {
    return meta().summary().or(meta()::standfirst).map(this::plain).orElse("");
  }

  private String plain(Inline inline) {
    return new PlainText(slicer, vouchers, inline.markup(), story.language())
        .of(inline.markup().root());
  }

  private FrontMatter meta() {
    return story.article().meta();
  }
}
