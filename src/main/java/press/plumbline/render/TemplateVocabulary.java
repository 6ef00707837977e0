package press.plumbline.render;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.data.LocalText;
import press.plumbline.report.Message;
import press.plumbline.site.Checked;
import press.plumbline.site.Find;
import press.plumbline.site.Page;
import press.plumbline.site.ShareCard;
import press.plumbline.site.Story;

/**
 * What templates can say, besides {@code site}, {@code page} and the variables of the page.
 *
 * <p>Addresses, all of them relative to the page at hand but the last:
 *
 * <ul>
 *   <li>{@code {{ 'site.css' | asset }}} – the file of that name in {@code assets/}
 *   <li>{@code {{ card | picture }}} – the picture of a {@link ShareCard}, maybe
 *   <li>{@code {{ 'compare/' | link }}} – a page of the same edition
 *   <li>{@code {{ page.twin | to }}} – a path from the site's root, or a story
 *   <li>{@code {{ finds | search }}} – the index of what the search of the edition can find
 *   <li>{@code {{ page.path | absolute }}} – the same with the site's base before it
 * </ul>
 *
 * <p>Text that may hold numerals, since somebody has vouched for them:
 *
 * <ul>
 *   <li>{@code {{ value | checked }}} – a {@link Checked} value, or a {@link LocalText} of the data
 *       in the language of the page; a plain string is refused
 *   <li>{@code {{ story | body }}}, {@code title}, {@code standfirst}, {@code summary} – an
 *       article's prose as HTML, its figures marked; they are links on the article's own page
 *   <li>{@code {{ story | plainBody }}} – the body for feeds: HTML without classes and anchors, its
 *       figures plain text, its charts tables
 *   <li>{@code {{ story | chapter }}} – the body on a page of several stories, its headings one
 *       level lower
 *   <li>{@code {{ story | plainTitle }}}, {@code plainStandfirst}, {@code plainSummary} – the same
 *       without markup, for {@code <title>}, {@code <meta>} and links
 *   <li>{@code {{ correction | inline(story) }}} – a line of Markdown from the front matter
 * </ul>
 *
 * <p>Other text, of which the gate reads every numeral:
 *
 * <ul>
 *   <li>{@code {{ name | local }}} – a {@link LocalText} in the language of the page
 *   <li>{@code {{ word('nav.compare') }}}, {@code {{ word('cited.by', name) }}} – a word of the
 *       interface from {@code words_en.properties} and its like
 *   <li>{@code {{ facts | json }}} – maps, lists and texts as JSON that is safe within a page
 * </ul>
 */
final class TemplateVocabulary extends AbstractExtension {
  private final SitePaths paths;
  private final Assets assets;
  private final SharePictures cards;
  private final Words words;
  private final StoryPages stories;
  private final SearchFiles search;
  private final Vouchers vouchers;

  /** Macros see no variables of the page, so that the page at hand is kept here. */
  private final ThreadLocal<Page> current = new ThreadLocal<>();

  TemplateVocabulary(
      SitePaths paths,
      Assets assets,
      SharePictures cards,
      Words words,
      StoryPages stories,
      SearchFiles search,
      Vouchers vouchers) {
    this.paths = paths;
    this.assets = assets;
    this.cards = cards;
    this.words = words;
    this.stories = stories;
    this.search = search;
    this.vouchers = vouchers;
  }

  void turnTo(Page page) {
    current.set(page);
  }

  void leave() {
    current.remove();
  }

  @Override
  public Map<String, Filter> getFilters() {
    var filters = new HashMap<String, Filter>();
    put(filters, "asset", this::asset);
    put(filters, "picture", this::picture);
    put(filters, "link", this::link);
    put(filters, "search", this::search);
    put(filters, "to", this::to);
    put(filters, "absolute", (value, at) -> paths.absolute(address(value, at)));
    put(filters, "checked", this::checked);
    put(filters, "local", this::local);
    put(filters, "json", this::json);
    put(filters, "jsonld", this::shown);
    put(filters, "body", (value, at) -> markup(html(value, at).body()));
    put(filters, "plainBody", (value, at) -> new SafeString(html(value, at).plainBody()));
    put(filters, "chapter", (value, at) -> markup(html(value, at).chapter()));
    put(filters, "title", (value, at) -> markup(html(value, at).title()));
    put(filters, "standfirst", (value, at) -> markup(html(value, at).standfirst()));
    put(filters, "summary", (value, at) -> markup(html(value, at).summary()));
    put(filters, "plainTitle", (value, at) -> html(value, at).plainTitle());
    put(filters, "plainStandfirst", (value, at) -> html(value, at).plainStandfirst());
    put(filters, "plainSummary", (value, at) -> html(value, at).plainSummary());
    filters.put("inline", new NamedFilter("inline", List.of("story"), this::inline));
    return filters;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("word", new Word());
  }

  private Page page() {
    return current.get();
  }

  private Object asset(Object value, TemplatePlace at) {
    String name = text(value, at);
    return assets
        .path(name)
        .map(path -> paths.lead(page().path(), path))
        .orElseThrow(() -> at.fault(Message.of("template-asset", name), name));
  }

  private Object picture(Object value, TemplatePlace at) {
    if (value instanceof ShareCard card) {
      return cards.of(card, page());
    }
    throw at.fault(Message.of("template-card", kind(value)), at.name());
  }

  private Object link(Object value, TemplatePlace at) {
    return lead(
        value instanceof Story story
            ? stories.address(story)
            : paths.edition(page().language()) + text(value, at));
  }

  private Object search(Object value, TemplatePlace at) {
    if (!(value instanceof List<?> list)) {
      throw at.fault(Message.of("template-finds", kind(value)), at.name());
    }
    var finds = list.stream().map(Find.class::cast).toList();
    return lead(search.path(finds, page().language()));
  }

  private Object to(Object value, TemplatePlace at) {
    return lead(address(value, at));
  }

  private String lead(String address) {
    return paths.lead(page().path(), address);
  }

  private String address(Object value, TemplatePlace at) {
    if (value instanceof Story story) {
      return stories.address(story);
    }
    return value instanceof Page page ? page.path() : text(value, at);
  }

  private static String text(Object value, TemplatePlace at) {
    Object inner = value instanceof Optional<?> some ? some.orElse(null) : value;
    if (inner == null) {
      throw at.fault(Message.of("template-nothing", at.name()), at.name());
    }
    return inner.toString();
  }

  private Object checked(Object value, TemplatePlace at) {
    if (value instanceof Checked checked) {
      return vouchers.wrap(PlainSpacing.of(checked.text(), page().language()));
    }
    if (value instanceof LocalText text) {
      return vouchers.wrap(PlainSpacing.of(text.in(page().language()), page().language()));
    }
    throw at.fault(Message.of("template-unchecked", kind(value)), at.name());
  }

  private Object local(Object value, TemplatePlace at) {
    if (value instanceof LocalText text) {
      return text.in(page().language());
    }
    throw at.fault(Message.of("template-local", kind(value)), at.name());
  }

  private static String kind(Object value) {
    return value == null ? "null" : value.getClass().getSimpleName();
  }

  private Object json(Object value, TemplatePlace at) {
    return new SafeString(Json.of(value, page().language(), vouchers));
  }

  private Object shown(Object value, TemplatePlace at) {
    Object whole =
        value instanceof List<?> things ? things.stream().map(this::drawn).toList() : value;
    return new SafeString(Json.shown(whole, page().language(), vouchers));
  }

  /** A thing with the addresses of its pictures; without those that cannot be drawn. */
  private Object drawn(Object thing) {
    if (!(thing instanceof Map<?, ?> told)) {
      return thing;
    }
    var whole = new LinkedHashMap<Object, Object>(told);
    told.forEach(
        (name, value) -> {
          if (value instanceof ShareCard card) {
            var picture = cards.of(card, page()).map(SharePicture::path).map(paths::absolute);
            picture.ifPresentOrElse(path -> whole.put(name, path), () -> whole.remove(name));
          }
        });
    return whole;
  }

  private StoryHtml html(Object value, TemplatePlace at) {
    if (value instanceof Story story) {
      return stories.html(story, page());
    }
    throw at.fault(Message.of("template-story", at.name(), kind(value)), at.name());
  }

  /** Within a page markup is markup; a feed holds it escaped. */
  private Object markup(String html) {
    return page().path().endsWith(".html") ? new SafeString(html) : html;
  }

  private static void put(Map<String, Filter> filters, String name, NamedFilter.Simple filter) {
    filters.put(name, new NamedFilter(name, filter));
  }

  /** {@code {{ correction.text | inline(story) }}}. */
  private Object inline(Object value, Map<String, Object> arguments, TemplatePlace at) {
    if (value instanceof press.plumbline.article.Inline inline) {
      return markup(html(arguments.get("story"), at).inline(inline));
    }
    throw at.fault(Message.of("template-story", at.name(), kind(value)), at.name());
  }

  /** {@code {{ word('cited.by', name) }}}. */
  private final class Word implements Function {
    @Override
    public List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      var at = new TemplatePlace("word", self.getName(), line);
      String key = text(arguments.get("0"), at);
      var values = new ArrayList<String>();
      for (int i = 1; arguments.containsKey(String.valueOf(i)); i++) {
        values.add(value(arguments.get(String.valueOf(i)), at));
      }
      var language = page().language();
      return words
          .find(language, key, values)
          .orElseThrow(() -> at.fault(Message.of("template-word", key, Words.path(language)), key));
    }

    private String value(Object argument, TemplatePlace at) {
      return argument instanceof Checked || argument instanceof LocalText
          ? checked(argument, at).toString()
          : text(argument, at);
    }
  }
}
