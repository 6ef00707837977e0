package press.plumbline.render;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts in a JSON document, as a reader of the feed or a search engine shows them. */
final class JsonTexts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonTexts() {}

  static List<String> of(String json) {
    var texts = new ArrayList<String>();
    try {
      gather(JSON.readTree(json), texts);
    } catch (JacksonException e) {
      texts.add(json);
    }
    return texts;
  }

  private static void gather(JsonNode node, List<String> texts) {
    if (node.isValueNode()) {
      if (node.isString()) {
        texts.add(node.stringValue());
      }
    } else {
      node.forEach(child -> gather(child, texts));
    }
  }
}
