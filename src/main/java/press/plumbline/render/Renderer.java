package press.plumbline.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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
    return render(site, site.pages());
  }

  List<OutputFile> render(Site site, List<Page> pages) {
    var paths = new SitePaths(site.series().baseUrl(), site.series().main());
    var words = new Words(files);
    var assets = new Assets(files);
    var pictures = new Pictures(files, paths, problems);
    var stories = new StoryPages(site, pages, paths, words, pictures, problems);
    var vocabulary = new TemplateVocabulary(paths, assets, words, stories);
    var templates = new Templates(files, vocabulary);

    var made = new ArrayList<OutputFile>();
    for (Page page : pages) {
      vocabulary.turnTo(page);
      text(page, site, templates, words).ifPresent(made::add);
    }
    vocabulary.leave();
    site.extras().forEach((path, text) -> made.add(new OutputFile.Text(path, text)));
    made.addAll(assets.files());
    made.addAll(pictures.files());
    made.sort(java.util.Comparator.comparing(OutputFile::path));
    return List.copyOf(made);
  }

  /**
   * The fact-check sheet, a page on its own. It shows what may not be published, and so passes no
   * gate.
   */
  public Optional<OutputFile.Text> report(Site site) {
    Page page = site.report();
    var paths = new SitePaths(site.series().baseUrl(), site.series().main());
    var words = new Words(files);
    var pictures = new Pictures(files, paths, problems);
    var stories = new StoryPages(site, List.of(page), paths, words, pictures, problems);
    var vocabulary = new TemplateVocabulary(paths, new Assets(files), words, stories);
    vocabulary.turnTo(page);
    var sheet = text(page, site, new Templates(files, vocabulary), words);
    vocabulary.leave();
    return sheet.map(file -> file.withText(GateMarks.strip(file.text())));
  }

  private Optional<OutputFile.Text> text(Page page, Site site, Templates templates, Words words) {
    var variables = new HashMap<>(page.variables());
    variables.put("site", site);
    variables.put("page", page);
    try {
      String text = templates.evaluate(page.template(), variables, page.language().locale());
      var sources = new ArrayList<SourceFile>(templates.sources(page.template()));
      words.file(page.language()).ifPresent(sources::add);
      return Optional.of(new OutputFile.Text(page.path(), text, sources));
    } catch (Templates.BrokenTemplate e) {
      problems.add(e.diagnostic());
      return Optional.empty();
    }
  }
}
