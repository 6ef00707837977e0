package press.plumbline.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.FileUtils;

/** The site in one zip file, the same bytes for the same files. */
public final class SiteArchive {
  /** Entries need some time, and it must be the same in every build and time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SiteArchive() {}

  public static void write(List<OutputFile> files, Path archive) throws IOException {
    FileUtils.writeByteArrayToFile(archive.toFile(), bytes(files));
  }

  static byte[] bytes(List<OutputFile> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (OutputFile file :
          files.stream().sorted(Comparator.comparing(OutputFile::path)).toList()) {
        var entry = new ZipEntry(file.path());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(SiteWriter.bytes(file));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
