package press.plumbline.render;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Page;
import press.plumbline.site.Story;
import press.plumbline.source.Span;

/** Where the links of a story lead: another article by its file, a page, or out of the site. */
final class LinkTargets {
  /** With a host that can be looked up, and nothing that no address has. */
  private static final Pattern WEB =
      Pattern.compile("(?i)(?:https?:)?//[\\p{L}\\p{N}][^\\s/?#@<>\\[\\]\"]*(?:[/?#][^\\s<>\"]*)?");

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*");

  private final Story story;
  private final Page page;
  private final StoryPages stories;
  private final SitePaths paths;
  private final Diagnostics problems;

  LinkTargets(Story story, Page page, StoryPages stories, SitePaths paths, Diagnostics problems) {
    this.story = story;
    this.page = page;
    this.stories = stories;
    this.paths = paths;
    this.problems = problems;
  }

  /** The start tag of the link. */
  String open(String url, Span at) {
    var scheme = SCHEME.matcher(url);
    if (scheme.matches() || url.startsWith("//")) {
      return external(url, scheme.matches() ? scheme.group(1) : "https", at);
    }
    String address = internal(url, at).orElse("");
    return "<a href=\"" + Html.escape(paths.lead(page.path(), address)) + "\">";
  }

  private String external(String url, String scheme, Span at) {
    switch (scheme.toLowerCase(java.util.Locale.ROOT)) {
      case "http", "https":
        if (!WEB.matcher(url).matches()) {
          report("link-address", url, at);
        }
        return "<a href=\"" + Html.escape(url) + "\" rel=\"external\">";
      case "mailto", "tel":
        return "<a href=\"" + Html.escape(url) + "\">";
      default:
        report("link-scheme", url, at);
        return "<a>";
    }
  }

  /** The address from the site's root. */
  private Optional<String> internal(String url, Span at) {
    int hash = url.indexOf('#');
    String path = hash < 0 ? url : url.substring(0, hash);
    String fragment = hash < 0 ? "" : url.substring(hash + 1);
    if (url.isEmpty()) {
      report("link-address", url, at);
      return Optional.empty();
    }
    if (path.isEmpty()) {
      return Optional.of(stories.address(story) + anchor(story, fragment, url, at));
    }
    if (path.endsWith(".md")) {
      return article(path, fragment, url, at);
    }
    Optional<String> address = stories.known(address(path));
    if (address.isEmpty()) {
      report("link-broken", url, at);
    }
    return address.map(known -> known + anchor(known, fragment, url, at));
  }

  /** The headings of an article are known; an id of another page is looked for by the gate. */
  private String anchor(String address, String fragment, String url, Span at) {
    return stories
        .atAddress(address)
        .map(other -> anchor(other, fragment, url, at))
        .orElse(fragment.isEmpty() ? "" : "#" + fragment);
  }

  private Optional<String> article(String path, String fragment, String url, Span at) {
    Optional<Story> other = stories.atFile(beside(story.article().file().path(), path));
    if (other.isEmpty()) {
      report("link-broken", url, at);
    }
    other
        .filter(target -> target.article().meta().draft() && !story.article().meta().draft())
        .ifPresent(draft -> problems.add(Remark.warning("link", at, "link-draft", url)));
    return other.map(o -> stories.address(o) + anchor(o, fragment, url, at));
  }

  private String anchor(Story target, String fragment, String url, Span at) {
    if (fragment.isEmpty()) {
      return "";
    }
    Optional<String> heading = stories.headings(target).anchor(fragment);
    if (heading.isEmpty()) {
      report("link-anchor", url, at);
    }
    return heading.map(id -> "#" + id).orElse("");
  }

  /** As a browser takes it at the story's own page; a leading slash is the site's root. */
  private String address(String path) {
    String from = path.startsWith("/") ? "index" : stories.address(story) + "index";
    String whole = beside(from, path.startsWith("/") ? path.substring(1) : path);
    return whole.isEmpty() || !path.endsWith("/") ? whole : whole + "/";
  }

  private static String beside(String from, String path) {
    Path folder = Path.of(from).getParent();
    Path target = folder == null ? Path.of(path) : folder.resolve(path);
    return target.normalize().toString().replace('\\', '/');
  }

  private void report(String code, String url, Span at) {
    problems.add(Remark.error("link", at, code, url));
  }
}
