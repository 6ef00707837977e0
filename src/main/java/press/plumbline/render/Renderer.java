package press.plumbline.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Page;
import press.plumbline.site.Site;
import press.plumbline.source.SourceFile;

/**
 * Pages to files, by the templates and assets of the series or, where it has none, the defaults.
 */
public final class Renderer {
  private final SeriesFiles files;
  private final Diagnostics problems;

  /**
   * @param root the folder of the series, which may hold {@code templates/} and {@code assets/}
   */
  public Renderer(Path root, Diagnostics problems) {
    this.files = new SeriesFiles(root);
    this.problems = problems;
  }

  /**
   * Every file of the site, by path. Checked text still stands between gate marks: hand the files
   * to the {@link PageGate}.
   */
  public List<OutputFile> render(Site site) {
    var pages = site.pages();
    var extras = site.extras(pages);
    var made = new ArrayList<>(new Run(site, pages, extras.keySet()).files());
    extras.forEach((path, text) -> made.add(new OutputFile.Text(path, text)));
    made.sort(Comparator.comparing(OutputFile::path));
    reportClashes(made, site);
    files.faults().forEach(fault -> problems.add(Diagnostic.of(fault)));
    return List.copyOf(made);
  }

  /** An article called {@code compare} would take the place of the comparison. */
  private void reportClashes(List<OutputFile> made, Site site) {
    var paths = new SitePaths(site.series().baseUrl(), site.series().main());
    for (int i = 1; i < made.size(); i++) {
      String path = made.get(i).path();
      if (path.equals(made.get(i - 1).path())) {
        SourceFile at =
            site.stories().stream()
                .filter(s -> path.equals(SitePaths.file(paths.edition(s.language()) + s.path())))
                .map(story -> story.article().file())
                .findFirst()
                .orElseGet(() -> SourceFile.of(path, ""));
        problems.add(Remark.error("page", at.start(), "page-twice", path));
      }
    }
  }

  /**
   * The fact-check sheet, a page on its own. It shows what may not be published, and so passes no
   * gate.
   */
  public Optional<OutputFile.Text> report(Site site) {
    return new Run(site, List.of(site.report()), Set.of())
        .texts().stream().findFirst().map(file -> file.withText(GateMarks.strip(file.text())));
  }

  /** Says what is wrong with the pictures of stories that have no page yet. */
  public void checkPictures(Site site) {
    var paths = new SitePaths(site.series().baseUrl(), site.series().main());
    new Pictures(site.stories(), files, paths, problems).check();
  }

  List<OutputFile> render(Site site, List<Page> pages) {
    return new Run(site, pages, Set.of()).files();
  }

  /** One round through the pages of a site. */
  private final class Run {
    private final Site site;
    private final List<Page> pages;
    private final Words words = new Words(files);
    private final Vouchers vouchers = new Vouchers();
    private final Assets assets = new Assets(files);
    private final Pictures pictures;
    private final SharePictures cards;
    private final SearchFiles search;
    private final TemplateVocabulary vocabulary;
    private final Templates templates;

    /**
     * @param others the paths of files that no template makes, to which articles may link
     */
    Run(Site site, List<Page> pages, Set<String> others) {
      this.site = site;
      this.pages = pages;
      var paths = new SitePaths(site.series().baseUrl(), site.series().main());
      this.pictures = new Pictures(site.stories(), files, paths, problems);
      var stories = new StoryPages(site, pages, others, paths, words, pictures, vouchers, problems);
      this.cards = new SharePictures(files, site, paths, words, stories, problems);
      this.search = new SearchFiles(stories, vouchers);
      this.vocabulary =
          new TemplateVocabulary(paths, assets, cards, words, stories, search, vouchers);
      this.templates = new Templates(files, vocabulary);
      stories.drawChartsBy(new ChartHtml(site, templates, problems)::of);
    }

    List<OutputFile> files() {
      var made = new ArrayList<OutputFile>(texts());
      made.addAll(assets.files());
      made.addAll(pictures.files());
      made.addAll(cards.files());
      made.addAll(search.files());
      made.sort(Comparator.comparing(OutputFile::path));
      return made;
    }

    List<OutputFile.Text> texts() {
      return pages.stream().flatMap(page -> text(page).stream()).toList();
    }

    private Optional<OutputFile.Text> text(Page page) {
      var variables = new HashMap<>(page.variables());
      variables.put("site", site);
      variables.put("page", page);
      vocabulary.turnTo(page);
      try {
        String text = templates.evaluate(page.template(), variables, page.language().locale());
        var origin = new Origin(sources(page), vouchers.all());
        return Optional.of(new OutputFile.Text(page.path(), text, origin));
      } catch (Templates.BrokenTemplate e) {
        problems.add(e.diagnostic());
        return Optional.empty();
      } finally {
        vocabulary.leave();
      }
    }

    private List<SourceFile> sources(Page page) {
      var sources = new ArrayList<SourceFile>(templates.sources(page.template()));
      words.file(page.language()).ifPresent(sources::add);
      return sources;
    }
  }
}
