package press.plumbline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Messages;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceFile;

/** Short articles for the tests of this package. */
final class Articles {
  private static final String HEAD = "---\ntitle: T\ndate: 2023-05-10\n---\n";

  private final SourceFile file;
  private final List<Diagnostic> problems;
  private final java.util.Optional<Article> article;

  private Articles(String text, Language language) {
    var problems = new Diagnostics();
    this.file = SourceFile.of("content/zh-CN/suzhou.md", text);
    this.article = ArticleReader.read(file, language, ZoneId.of("Asia/Shanghai"), problems);
    this.problems = problems.sorted();
    this.problems.forEach(Articles::assertWorded);
  }

  static Articles file(String text) {
    return new Articles(text, Language.CHINESE);
  }

  /** An article with a front matter in order and this body. */
  static Articles body(String body) {
    return file(HEAD + body);
  }

  static Articles frontMatter(String... lines) {
    return file("---\n" + String.join("\n", lines) + "\n---\n正文。\n");
  }

  Article article() {
    return article.orElseThrow();
  }

  boolean isReadable() {
    return article.isPresent();
  }

  /** The prose of the body. */
  List<Prose> prose() {
    return article().prose().stream().filter(prose -> prose.block() != Block.TITLE).toList();
  }

  List<String> texts() {
    return prose().stream().map(Prose::text).toList();
  }

  /** Each problem as {@code line:column rule code} and what is marked. */
  List<String> problems() {
    return problems.stream()
        .map(
            remark ->
                "%s %s %s <%s>"
                    .formatted(
                        remark.at().from(),
                        remark.rule(),
                        remark.headline().code(),
                        remark.at().text()))
        .toList();
  }

  String help() {
    return problems.stream()
        .flatMap(remark -> remark.help().stream())
        .map(Messages.of(Locale.ENGLISH)::text)
        .toList()
        .toString();
  }

  private static void assertWorded(Diagnostic remark) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
      var messages = Messages.of(locale);
      assertThat(messages.text(remark.headline())).doesNotStartWith(remark.headline().code() + " ");
      remark.help().forEach(line -> assertThat(messages.text(line)).doesNotContain(line.code()));
    }
  }
}
