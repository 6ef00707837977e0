package press.plumbline.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** Puts the fact-check sheet into its folder, beside what other tools report there. */
public final class ReportWriter {
  private ReportWriter() {}

  public static void write(List<? extends OutputFile> files, Path folder) throws IOException {
    for (OutputFile file : files) {
      FileUtils.writeByteArrayToFile(folder.resolve(file.path()).toFile(), SiteWriter.bytes(file));
    }
  }
}
