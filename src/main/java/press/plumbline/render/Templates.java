package press.plumbline.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.plumbline.report.Diagnostic;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/** The door to Pebble: {@code article} is the template {@code templates/article.peb}. */
final class Templates {
  private static final Pattern USES =
      Pattern.compile("\\{%-?\\s*(?:extends|include|import|embed|from)\\s+[\"']([^\"']+)[\"']");

  private final SeriesFiles files;
  private final PebbleEngine engine;
  private final Map<String, Set<SourceFile>> sources = new HashMap<>();

  Templates(SeriesFiles files, Extension vocabulary) {
    this.files = files;
    this.engine =
        new PebbleEngine.Builder()
            .loader(new Folder())
            .extension(vocabulary)
            .strictVariables(true)
            .literalNumbersAsBigDecimals(true)
            .newLineTrimming(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /** The page, or what is wrong with its template. */
  String evaluate(String name, Map<String, Object> variables, Locale locale) throws BrokenTemplate {
    var page = new StringWriter();
    try {
      engine.getTemplate(name).evaluate(page, variables, locale);
    } catch (PebbleException e) {
      throw new BrokenTemplate(new PebbleRemark(this, name).of(e));
    } catch (StackOverflowError e) {
      throw new BrokenTemplate(
          Remark.error("template", file(name).start(), "template-loop", path(name)));
    } catch (ClassCastException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // Some filters of Pebble's own pass on what they are given unseen, and name no line.
      throw new BrokenTemplate(
          Remark.error("template", file(name).start(), "template-failed", e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  /** The template as it is; empty if there is none, so that a remark has a place. */
  SourceFile file(String name) {
    return files.text(path(name)).orElseGet(() -> SourceFile.of(path(name), ""));
  }

  /** The template and all it extends, includes and imports by name. */
  Set<SourceFile> sources(String name) {
    return sources.computeIfAbsent(
        name,
        template -> {
          var found = new LinkedHashSet<SourceFile>();
          collect(template, found);
          return found;
        });
  }

  private void collect(String name, Set<SourceFile> found) {
    var file = files.text(path(name));
    if (file.isPresent() && found.add(file.get())) {
      USES.matcher(file.get().text()).results().forEach(use -> collect(use.group(1), found));
    }
  }

  /** Where one of the templates of a page names another. */
  Optional<Span> use(String name, String missing) {
    for (SourceFile file : sources(name)) {
      var uses = USES.matcher(file.text());
      while (uses.find()) {
        if (path(uses.group(1)).equals(missing)) {
          return Optional.of(file.span(uses.start(1), uses.end(1)));
        }
      }
    }
    return Optional.empty();
  }

  private static String path(String name) {
    return "templates/" + name + (name.endsWith(".peb") ? "" : ".peb");
  }

  /** Why a page could not be made. */
  static final class BrokenTemplate extends Exception {
    private final transient Diagnostic diagnostic;

    BrokenTemplate(Diagnostic diagnostic) {
      super(diagnostic.rule());
      this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
      return diagnostic;
    }
  }

  /** Finds templates in the series, then among the defaults. */
  private final class Folder implements Loader<String> {
    @Override
    public Reader getReader(String name) {
      SourceFile file =
          files.text(path(name)).orElseThrow(() -> new LoaderException(null, path(name)));
      // A mark of the gate has no business in a template: without it, what it covered is read.
      return new StringReader(GateMarks.strip(file.text()));
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}

    /** Templates name each other as pages name them: relative to the folder of templates. */
    @Override
    public String resolveRelativePath(String relative, String anchor) {
      return relative.startsWith("./") ? relative.substring(2) : null;
    }

    @Override
    public String createCacheKey(String name) {
      return name;
    }

    @Override
    public boolean resourceExists(String name) {
      return files.text(path(name)).isPresent();
    }
  }
}
