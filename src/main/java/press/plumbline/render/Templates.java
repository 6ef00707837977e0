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
import java.util.ArrayDeque;
import java.util.Deque;
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

  /** Brackets behind which others open, or the file ends, before they close. */
  private static final Pattern UNCLOSED =
      Pattern.compile(
          "\\{\\{(?:(?!\\{\\{|\\{%|\\}\\}).)*+(?!\\}\\})|\\{%(?:(?!\\{\\{|\\{%|%\\}).)*+(?!%\\})",
          Pattern.DOTALL);

  private final SeriesFiles files;
  private final PebbleEngine engine;
  private final Map<String, Set<SourceFile>> sources = new HashMap<>();

  /** Found once, for it takes the whole stack to find, and shows on every page. */
  private Optional<Span> loop = Optional.empty();

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
    if (loop.isPresent() && sources(name).contains(loop.get().file())) {
      throw new BrokenTemplate(
          Remark.error("template", loop.get(), "template-loop", loop.get().file().path()));
    }
    var page = new StringWriter();
    try {
      engine.getTemplate(name).evaluate(page, variables, locale);
    } catch (PebbleException e) {
      throw new BrokenTemplate(
          ranOverTheEnd(e)
              ? unclosed(name).map(Templates::notClosed).orElseGet(() -> remark(name, e))
              : remark(name, e));
    } catch (StackOverflowError e) {
      loop = loop(name, new ArrayDeque<>());
      Span at = loop.orElseGet(() -> file(name).start());
      throw new BrokenTemplate(Remark.error("template", at, "template-loop", at.file().path()));
    } catch (ClassCastException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // Some filters of Pebble's own pass on what they are given unseen, and name no line; its
      // reader runs over the end of what was never closed.
      throw new BrokenTemplate(
          unclosed(name).map(Templates::notClosed).orElseGet(() -> failed(name, e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  /** Pebble ends every template with this character, and stumbles over it. */
  private static boolean ranOverTheEnd(PebbleException e) {
    return String.valueOf(e.getMessage()).indexOf('\0') >= 0;
  }

  private Diagnostic remark(String name, PebbleException e) {
    return new PebbleRemark(this, name).of(e);
  }

  private static Diagnostic notClosed(Span at) {
    return Remark.error("template", at, "template-unclosed", at.text());
  }

  private Diagnostic failed(String name, RuntimeException e) {
    return Remark.error("template", file(name).start(), "template-failed", e.getMessage());
  }

  /** The include that leads back to a template it comes from. */
  private Optional<Span> loop(String name, Deque<String> above) {
    above.push(path(name));
    var uses = USES.matcher(file(name).text());
    while (uses.find()) {
      Optional<Span> found =
          above.contains(path(uses.group(1)))
              ? Optional.of(file(name).span(uses.start(1), uses.end(1)))
              : loop(uses.group(1), above);
      if (found.isPresent()) {
        return found;
      }
    }
    above.pop();
    return Optional.empty();
  }

  /** The opening brackets behind which none close, in the first template that has such. */
  private Optional<Span> unclosed(String name) {
    return sources(name).stream()
        .flatMap(
            file ->
                UNCLOSED
                    .matcher(file.text())
                    .results()
                    .map(open -> file.span(open.start(), open.start() + 2)))
        .findFirst();
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
