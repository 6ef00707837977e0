package press.plumbline.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeflateTest {
  static Stream<byte[]> data() {
    var noise = new byte[70_000];
    new Random(1).nextBytes(noise);
    var sparse = new byte[300_000];
    for (int i = 0; i < sparse.length; i += 997) {
      sparse[i] = noise[i / 997];
    }
    return Stream.of(
        new byte[0],
        new byte[1],
        new byte[258],
        new byte[100_000],
        "abcabcabcabcab".getBytes(StandardCharsets.US_ASCII),
        noise,
        sparse);
  }

  @ParameterizedTest
  @MethodSource("data")
  void anyInflaterReadsItBack(byte[] data) throws IOException {
    var deflated = new ByteArrayInputStream(Deflate.of(data));
    try (var in = new InflaterInputStream(deflated, new Inflater(true))) {
      assertThat(in.readAllBytes()).isEqualTo(data);
    }
  }

  @ParameterizedTest
  @MethodSource("data")
  void whatRepeatsTakesLittleRoom(byte[] data) {
    assertThat(Deflate.of(data).length).isLessThan(data.length + data.length / 100 + 100);
    assertThat(Deflate.of(new byte[100_000]).length).isLessThan(200);
  }
}
