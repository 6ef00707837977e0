package press.plumbline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.plumbline.article.Article;
import press.plumbline.article.ArticleReader;
import press.plumbline.data.Series;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Message;
import press.plumbline.source.Language;
import press.plumbline.source.SourceTree;

/** The articles of the series: which files are read, and whether they are the ones it lists. */
final class Articles {
  private static final int LONGEST_NAME = 80;

  private final Project project;
  private final Series series;
  private final Diagnostics problems;
  private final Map<String, SourceTree.Article> seen = new HashMap<>();

  Articles(Project project, Series series, Diagnostics problems) {
    this.project = project;
    this.series = series;
    this.problems = problems;
  }

  /** In the order of the files; drafts only if they are asked for. */
  List<Article> read(List<SourceTree.Article> files) {
    List<Article> articles = new ArrayList<>();
    for (SourceTree.Article file : files) {
      if (!isName(file.slug())) {
        report("article-name", file.file().start(), file.slug());
        continue;
      }
      language(file).flatMap(language -> read(file, language)).ifPresent(articles::add);
    }
    series.articles().stream()
        .filter(slug -> files.stream().noneMatch(file -> file.slug().equals(slug)))
        .forEach(slug -> report("article-missing", series.at("articles." + slug), slug));
    return articles;
  }

  /** It becomes part of the address: a dot would make a file of it, a question mark a search. */
  private static boolean isName(String slug) {
    return slug.length() <= LONGEST_NAME
        && slug.matches("[\\p{L}\\p{M}\\p{N}]+([-_][\\p{L}\\p{M}\\p{N}]+)*");
  }

  private Optional<Language> language(SourceTree.Article file) {
    Optional<Language> language = Language.of(file.folder()).filter(series.languages()::contains);
    if (language.isEmpty()) {
      report("article-language", file.file().start(), file.folder());
    }
    return language;
  }

  private Optional<Article> read(SourceTree.Article file, Language language) {
    var found = new Diagnostics();
    Optional<Article> article = ArticleReader.read(file.file(), language, series.timeZone(), found);
    if (article.isPresent() && article.get().meta().draft() && !project.drafts()) {
      return Optional.empty();
    }
    problems.addAll(found.sorted());
    isAlone(file);
    boolean draft = article.map(one -> one.meta().draft()).orElse(false);
    if (!draft && !series.articles().isEmpty() && !series.articles().contains(file.slug())) {
      report("article-not-listed", file.file().start(), file.slug());
    }
    return article;
  }

  /** Two files that differ in case only would be written to one place on some machines. */
  private void isAlone(SourceTree.Article file) {
    String place = file.folder() + "/" + file.slug().toLowerCase(Locale.ROOT);
    SourceTree.Article other = seen.putIfAbsent(place, file);
    if (other != null) {
      report("article-twice", file.file().start(), file.slug(), other.file().path());
    }
  }

  private void report(String code, press.plumbline.source.Span at, Object... arguments) {
    problems.add(
        Diagnostic.error("article", at, Message.of(code, arguments))
            .help(Message.of(code + ".help", arguments)));
  }
}
