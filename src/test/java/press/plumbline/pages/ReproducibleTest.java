package press.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes: elsewhere on the disk, in another country, tomorrow. */
@Tag("full")
class ReproducibleTest {
  @TempDir Path disk;

  @Test
  void aMachineAbroadBuildsTheSameBytes() throws Exception {
    Path copy = Files.createDirectories(disk.resolve("somewhere else"));
    for (String folder : List.of("content", "templates", "assets")) {
      FileUtils.copyDirectory(Path.of(folder).toFile(), copy.resolve(folder).toFile());
    }
    Map<String, String> here =
        build(Path.of("."), "2024-06-01T00:00:00Z", "UTC", "en_US.UTF-8", "UTF-8");
    Map<String, String> there =
        build(copy, "2024-06-02T11:00:00Z", "Pacific/Kiritimati", "tr_TR", "ISO-8859-1");
    assertThat(here).hasSizeGreaterThan(100);
    assertThat(there).isEqualTo(here);
  }

  private Map<String, String> build(
      Path root, String at, String zone, String locale, String encoding) throws Exception {
    Path out = disk.resolve(zone.replace('/', '-'));
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.timezone=" + zone);
    command.add("-Duser.language=" + locale.substring(0, 2));
    command.add("-Duser.country=" + locale.substring(3, 5));
    command.add("-Dfile.encoding=" + encoding);
    command.addAll(List.of("-cp", classPath(), "press.plumbline.command.Main", "build"));
    command.addAll(List.of("--root", root.toAbsolutePath().toString(), "--at", at));
    command.addAll(List.of("--out", out.resolve("site").toString()));
    command.addAll(List.of("--report", out.resolve("report").toString()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(Map.of("TZ", zone, "LANG", locale, "LC_ALL", locale));
    Path log = Files.createDirectories(out).resolve("log");
    Process process = builder.redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return digests(out.resolve("site"));
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static Map<String, String> digests(Path site) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(site.relativize(file).toString(), digest(file));
      }
    }
    return digests;
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
