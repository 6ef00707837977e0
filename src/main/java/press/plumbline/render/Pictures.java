package press.plumbline.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.plumbline.picture.Kind;
import press.plumbline.picture.PictureFile;
import press.plumbline.picture.Rendition;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Page;
import press.plumbline.site.Story;
import press.plumbline.source.Span;

/** The pictures that articles show, in every size they go out in, beside the pages. */
final class Pictures {
  /** What a picture may weigh of which no smaller copies are made, in bytes. */
  private static final int HEAVY = 400_000;

  private final List<Story> stories;
  private final PictureFinder finder;
  private final SitePaths paths;
  private final Diagnostics problems;
  private final Map<String, byte[]> shown = new TreeMap<>();
  private Optional<PictureShelf> shelf = Optional.empty();

  Pictures(List<Story> stories, SeriesFiles files, SitePaths paths, Diagnostics problems) {
    this.stories = stories;
    this.finder = new PictureFinder(files);
    this.paths = paths;
    this.problems = problems;
  }

  /** Says what is wrong with the pictures of stories, whether or not a page shows them. */
  void check() {
    for (Story story : stories) {
      story.article().images().forEach(image -> find(story, image.path(), image.target()));
    }
  }

  Folder of(Story story, Page page) {
    return new Folder(story, page);
  }

  /** All that were shown, by path. */
  List<OutputFile> files() {
    return shown.entrySet().stream()
        .<OutputFile>map(picture -> new OutputFile.Binary(picture.getKey(), picture.getValue()))
        .toList();
  }

  /** When the first page asks for a picture, the pictures of all pages are read. */
  private PictureShelf.Read read(PictureFinder.Found file) {
    if (shelf.isEmpty()) {
      shelf = Optional.of(PictureShelf.of(stories, finder));
    }
    return shelf.get().at(file);
  }

  private record Wanted(String name, PictureFile picture) {}

  private Optional<Wanted> find(Story story, String url, Span at) {
    var place = finder.find(story.article().file().path(), url);
    if (place instanceof PictureFinder.Fault fault) {
      problems.add(Diagnostic.error("image", at, fault.headline()).help(fault.help()));
      return Optional.empty();
    }
    var file = (PictureFinder.Found) place;
    PictureShelf.Read read = read(file);
    read.trouble()
        .map(trouble -> "image-" + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .ifPresent(code -> problems.add(Remark.error("image", at, code, url)));
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    read.picture().ifPresent(picture -> check(picture, name, url, at));
    return read.picture().map(picture -> new Wanted(name, picture));
  }

  private void check(PictureFile picture, String name, String url, Span at) {
    Kind kind = picture.kind();
    if (Kind.named(name).filter(kind::equals).isEmpty()) {
      String right = url.substring(0, url.lastIndexOf('.') + 1) + kind.ending();
      problems.add(Remark.error("image", at, "image-name", url, kind.name(), right));
    }
    int bytes = picture.renditions().get(0).bytes().length;
    if (picture.isAsSaved() && bytes > HEAVY) {
      problems.add(Remark.warning("image", at, "image-heavy", url, String.valueOf(bytes / 1000)));
    }
    if (picture.tellsOfCamera()) {
      problems.add(Remark.warning("image", at, "image-camera", url));
    }
  }

  /** The pictures of one story as a page shows them. */
  final class Folder {
    private final Story story;
    private final Page page;

    private Folder(Story story, Page page) {
      this.story = story;
      this.page = page;
    }

    /**
     * The {@code img}; nothing if there is no such picture.
     *
     * @param opens whether it is what a reader sees first
     */
    String element(String url, String alt, Span at, boolean opens) {
      return find(story, url, at)
          .map(
              found -> {
                var files = place(found);
                return page.path().endsWith(".html")
                    ? PictureElement.of(files).html(alt, opens)
                    : PictureElement.of(files).plain(alt);
              })
          .orElse("");
    }

    /** A caption stands below a picture that has its paragraph to itself, and nowhere else. */
    void reportCaption(Span at) {
      problems.add(Remark.warning("image", at, "image-caption"));
    }

    private List<PictureElement.Source> place(Wanted wanted) {
      return wanted.picture().renditions().stream()
          .map(rendition -> place(wanted.name(), rendition))
          .toList();
    }

    private PictureElement.Source place(String name, Rendition rendition) {
      String stem = name.substring(0, name.lastIndexOf('.'));
      String copy = stem + "-" + rendition.size().width() + "w." + rendition.kind().ending();
      String path = place(rendition.isOriginal() ? name : copy, rendition.bytes());
      return new PictureElement.Source(
          paths.lead(page.path(), SitePaths.encoded(path)), rendition.size());
    }

    /** Next to the page; of two pictures of one name the second goes by its content. */
    private String place(String name, byte[] bytes) {
      String folder = paths.edition(story.language()) + story.path();
      byte[] there = shown.getOrDefault(folder + name, bytes);
      String path = Arrays.equals(there, bytes) ? name : Assets.hash(bytes) + "-" + name;
      shown.put(folder + path, bytes);
      return folder + path;
    }
  }
}
