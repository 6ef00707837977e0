package press.plumbline.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.site.Checked;
import press.plumbline.site.Find;
import press.plumbline.site.SearchTable;
import press.plumbline.source.Language;

/**
 * What the search of an edition fetches, under names that change with their content: the index
 * {@code assets/search.en.3f786850e3.json} with a table of keys, which tells on what shelves of
 * texts to look, and beside it the texts.
 */
final class SearchFiles {
  /** Characters a file, about; some twelve kilobytes of Chinese when compressed. */
  private static final int A_FILE = 16_000;

  /** Of so much text a reader seeks a few articles among many, and fetches no others with them. */
  private static final int MUCH = 200_000;

  private static final int A_SMALL_FILE = 2_500;

  /** A table of articles by the hundred goes out in parts. */
  private static final int A_TABLE = 64_000;

  private static final int A_SHELF = 2_000;
  private static final String NAME = "search.";

  private final StoryPages stories;
  private final Vouchers vouchers;
  private final Map<String, OutputFile.Text> files = new LinkedHashMap<>();

  SearchFiles(StoryPages stories, Vouchers vouchers) {
    this.stories = stories;
    this.vouchers = vouchers;
  }

  /** Whether people read the texts in a file, though through a script only. */
  static boolean isRead(String path) {
    return path.startsWith("assets/" + NAME) && path.endsWith(".json");
  }

  /** The language of the texts in such a file, as its name says. */
  static Language language(String path) {
    String[] parts = path.split("\\.");
    return Language.of(parts[1]).orElse(Language.ENGLISH);
  }

  List<OutputFile.Text> files() {
    return List.copyOf(files.values());
  }

  /** The path of the index for what an edition has to find. */
  String path(List<Find> finds, Language language) {
    var library = new Library(language);
    finds.forEach(library::add);
    return library.index();
  }

  /** The texts of one edition on their way into files: some to a shelf, shelves to a file. */
  private final class Library {
    private final Language language;
    private final List<List<Object>> shelves = new ArrayList<>();
    private final List<SearchTable.Shelf> contents = new ArrayList<>();
    private final List<Object> shelf = new ArrayList<>();
    private final StringBuilder titles = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();

    Library(Language language) {
      this.language = language;
    }

    /** An article has a shelf of its own; small things share one. */
    void add(Find find) {
      String title =
          find.story()
              .map(story -> stories.html(story).plainTitle())
              .orElseGet(() -> vouchers.wrap(find.title().text()));
      var passages = passages(find);
      var entry =
          new ArrayList<Object>(List.of(find.kind().ordinal(), machine(find.path()), title));
      entry.addAll(byAnchor(passages));
      shelf.add(entry);
      boolean leads = find.kind().compareTo(Find.Kind.INDICATOR) <= 0;
      (leads ? titles : texts).append(title).append('\n');
      passages.forEach(passage -> texts.append(passage.text()).append('\n'));
      if (find.story().isPresent() || texts.length() > A_SHELF) {
        endShelf();
      }
    }

    private List<StoryPassages.Passage> passages(Find find) {
      return find.story()
          .map(story -> StoryPassages.of(stories.html(story)))
          .orElseGet(() -> find.passages().stream().map(this::passage).toList());
    }

    private StoryPassages.Passage passage(Find.Passage one) {
      return new StoryPassages.Passage(one.anchor(), vouchers.wrap(one.text().text()));
    }

    /** An anchor, and the texts to which it leads. */
    private Collection<List<Object>> byAnchor(List<StoryPassages.Passage> passages) {
      var groups = new LinkedHashMap<String, List<Object>>();
      for (var passage : passages) {
        groups
            .computeIfAbsent(passage.anchor(), anchor -> new ArrayList<>(List.of(machine(anchor))))
            .add(passage.text());
      }
      return groups.values();
    }

    private void endShelf() {
      if (!shelf.isEmpty()) {
        shelves.add(List.copyOf(shelf));
        contents.add(
            new SearchTable.Shelf(
                GateMarks.strip(titles.toString()), GateMarks.strip(texts.toString())));
        shelf.clear();
        titles.setLength(0);
        texts.setLength(0);
      }
    }

    String index() {
      endShelf();
      var table = SearchTable.of(contents);
      var parts = table.written(A_TABLE).stream().map(this::machine).toList();
      var places = new ArrayList<Object>();
      var index = new LinkedHashMap<String, Object>();
      index.put("size", table.size());
      index.put(
          "table",
          parts.size() == 1 ? parts : parts.stream().map(part -> write("table", part)).toList());
      index.put("texts", texts(places));
      index.put("shelves", places);
      return "assets/" + write("", index).text();
    }

    /**
     * The files of texts.
     *
     * @param places gets for each shelf its file and where in it
     */
    private List<Checked> texts(List<Object> places) {
      int all = contents.stream().mapToInt(content -> content.texts().length()).sum();
      var files = new ArrayList<Checked>();
      var file = new ArrayList<List<Object>>();
      int length = 0;
      for (int i = 0; i < shelves.size(); i++) {
        places.add(List.of(files.size(), file.size()));
        file.add(shelves.get(i));
        length += contents.get(i).texts().length();
        if (i == shelves.size() - 1 || length > (all > MUCH ? A_SMALL_FILE : A_FILE)) {
          files.add(write("texts", List.copyOf(file)));
          file.clear();
          length = 0;
        }
      }
      return files;
    }

    /** What no person reads; it is not for the gate to read either. */
    private Checked machine(String text) {
      return new Checked(text);
    }

    private Checked write(String what, Object content) {
      String json = Json.of(content, language, vouchers);
      String hash = Assets.hash(GateMarks.strip(json).getBytes(StandardCharsets.UTF_8));
      String name =
          Stream.of("search", language.tag(), what, hash, "json")
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining("."));
      String path = "assets/" + name;
      files.put(path, new OutputFile.Text(path, json, new Origin(List.of(), vouchers.all())));
      return new Checked(name);
    }
  }
}
