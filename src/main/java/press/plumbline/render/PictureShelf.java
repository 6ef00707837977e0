package press.plumbline.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.plumbline.picture.PictureFile;
import press.plumbline.picture.UnreadablePicture;
import press.plumbline.picture.UnreadablePicture.Trouble;
import press.plumbline.site.Story;

/** Every picture that some stories show, each read once and made smaller, side by side. */
final class PictureShelf {
  private final Map<String, Read> pictures;

  private PictureShelf(Map<String, Read> pictures) {
    this.pictures = pictures;
  }

  /** What became of a file: a picture, or trouble. */
  record Read(Optional<PictureFile> picture, Optional<Trouble> trouble) {
    private static Read of(PictureFinder.Found file) {
      try {
        return new Read(Optional.of(PictureFile.read(file.bytes().get())), Optional.empty());
      } catch (UnreadablePicture e) {
        return new Read(Optional.empty(), Optional.of(e.trouble()));
      }
    }
  }

  static PictureShelf of(List<Story> stories, PictureFinder finder) {
    var files = new LinkedHashMap<String, PictureFinder.Found>();
    for (Story story : stories) {
      for (var image : story.article().images()) {
        if (finder.find(story.article().file().path(), image.path())
            instanceof PictureFinder.Found found) {
          files.put(found.path(), found);
        }
      }
    }
    return new PictureShelf(
        files.values().parallelStream()
            .collect(Collectors.toConcurrentMap(PictureFinder.Found::path, Read::of)));
  }

  Read at(PictureFinder.Found file) {
    return pictures.computeIfAbsent(file.path(), path -> Read.of(file));
  }
}
